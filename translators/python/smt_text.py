"""The verification conditions of a module as SMT-LIB 2: one script each, unsatisfiable where the condition holds."""

from __future__ import annotations

from collections.abc import Iterator

from lemmata.translators.obligations.claim import Refusal, Span
from lemmata.translators.obligations.operators import Operator
from lemmata.translators.obligations.program import Function
from lemmata.translators.obligations.smt.encode import smtlib
from lemmata.translators.obligations.smt.sorts import NotEncodable
from lemmata.translators.obligations.terms import Op, Term, Var
from lemmata.translators.python.invariants.complete import completed
from lemmata.translators.python.load import Loaded
from lemmata.translators.python.vc.path import Condition, Defined, Known
from lemmata.translators.python.vc.program import NotProvable
from lemmata.translators.python.vc.proof.prover import Prover


def smt_text(loaded: Loaded, only: str | None = None) -> tuple[str, tuple[Refusal, ...]]:
    """The scripts, `(reset)` between them, and the conditions that have none."""
    scripts: list[str] = []
    refusals = [*loaded.refusals]
    for name, function in loaded.module.functions.items():
        if only not in (None, name):
            continue
        try:
            for condition in _conditions(loaded, function):
                try:
                    scripts.append(f"; {condition.span}: {condition.name}: {condition.statement}\n{_script(condition)}")
                except NotEncodable as error:
                    refusals.append(_refusal(condition.span, condition.name, str(error)))
        except NotProvable as error:
            span = error.statement.span or function.span or Span.at(loaded.source.path, 1)
            refusals.append(_refusal(span, f"function {name}", str(error)))
    return "\n(reset)\n".join(scripts), tuple(refusals)


def _conditions(loaded: Loaded, function: Function) -> Iterator[Condition]:
    recursive = function.name in loaded.recursive
    prover = Prover(completed(loaded.module, function, recursive).function, loaded.module.functions, recursive)
    prover.main()
    yield from (*prover.aside, *prover.conditions)


def _script(condition: Condition) -> str:
    hypotheses: list[Term] = []
    for entry in condition.path:
        if isinstance(entry, Known):
            if entry.term is None:
                raise NotEncodable(f"the hypothesis {entry.text} has no SMT form")
            hypotheses.append(entry.term)
        elif isinstance(entry, Defined):
            hypotheses.append(Op(Operator.EQ, (Var(entry.name, entry.type), entry.value)))
    return smtlib(tuple(hypotheses), condition.goal)


def _refusal(span: Span, construct: str, reason: str) -> Refusal:
    return Refusal(span, construct, reason, "", unknown=True)
