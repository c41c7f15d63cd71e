"""The advisor that asks a language model; the model is a stand-in."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from lemmata.agent.lean.goal import Goal
from lemmata.agent.policy.advice import Advice, Question
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.source import Cost, Position
from lemmata.agent.policy.sources.model import BATCH, ModelAdvisor, suggestions

PATIENCE = 60.0


@dataclass(frozen=True)
class Proposal:
    tactics: tuple[tuple[str, float], ...] = (("simp", -0.1),)
    steps: float | None = 2.5


class Model:
    """Notes what it is asked; `gate` holds it up."""

    def __init__(self) -> None:
        self.asked: list[list[str]] = []
        self.gate = threading.Event()

    def propose(self, prompts: Sequence[str]) -> list[Proposal]:
        self.asked.append(list(prompts))
        assert self.gate.wait(PATIENCE)
        return [Proposal() for _ in prompts]


class Answers:
    """Collects answers and waits for them."""

    def __init__(self) -> None:
        self.all: dict[str, Advice] = {}
        self._changed = threading.Condition()

    def question(self, target: str, urgency: float | None = 1.0) -> Question:
        def answer(advice: Advice) -> None:
            with self._changed:
                assert target not in self.all, "answered twice"
                self.all[target] = advice
                self._changed.notify_all()

        return Question(Position(Goal((), target), FileContext()), lambda: urgency, answer)

    def wait(self, count: int) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.all) >= count, PATIENCE), self.all


def test_the_most_urgent_questions_are_answered_together_and_stale_ones_with_nothing() -> None:
    model, answers = Model(), Answers()
    advisor = ModelAdvisor(lambda: model, pytest.fail, grace=0.0)
    advisor.ask(answers.question("first"))
    deadline = threading.Event()
    while not model.asked:
        assert not deadline.wait(0.01)
    last = BATCH + 1
    for number in range(last + 1):
        advisor.ask(answers.question(f"q{number}", urgency=100.0 - number))
    advisor.ask(answers.question("stale", urgency=None))
    model.gate.set()
    answers.wait(last + 3)
    assert answers.all["stale"] == Advice() and answers.all["q0"].steps == 2.5
    assert [prompt for prompt in model.asked[1] if "q" in prompt] == model.asked[1]
    assert len(model.asked[1]) == BATCH and f"q{last}" in model.asked[1][0] and "q0" in model.asked[2][-1]


def test_what_was_asked_before_is_remembered() -> None:
    model, answers = Model(), Answers()
    model.gate.set()
    advisor = ModelAdvisor(lambda: model, pytest.fail, grace=0.0)
    advisor.ask(answers.question("same"))
    answers.wait(1)
    again = Answers()
    advisor.ask(again.question("same"))
    again.wait(1)
    assert len(model.asked) == 1 and again.all == answers.all


def test_between_two_answers_the_tactics_get_their_share_of_the_time() -> None:
    asked: list[tuple[float, float]] = []

    class Slow(Model):
        def propose(self, prompts: Sequence[str]) -> list[Proposal]:
            start = time.monotonic()
            time.sleep(0.02)
            asked.append((start, time.monotonic()))
            return [Proposal() for _ in prompts]

    answers = Answers()
    advisor = ModelAdvisor(Slow, pytest.fail, grace=0.0, share=0.2)
    advisor.ask(answers.question("one"))
    answers.wait(1)
    advisor.ask(answers.question("two"))
    answers.wait(2)
    (first, end), (second, _) = asked
    assert second - first >= (end - first) / 0.2


def test_a_broken_model_is_said_once_and_the_search_goes_on() -> None:
    said: list[str] = []

    def load() -> Model:
        raise ValueError("model/config.json: there is no such file\nand more")

    answers = Answers()
    advisor = ModelAdvisor(load, said.append, grace=0.0)
    advisor.ask(answers.question("one"))
    answers.wait(1)
    advisor.ask(answers.question("two"))
    answers.wait(2)
    assert said == ["going on without a language model: model/config.json: there is no such file"]
    assert set(answers.all.values()) == {Advice()}


def test_a_closed_advisor_answers_with_nothing_and_its_thread_ends() -> None:
    model, answers = Model(), Answers()
    model.gate.set()
    advisor = ModelAdvisor(lambda: model, pytest.fail, grace=0.0)
    advisor.ask(answers.question("before"))
    answers.wait(1)
    advisor.close(PATIENCE)
    advisor.ask(answers.question("after"))
    answers.wait(2)
    assert answers.all["before"].steps == 2.5 and answers.all["after"] == Advice()
    assert not [thread for thread in threading.enumerate() if thread is advisor._thread]


def test_nothing_forbidden_or_unlikely_is_suggested() -> None:
    forbidden = [("sorry", -0.1), ("native_decide", -0.2), ("exact h✝", -0.3), ("", -1.0)]
    made = suggestions([*forbidden, ("simp [foo]", -2.0), ("rfl", -30.0)])
    assert [suggestion.tactic for suggestion in made] == ["simp [foo]"]
    assert made[0].cost is Cost.AUTOMATION and made[0].log_prior <= 0.0


def test_a_bare_induction_is_laid_out_and_a_structured_one_taken_as_it_is() -> None:
    structured = "induction n with\n| zero => ?_\n| succ n ih => ?_"
    named = {s.tactic: s.named for s in suggestions([("induction n", -1.0), (structured, -1.0), ("cases h", -9.0)])}
    assert named == {"induction n": True, structured: False, "cases h": True}
