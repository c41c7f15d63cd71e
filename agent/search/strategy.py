"""What a search strategy decides: which tactic is tried next, on which goal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from lemmata.agent.policy.source import ProgressPredictor, Suggestion
from lemmata.agent.search.tree import GoalNode, ProofTree


class Effect(Enum):
    """What became of a tried tactic."""

    CLOSED = "closed"  # no goal left
    PROGRESS = "progress"
    USELESS = "useless"  # it leads back to a goal of its own path, or to the goals of another tactic
    ERROR = "error"
    TIMEOUT = "timeout"  # time or memory; a longer try may be queued


@dataclass(slots=True, eq=False)
class Unit:
    """One thing to do on a node: try a suggestion, or ask the policy for suggestions (None).

    `level` is the rung of the ladder of limits, or which time the policy is asked; `order` the moment of creation,
    which breaks ties. `taken`: a worker has it, or had it.
    """

    node: GoalNode
    suggestion: Suggestion | None
    level: int = 0
    order: int = 0
    penalty: float = 0.0
    taken: bool = False
    done: bool = False


class Strategy(Protocol):
    """A queue of units. Called under the search's lock, so it need not be thread-safe."""

    def push(self, unit: Unit) -> None: ...

    def pop(self) -> Unit | None:
        """The next unit that can still help, or None when there is none."""

    def observe(self, unit: Unit, effect: Effect) -> None:
        """Learn from what a unit did."""

    def estimated(self, node: GoalNode, steps: float) -> None:
        """Learn how many steps a goal is likely to need."""

    def cost(self, node: GoalNode) -> float:
        """The estimated cost of a whole proof that goes through the goal."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What a strategy is made from."""

    tree: ProofTree
    seed: int = 0
    predictor: ProgressPredictor | None = None
    steps_weight: float = 0.2
    jitter: float = 1e-3


StrategyFactory = Callable[[Setting], Strategy]
