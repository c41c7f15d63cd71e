"""Free variables and substitution: a law, and the cases that capture."""

from __future__ import annotations

from random import Random

from lemmata.translators.obligations.evaluate.limits import Exhausted, Raised, Steps
from lemmata.translators.obligations.evaluate.terms import evaluate
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.sample.questions import questions
from lemmata.translators.obligations.sample.terms import TermSampler
from lemmata.translators.obligations.terms import Generator, Let, Quantifier, Term
from lemmata.translators.obligations.types import Value
from lemmata.translators.obligations.walk import free_variables, substitute
from tests.translators.obligations.building import IX, XS, X, Y, op


def outcome(term: Term, values: dict[str, Value]) -> object:
    try:
        return evaluate(term, values, Steps(50_000))
    except Raised as raised:
        return raised
    except Exhausted:
        return None


def test_substitution_is_evaluation_in_a_changed_environment() -> None:
    for number, question in enumerate(questions(11, 400)):
        name, of = next(iter(question.types.items()))
        term = TermSampler(Random(number), question.types).term(of, 1)
        value = outcome(term, question.values)
        if isinstance(value, Raised) or value is None:
            continue
        replaced = outcome(substitute(question.term, {name: term}), question.values)
        expected = outcome(question.term, {**question.values, name: value})
        assert replaced == expected or (isinstance(replaced, Raised) and isinstance(expected, Raised))


def test_bound_variables_step_aside() -> None:
    body = op(O.LT, X, Y)
    captured = substitute(Quantifier(True, (Generator((X,), XS),), body), {"y": X})
    assert isinstance(captured, Quantifier)
    (bound,) = captured.generators[0].variables
    assert bound.name != "x" and captured.body == op(O.LT, bound, X)
    assert substitute(Let(X, Y, X), {"x": IX}) == Let(X, Y, X)


def test_free_variables_in_order() -> None:
    term = Let(X, op(O.ADD, Y, 1), op(O.MUL, X, IX))
    assert list(free_variables(term)) == ["y", "i"]
