"""Terms wrapped in functions that are undone again."""

from __future__ import annotations

from random import Random

from lemmata.translators.tcs.mba.term import Binary, Const, Op, Term, Unary


def encode(random: Random, term: Term, other: Term, width: int | None) -> Term:
    """An equal term. `other`: any term that may occur in it. Affine functions need a fixed width."""
    choice = random.randrange(4 if width is not None and width > 1 else 3)
    if choice == 0:
        return Binary(Op.SUB, Binary(Op.ADD, term, other), other)
    if choice == 1:
        return Binary(Op.XOR, Binary(Op.XOR, term, other), other)
    if choice == 2:
        return Unary(Op.NOT, Unary(Op.NOT, term))
    assert width is not None
    modulus = 1 << width
    factor = random.randrange(1, min(modulus, 1 << 16), 2)
    inverse, shift = pow(factor, -1, modulus), random.randrange(min(modulus, 1 << 16))
    inner = Binary(Op.ADD, Binary(Op.MUL, Const(factor), term), Const(shift))
    return Binary(Op.SUB, Binary(Op.MUL, Const(inverse), inner), Const(inverse * shift % modulus))
