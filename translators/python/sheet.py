"""The sheets of a module: its functions in Lean, their verification conditions, and the theorems about them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lemmata.translators.obligations.claim import Claim, Kind, Refusal, Remark, Sheet, Span
from lemmata.translators.obligations.lean.names import qualified
from lemmata.translators.obligations.lean.types import declaration
from lemmata.translators.obligations.program import Function
from lemmata.translators.obligations.types import EnumOf, RecordOf
from lemmata.translators.python.invariants.complete import completed
from lemmata.translators.python.invariants.inductive import inductive
from lemmata.translators.python.load import Loaded
from lemmata.translators.python.vc.components import callees, components
from lemmata.translators.python.vc.path import Condition
from lemmata.translators.python.vc.program import NotProvable, Printer
from lemmata.translators.python.vc.proof.prover import Prover
from lemmata.translators.python.vc.scripts import scripts_of

HEADER = (
    "import Lemmata.Python.Items\n\n"
    "set_option linter.all false\nset_option maxHeartbeats 60000\n\nopen Lemmata.Python\n"
)


def sheets_of(loaded: Loaded) -> tuple[Sequence[Sheet], Sequence[Refusal], Sequence[Remark]]:
    """One sheet for functions that call one another; what cannot be stated; what the user should know (inferred
    invariants, what was not checked). A refusal here bears its function's name."""
    refusals: list[Refusal] = []
    remarks: list[Remark] = []
    stated: dict[str, _Stated] = {}
    for group in components(loaded.module):
        for name in group:
            function = loaded.module.functions[name]
            if any(callee not in stated for callee in callees(function) if callee != name):
                missing = next(callee for callee in callees(function) if callee != name and callee not in stated)
                refusals.append(_refusal(loaded, function, f"it calls {missing}, which has no Lean form"))
                continue
            try:
                stated[name] = _state(loaded, function, remarks)
            except NotProvable as error:
                span = error.statement.span or function.span
                refusals.append(_refusal(loaded, function, str(error), span))
            except RecursionError:
                refusals.append(_refusal(loaded, function, "it is nested too deep"))
    sheets = []
    for group in components(loaded.module):
        members = [stated[name] for name in group if name in stated]
        if members:
            sheets.append(_sheet(loaded, members))
    return sheets, refusals, remarks


@dataclass(frozen=True)
class _Stated:
    """A function with its theorems."""

    function: Function
    definition: str
    aside: tuple[Condition, ...]
    conditions: tuple[Condition, ...]
    main: str
    proof: str
    unmeasured: frozenset[Span]


def _refusal(loaded: Loaded, function: Function, reason: str, span: Span | None = None) -> Refusal:
    place = span or function.span or Span.at(loaded.source.path, 1)
    return Refusal(place, f"function {function.name}", reason, "", unknown=True, name=function.name)


def _state(loaded: Loaded, function: Function, remarks: list[Remark]) -> _Stated:
    recursive = function.name in loaded.recursive
    functions = loaded.module.functions
    found = inductive(loaded.module, function, completed(loaded.module, function, recursive), recursive)
    function = found.function
    remarks.extend(found.remarks)
    definition = Printer(function, functions, recursive).definition()
    prover = Prover(function, functions, recursive)
    main = prover.main()
    head, proof = main.split(" := by\n", 1)
    proof = "\n".join(line[2:] for line in proof.split("\n"))
    for span in dict.fromkeys(prover.unmeasured):
        remarks.append(
            Remark(span, f"{function.name}: nothing was found that falls; write `# decreases: …` at the loop")
        )
    return _Stated(
        function, definition, tuple(prover.aside), tuple(prover.conditions), head, proof, frozenset(prover.unmeasured)
    )


def _sheet(loaded: Loaded, members: list[_Stated]) -> Sheet:
    parts = [HEADER]
    for type in loaded.module.types:
        if isinstance(type, EnumOf | RecordOf):
            parts.append(declaration(type) + "\n")
    claims: list[Claim] = []
    rests: dict[str, tuple[str, ...]] = {}
    for stated in members:
        function = stated.function
        name = function.name
        main = f"{qualified(name)}.correct"
        parts.append(stated.definition + "\n")
        own: list[str] = []
        for condition in (*stated.aside, *stated.conditions):
            parts.append(condition.theorem + "\n")
            hopeless = condition.kind is Kind.TERMINATION and condition.span in stated.unmeasured
            scripts = () if hopeless else scripts_of(condition, loaded.module.functions)
            claims.append(
                Claim(
                    condition.name,
                    condition.kind,
                    condition.span,
                    condition.statement,
                    condition.name,
                    scripts,
                    not hopeless,
                )
            )
            own.append(condition.name)
            rests[condition.name] = (main,)
        parts.append(f"{stated.main} := by\n  sorry\n")
        kind = Kind.POSTCONDITION if function.ensures else Kind.NO_EXCEPTION
        span = function.span or Span.at(loaded.source.path, 1)
        claims.append(Claim(main, kind, span, _main_statement(function), main, (stated.proof,), False))
        others = [f"{qualified(callee)}.correct" for callee in callees(function) if callee != name]
        rests[main] = (*own, *others)
    return Sheet("\n".join(parts), tuple(claims), rests)


def _main_statement(function: Function) -> str:
    if not function.ensures:
        return f"{function.name} returns, and raises nothing but what its contract names"
    return " and ".join(contract.text for contract in function.ensures)
