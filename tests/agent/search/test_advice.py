"""Advice that comes while a search goes on."""

from __future__ import annotations

import threading
from dataclasses import replace

from lemmata.agent.policy.advice import Advice, Question
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.source import Position, Suggestion
from lemmata.agent.search.budget import Budget, StopReason
from lemmata.agent.search.options import SearchOptions
from lemmata.agent.search.outcome import SearchOutcome
from lemmata.agent.search.run import search
from tests.agent.search.fake import FakeSession


class Silent:
    """A policy that proposes nothing."""

    def rank(self, position: Position) -> list[Suggestion]:
        return []


class Later:
    """Answers from a thread of its own, with what a table says for a target."""

    def __init__(self, table: dict[str, Advice]) -> None:
        self._table = table
        self.asked: list[str] = []

    def ask(self, question: Question) -> None:
        target = question.position.goal.target
        self.asked.append(target)
        advice = self._table.get(target, Advice())
        threading.Thread(target=lambda: question.answer(advice if question.urgency() is not None else Advice())).start()


def run(statement: str, advisor: Later, **changes: object) -> SearchOutcome:
    session = FakeSession(statement)
    options = SearchOptions(Budget(seconds=60.0, nodes=100), advisor=advisor)
    entered = [(session, session.enter(0).state)]
    return search(entered, FileContext(), Silent(), replace(options, **changes))  # type: ignore[arg-type]


def proposal(*tactics: str, steps: float | None = None) -> Advice:
    return Advice(tuple(Suggestion(tactic, -1.0, "model") for tactic in tactics), steps)


def test_a_search_waits_for_advice_and_tries_it() -> None:
    advisor = Later({"p → p": proposal("intro h"), "p": proposal("nonsense", "assumption", steps=1.0)})
    outcome = run("p → p", advisor)
    assert outcome.proof is not None and [step.tactic for step in outcome.proof.steps()] == ["intro h", "assumption"]
    assert advisor.asked == ["p → p", "p"] and set(outcome.tallies) == {"model"}


def test_without_an_answer_of_use_the_search_ends_exhausted() -> None:
    advisor = Later({})
    outcome = run("p → q", advisor)
    assert outcome.reason is StopReason.EXHAUSTED and advisor.asked == ["p → q"] and not outcome.proved


def test_the_same_tactic_is_tried_once() -> None:
    advisor = Later({"p → q": proposal("nonsense", "nonsense")})
    outcome = run("p → q", advisor)
    assert outcome.nodes == 1


def test_a_cancelled_search_does_not_wait_for_advice() -> None:
    class Never(Later):
        def ask(self, question: Question) -> None:
            self.asked.append(question.position.goal.target)

    outcome = run("p → q", Never({}), budget=Budget(seconds=0.3, nodes=100))
    assert outcome.reason is StopReason.SECONDS


class Noisy:
    """A policy that proposes many tactics, none of which gets anywhere."""

    def rank(self, position: Position) -> list[Suggestion]:
        return [Suggestion(f"nonsense {place}", -0.3, "noise") for place in range(20)]


def rolled_out(table: dict[str, Advice], steps: int) -> SearchOutcome:
    class AtOnce(Later):
        def ask(self, question: Question) -> None:
            question.answer(self._table.get(question.position.goal.target, Advice()))

    session = FakeSession("p → q → p ∧ q")
    options = SearchOptions(Budget(seconds=60.0, nodes=100), advisor=AtOnce(table), rollout=steps)
    return search([(session, session.enter(0).state)], FileContext(), Noisy(), options)


def unlikely(*tactics: str) -> Advice:
    return Advice(tuple(Suggestion(tactic, -3.0, "model") for tactic in tactics))


def test_the_advisor_s_likeliest_proof_is_tried_early_where_that_is_wanted() -> None:
    table = {
        "p → q → p ∧ q": unlikely("intro h"),
        "q → p ∧ q": unlikely("intro k"),
        "p ∧ q": unlikely("constructor"),
        "p": unlikely("assumption"),
        "q": unlikely("assumption"),
    }
    whole, part, none = (rolled_out(table, steps) for steps in (8, 2, 0))
    assert whole.proof is not None and whole.nodes < 20
    assert part.nodes > whole.nodes
    assert none.proof is None and none.nodes == 100


def test_a_proof_is_not_followed_behind_a_tactic_that_fails() -> None:
    table = {"p → q → p ∧ q": unlikely("nonsense", "intro h"), "q → p ∧ q": unlikely("intro k")}
    assert rolled_out(table, 8).nodes > 20
