"""Linear identities by the matrix method: a combination of bitwise functions with a prescribed vector of values.

Source: Zhou, Main, Gu, Johnson: Information hiding in software with mixed Boolean-arithmetic transforms, 2007.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from random import Random

from lemmata.translators.tcs.mba.polynomial import coefficients
from lemmata.translators.tcs.mba.term import Binary, Const, Op, Term, Unary
from lemmata.translators.tcs.mba.values import Vector


def bitwise(random: Random, inputs: Sequence[Term], size: int) -> Term:
    """A random bitwise expression with `size` binary operators."""
    if size <= 0:
        term = random.choice(inputs)
        return Unary(Op.NOT, term) if random.random() < 0.3 else term
    left = random.randrange(size)
    op = random.choice((Op.AND, Op.OR, Op.XOR))
    made: Term = Binary(op, bitwise(random, inputs, left), bitwise(random, inputs, size - 1 - left))
    return Unary(Op.NOT, made) if random.random() < 0.2 else made


def combination(pairs: Sequence[tuple[int, Term]]) -> Term:
    """The sum of these multiples, with minus signs where they are negative."""
    total: Term | None = None
    for coefficient, term in pairs:
        if coefficient == 0:
            continue
        size = abs(coefficient)
        part = term if size == 1 else Binary(Op.MUL, Const(size), term)
        if total is None:
            total = part if coefficient > 0 else Unary(Op.NEG, part)
        else:
            total = Binary(Op.ADD if coefficient > 0 else Op.SUB, total, part)
    return Const(0) if total is None else total


def solve(random: Random, inputs: Sequence[Term], target: Vector, extra: Sequence[tuple[int, Term, Vector]]) -> Term:
    """A combination with the values `target`: the `extra` multiples, and what is left over conjunctions; shuffled."""
    rest = list(target)
    for coefficient, _, vector in extra:
        rest = [a - coefficient * b for a, b in zip(rest, vector, strict=True)]
    pairs = [(coefficient, term) for coefficient, term, _ in extra]
    for row, coefficient in enumerate(coefficients(tuple(rest))):
        if coefficient and row:
            chosen = [term for i, term in enumerate(inputs) if row >> (len(inputs) - 1 - i) & 1]
            pairs.append((coefficient, reduce(lambda a, b: Binary(Op.AND, a, b), chosen)))
        elif coefficient:  # the empty conjunction is minus one
            pairs.append((-coefficient, Const(1)))
    random.shuffle(pairs)
    return combination([(c * t.value, Const(1)) if isinstance(t, Const) else (c, t) for c, t in pairs])
