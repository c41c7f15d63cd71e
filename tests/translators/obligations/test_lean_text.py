"""How terms and programs look in Lean."""

from __future__ import annotations

import pytest

from lemmata.translators.obligations.lean.functions import NotPrintable, function_text
from lemmata.translators.obligations.lean.names import identifier
from lemmata.translators.obligations.lean.terms import claim_text, term_text, test_text
from lemmata.translators.obligations.lean.types import declaration
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.program import (
    Assign,
    Function,
    Handler,
    If,
    Raise,
    Return,
    Statement,
    Try,
    While,
)
from lemmata.translators.obligations.terms import (
    TRUE,
    Comprehension,
    Generator,
    Lit,
    Op,
    Quantifier,
    Term,
    Var,
    integer,
)
from lemmata.translators.obligations.types import INT, EnumOf, ListOf, OptionOf, RecordOf, SetOf
from tests.translators.obligations.building import IX, XS, B, S, X, Y, ints, op


@pytest.mark.parametrize(
    ("term", "text"),
    [
        (op(O.MUL, op(O.ADD, X, 1), op(O.NEG, Y)), "(x + 1) * -y"),
        (op(O.SUB, X, op(O.SUB, Y, 1)), "x - (y - 1)"),
        (op(O.NEG, -1), "(-(-1) : Int)"),
        (op(O.FLOORDIV, X, 2), "x / 2"),
        (op(O.FLOORDIV, X, Y), "floorDiv x y"),
        (op(O.POW, X, 2), "x ^ 2"),
        (op(O.LT, X, Y), "decide (x < y)"),
        (op(O.AND, B, op(O.EQ, X, 0)), "b && x == 0"),
        (op(O.LEN, XS), "(xs.length : Int)"),
        (op(O.INDEX, XS, op(O.SUB, X, 1)), "Py.item xs (x - 1)"),
        (op(O.CONCAT, S, Lit("a\n", S.type)), 's ++ "a\\n"'),
        (op(O.REVERSED, ints(1, 2)), "([1, 2] : List Int).reverse"),
        (Comprehension(op(O.MUL, X, X), (Generator((X,), XS),)), "xs.map (fun (x : Int) => x * x)"),
    ],
)
def test_values(term: Term, text: str) -> None:
    assert term_text(term) == text or term_text(term, known=True) == text


def test_claims_and_tests() -> None:
    rising = Quantifier(
        True,
        (Generator((IX,), op(O.RANGE, 0, op(O.LEN, XS), 1)),),
        op(O.LE, 0, op(O.INDEX, XS, IX)),
    )
    assert claim_text(rising) == "∀ i : Int, 0 ≤ i → i < (xs.length : Int) → 0 ≤ Py.item xs i"
    assert test_text(rising).startswith("(Py.range 0 (xs.length : Int)).all (fun (i : Int) =>")
    both = op(O.AND, op(O.CONTAINS, XS, X), op(O.NOT, op(O.EQ, X, Y)), B)
    assert claim_text(both) == "x ∈ xs ∧ x ≠ y ∧ b = true"
    sets = Var("t", SetOf(INT))
    assert claim_text(op(O.EQ, sets, sets)) == "(t == t) = true"


def test_names_that_lean_does_not_take() -> None:
    assert [identifier(name) for name in ("end", "matches", "λ", "max", "x1", "_", "été")] == [
        "«end»",
        "«matches»",
        "«λ»",
        "max'",
        "x1",
        "_",
        "«été»",
    ]


def test_types_of_the_user() -> None:
    light = EnumOf("Light", ("RED", "end"))
    assert "  | RED\n  | «end»\n  deriving DecidableEq" in declaration(light)
    pair = RecordOf("Pair", (("a", INT), ("t", OptionOf(ListOf(SetOf(INT))))))
    assert "  a : Int\n  t : Option (List (Py.FinSet Int))\n  deriving BEq" in declaration(pair)


def gcd() -> Function:
    a, b, r = Var("a", INT), Var("b", INT), Var("r", INT)
    body: tuple[Statement, ...] = (
        While(op(O.NE, b, 0), (Assign((r,), (op(O.MOD, a, b),)), Assign((a, b), (b, r)))),
        Return(a),
    )
    return Function("gcd", (a, b), INT, body)


def test_a_loop() -> None:
    assert function_text(gcd()).splitlines() == [
        "def gcd (a b : Int) : Py Int := do",
        "  let (a, b) ←",
        "    Py.while (a, b)",
        "        (fun (a, b) => pure (decide (b ≠ 0)))",
        "        (fun (a, b) => do",
        '          Py.need (b ≠ 0) "ZeroDivisionError"',
        "          let r := floorMod a b",
        "          let (a, b) := (b, r)",
        "          pure (a, b))",
        "  pure a",
    ]


def test_a_plain_function() -> None:
    body = (If(op(O.LT, X, 0), (Return(op(O.NEG, X)),)), Return(X))
    text = function_text(Function("absolute", (X,), INT, body, plain=True))
    expected = "def absolute (x : Int) : Int := if x < 0 then -x else x"
    assert text.split() == expected.split()


def test_what_a_handler_would_not_see_is_refused() -> None:
    total = Var("total", INT)
    body = (
        Assign((total,), (integer(0),)),
        Try(
            (Assign((total,), (integer(1),)), Assign((X,), (Op(O.FLOORDIV, (X, Y)),))),
            (Handler(("ZeroDivisionError",), ()),),
        ),
        Return(total),
    )
    with pytest.raises(NotPrintable, match="`total` may have changed"):
        function_text(Function("f", (X, Y), INT, body))
    late = (
        Assign((total,), (integer(0),)),
        Try((Assign((total,), (op(O.FLOORDIV, X, Y),)),), (Handler(("ZeroDivisionError",), (Raise("ValueError"),)),)),
        Return(total),
    )
    assert "Py.attempt" in function_text(Function("f", (X, Y), INT, late))


def test_a_function_that_may_end_without_a_result() -> None:
    with pytest.raises(NotPrintable, match="may end without a result"):
        function_text(Function("f", (X,), INT, (While(TRUE, (If(B, (Return(X),)),)), If(B, (Return(X),)))[1:]))
    forever = (While(TRUE, (Return(X),)),)
    assert "Py.whileFlow" in function_text(Function("f", (X,), INT, forever))
