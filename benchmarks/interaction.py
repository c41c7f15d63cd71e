"""Sessions: simple tactic steps a second, their latency, and the memory of one worker.

Ours is the session inside the engine, the baseline the session through the language server of the same Lean. Every
step starts at a state that is kept, so that each of them is a branch of its own.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.engine.session import EngineSession
from lemmata.agent.lean.server.session import ServerSession
from lemmata.agent.lean.session import Session, State
from lemmata.agent.lean.toolchain.embedded import embedded_toolchain
from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.benchmarks.figure import BenchmarkError, Figure
from lemmata.benchmarks.measure import family, peak_memory, percentile
from lemmata.benchmarks.registry import Effort

TEXT = "theorem pair (p q r : Prop) (hp : p) (hq : q) : r → p ∧ q := by\n  sorry\n"
STEPS = ("intro hr", "constructor", "exact hp")  # each from the state to which the one before it led
MEMORY_LIMIT = 300  # MB


@dataclass(frozen=True, slots=True)
class Sizes:
    """`rounds` in which the sessions take turns; steps of one round, for each session."""

    rounds: int
    engine_steps: int
    server_steps: int


SIZES = {Effort.QUICK: Sizes(2, 60, 6), Effort.FULL: Sizes(5, 1200, 60)}


@dataclass(slots=True)
class _Measured:
    """A session at work: seconds of each step, steps a second of each round."""

    session: Session
    processes: list[int]
    states: list[State]
    latencies: list[float] = field(default_factory=list)
    rates: list[float] = field(default_factory=list)

    @staticmethod
    def open(make: Callable[[Toolchain, Document], Session], toolchain: Toolchain) -> _Measured:
        before = family()
        session = make(toolchain, Document("Interaction.lean", TEXT))
        measured = _Measured(session, [], [session.enter(0).state])
        for tactic in STEPS:
            measured.states.append(measured.step(measured.states[-1], tactic))
        measured.processes = family(before)
        return measured

    def step(self, state: State, tactic: str) -> State:
        result = self.session.step(state, tactic)
        if not isinstance(result, State):
            raise BenchmarkError(f"`{tactic}` failed: {result.kind.value}: {result.message}")
        return result

    def round(self, steps: int) -> None:
        start = time.perf_counter()
        for number in range(steps):
            which = number % len(STEPS)
            began = time.perf_counter()
            self.step(self.states[which], STEPS[which])
            self.latencies.append(time.perf_counter() - began)
        self.rates.append(steps / (time.perf_counter() - start))

    @property
    def rate(self) -> float:
        return statistics.median(self.rates)

    def latency(self, percent: float) -> float:
        """Milliseconds."""
        return 1000 * percentile(self.latencies, percent)

    def memory(self) -> float:
        """MB, of all its processes."""
        return peak_memory(self.processes) / 1e6


def figures(effort: Effort) -> Iterator[Figure]:
    return measure(embedded_toolchain(), SIZES[effort])


def measure(toolchain: Toolchain, sizes: Sizes) -> Iterator[Figure]:
    """Both sessions on the same document. Raises BenchmarkError when a step fails."""
    open_: list[_Measured] = []
    try:
        for make in (EngineSession, ServerSession):
            open_.append(_Measured.open(make, toolchain))
        engine, server = open_
        for _ in range(sizes.rounds):
            engine.round(sizes.engine_steps)
            server.round(sizes.server_steps)
        yield Figure("steps of a worker", engine.rate, "steps/s", server.rate)
        yield Figure("latency of a step, p50", engine.latency(50), "ms", server.latency(50))
        yield Figure("latency of a step, p95", engine.latency(95), "ms", server.latency(95))
        yield Figure(f"peak memory of a worker (limit {MEMORY_LIMIT} MB)", engine.memory(), "MB", server.memory())
    finally:
        for measured in open_:
            measured.session.close()
