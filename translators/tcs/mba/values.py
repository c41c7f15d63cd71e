"""What linear terms contribute at one position: `Term.isBit`, `Term.isLin` and `Term.lin` of `Lemmata.Mba`.

A term is linear when it is an integer combination of bitwise expressions; it is then determined by its values on zeros
and ones.
Source: Zhou, Main, Gu, Johnson: Information hiding in software with mixed Boolean-arithmetic transforms, 2007.
"""

from __future__ import annotations

from collections.abc import Collection

from lemmata.translators.tcs.mba.term import BITWISE, Binary, Const, Op, Term, Unary, Var

Vector = tuple[int, ...]
"""A value for each of the `2 ** n` inputs; input `k` gives variable `i` the bit `k >> (n - 1 - i) & 1`."""


def is_bitwise(term: Term, atoms: Collection[Term] = ()) -> bool:
    """Whether the term is computed bit by bit over variables, `atoms` and the constant 0."""
    if isinstance(term, Var) or term in atoms:
        return True
    match term:
        case Const():
            return term.value == 0
        case Unary():
            return term.op is Op.NOT and is_bitwise(term.argument, atoms)
        case Binary():
            return term.op in BITWISE and is_bitwise(term.left, atoms) and is_bitwise(term.right, atoms)


def is_linear(term: Term, atoms: Collection[Term] = ()) -> bool:
    """Whether the term is an integer combination of bitwise ones."""
    if isinstance(term, Var | Const) or term in atoms:
        return True
    match term:
        case Unary():
            return is_linear(term.argument, atoms)
        case Binary(op=Op.ADD | Op.SUB):
            return is_linear(term.left, atoms) and is_linear(term.right, atoms)
        case Binary(op=Op.MUL):
            if isinstance(term.left, Const):
                return is_linear(term.right, atoms)
            return isinstance(term.right, Const) and is_linear(term.left, atoms)
        case Binary(op=Op.SHL):
            return isinstance(term.right, Const) and is_linear(term.left, atoms)
        case Binary(op=Op.SHR):
            return False
        case _:
            return is_bitwise(term, atoms)


def literal(modulus: int, value: int) -> int:
    """`litValue` of `Lemmata.Mba`: minus the constant, taken between minus and plus half the modulus (0: none)."""
    return modulus - value if modulus <= 2 * value else -value


class Values:
    """The vectors of linear terms over given variables and atoms, in this order, computed once each.

    `modulus`: `2 ** width`, or 0 for every width.
    """

    def __init__(self, inputs: tuple[Term, ...], modulus: int) -> None:
        self.inputs = inputs
        self.modulus = modulus
        n = len(inputs)
        self._known: dict[Term, Vector] = {
            term: tuple(k >> (n - 1 - i) & 1 for k in range(1 << n)) for i, term in enumerate(inputs)
        }
        self._count = 1 << n

    def __call__(self, term: Term) -> Vector:
        """The vector of a linear term."""
        known = self._known.get(term)
        if known is None:
            known = self._known[term] = self._compute(term)
        return known

    def _compute(self, term: Term) -> Vector:
        match term:
            case Const():
                return (literal(self.modulus, term.value),) * self._count
            case Unary(op=Op.NOT):
                return tuple(1 - a for a in self(term.argument))
            case Unary():
                return tuple(-a for a in self(term.argument))
            case Binary():
                if term.op is Op.MUL:  # a constant factor is a number also where it is an input as an operand of `&`
                    factor, other = (term.left, term.right) if isinstance(term.left, Const) else (term.right, term.left)
                    assert isinstance(factor, Const)
                    scale = -literal(self.modulus, factor.value)
                    return tuple(scale * a for a in self(other))
                left = self(term.left)
                if term.op is Op.SHL and isinstance(term.right, Const):
                    return tuple(a << term.right.value for a in left)
                right = self(term.right)
                return tuple(_combine(term.op, a, b) for a, b in zip(left, right, strict=True))
            case _:
                raise ValueError(f"{term} is not among the inputs")


def _combine(op: Op, a: int, b: int) -> int:
    match op:
        case Op.ADD:
            return a + b
        case Op.SUB:
            return a - b
        case Op.AND:
            return a & b
        case Op.OR:
            return a | b
        case Op.XOR:
            return a ^ b
        case _:
            raise ValueError(f"{op} is not linear")


def bound(term: Term, modulus: int) -> int:
    """`Term.bound` of `Lemmata.Mba`: no position contributes more than this, in absolute value."""
    match term:
        case Const():
            return abs(literal(modulus, term.value))
        case Unary():
            return bound(term.argument, modulus) + (1 if term.op is Op.NOT else 0)
        case Binary(op=Op.ADD | Op.SUB):
            return bound(term.left, modulus) + bound(term.right, modulus)
        case Binary(op=Op.MUL):
            return bound(term.left, modulus) * bound(term.right, modulus)
        case Binary(op=Op.SHL, right=Const(value=k)):
            return bound(term.left, modulus) << k
        case _:
            return 1
