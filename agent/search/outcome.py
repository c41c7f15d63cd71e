"""What a search hands back: a proof, or an account of what was tried."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lemmata.agent.lean.goal import Goal
from lemmata.agent.search.budget import StopReason
from lemmata.agent.search.proof import Step
from lemmata.agent.search.strategy import Effect
from lemmata.agent.search.tree import ProofTree


@dataclass(slots=True)
class Tally:
    """How often the tactics of one source were tried, and with what effect."""

    counts: dict[Effect, int] = field(default_factory=dict)
    seconds: float = 0.0

    def add(self, effect: Effect, seconds: float) -> None:
        self.counts[effect] = self.counts.get(effect, 0) + 1
        self.seconds += seconds

    @property
    def tried(self) -> int:
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class SearchOutcome:
    """The end of a search. `proof` is set exactly when the sessions accepted it, replayed from the hole's first state;
    the final check still has to.

    `remaining`: the goals of the attempt that came closest, empty when proved. `seconds` of wall time, `nodes` tactic
    applications, `merged` duplicate goals, `refused` applications that led back to a goal of their own path, `tree`
    what was tried where the options asked for it.
    """

    reason: StopReason
    proof: Step | None
    remaining: tuple[Goal, ...]
    seconds: float
    nodes: int
    goals: int = 0
    merged: int = 0
    refused: int = 0
    tallies: Mapping[str, Tally] = field(default_factory=dict)
    message: str = ""
    tree: ProofTree | None = None

    @property
    def proved(self) -> bool:
        return self.proof is not None

    def summary(self) -> str:
        """One line for a user: what was tried, and why it ended."""
        tried = sum(tally.tried for tally in self.tallies.values())
        timeouts = sum(tally.counts.get(Effect.TIMEOUT, 0) for tally in self.tallies.values())
        late = f", {timeouts} of them cut short" if timeouts else ""
        note = f": {self.message}" if self.message else ""
        return f"{self.reason.value}{note} ({tried} tactics tried{late}; {self.goals} goals seen, {self.seconds:.1f} s)"
