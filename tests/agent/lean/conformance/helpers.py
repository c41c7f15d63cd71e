"""Small words for the conformance tests."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from textwrap import dedent

from lemmata.agent.lean.guard import descendants
from lemmata.agent.lean.process import cpu_seconds
from lemmata.agent.lean.session import Failure, FailureKind, Limits, Session, State
from tests.processes import eventually

Open = Callable[[str], Session]
QUICK = Limits(seconds=20.0)


def first_state(session: Session, hole: int = 0) -> State:
    return session.enter(hole).state


def run(session: Session, state: State, *steps: str, limits: Limits = QUICK) -> State:
    """The state after all steps, each of which must succeed."""
    for tactic in steps:
        result = session.step(state, tactic, limits)
        assert isinstance(result, State), f"{tactic}: {result}"
        state = result
    return state


def refused(session: Session, state: State, tactic: str, limits: Limits = QUICK) -> Failure:
    """The failure of a step that must fail."""
    result = session.step(state, tactic, limits)
    assert isinstance(result, Failure), f"{tactic} was accepted: {result}"
    return result


def kind(session: Session, state: State, tactic: str, limits: Limits = QUICK) -> FailureKind:
    return refused(session, state, tactic, limits).kind


def once_at_work(act: Callable[[], None]) -> threading.Thread:
    """Act from another thread, when the Lean of this process has used half a second of processor time from now on."""

    def used() -> float:
        return cpu_seconds(descendants(os.getpid())) or 0.0

    before = used()

    def wait() -> None:
        eventually(lambda: used() > before + 0.5)
        act()

    thread = threading.Thread(target=wait)
    thread.start()
    return thread


def printed(state: State) -> list[str]:
    return [str(goal) for goal in state.goals]


def text(document: str) -> str:
    return dedent(document).lstrip("\n")
