"""C expressions read and printed; lists with good and bad lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lemmata.translators.tcs.mba.evaluate import compiled, evaluate
from lemmata.translators.tcs.mba.listing import Fault, Row, WidthError, read, width
from lemmata.translators.tcs.mba.parse import ParseError, parse
from lemmata.translators.tcs.mba.show import show
from lemmata.translators.tcs.mba.solver import answer
from lemmata.translators.tcs.mba.term import Binary, Const, Op, Term, Unary, Var

BINARY = [op for op in Op if op not in (Op.NOT, Op.NEG)]
TERMS: st.SearchStrategy[Term] = st.recursive(
    st.one_of(st.builds(Var, st.sampled_from("xyz")), st.builds(Const, st.integers(0, 300))),
    lambda inner: st.one_of(
        st.builds(Unary, st.sampled_from([Op.NOT, Op.NEG]), inner),
        st.builds(Binary, st.sampled_from(BINARY), inner, inner),
    ),
    max_leaves=8,
)


@given(TERMS)
def test_what_is_printed_is_read_as_it_was(term: Term) -> None:
    assert parse(show(term)) == term


@given(TERMS, st.integers(1, 70), st.tuples(st.integers(0), st.integers(0), st.integers(0)))
def test_the_evaluators_agree(term: Term, bits: int, given_values: tuple[int, int, int]) -> None:
    mask = (1 << bits) - 1
    values = dict(zip("xyz", (value & mask for value in given_values), strict=True))
    assert evaluate(term, bits, values) == compiled(term, ("x", "y", "z"))(mask, *values.values())


@pytest.mark.parametrize(
    ("text", "value"),
    [("1 | 2 ^ 2 & 3 << 1", 1 | (2 ^ (2 & (3 << 1)))), ("2 - 1 - 1", 0), ("~0 & 0xFFu", 255), ("010 + 0b11", 11)],
)
def test_precedence_is_that_of_c(text: str, value: int) -> None:
    assert evaluate(parse(text), 64, {}) == value


@pytest.mark.parametrize(
    ("text", "column", "part"),
    [
        ("x + ", 4, "missing at the end"),
        ("(x & y", 0, "not closed"),
        ("x & y)", 5, "nothing opens"),
        ("x $ y", 2, "not part of"),
        ("x y", 2, "operator is missing"),
        ("1.5 * x", 0, "not an integer"),
        ("09", 0, "octal"),
        ("x && y", 3, "operand is missing"),
        ("(" * 500 + "x" + ")" * 500, 400, "nested"),
        ("", 0, "expression is missing"),
    ],
)
def test_faults_have_their_column(text: str, column: int, part: str) -> None:
    with pytest.raises(ParseError, match=part) as caught:
        parse(text)
    assert caught.value.column == column


def test_a_bad_line_costs_only_itself() -> None:
    rows = read("lhs,rhs\n# width: 8\nx+y, y+x\nx +, y\n\n'~x', \"-x-1\", all\nx\nx,x,width=0\n", 64)
    assert [(type(row), row.line) for row in rows] == [(Row, 3), (Fault, 4), (Row, 6), (Fault, 7), (Fault, 8)]
    widths = [row.width for row in rows if isinstance(row, Row)]
    assert widths == [8, None]
    assert isinstance(rows[1], Fault) and rows[1].column == 3


@pytest.mark.parametrize("text", ["0", "-8", "eight", "513", ""])
def test_what_is_no_width_is_refused(text: str) -> None:
    with pytest.raises(WidthError):
        width(text)


def test_z3_means_the_same() -> None:
    for text in ("x - y * ~z", "x >> 3 ^ -y", "(x << z) | 5", "x >> y"):
        term = parse(text)
        values = {"x": 201, "y": 77, "z": 2}
        result = Const(evaluate(term, 8, values))
        bound = Binary(Op.XOR, _at(term, values), result)
        assert answer(bound, Const(0), 8, 60.0)[0] == "equal"


def _at(term: Term, values: dict[str, int]) -> Term:
    match term:
        case Var():
            return Const(values[term.name])
        case Unary():
            return Unary(term.op, _at(term.argument, values))
        case Binary():
            return Binary(term.op, _at(term.left, values), _at(term.right, values))
        case _:
            return term
