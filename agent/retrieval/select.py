"""The protocol of a selector: a goal and what is accessible to it, to premises ranked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from lemmata.agent.retrieval.premise import Premise


@dataclass(frozen=True, slots=True)
class Query:
    """`goal`: as Lean prints it, hypotheses and all; a bare proposition will do.

    `modules`: those whose declarations are accessible, closed under import (`Library.closure`); None for all.
    `hidden`: names in them that are not accessible all the same. `local`: what the user's file and the files that it
    imports from its own project declare above the goal.
    """

    goal: str
    modules: frozenset[str] | None = None
    hidden: frozenset[str] = frozenset()
    local: tuple[Premise, ...] = ()


@dataclass(frozen=True, slots=True)
class Ranked:
    """`score`: comparable within one answer only; higher is better."""

    premise: Premise
    score: float


class Selector(Protocol):
    """Deterministic; thread-safe."""

    def select(self, query: Query, k: int) -> tuple[Ranked, ...]:
        """The `k` accessible premises that are likeliest to be of use, best first; fewer where fewer fit at all."""
