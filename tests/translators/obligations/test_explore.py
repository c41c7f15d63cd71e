"""Symbolic execution: a bug is found with small arguments that show it; where there is none, nothing is claimed."""

from __future__ import annotations

from dataclasses import replace

from lemmata.translators.obligations.evaluate.programs import RaisedOutcome, Returned, holds, run
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.program import (
    Assign,
    Contract,
    For,
    Function,
    If,
    Module,
    Return,
)
from lemmata.translators.obligations.smt.explore import Candidate, candidates, example_inputs
from lemmata.translators.obligations.terms import Lit, Var, conjunction, integer
from lemmata.translators.obligations.types import INT, STRING
from tests.translators.obligations.building import XS, S, X, op

BEST, RESULT = Var("best", INT), Var("result", INT)

MAXIMUM = Function(
    "maximum",
    (XS,),
    INT,
    (
        Assign((BEST,), (op(O.INDEX, XS, 0),)),
        For((X,), XS, (If(op(O.GT, X, BEST), (Assign((BEST,), (X,)),)),)),
        Return(BEST),
    ),
    requires=(Contract(op(O.LT, 0, op(O.LEN, XS))),),
    ensures=(Contract(op(O.EQ, RESULT, op(O.GREATEST, XS))),),
)


def first(function: Function, seconds: float = 60.0) -> Candidate | None:
    module = Module({function.name: function})
    return next(candidates(module, function.name, seconds), None)


def test_a_wrong_start_is_found() -> None:
    body = (Assign((BEST,), (integer(0),)), *MAXIMUM.body[1:])
    wrong = replace(MAXIMUM, body=body)
    found = first(wrong)
    assert found is not None and found.ensures == MAXIMUM.ensures[0]
    outcome = run(Module({"maximum": wrong}), "maximum", found.arguments)
    assert isinstance(outcome, Returned) and outcome.value != max(found.arguments[0])


def test_an_exception_is_found_where_the_precondition_is_left_out() -> None:
    unguarded = replace(MAXIMUM, requires=())
    found = first(unguarded)
    assert found == Candidate(([],), exception="IndexError")
    assert run(Module({"maximum": unguarded}), "maximum", found.arguments) == RaisedOutcome("IndexError")


def test_nothing_is_found_in_a_correct_function() -> None:
    assert first(MAXIMUM, 2.0) is None


def test_a_number_far_away() -> None:
    far = op(O.MUL, 1_000_003, 12)
    body = (If(op(O.EQ, op(O.MUL, X, 12), far), (Return(integer(1)),)), Return(integer(0)))
    found = first(Function("f", (X,), INT, body, ensures=(Contract(op(O.EQ, RESULT, 0)),)))
    assert found is not None and found.arguments == (1_000_003,)


def test_a_text() -> None:
    secret = conjunction([op(O.STARTS_WITH, S, Lit("ab", STRING)), op(O.EQ, op(O.LEN, S), 3)])
    body = (If(secret, (Return(op(O.ORD, op(O.INDEX, S, -1))),)), Return(integer(0)))
    found = first(Function("f", (S,), INT, body, ensures=(Contract(op(O.NE, RESULT, ord("z"))),)))
    assert found is not None and found.arguments == ("abz",)


def test_examples_satisfy_the_precondition() -> None:
    module = Module({"maximum": MAXIMUM})
    seen = [arguments for arguments, _ in zip(example_inputs(module, "maximum", 60.0), range(6), strict=False)]
    assert len(seen) == 6
    assert all(holds(module, MAXIMUM.requires[0].condition, {"xs": xs}) for (xs,) in seen)
