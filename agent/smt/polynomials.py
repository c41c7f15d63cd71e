"""Printed arithmetic as polynomials over what is not arithmetic (its atoms)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from lemmata.agent.smt.syntax import Ascribed, Node, Numeral, Operation

Monomial: TypeAlias = tuple[Node, ...]
"""A product of atoms in a fixed order; the empty one is 1."""

Polynomial: TypeAlias = Mapping[Monomial, int]
"""The coefficients that are not 0."""

_MOST_TERMS = 60
_MOST_POWER = 4


def constant(value: int) -> Polynomial:
    return {(): value} if value else {}


def plus(left: Polynomial, right: Polynomial, times: int = 1) -> Polynomial:
    """`left + times * right`"""
    found = dict(left)
    for monomial, coefficient in right.items():
        found[monomial] = found.get(monomial, 0) + times * coefficient
    return {monomial: value for monomial, value in found.items() if value}


def product(left: Polynomial, right: Polynomial) -> Polynomial:
    found: dict[Monomial, int] = {}
    for first, one in left.items():
        for second, other in right.items():
            monomial = tuple(sorted((*first, *second), key=repr))
            found[monomial] = found.get(monomial, 0) + one * other
    return {monomial: value for monomial, value in found.items() if value}


def degree(polynomial: Polynomial) -> int:
    return max(map(len, polynomial), default=0)


def polynomial(node: Node, natural: bool = False) -> Polynomial | None:
    """None when it is too big. `natural`: subtraction stops at zero, so that a difference is an atom."""
    match node:
        case Numeral(value):
            return constant(value)
        case Ascribed(body, _):
            return polynomial(body, natural)
        case Operation("neg", (operand,)) if not natural:
            inner = polynomial(operand)
            return None if inner is None else product(constant(-1), inner)
        case Operation("+" | "*" | "-" as symbol, (first, second)) if symbol != "-" or not natural:
            left, right = polynomial(first, natural), polynomial(second, natural)
            if left is None or right is None or len(left) * len(right) > _MOST_TERMS:
                return None
            return product(left, right) if symbol == "*" else plus(left, right, 1 if symbol == "+" else -1)
        case Operation("^", (base, Numeral(power))) if power <= _MOST_POWER:
            found: Polynomial | None = constant(1)
            factor = polynomial(base, natural)
            for _ in range(power):
                if found is None or factor is None or len(found) * len(factor) > _MOST_TERMS:
                    return None
                found = product(found, factor)
            return found
        case _:
            return {(node,): 1}
