"""Truth tables say what the evaluator says of every value."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lemmata.translators.tcs.mba.evaluate import evaluate
from lemmata.translators.tcs.mba.parse import parse
from lemmata.translators.tcs.mba.polynomial import TooLargeError
from lemmata.translators.tcs.mba.table import differing
from lemmata.translators.tcs.mba.term import Binary, Const, Op, Term, Unary, Var, variables

LEAVES = st.one_of(st.sampled_from([Var("x"), Var("y")]), st.integers(0, 9).map(Const))


def grown(inner: st.SearchStrategy[Term]) -> st.SearchStrategy[Term]:
    unary = st.builds(Unary, st.sampled_from([Op.NOT, Op.NEG]), inner)
    operators = [Op.AND, Op.OR, Op.XOR, Op.ADD, Op.SUB, Op.MUL, Op.SHL, Op.SHR]
    return st.one_of(unary, st.builds(Binary, st.sampled_from(operators), inner, inner))


TERMS = st.recursive(LEAVES, grown, max_leaves=8)


@given(TERMS, TERMS, st.integers(1, 4))
def test_the_first_difference_is_one_and_there_is_none_otherwise(left: Term, right: Term, width: int) -> None:
    found = differing(left, right, width)
    if found is not None:
        assert evaluate(left, width, found) != evaluate(right, width, found)
        return
    names = variables(left, right)
    for values in itertools.product(range(1 << width), repeat=len(names)):
        where = dict(zip(names, values, strict=True))
        assert evaluate(left, width, where) == evaluate(right, width, where)


def test_one_value_of_two_million_is_found() -> None:
    assert differing(parse("x"), parse("x + 1 - (((x ^ 1234567) | -(x ^ 1234567)) >> 20)"), 21) == {"x": 1234567}


@pytest.mark.parametrize(("text", "width"), [("x >> y", 12), ("x * x * (x + x * x) * (x - x * (x ^ x * x))", 22)])
def test_what_is_too_large_is_said(text: str, width: int) -> None:
    with pytest.raises(TooLargeError, match="truth table"):
        differing(parse(text), parse("x"), width)
