"""Writes a search down while it runs: an observer of the crew, off unless someone asks for it."""

from __future__ import annotations

from typing import Protocol

from lemmata.agent.lean.session import Failure, State
from lemmata.agent.search.strategy import Effect, Unit
from lemmata.agent.search.trace import SearchTrace, TracedStep
from lemmata.agent.search.tree import Application, ProofTree

MAX_STEPS = 20_000
MAX_MESSAGE = 300


class SearchObserver(Protocol):
    """Told what a search does, under the search's lock: be quick."""

    def began(self, tree: ProofTree) -> None:
        """A search begins; a second call means that the first one is thrown away."""

    def tried(self, unit: Unit, tactic: str, result: State | Failure, effect: Effect, seconds: float) -> None:
        """A tactic was tried on the unit's node, and the tree has what came of it."""

    def ended(self, stop: str, *, proved: bool) -> None:
        """Nothing more comes. `stop`: why."""


class Recorder:
    """Keeps at most `limit` steps; beyond that only those that succeeded, and a count of the others."""

    def __init__(self, limit: int = MAX_STEPS) -> None:
        self._limit = limit
        self._tree: ProofTree | None = None
        self._steps: list[TracedStep] = []
        self._applied: dict[int, int] = {}
        self._dropped = 0
        self._stop = ""
        self._proved = False

    def began(self, tree: ProofTree) -> None:
        self._tree = tree
        self._steps, self._applied, self._dropped = [], {}, 0
        self._stop, self._proved = "", False

    def tried(self, unit: Unit, tactic: str, result: State | Failure, effect: Effect, seconds: float) -> None:
        succeeded = effect in (Effect.CLOSED, Effect.PROGRESS)
        if len(self._steps) >= self._limit and not succeeded:
            self._dropped += 1
            return
        children: tuple[int, ...] = ()
        if succeeded:
            application = unit.node.applications[-1]
            self._applied[id(application)] = len(self._steps)
            children = tuple(child.id for child in application.children)
        message = result.message[:MAX_MESSAGE] if isinstance(result, Failure) else ""
        source = unit.suggestion.source if unit.suggestion is not None else ""
        self._steps.append(
            TracedStep(unit.node.id, tactic, source, effect.value, 1000 * seconds, children, message.strip())
        )

    def ended(self, stop: str, *, proved: bool) -> None:
        self._stop, self._proved = stop, proved

    def trace(self) -> SearchTrace | None:
        """The record so far; None before a search began."""
        tree = self._tree
        if tree is None:
            return None
        nodes = sorted(tree.nodes.values(), key=lambda node: node.id)
        return SearchTrace(
            goals=tuple(tuple(str(goal) for goal in node.goals) for node in nodes),
            steps=tuple(self._steps),
            solved=frozenset(node.id for node in nodes if node.solution is not None),
            proof=self._proof(tree) if self._proved else (),
            stop=self._stop,
            dropped=self._dropped,
        )

    def _proof(self, tree: ProofTree) -> tuple[int, ...]:
        found: dict[int, None] = {}
        waiting: list[Application | None] = [tree.root.solution]
        while waiting:
            solution = waiting.pop()
            step = self._applied.get(id(solution)) if solution is not None else None
            if solution is None or step is None or step in found:
                continue
            found[step] = None
            waiting += [child.solution for child in reversed(solution.children)]
        return tuple(sorted(found))
