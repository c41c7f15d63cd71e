"""Polynomials over conjunctions of variables: what `Term.poly` of `Lemmata.Mba` computes.

Every linear term over `n` variables is an integer combination of the `2 ** n` conjunctions (Möbius inversion of its
vector), and a product of conjunctions is a monomial. Conjunction 0 is the empty one: all ones, minus one.
"""

from __future__ import annotations

from collections.abc import Collection

from lemmata.translators.tcs.mba.term import Binary, Const, Op, Term, Unary
from lemmata.translators.tcs.mba.values import Values, Vector, is_bitwise, is_linear

Monomial = tuple[int, ...]
"""Indices of conjunctions in ascending order, with repetitions."""
Polynomial = dict[Monomial, int]
MOST_TERMS = 4000


class TooLargeError(Exception):
    """A polynomial has more terms than are worth computing with."""


def is_polynomial(term: Term, atoms: Collection[Term] = ()) -> bool:
    """Whether the term is made of bitwise terms over variables and `atoms` by + - * and constant shifts to the left."""
    if term in atoms:
        return True
    match term:
        case Unary():
            return is_polynomial(term.argument, atoms)
        case Binary(op=Op.ADD | Op.SUB | Op.MUL):
            return is_polynomial(term.left, atoms) and is_polynomial(term.right, atoms)
        case Binary(op=Op.SHL):
            return isinstance(term.right, Const) and is_polynomial(term.left, atoms)
        case Binary(op=Op.SHR):
            return False
        case _:
            return isinstance(term, Const) or is_bitwise(term, atoms)


def degree(polynomial: Polynomial) -> int:
    return max((len(monomial) for monomial in polynomial), default=0)


def coefficients(vector: Vector) -> Vector:
    """Over the conjunctions, in the order of `coefficients` of `Lemmata.Mba`."""
    if len(vector) == 1:
        return vector
    half = len(vector) // 2
    low, high = coefficients(vector[:half]), coefficients(vector[half:])
    return low + tuple(b - a for a, b in zip(low, high, strict=True))


def polynomial(term: Term, values: Values) -> Polynomial:
    """The polynomial of a term; coefficients that are zero modulo `values.modulus` are left out.

    Raises TooLargeError.
    """
    return _reduced(_polynomial(term, values), values.modulus)


def _reduced(given: Polynomial, modulus: int) -> Polynomial:
    if modulus:
        given = {monomial: c % modulus for monomial, c in given.items()}
    return {monomial: c for monomial, c in given.items() if c}


def _polynomial(term: Term, values: Values) -> Polynomial:
    if is_linear(term, values.inputs):
        return {() if j == 0 else (j,): -c if j == 0 else c for j, c in enumerate(coefficients(values(term))) if c}
    match term:
        case Unary():
            negated = {monomial: -c for monomial, c in _polynomial(term.argument, values).items()}
            if term.op is Op.NOT:
                negated[()] = negated.get((), 0) - 1
            return negated
        case Binary(op=Op.SHL, right=Const(value=k)):
            return {monomial: c << k for monomial, c in _polynomial(term.left, values).items()}
        case Binary():
            left, right = _polynomial(term.left, values), _polynomial(term.right, values)
            if term.op is Op.MUL:
                return _product(left, right)
            sign = -1 if term.op is Op.SUB else 1
            total = dict(left)
            for monomial, c in right.items():
                total[monomial] = total.get(monomial, 0) + sign * c
            return total
        case _:
            raise ValueError(f"{term} is not a polynomial")


def substitute(given: Polynomial, index: int, by: Polynomial, modulus: int) -> Polynomial:
    """The polynomial with `by` in place of the conjunction `index`. Raises TooLargeError."""
    total: Polynomial = {}
    for monomial, c in given.items():
        part: Polynomial = {tuple(i for i in monomial if i != index): c}
        for _ in range(monomial.count(index)):
            part = _product(part, by)
        for x, d in part.items():
            total[x] = total.get(x, 0) + d
    return _reduced(total, modulus)


def _product(left: Polynomial, right: Polynomial) -> Polynomial:
    total: Polynomial = {}
    for x, c in left.items():
        for y, d in right.items():
            monomial = tuple(sorted(x + y))
            total[monomial] = total.get(monomial, 0) + c * d
        if len(total) > MOST_TERMS:
            raise TooLargeError(f"a polynomial of more than {MOST_TERMS} terms")
    return total
