"""The abstraction never says more than a term does: what the evaluator computes is one of its values."""

from __future__ import annotations

import z3

from lemmata.translators.obligations.sample.questions import questions
from lemmata.translators.obligations.terms import Var
from lemmata.translators.obligations.types import Bool, EnumOf, Type, Value
from lemmata.translators.python.invariants.horn.abstraction import SIZED, Abstraction, sort_of


def test_the_evaluators_value_is_always_possible_and_often_the_only_one() -> None:
    exact = 0
    for question in questions(11, 600):
        if question.raised is not None or sort_of(question.type) is None:
            continue
        made = Abstraction()
        text = made.value(question.term)
        known = [
            f"(= {made.value(Var(name, of))} {_number(question.values[name], of)})"
            for name, of in question.types.items()
            if sort_of(of) is not None
        ]
        answer = f"(= {text} {_number(question.answer, question.type)})"
        assert _check(made, [*known, *made.facts, answer]) == z3.sat, question.term
        if not made.inexact:
            assert _check(made, [*known, *made.facts, f"(not {answer})"]) == z3.unsat, question.term
            exact += 1
    assert exact > 30


def _check(made: Abstraction, formulas: list[str]) -> z3.CheckSatResult:
    solver = z3.Solver(ctx=z3.Context())
    declared = [f"(declare-const {name} {sort})" for name, sort in made.sorts.items()]
    solver.from_string("\n".join([*declared, *(f"(assert {each})" for each in formulas)]))
    return solver.check()


def _number(value: Value, of: Type) -> str:
    if isinstance(of, Bool):
        return "true" if value else "false"
    if isinstance(of, EnumOf):
        return str(of.members.index(value.member))
    number = len(value) if isinstance(of, SIZED) else value
    return str(number) if number >= 0 else f"(- {-number})"
