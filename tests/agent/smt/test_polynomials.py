"""Polynomials of printed arithmetic, and which products refute them."""

from __future__ import annotations

from collections.abc import Mapping
from math import prod

from hypothesis import given
from hypothesis import strategies as st

from lemmata.agent.smt.farkas import needed
from lemmata.agent.smt.parse import parse
from lemmata.agent.smt.polynomials import Polynomial, constant, degree, plus, polynomial, product
from lemmata.agent.smt.syntax import Name

X, Y = Name("x"), Name("y")
TEXTS = st.recursive(
    st.sampled_from(["x", "y", "2", "3"]),
    lambda inner: st.tuples(inner, st.sampled_from("+-*"), inner).map(lambda t: f"({t[0]} {t[1]} {t[2]})"),
    max_leaves=6,
)


def value(p: Polynomial, at: Mapping[Name, int]) -> int:
    return sum(c * prod(at[node] for node in m if isinstance(node, Name)) for m, c in p.items())


@given(TEXTS, st.integers(-5, 5), st.integers(-5, 5))
def test_a_polynomial_has_the_value_of_its_text(text: str, x: int, y: int) -> None:
    node = parse(text)
    assert node is not None
    p = polynomial(node)
    assert p is None or value(p, {X: x, Y: y}) == eval(text, {"x": x, "y": y})


def test_a_difference_of_natural_numbers_is_an_atom() -> None:
    node = parse("x * (x - 1)")
    assert node is not None
    integers, naturals = polynomial(node), polynomial(node, natural=True)
    assert integers is not None and naturals is not None
    assert (len(integers), len(naturals)) == (2, 1)
    assert degree(naturals) == 2


def test_the_products_that_are_needed_are_found() -> None:
    x: Polynomial = {(X,): 1}
    y: Polynomial = {(Y,): 1}
    negative = plus(product(constant(-1), product(x, y)), constant(1), -1)  # x * y ≤ -1
    products = [product(x, x), product(x, y), product(y, y)]
    assert needed([x, y, negative], [], products, 10.0) == [1]
    assert needed([x, negative], [], [product(x, x)], 10.0) is None
    assert needed([x, plus(constant(-1), x, -1)], [], products, 10.0) == []
