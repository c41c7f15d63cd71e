"""The point at which `Lemmata.Mba.kronecker` evaluates a polynomial, so that its coefficients stand side by side.

Source: Kronecker's substitution; von zur Gathen, Gerhard: Modern Computer Algebra, section 8.4.
"""

from __future__ import annotations

from dataclasses import dataclass

from lemmata.translators.tcs.mba.polynomial import TooLargeError
from lemmata.translators.tcs.mba.term import BITWISE, Binary, Const, Op, Term, Unary
from lemmata.translators.tcs.mba.values import literal

MOST_BITS = 1 << 21  # of the number that holds all coefficients


@dataclass(frozen=True, slots=True)
class Point:
    """Blocks of `digits + 1` binary digits, degrees below `base`, coefficients zero modulo `2 ** modulus`."""

    digits: int
    base: int
    modulus: int


def choose(left: Term, right: Term, variables: int, width: int | None) -> Point:
    """The point for the difference of two polynomial terms. Raises TooLargeError."""
    modulus = 0 if width is None else 1 << width
    (first, one), (second, other) = (_measure(term, modulus, 1 << variables) for term in (left, right))
    digits = max((first + second).bit_length(), width or 0)
    base = max(2, one + 1, other + 1)
    if (digits + 1) * base ** ((1 << variables) - 1) > MOST_BITS:
        raise TooLargeError(f"a polynomial of degree {base - 1} in {variables} variables")
    return Point(digits, base, digits if width is None else width)


def _measure(term: Term, modulus: int, bit: int) -> tuple[int, int]:
    """`Term.size` and `Term.degree` of `Lemmata.Mba`."""
    match term:
        case Const():
            return abs(literal(modulus, term.value)), 0
        case Unary():
            size, degree = _measure(term.argument, modulus, bit)
            return size + (term.op is Op.NOT), degree
        case Binary() if term.op not in BITWISE:
            size, degree = _measure(term.left, modulus, bit)
            if term.op is Op.SHL and isinstance(term.right, Const):
                return size << term.right.value, degree
            more, higher = _measure(term.right, modulus, bit)
            return (size * more, degree + higher) if term.op is Op.MUL else (size + more, max(degree, higher))
        case _:
            return bit, 1
