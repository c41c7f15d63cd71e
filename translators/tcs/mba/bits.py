"""Bitwise expressions from truth tables."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

from lemmata.translators.tcs.mba.term import Binary, Const, Op, Term, Unary
from lemmata.translators.tcs.mba.values import Vector


def from_table(table: Vector, inputs: Sequence[Term]) -> Term:
    """An exclusive or of conjunctions of `inputs` with this truth table (rows as `Vector` has them)."""
    count = len(inputs)
    parity = list(table)
    for i in range(count):
        step = 1 << (count - 1 - i)
        for row in range(len(parity)):
            if row & step:
                parity[row] ^= parity[row ^ step]
    terms: list[Term] = []
    for row, present in enumerate(parity):
        if present and row:
            chosen = [term for i, term in enumerate(inputs) if row >> (count - 1 - i) & 1]
            terms.append(reduce(lambda a, b: Binary(Op.AND, a, b), chosen))
    body = reduce(lambda a, b: Binary(Op.XOR, a, b), terms) if terms else Const(0)
    return Unary(Op.NOT, body) if parity[0] else body
