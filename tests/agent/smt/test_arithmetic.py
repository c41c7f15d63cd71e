"""The evaluator, Z3 and Python's own integers agree on arithmetic, division by zero and wrap-around included."""

from __future__ import annotations

import z3
from hypothesis import given, settings
from hypothesis import strategies as st

from lemmata.agent.smt.encode import Encoder
from lemmata.agent.smt.evaluate import evaluate
from lemmata.agent.smt.sorts import BOOL, INT, NAT, PROP, Kind, Sort, bitvec, fin
from lemmata.agent.smt.terms import Apply, Literal, Term, Value, Var

INTEGERS = st.integers(-40, 40)
WIDTH = 5


def value_of(term: Term, environment: dict[str, Value]) -> Value:
    """What Z3 makes of the encoded term at these values."""
    encoder = Encoder()
    expression = encoder.encode(term)
    for name, (sort, symbol) in encoder.variables.items():
        expression = z3.substitute(expression, (symbol, encoder.encode(Literal(environment[name], sort))))
    result = z3.simplify(expression)
    if z3.is_bool(result):
        assert z3.is_true(result) or z3.is_false(result)
        return z3.is_true(result)
    return result.as_long()


def variables(sort: Sort) -> tuple[Var, Var, Var]:
    return Var("a", sort), Var("b", sort), Var("c", sort)


def terms(sort: Sort, operators: dict[str, int]) -> st.SearchStrategy[Term]:
    """Random terms of one sort over the variables a, b, c."""
    leaves: st.SearchStrategy[Term] = st.sampled_from(variables(sort)) | st.integers(0, 3).map(
        lambda n: Literal(n, sort)
    )

    def build(name: str, arity: int, inner: st.SearchStrategy[Term]) -> st.SearchStrategy[Term]:
        return st.tuples(*[inner] * arity).map(lambda arguments: Apply(name, arguments, sort))

    def grow(inner: st.SearchStrategy[Term]) -> st.SearchStrategy[Term]:
        return st.one_of(*[build(name, arity, inner) for name, arity in operators.items()])

    return st.recursive(leaves, grow, max_leaves=6)


def agree(term: Term, values: tuple[int, ...]) -> None:
    environment = dict(zip("abc", values, strict=True))
    for formula in (
        term,
        Apply("<", (term, Var("a", term.sort)), PROP),
        Apply("==", (term, Var("b", term.sort)), BOOL),
    ):
        assert evaluate(formula, environment) == value_of(formula, environment)


@settings(max_examples=120, deadline=None)
@given(
    terms(INT, {"+": 2, "-": 2, "*": 2, "/": 2, "%": 2, "neg": 1, "min": 2, "max": 2, "Int.sign": 1}),
    st.tuples(INTEGERS, INTEGERS, INTEGERS),
)
def test_integers(term: Term, values: tuple[int, ...]) -> None:
    agree(term, values)


@settings(max_examples=120, deadline=None)
@given(
    terms(NAT, {"+": 2, "-": 2, "*": 2, "/": 2, "%": 2, "min": 2, "max": 2, "Nat.succ": 1, "Nat.pred": 1}),
    st.tuples(*[st.integers(0, 40)] * 3),
)
def test_naturals(term: Term, values: tuple[int, ...]) -> None:
    agree(term, values)


WORD_OPERATORS = dict.fromkeys(("+", "-", "*", "/", "%", "&&&", "|||", "^^^", "<<<", ">>>"), 2) | {"neg": 1, "~~~": 1}


@settings(max_examples=120, deadline=None)
@given(terms(bitvec(WIDTH), WORD_OPERATORS), st.tuples(*[st.integers(0, 2**WIDTH - 1)] * 3))
def test_words(term: Term, values: tuple[int, ...]) -> None:
    agree(term, values)


@settings(max_examples=60, deadline=None)
@given(terms(fin(5), {"+": 2, "-": 2, "*": 2, "/": 2, "%": 2, "neg": 1}), st.tuples(*[st.integers(0, 4)] * 3))
def test_bounded_naturals(term: Term, values: tuple[int, ...]) -> None:
    agree(term, values)


@given(INTEGERS, INTEGERS)
def test_the_laws_of_integer_division(a: int, b: int) -> None:
    def value(operator: str) -> int:
        return int(evaluate(Apply(operator, (Literal(a, INT), Literal(b, INT)), INT), {}))

    assert value("/") * b + value("%") == a
    assert value("Int.tdiv") * b + value("Int.tmod") == a
    assert value("Int.fdiv") * b + value("Int.fmod") == a
    if b:
        assert 0 <= value("%") < abs(b)
        assert value("Int.fdiv") == a // b
        assert abs(value("Int.tmod")) < abs(b) and value("Int.tmod") * a >= 0
    else:
        assert (value("/"), value("%")) == (0, a)


def test_signed_words() -> None:
    word = Literal(0b10000, bitvec(WIDTH))
    assert evaluate(Apply("BitVec.toInt", (word,), INT), {}) == -16
    assert value_of(Apply("BitVec.toInt", (word,), INT), {}) == -16
    assert evaluate(Apply("BitVec.signExtend", (word,), bitvec(8)), {}) == 0b11110000
    assert value_of(Apply("BitVec.signExtend", (word,), bitvec(8)), {}) == 0b11110000
    assert Sort(Kind.BITVEC, size=WIDTH) == bitvec(WIDTH)
