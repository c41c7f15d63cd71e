"""Predicted steps behind a `sorry`: shown where something predicts them, and nowhere else."""

from __future__ import annotations

import math

import pytest

pytest.importorskip("pygls")

from lemmata.agent.lean.goal import Goal
from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.predicting import predicted_steps, predictor
from lemmata.agent.server import tasks, views
from lemmata.agent.server.open_file import OpenFile
from lemmata.agent.server.wire import Event, Request, Task

TEXT = "theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  sorry\n"


class Symbols:
    """So many steps for each connective of the target; hopeless where it has none."""

    def __init__(self, context: FileContext = FileContext(), each: float = 2.6) -> None:
        self.context = context
        self.each = each

    def steps_remaining(self, goal: Goal) -> float:
        return goal.target.count("∧") * self.each or math.inf


def hint(event: Event) -> str:
    file = OpenFile("file:///A.lean", "A.lean", 1, TEXT)
    file.take_goals(Event.decode(event.encode()))
    (found,) = views.inlay_hints(file, 0, len(TEXT))
    return str(found.label)


def nothing(context: FileContext) -> None:
    """What a maker is whose weights are missing."""


@pytest.mark.parametrize(
    ("using", "shown"),
    [
        (Symbols(), "⊢ q ∧ p · about 3 steps"),
        (Symbols(each=0.4), "⊢ q ∧ p · about 1 step"),
        (None, "⊢ q ∧ p"),
    ],
)
def test_the_hint_tells_the_steps_that_are_predicted(
    embedded: Toolchain, monkeypatch: pytest.MonkeyPatch, using: Symbols | None, shown: str
) -> None:
    monkeypatch.setattr(tasks, "predictor", nothing)
    events: list[Event] = []
    tasks.goals(Request(Task.GOALS, "A.lean", TEXT), events.append, using)
    assert [hint(event) for event in events] == [shown]


def test_a_hopeless_goal_has_no_number() -> None:
    goals = [Goal((), "p ∧ q"), Goal((), "p")]
    assert predicted_steps(Symbols(), goals[:1]) == 2.6
    assert predicted_steps(Symbols(), goals) is None
    assert predicted_steps(None, goals) is None


def test_what_is_installed_is_made_by_its_maker() -> None:
    assert predictor(FileContext(), "") is None
    assert isinstance(predictor(FileContext(), "tests.agent.server.test_predicting:Symbols"), Symbols)
    with pytest.raises(ImportError):
        predictor(FileContext(), "no.such.module:Thing")


def test_the_one_that_is_shipped_needs_no_torch(embedded: Toolchain) -> None:
    events: list[Event] = []
    tasks.goals(Request(Task.GOALS, "A.lean", TEXT), events.append)
    shown = [f"⊢ q ∧ p · about {number}" for number in ("1 step", "2 steps", "3 steps", "4 steps", "5 steps")]
    assert [hint(event) in shown for event in events] == [True]
