"""The verification conditions of a module as SMT-LIB 2: one script each, unsatisfiable where the condition holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lemmata.translators.obligations.claim import Refusal, Span
from lemmata.translators.obligations.program import Function
from lemmata.translators.obligations.smt.sorts import NotEncodable
from lemmata.translators.python.invariants.complete import completed
from lemmata.translators.python.invariants.inductive import inductive
from lemmata.translators.python.load import Loaded
from lemmata.translators.python.vc.components import circles
from lemmata.translators.python.vc.path import Condition
from lemmata.translators.python.vc.proof.prover import Prover
from lemmata.translators.python.vc.script import script
from lemmata.translators.python.vc.tries import NotProvable


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
                    scripts.append(f"; {condition.span}: {condition.name}: {condition.statement}\n{script(condition)}")
                except NotEncodable as error:
                    refusals.append(_refusal(condition.span, condition.name, str(error)))
        except NotProvable as error:
            span = error.statement.span or function.span or Span.at(loaded.source.path, 1)
            refusals.append(_refusal(span, f"function {name}", str(error)))
    return "\n(reset)\n".join(scripts), tuple(refusals)


def _conditions(loaded: Loaded, function: Function) -> Iterator[Condition]:
    circle = circles(loaded.module)[function.name]
    module = loaded.module
    members = [module.functions[name] for name in circle or (function.name,)]
    whole = {each.name: each for each in completed(module, members)}
    module = replace(module, functions={**module.functions, **whole})
    found = inductive(module, function, whole[function.name], circle)
    prover = Prover(found, module.functions, circle)
    prover.main()
    yield from (*prover.aside, *prover.conditions)


def _refusal(span: Span, construct: str, reason: str) -> Refusal:
    return Refusal(span, construct, reason, "", unknown=True)
