"""The sheets of a module: its functions in Lean, their verification conditions, and the theorems about them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from lemmata.translators.obligations.claim import Claim, Kind, Refusal, Remark, Sheet, Span
from lemmata.translators.obligations.lean.names import qualified
from lemmata.translators.obligations.lean.types import declaration
from lemmata.translators.obligations.program import Function
from lemmata.translators.obligations.types import EnumOf, RecordOf
from lemmata.translators.python.invariants.complete import completed
from lemmata.translators.python.invariants.horn.strengthen import strengthened
from lemmata.translators.python.invariants.inductive import inductive
from lemmata.translators.python.invariants.suggest import suggestions
from lemmata.translators.python.load import Loaded
from lemmata.translators.python.vc.components import callees, circles, components
from lemmata.translators.python.vc.explicit import explicit
from lemmata.translators.python.vc.path import Condition
from lemmata.translators.python.vc.program import Printer
from lemmata.translators.python.vc.proof.prover import Prover
from lemmata.translators.python.vc.scripts import scripts_of
from lemmata.translators.python.vc.tries import NotProvable

HEADER = (
    "import Lemmata.Python.Sizes\n\n"
    "set_option linter.all false\nset_option maxHeartbeats 60000\n\nopen Lemmata.Python\n"
)


def sheets_of(loaded: Loaded) -> tuple[Sequence[Sheet], Sequence[Refusal], Sequence[Remark]]:
    """One sheet for functions that call one another; what cannot be stated; what the user should know (inferred
    invariants, what was not checked). A refusal here bears its function's name."""
    refusals: list[Refusal] = []
    remarks: list[Remark] = []
    stated: dict[str, _Stated] = {}
    round_ = circles(loaded.module)
    for group in components(loaded.module):
        for place, name in enumerate(group):
            circle = [loaded.module.functions[each] for each in round_[name] or (name,)]
            if any(each.name in group[place + 1 :] for each in circle):
                continue  # with the last one of its circle, when all that they call is there
            refusal = _attempt(loaded, circle, round_[name], stated, remarks)
            if refusal is not None:
                refusals += [replace(refusal, name=each.name) for each in circle]
    sheets = []
    for group in components(loaded.module):
        members = [stated[name] for name in group if name in stated]
        if members:
            sheets.append(_sheet(loaded, members))
    return sheets, refusals, remarks


def _attempt(
    loaded: Loaded,
    members: Sequence[Function],
    circle: tuple[str, ...],
    stated: dict[str, _Stated],
    remarks: list[Remark],
) -> Refusal | None:
    """State the functions of a circle; why not, where they cannot be stated."""
    for function in members:
        for callee in callees(function):
            if callee not in stated and callee not in circle:
                return _refusal(loaded, function, f"it calls {callee}, which has no Lean form")
    function = members[0]
    try:
        stated.update((each.function.name, each) for each in _state(loaded, members, circle, remarks))
    except NotProvable as error:
        return _refusal(loaded, function, str(error), error.statement.span or function.span)
    except RecursionError:
        return _refusal(loaded, function, "it is nested too deep")
    return None


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
    circle: tuple[str, ...] = ()


def _refusal(loaded: Loaded, function: Function, reason: str, span: Span | None = None) -> Refusal:
    place = span or function.span or Span.at(loaded.source.path, 1)
    return Refusal(place, f"function {function.name}", reason, "", unknown=True, name=function.name)


def _state(
    loaded: Loaded, members: Sequence[Function], circle: tuple[str, ...], remarks: list[Remark]
) -> list[_Stated]:
    module = loaded.module
    members = [explicit(each, module.functions) for each in members]
    module = replace(module, functions={**module.functions, **{each.name: each for each in members}})
    whole = completed(module, members)
    measured = {each.name: each for each in whole}
    module = replace(module, functions={**module.functions, **measured})
    kept = [inductive(module, original, each, circle) for original, each in zip(members, whole, strict=True)]
    found = [strengthened(module, original, each, circle) for original, each in zip(members, kept, strict=True)]
    functions = {**module.functions, **{each.name: each for each in found}}
    stated: list[_Stated] = []
    for original, function in zip(members, found, strict=True):
        remarks.extend(suggestions(original, function))
        definition = Printer(function, functions, circle).definition()
        prover = Prover(function, functions, circle)
        head, proof = prover.main().split(" := by\n", 1)
        proof = "\n".join(line[2:] for line in proof.split("\n"))
        for span in dict.fromkeys(prover.unmeasured):
            advice = "write `# decreases: …` at the loop, or above the function"
            remarks.append(Remark(span, f"{function.name}: nothing was found that falls; {advice}"))
        conditions, unmeasured = tuple(prover.conditions), frozenset(prover.unmeasured)
        inner = circle if len(circle) > 1 else ()
        stated.append(_Stated(function, definition, tuple(prover.aside), conditions, head, proof, unmeasured, inner))
    return stated


def _sheet(loaded: Loaded, members: list[_Stated]) -> Sheet:
    lean = [HEADER]
    for type in loaded.module.types:
        if isinstance(type, EnumOf | RecordOf):
            lean.append(declaration(type) + "\n")
    claims: list[Claim] = []
    rests: dict[str, tuple[str, ...]] = {}
    units: dict[str, list[_Stated]] = {}
    for each in members:
        units.setdefault(each.circle[0] if each.circle else each.function.name, []).append(each)
    for unit in units.values():
        unit.sort(key=lambda each: each.circle.index(each.function.name) if each.circle else 0)
        names = [each.function.name for each in unit]
        lean += [each.definition + "\n" for each in unit]
        outside = dict.fromkeys(callee for each in unit for callee in callees(each.function) if callee not in names)
        own: list[str] = []
        for each in unit:
            for condition in (*each.aside, *each.conditions):
                lean.append(condition.theorem + "\n")
                claims.append(_claim(loaded, each, condition))
                own.append(condition.name)
                rests[condition.name] = (_main(each.function),)
        for each in unit:
            function, main = each.function, _main(each.function)
            lean.append(f"{each.main} := by\n  sorry\n")
            kind = Kind.POSTCONDITION if function.ensures else Kind.NO_EXCEPTION
            span = function.span or Span.at(loaded.source.path, 1)
            claims.append(Claim(main, kind, span, _main_statement(function), main, (each.proof,), False))
            rests[main] = (*own, *(f"{qualified(callee)}.correct" for callee in outside))
    return Sheet("\n".join(lean), tuple(claims), rests)


def _main(function: Function) -> str:
    return f"{qualified(function.name)}.correct"


def _claim(loaded: Loaded, stated: _Stated, condition: Condition) -> Claim:
    hopeless = condition.kind is Kind.TERMINATION and condition.span in stated.unmeasured
    scripts = () if hopeless else scripts_of(condition, loaded.module.functions)
    name = condition.name
    return Claim(name, condition.kind, condition.span, condition.statement, name, scripts, not hopeless)


def _main_statement(function: Function) -> str:
    if not function.ensures:
        return f"{function.name} returns, and raises nothing but what its contract names"
    return " and ".join(contract.text for contract in function.ensures)
