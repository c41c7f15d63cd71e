"""Guesses from what is claimed after a `while` loop and from what its condition says when it no longer holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.program import Function, While
from lemmata.translators.obligations.terms import Lit, Op, Term, Var
from lemmata.translators.obligations.types import INT, ListOf, String
from lemmata.translators.obligations.walk import free_variables, substitute
from lemmata.translators.python.invariants.claimed import claims, conjuncts, replaced

_ORDER = (O.LT, O.LE, O.GT, O.GE, O.NE)


def from_exit(function: Function, loop: While, own: list[Var], entries: Mapping[str, Var]) -> Iterator[Term]:
    """A claim with one side of the condition in the other's place, as they meet at the end (Gries, The Science of
    Programming, 1981, §16); a claim or the condition; what was gathered and what is still to come."""
    claimed = [claim for claim, _ in claims(function, loop, own)]
    for claim in claimed:
        for part in conjuncts(loop.condition):
            match part:
                case Op(operator, (left, right)) if operator in _ORDER:
                    for old, new in ((left, right), (right, left)):
                        if not isinstance(old, Lit) and (changed := replaced(claim, old, new)) != claim:
                            yield changed
    gathered = list(_gathered(function, own, entries))
    yield from gathered
    if not gathered:
        yield from (Op(O.OR, (loop.condition, claim)) for claim in claimed)


def _gathered(function: Function, own: list[Var], entries: Mapping[str, Var]) -> Iterator[Term]:
    """Where the result is `F` of parameters that change: `result ∘ F(now) == F(at entry)`."""
    for contract in function.ensures:
        for part in conjuncts(contract.condition):
            match part:
                case Op(O.EQ, (Var(function.result), whole)) | Op(O.EQ, (whole, Var(function.result))):
                    if not entries.keys() & free_variables(whole).keys():
                        continue
                    first = substitute(whole, entries)
                    yield Op(O.EQ, (whole, first))
                    for variable in own:
                        if variable.type != function.returns:
                            continue
                        if variable.type == INT:
                            yield Op(O.EQ, (Op(O.MUL, (variable, whole)), first))
                            yield Op(O.EQ, (Op(O.ADD, (variable, whole)), first))
                        elif isinstance(variable.type, ListOf | String):
                            yield Op(O.EQ, (Op(O.CONCAT, (variable, whole)), first))
                            yield Op(O.EQ, (Op(O.CONCAT, (whole, variable)), first))
