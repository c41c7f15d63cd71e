"""Bounds that follow from other bounds, left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.terms import Generator, Lit, Op, Quantifier, Term, Var
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import INT
from lemmata.translators.obligations.walk import map_children, substitute

Bound = tuple[Term | None, Term | None, int]
"""`(x, y, k)`: `x - y <= k`; None stands for zero."""


def strongest(guesses: Iterable[Term], given: Iterable[Term]) -> tuple[Term, ...]:
    """The guesses without those that a single other one, or a given condition, says already."""
    known: dict[tuple[Term | None, Term | None], int] = {}
    for term in given:
        for part in _conjuncts(term):
            for x, y, k in bounds(part):
                known[x, y] = min(k, known.get((x, y), k))
    kept: list[Term] = []
    ordered = list(guesses)
    for term in sorted(ordered, key=lambda t: not (isinstance(t, Op) and t.operator is O.EQ)):
        found = bounds(term)
        others = [b for other in ordered if other is not term and other not in kept for b in bounds(other)]
        if found and all(_implied(bound, known, others) for bound in found):
            continue
        kept.append(term)
        for x, y, k in found:
            known[x, y] = min(k, known.get((x, y), k))
    return tuple(term for term in ordered if term in kept)


def without_weaker(terms: Iterable[Term]) -> tuple[Term, ...]:
    """The terms without those that say another one or something else, or the same of fewer numbers."""
    whole = tuple(terms)
    said = {canonical(term) for term in whole}
    return tuple(term for term in whole if not any(canonical(each) in said for each in _stronger(term)))


def _stronger(term: Term) -> Iterator[Term]:
    match term:
        case Op(O.OR, arguments):
            yield from arguments
        case Quantifier(True, (Generator(variables, Op(O.RANGE, (start, Op(O.SUB, (stop, Lit(1))), step))),)):
            yield replace(term, generators=(Generator(variables, Op(O.RANGE, (start, stop, step))),))


def _implied(bound: Bound, known: dict[tuple[Term | None, Term | None], int], others: list[Bound]) -> bool:
    x, y, k = bound
    return known.get((x, y), k + 1) <= k or any(a == x and b == y and c < k for a, b, c in others)


def _conjuncts(term: Term) -> list[Term]:
    if isinstance(term, Op) and term.operator is O.AND:
        return [each for argument in term.arguments for each in _conjuncts(argument)]
    return [term]


def bounds(term: Term) -> list[Bound]:
    """What a comparison of integers says as differences; nothing for other terms."""
    if not isinstance(term, Op) or len(term.arguments) != 2 or type_of(term.arguments[0]) != INT:
        return []
    (x, a), (y, b) = (_offset(argument) for argument in term.arguments)
    match term.operator:
        case O.LE:
            return [(x, y, b - a)]
        case O.LT:
            return [(x, y, b - a - 1)]
        case O.GE:
            return [(y, x, a - b)]
        case O.GT:
            return [(y, x, a - b - 1)]
        case O.EQ:
            return [(x, y, b - a), (y, x, a - b)]
    return []


def _offset(term: Term) -> tuple[Term | None, int]:
    match term:
        case Lit(value):
            return None, value
        case Op(O.ADD, (inner, Lit(value))):
            return inner, value
        case Op(O.SUB, (inner, Lit(value))):
            return inner, -value
    return term, 0


def canonical(term: Term) -> Term:
    """The term with its own bound variables' names: equal for terms that differ in those only."""
    term = map_children(term, canonical)
    if isinstance(term, Quantifier) and len(term.generators) == 1 and len(term.generators[0].variables) == 1:
        (generator,) = term.generators
        (variable,) = generator.variables
        bound = Var("⟨item⟩", variable.type)
        values = {variable.name: bound}
        conditions = tuple(substitute(each, values) for each in generator.conditions)
        body = substitute(term.body, values)
        return replace(term, generators=(Generator((bound,), generator.sequence, conditions),), body=body)
    if isinstance(term, Op) and term.operator in (O.GE, O.GT):
        operator = O.LE if term.operator is O.GE else O.LT
        return Op(operator, (term.arguments[1], term.arguments[0]))
    return term
