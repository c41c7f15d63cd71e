"""One budget for a whole search: seconds, tactic applications, and a token to cancel it."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum


class StopReason(Enum):
    """Why a search ended."""

    PROVED = "proved"
    SECONDS = "the time budget is spent"
    NODES = "the budget of tactic applications is spent"
    CANCELLED = "cancelled"
    EXHAUSTED = "nothing is left to try"
    FAILED = "every session failed"


@dataclass(frozen=True, slots=True)
class Budget:
    """`seconds` of wall time and `nodes` tactic applications, for all workers together."""

    seconds: float = 10.0
    nodes: int = 100_000


class CancelToken:
    """Set by whoever wants a search to stop; shared between threads."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        self._event.set()

    @property
    def cancelled(self) -> bool:
        return self._event.is_set()


class Meter:
    """Counts what a search spends. Thread-safe."""

    def __init__(
        self, budget: Budget, token: CancelToken | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.budget = budget
        self._token = token
        self._clock = clock
        self._start = clock()
        self._lock = threading.Lock()
        self._nodes = 0

    @property
    def nodes(self) -> int:
        return self._nodes

    @property
    def seconds(self) -> float:
        return self._clock() - self._start

    @property
    def seconds_left(self) -> float:
        return max(0.0, self.budget.seconds - self.seconds)

    def spent(self) -> StopReason | None:
        """The limit that is reached, if any."""
        if self._token is not None and self._token.cancelled:
            return StopReason.CANCELLED
        if self._nodes >= self.budget.nodes:
            return StopReason.NODES
        if not math.isinf(self.budget.seconds) and self.seconds >= self.budget.seconds:
            return StopReason.SECONDS
        return None

    def take(self) -> StopReason | None:
        """Pay for one tactic application; the limit that forbids it, if any."""
        with self._lock:
            reason = self.spent()
            if reason is None:
                self._nodes += 1
            return reason
