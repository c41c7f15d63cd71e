"""Well-typed terms have their type; ill-typed ones are refused with a reason and a line."""

from __future__ import annotations

import pytest

from lemmata.translators.obligations.claim import Span
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.terms import (
    TRUE,
    Comprehension,
    Construct,
    Field,
    Generator,
    Lit,
    Op,
    Quantifier,
    Term,
    Var,
)
from lemmata.translators.obligations.typecheck import IllTyped, check
from lemmata.translators.obligations.types import (
    BOOL,
    INT,
    STRING,
    BitVec,
    ListOf,
    MapOf,
    OptionOf,
    RecordOf,
    SetOf,
    TupleOf,
    Type,
)
from tests.translators.obligations.building import XS, B, S, X, op

POINT = RecordOf("Point", (("x", INT), ("name", STRING)))


@pytest.mark.parametrize(
    ("term", "type"),
    [
        (op(O.ADD, X, 1), INT),
        (op(O.LE, S, S), BOOL),
        (op(O.INDEX, XS, X), INT),
        (op(O.INDEX, S, X), STRING),
        (op(O.ZIP, XS, op(O.LIST_OF, S)), ListOf(TupleOf((INT, STRING)))),
        (Op(O.EXTRACT, (Var("w", BitVec(8)),), (5, 2)), BitVec(4)),
        (op(O.MAP_OF_LIST, op(O.ENUMERATE, XS, 0)), MapOf(INT, INT)),
        (Field(Var("p", POINT), "name"), STRING),
        (Construct(OptionOf(INT), (X,)), OptionOf(INT)),
        (Comprehension(op(O.MUL, X, X), (Generator((X,), XS, (TRUE,)),)), ListOf(INT)),
    ],
)
def test_types(term: Term, type: Type) -> None:
    assert check(term) == type


@pytest.mark.parametrize(
    ("term", "reason"),
    [
        (op(O.ADD, X, B), "ADD does not take (int, bool)"),
        (op(O.LT, Var("p", POINT), Var("p", POINT)), "LT does not take"),
        (Field(Var("p", POINT), "y"), "Point has no field y"),
        (Lit(-1, BitVec(4)), "-1 is no bits[4]"),
        (Comprehension(X, (Generator((X,), Var("t", SetOf(INT))),)), "order of a set"),
        (Quantifier(True, (Generator((S,), XS),), TRUE), "the items are int, not str"),
    ],
)
def test_refusals(term: Term, reason: str) -> None:
    with pytest.raises(IllTyped) as refused:
        check(term)
    assert reason in str(refused.value)


def test_the_line_is_named() -> None:
    term = Op(O.NOT, (X,), span=Span.at("f.py", 7))
    with pytest.raises(IllTyped, match=r"^f\.py:7: NOT"):
        check(Op(O.AND, (B, term)))


def test_scope() -> None:
    assert check(op(O.ADD, X, X), {"x": INT}) == INT
    with pytest.raises(IllTyped, match="x is not in scope"):
        check(X, {})
