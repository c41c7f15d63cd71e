"""What a search can be told."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from lemmata.agent.lean.session import Limits, Session, State
from lemmata.agent.policy.advice import Advisor
from lemmata.agent.policy.source import ProgressPredictor
from lemmata.agent.search.budget import Budget
from lemmata.agent.search.recorder import SearchObserver

LADDER = (
    Limits(heartbeats=10_000, seconds=1.0),
    Limits(heartbeats=60_000, seconds=5.0),
    Limits(heartbeats=400_000, seconds=20.0),
)


Newcomer = Callable[[], tuple[Session, State] | None]


@dataclass(frozen=True)
class SearchOptions:
    """`ladder`: limits of the first and the later tries of a tactic; `states`: kept by each worker; `observer`: told
    of every tactic that is tried. `clock`: what the budget's seconds are measured by. `advisor`: asked about every
    goal; what it answers is tried when it comes. `predictor`: says at once how many steps a goal needs.
    `steps_weight`: how much of a goal's estimated cost is that number, or the advisor's, 0 to 1. `outlook`: told how
    many steps the most promising open goal is likely to need, whenever that is known anew. `forecast`: predicts for the
    outlook alone. `seed`: other than 0, it adds a random amount, at most `jitter`, to the cost of each thing to try.
    `lemmas_after`: so many tactic applications before lemmas are conjectured and proved for the goal, None for never;
    `lemmas_share`: the part of the time left that this may take. `rollout`: so many steps of the proof that the advisor
    holds for the likeliest, step by step, are tried early; 0 for none.
    """

    budget: Budget = field(default_factory=Budget)
    strategy: str = "best-first"
    seed: int = 0
    jitter: float = 1e-3
    ladder: tuple[Limits, ...] = LADDER
    predictor: ProgressPredictor | None = None
    states: int = 2_000
    observer: SearchObserver | None = None
    advisor: Advisor | None = None
    steps_weight: float = 0.2
    outlook: Callable[[float], None] | None = None
    forecast: ProgressPredictor | None = None
    lemmas_after: int | None = 60
    lemmas_share: float = 0.4
    rollout: int = 0
    clock: Callable[[], float] = time.monotonic
