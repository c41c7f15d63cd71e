"""Arithmetic operands of bitwise operators made equal, from the inside out.

An operand whose normal form is that of a bitwise expression becomes that expression; one that equals an earlier
operand, or its complement, becomes that. What remains differs in its carries.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from lemmata.translators.tcs.mba.bits import from_table
from lemmata.translators.tcs.mba.polynomial import Polynomial, polynomial
from lemmata.translators.tcs.mba.program import build
from lemmata.translators.tcs.mba.term import Binary, Op, Term, Unary, Var
from lemmata.translators.tcs.mba.values import Values, is_linear

_MOST_STEPS = 40
_MOST_INPUTS = 6


@dataclass(frozen=True, slots=True)
class Merged:
    """The two sides after `steps`, each a rewriting of all occurrences of one term by an equal one."""

    left: Term
    right: Term
    steps: tuple[tuple[Term, Term], ...]


def merge(left: Term, right: Term, inputs: tuple[Term, ...], modulus: int) -> Merged:
    """Both sides with equal operands made equal. Raises NotAProgramError, TooLargeError."""
    steps: list[tuple[Term, Term]] = []
    while len(steps) < _MOST_STEPS:
        step = _step(left, right, inputs, modulus)
        if step is None:
            break
        steps.append(step)
        left, right = replace(left, *step), replace(right, *step)
    return Merged(left, right, tuple(steps))


def _step(left: Term, right: Term, inputs: tuple[Term, ...], modulus: int) -> tuple[Term, Term] | None:
    nodes = build(inputs, (left, right), products=True).nodes
    known: dict[frozenset[tuple[tuple[int, ...], int]], Term] = {}
    order: tuple[Term, ...] = inputs
    for node in nodes:
        if len(order) > _MOST_INPUTS + 2:
            return None
        values = Values(order, modulus)
        form = polynomial(node, values)
        if is_linear(node, order) and len(order) <= _MOST_INPUTS:
            vector = tuple(v % modulus if modulus else v for v in values(node))
            if all(v in (0, 1) for v in vector):
                return node, from_table(vector, order)
        same = known.get(_key(form))
        if same is not None:
            return node, same
        opposite = known.get(_key(_complement(form, modulus)))
        if opposite is not None:
            return node, Unary(Op.NOT, opposite)
        known[_key(form)] = node
        order = (node, *order)
    return None


def _key(form: Polynomial) -> frozenset[tuple[tuple[int, ...], int]]:
    return frozenset(form.items())


def _complement(form: Polynomial, modulus: int) -> Polynomial:
    result = {monomial: -c for monomial, c in form.items()}
    result[()] = result.get((), 0) - 1
    if modulus:
        result = {monomial: c % modulus for monomial, c in result.items()}
    return {monomial: c for monomial, c in result.items() if c}


def replace(term: Term, old: Term, new: Term) -> Term:
    """The term with `new` for every occurrence of `old`."""
    return _mapped(term, lambda t: new if t == old else None)


def _mapped(term: Term, change: Callable[[Term], Term | None]) -> Term:
    changed = change(term)
    if changed is not None:
        return changed
    match term:
        case Unary():
            return Unary(term.op, _mapped(term.argument, change))
        case Binary():
            return Binary(term.op, _mapped(term.left, change), _mapped(term.right, change))
        case Var() | _:
            return term
