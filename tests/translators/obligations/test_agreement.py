"""One term, three meanings: evaluator, Lean and Z3 give the same value, on random terms over all operators."""

from __future__ import annotations

from pathlib import Path

import pytest

from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.lean.toolchain.run import run
from lemmata.translators.obligations.definedness import demands
from lemmata.translators.obligations.evaluate.limits import Exhausted, Steps
from lemmata.translators.obligations.evaluate.terms import evaluate
from lemmata.translators.obligations.sample.questions import Question, lean_file, questions, symbolic_answer


def lean_answers(toolchain: Toolchain, file: Path, asked: list[Question]) -> list[str]:
    """What Lean prints for each question; the file's own text in the message where it does not elaborate."""
    file.write_text(lean_file(asked), encoding="utf-8")
    answer = run([*toolchain.lean, str(file)], None, toolchain.environment, 600)
    assert answer.status == 0, answer.output[:2000]
    return answer.output.split()


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2])
def test_lean_computes_what_the_evaluator_computes(embedded: Toolchain, tmp_path: Path, seed: int) -> None:
    asked = [question for question in questions(seed, 400) if question.raised is None]
    assert len(asked) > 150
    assert lean_answers(embedded, tmp_path / "Agree.lean", asked) == ["true"] * len(asked)


def test_the_comparison_can_fail(embedded: Toolchain, tmp_path: Path) -> None:
    asked = [question for question in questions(3, 12) if question.raised is None]
    wrong = [Question(q.term, q.types, q.values, q.type, _another(q), None) for q in asked if _another(q) is not None]
    assert wrong
    assert lean_answers(embedded, tmp_path / "Wrong.lean", wrong) == ["false"] * len(wrong)


def _another(question: Question) -> object:
    """Some other value of the type, where one is at hand."""
    match question.answer:
        case bool():
            return not question.answer
        case int():
            return question.answer + 1 if question.answer < 7 else question.answer - 1
        case str():
            return question.answer + "!"
        case _:
            return None


def test_symbolic_values_are_those_of_the_evaluator() -> None:
    asked = list(questions(4, 250))
    answers = [symbolic_answer(question) for question in asked]
    for question, answer in zip(asked, answers, strict=True):
        assert answer is None or answer == (question.answer, question.raised)
    assert sum(answer is not None for answer in answers) > 0.9 * len(asked)


def test_a_term_raises_exactly_where_a_demand_fails_and_what_it_says() -> None:
    seen = set()
    for question in questions(5, 1500):
        expected = None
        try:
            for demand in demands(question.term):
                if not evaluate(demand.condition, question.values, Steps(200_000)):
                    expected = demand.exception
                    break
        except Exhausted:
            continue
        assert question.raised == expected
        seen.add(expected)
    assert {None, "IndexError", "KeyError", "ValueError", "TypeError", "ZeroDivisionError"} <= seen
