"""Advice that takes its time: proposals and estimates that come while the search goes on, from a language model say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from lemmata.agent.policy.source import Position, Suggestion


@dataclass(frozen=True, slots=True)
class Advice:
    """`steps`: how many tactics the goal is likely to need, None where nobody knows."""

    suggestions: tuple[Suggestion, ...] = ()
    steps: float | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A goal that a search asks about. `urgency`: its estimated cost at this moment, lower is more urgent; None when
    the answer is of no use any more. `answer` is called exactly once, from any thread, also when there is no advice.
    """

    position: Position
    urgency: Callable[[], float | None]
    answer: Callable[[Advice], None]


class Advisor(Protocol):
    """Answers questions in its own time, the most urgent ones first. Serves any number of searches at once."""

    def ask(self, question: Question) -> None:
        """Take a question; returns at once."""
