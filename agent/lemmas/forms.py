"""Terms up to the laws of addition, multiplication, append, max and min: forms that equal ones share, cancelling."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from lemmata.agent.traces.synthesis.language import Operation, Term, apply

Form: TypeAlias = object
"""Hashable; equal for terms that are the same up to those laws."""

_SETS = frozenset({"max", "min", "and", "or"})
_SUMS = frozenset({"add", "iadd"})


def form(term: Term) -> Form:
    """The term up to the laws of its library operations."""
    if term.operation is None:
        return ("variable", term.name)
    if term.type in ("Nat", "Int"):
        total = _polynomial(term)
        return ("sum", tuple(sorted(total.items(), key=repr)))
    return _plain(term, term.operation)


def _plain(term: Term, operation: Operation) -> Form:
    if operation.name in _SETS:
        bottom = {"max": ("sum", ())}.get(operation.name)
        parts = frozenset(form(part) for part in _flat(term)) - {bottom}
        return (operation.name, parts) if len(parts) > 1 else next(iter(parts), bottom)
    if operation.name == "append":
        pieces = [form(part) for part in _flat(term) if not (part.operation and part.operation.name == "nil")]
        return pieces[0] if len(pieces) == 1 else ("append", tuple(pieces))
    return (operation.name, tuple(form(argument) for argument in term.arguments))


def _flat(term: Term) -> Iterator[Term]:
    for argument in term.arguments:
        if argument.operation is not None and argument.name == term.name:
            yield from _flat(argument)
        else:
            yield argument


def _polynomial(term: Term) -> dict[tuple[Form, ...], int]:
    """Monomials, each a sorted tuple of atoms, with their coefficients."""
    if term.operation is None:
        return {(form(term),): 1}
    name = term.operation.name
    if name.isdigit():
        return {(): int(name)} if int(name) else {}
    if name in _SUMS:
        total: dict[tuple[Form, ...], int] = {}
        for argument in term.arguments:
            for monomial, count in _polynomial(argument).items():
                total[monomial] = total.get(monomial, 0) + count
        return total
    if name in ("mul", "imul"):
        left, right = map(_polynomial, term.arguments)
        product: dict[tuple[Form, ...], int] = {}
        for one, a in left.items():
            for two, b in right.items():
                key = tuple(sorted((*one, *two), key=repr))
                product[key] = product.get(key, 0) + a * b
        return product
    return {(_plain(term, term.operation),): 1}


def cancelled(left: Term, right: Term) -> tuple[Term, Term]:
    """The sides of an equation without the summands that they have in common."""
    parts = [_summands(side) for side in (left, right)]
    common = [part for part in dict.fromkeys(parts[0]) if part in parts[1]]
    if not common or len(parts[0]) + len(parts[1]) < 3:
        return left, right
    for part in common:
        parts[0].remove(part)
        parts[1].remove(part)
    if not parts[0] or not parts[1]:
        return left, right
    return _sum(parts[0], left, right), _sum(parts[1], left, right)


def _summands(term: Term) -> list[Term]:
    if term.operation is None or term.name not in _SUMS:
        return [term]
    return [part for argument in term.arguments for part in _summands(argument)]


def _sum(parts: list[Term], *sides: Term) -> Term:
    operation = next(side.operation for side in sides if side.operation is not None and side.name in _SUMS)
    total = parts[0]
    for part in parts[1:]:
        total = apply(operation, total, part)
    return total
