"""Values as Lean text, readable and unambiguous."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lemmata.agent.refute.literal import literal, operand
from lemmata.agent.smt.elaborate import read_term
from lemmata.agent.smt.evaluate import evaluate
from lemmata.agent.smt.sorts import (
    BOOL,
    CHAR,
    INT,
    NAT,
    STRING,
    UNIT,
    bitvec,
    fin,
    function,
    list_of,
    option_of,
    product,
)
from lemmata.agent.smt.sorts import Sort as SortType
from lemmata.agent.smt.terms import Value


@pytest.mark.parametrize(
    ("value", "sort", "text"),
    [
        (3, NAT, "3"),
        (-3, INT, "-3"),
        (True, BOOL, "true"),
        (5, bitvec(8), "5#8"),
        (2, fin(3), "2"),
        ((1, 0), list_of(NAT), "[1, 0]"),
        ((-1,), option_of(INT), "some (-1)"),
        ((), option_of(INT), "none"),
        (((),), list_of(list_of(NAT)), "[[]]"),
        ((1, (2, True)), product(NAT, product(NAT, BOOL)), "(1, (2, true))"),
        ((), UNIT, "()"),
        ("a", CHAR, "'a'"),
        ("'", CHAR, "'\\''"),
        ('a"\n', STRING, '"a\\"\\n"'),
    ],
)
def test_as_a_person_writes_it(value: Value, sort: SortType, text: str) -> None:
    assert literal(value, sort) == text


@given(st.lists(st.tuples(st.integers(-9, 9), st.text(max_size=3).filter(lambda s: all(ord(c) < 0xD800 for c in s)))))
def test_what_is_written_reads_back(items: list[tuple[int, str]]) -> None:
    sort = list_of(product(INT, STRING))
    term = read_term(literal(tuple(items), sort), {}, sort)
    assert term is not None
    assert evaluate(term, {}) == tuple(items)


def test_functions_have_no_literal() -> None:
    with pytest.raises(ValueError, match="no literal"):
        literal(lambda x: x, function(NAT, NAT))


def test_operands() -> None:
    assert [operand(text) for text in ("1", "[1, 2]", "(1, 2)")] == ["1", "[1, 2]", "(1, 2)"]
    assert [operand(text) for text in ("-1", "some 1")] == ["(-1)", "(some 1)"]
