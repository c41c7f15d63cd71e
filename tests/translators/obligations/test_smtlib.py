"""Obligations as SMT-LIB text: true ones are unsatisfiable, false ones are not, and the rest is refused."""

from __future__ import annotations

import pytest
import z3

from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.sample.questions import Question, questions
from lemmata.translators.obligations.smt.encode import Encoder, smtlib
from lemmata.translators.obligations.smt.sorts import NotEncodable
from lemmata.translators.obligations.terms import Generator, Quantifier, Term, Var
from lemmata.translators.obligations.types import INT, SetOf
from lemmata.translators.obligations.walk import free_variables
from tests.translators.obligations.building import IX, XS, X, Y, op


def verdict(hypotheses: tuple[Term, ...], goal: Term) -> z3.CheckSatResult:
    solver = z3.Solver()
    solver.set("timeout", 60_000)
    solver.from_string(smtlib(hypotheses, goal))
    return solver.check()


def test_floor_division() -> None:
    law = op(O.EQ, op(O.ADD, op(O.MUL, Y, op(O.FLOORDIV, X, Y)), op(O.MOD, X, Y)), X)
    assert verdict((op(O.NE, Y, 0),), law) == z3.unsat
    truncating = op(O.EQ, op(O.FLOORDIV, X, 2), op(O.TRUNCDIV, X, 2))
    assert verdict((), truncating) == z3.sat
    assert verdict((op(O.LE, 0, X),), truncating) == z3.unsat


def test_a_quantifier_over_positions() -> None:
    positive = Quantifier(True, (Generator((IX,), op(O.RANGE, 0, op(O.LEN, XS), 1)),), op(O.LT, 0, op(O.INDEX, XS, IX)))
    inside = (op(O.LE, 0, X), op(O.LT, X, op(O.LEN, XS)))
    assert verdict((positive, *inside), op(O.LT, 0, op(O.INDEX, XS, X))) == z3.unsat


def test_sets_are_refused() -> None:
    with pytest.raises(NotEncodable, match=r"set\[int\]"):
        smtlib((), op(O.CONTAINS, Var("t", SetOf(INT)), X))


def test_encoded_terms_have_the_evaluators_values() -> None:
    encoded = [found for question in questions(21, 300) if (found := _agrees(question)) is not None]
    assert len(encoded) > 30
    assert z3.sat not in encoded


def _agrees(question: Question) -> z3.CheckSatResult | None:
    """`unsat` where Z3 proves that the term has the value, None where the term is refused."""
    if question.raised is not None:
        return None
    encoder = Encoder(z3.Context())
    solver = z3.Solver(ctx=encoder.context)
    solver.set("timeout", 2_000)
    try:
        for variable in free_variables(question.term).values():
            value = encoder.literal(question.values[variable.name], variable.type)
            solver.add(encoder.constant(variable) == value)
        solver.add(encoder.term(question.term) != encoder.literal(question.answer, question.type))
    except NotEncodable:
        return None
    return solver.check()


@pytest.mark.parametrize("name", ["half'1", "größe", "done_ö'"])
def test_a_script_with_such_a_variable_is_read(name: str) -> None:
    variable = Var(name, INT)
    assert verdict((op(O.LT, X, variable),), op(O.LE, X, variable)) == z3.unsat
