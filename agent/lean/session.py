"""The protocol of a session: a Lean document whose `sorry`s are holes, and tactics run on the goals of one hole.

Two backends implement it: `EngineSession` (a REPL inside the embedded engine) and `ServerSession`
(any toolchain's language server). One conformance suite runs on both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol, runtime_checkable

from lemmata.agent.lean.goal import Goal


class FailureKind(Enum):
    """Why a tactic did not lead to a new state."""

    ERROR = "error"  # Lean rejected it
    PARSE = "parse"  # it is not one complete tactic
    FORBIDDEN = "forbidden"  # the filter of model output refused it before Lean saw it
    TIMEOUT = "timeout"  # heartbeats or wall time
    MEMORY = "memory"
    CRASH = "crash"  # the engine exited; the session has already restarted


@dataclass(frozen=True, slots=True)
class Failure:
    kind: FailureKind
    message: str


@dataclass(frozen=True, slots=True)
class State:
    """A point of a proof attempt. `id` names it within its session for as long as the session lives,
    restarts included. No goals: the session believes the hole is closed (only the final check proves it).

    `coupled`: some goals share metavariables, so that they cannot be searched apart.
    """

    id: int
    goals: tuple[Goal, ...]
    coupled: bool = False


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of one tactic. `heartbeats` as `maxHeartbeats` counts them; `seconds` wall time."""

    heartbeats: int = 200_000
    seconds: float = 10.0


class HoleKind(Enum):
    TACTIC = "tactic"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class OpenHole:
    """A hole as Lean reached it: its index in the document, how the `sorry` stands there, and its first state."""

    index: int
    kind: HoleKind
    state: State


class SessionError(Exception):
    """The session cannot go on: the document does not elaborate up to the hole, or Lean cannot be started.

    `line` is 1-based, None where no place is known.
    """

    def __init__(self, message: str, line: int | None = None) -> None:
        super().__init__(message)
        self.line = line


class Session(Protocol):
    """One Lean process (restarted when it dies) on one document.

    Holes are numbered in source order, from 0. Entering them in ascending order is cheap; going back may restart Lean.
    States of former holes are forgotten when another hole is entered.
    """

    def enter(self, hole: int) -> OpenHole:
        """Go to a hole. Raises SessionError when Lean never reaches it (an error before it, a dead branch)."""

    def step(self, state: State, tactic: str, limits: Limits = Limits()) -> State | Failure:
        """Run one tactic (it may span lines) on the first goal, other goals kept behind. `state` stays usable."""

    def focus(self, state: State, goal: int) -> State:
        """The state that has only the goal with that index. Only for states that are not coupled."""

    def negate(self, state: State) -> State | Failure:
        """A state for refutation: its one goal is `¬ ∀ hypotheses, target` of the first goal, in an empty context."""

    def forget(self, states: Sequence[State]) -> None:
        """Free what the engine holds for these states; using them again is an error."""

    def close(self) -> None:
        """End the process. No Lean process outlives its session."""


@runtime_checkable
class Interruptible(Protocol):
    """A session that can be made to give up from another thread what it is doing; it can be used again afterwards."""

    def interrupt(self) -> None:
        """End what runs: `step` returns a Failure (CRASH), `enter` raises SessionError."""
