"""Equations between polynomials of a loop's variables, by linear algebra over the states of runs (Müller-Olm and Seidl,
POPL 2004, guess the same space from the program's text)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations_with_replacement
from math import gcd, lcm

from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.terms import Op, Term, Var, integer
from lemmata.translators.obligations.types import Value

Monomial = tuple[Var, ...]
LARGEST_COEFFICIENT = 60
MARGIN = 4
"""How many more states than monomials there must be."""
STATES = 120
VARIABLES = {1: 6, 2: 5, 3: 2}
"""Up to how many variables, by degree."""


def equations(
    changing: Sequence[Var],
    fixed: Sequence[Var],
    states: Sequence[Mapping[str, Value]],
    degrees: Sequence[int] = tuple(VARIABLES),
) -> list[Term]:
    """Equations of degree 1, then 2, then 3 that hold in all states and speak of a variable that changes. A variable
    that an equation of degree 1 gives by the others takes no part in the later ones."""
    found: list[Term] = []
    moving, still = list(changing), list(fixed)
    rows = [state for state in states if all(variable.name in state for variable in (*moving, *still))][:STATES]
    for degree in degrees:
        variables = [*moving, *still][: VARIABLES[degree]]
        new = list(_of_degree(degree, variables, {v.name for v in moving}, rows))
        found += [term for _, term in new]
        if degree == 1:
            given = {next(iter(each)) for each, _ in new if each}
            moving = [variable for variable in moving if variable.name not in given]
        elif new:
            break
    return found


def _of_degree(
    degree: int, variables: Sequence[Var], moving: set[str], rows: Sequence[Mapping[str, Value]]
) -> Iterator[tuple[list[str], Term]]:
    """Equations, each with the changing variables that it gives by the others."""
    monomials = [each for d in range(degree, -1, -1) for each in combinations_with_replacement(variables, d)]
    if len(rows) < len(monomials) + MARGIN:
        return
    matrix = [[Fraction(_value(monomial, row)) for monomial in monomials] for row in rows]
    for vector in _kernel(matrix, len(monomials)):
        parts = list(zip(vector, monomials, strict=True))
        if max(abs(number) for number in vector) > LARGEST_COEFFICIENT:
            continue
        if not any(number and any(variable.name in moving for variable in monomial) for number, monomial in parts):
            continue
        left = [(number, monomial) for number, monomial in parts if number > 0]
        right = [(-number, monomial) for number, monomial in parts if number < 0]
        if sum(len(monomial) for _, monomial in left) < sum(len(monomial) for _, monomial in right):
            left, right = right, left
        given = [m[0].name for number, m in parts if len(m) == 1 and abs(number) == 1 and m[0].name in moving]
        yield given, Op(O.EQ, (_sum(left), _sum(right)))


def _value(monomial: Monomial, state: Mapping[str, Value]) -> int:
    product = 1
    for variable in monomial:
        product *= int(state[variable.name])
    return product


def _kernel(matrix: list[list[Fraction]], width: int) -> list[list[int]]:
    """Vectors of integers that all rows are orthogonal to, a basis; each sparse, without a common divisor."""
    pivots: list[int] = []
    done = 0
    for column in reversed(range(width)):
        row = next((place for place in range(done, len(matrix)) if matrix[place][column]), None)
        if row is None:
            continue
        matrix[done], matrix[row] = matrix[row], matrix[done]
        head = matrix[done]
        scale = head[column]
        matrix[done] = head = [number / scale for number in head]
        for place, other in enumerate(matrix):
            if place != done and other[column]:
                factor = other[column]
                matrix[place] = [a - factor * b for a, b in zip(other, head, strict=True)]
        pivots.append(column)
        done += 1
    found: list[list[int]] = []
    for free in range(width):
        if free in pivots:
            continue
        vector = [Fraction(0)] * width
        vector[free] = Fraction(1)
        for place, pivot in enumerate(pivots):
            vector[pivot] = -matrix[place][free]
        scale_by = lcm(*(number.denominator for number in vector))
        whole = [int(number * scale_by) for number in vector]
        common = gcd(*whole)
        found.append([number // common for number in whole])
    return found


def _sum(parts: Sequence[tuple[int, Monomial]]) -> Term:
    result: Term | None = None
    for number, monomial in parts:
        product: Term | None = None
        for variable in monomial:
            product = variable if product is None else Op(O.MUL, (product, variable))
        if product is None:
            term: Term = integer(number)
        else:
            term = product if number == 1 else Op(O.MUL, (integer(number), product))
        result = term if result is None else Op(O.ADD, (result, term))
    return integer(0) if result is None else result
