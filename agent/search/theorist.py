"""When a search looks for lemmas of its own, and where in the tree they come to stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from lemmata.agent.policy.source import Position, Suggestion
from lemmata.agent.search.budget import Meter
from lemmata.agent.search.lemmas import SOURCE, Lemma, lemmas
from lemmata.agent.search.options import SearchOptions
from lemmata.agent.search.strategy import Effect, Unit
from lemmata.agent.search.tree import GoalNode, ProofTree
from lemmata.agent.search.worker import Worker

LEMMAS = -1  # the level of the unit that puts lemmas before the root
AHEAD = -0.5  # what they cost: the goal behind them is looked at a little earlier


class Theorist:
    """Once in a search, after so many tactic applications that its root resists. Not thread-safe but for `lemmas`."""

    def __init__(self, options: SearchOptions, tree: ProofTree, meter: Meter) -> None:
        self._options = options
        self._tree = tree
        self._meter = meter
        self._due = options.lemmas_after

    def unit(self) -> Unit | None:
        """The unit that looks for lemmas, when it is time for it."""
        if self._due is None or self._meter.nodes < self._due or self._tree.root.coupled:
            return None
        self._due = None
        self._tree.root.pending += 1
        return Unit(self._tree.root, None, LEMMAS)

    def lemmas(self, worker: Worker, position: Position, over: Callable[[], bool]) -> list[Lemma]:
        """Lemmas for the root, proved by this worker in its part of the time. Raises SessionError."""
        end = self._meter.seconds + self._options.lemmas_share * self._meter.seconds_left
        return lemmas(worker.session, worker.root, position, lambda: 0.0 if over() else end - self._meter.seconds)

    def applied(self, worker: Worker, found: Sequence[Lemma]) -> GoalNode | None:
        """The goal behind the lemmas, which the tree gets one after another; None without any."""
        node = self._tree.root
        for place, lemma in enumerate(found):
            fresh = self._tree.apply(node, lemma.tactic, SOURCE, 0.0 if place else AHEAD, lemma.state)
            if not fresh:
                return None
            if self._options.observer is not None:
                unit = Unit(node, Suggestion(lemma.tactic, 0.0, SOURCE))
                self._options.observer.tried(unit, lemma.tactic, lemma.state, Effect.PROGRESS, 0.0)
            worker.adopt(fresh, lemma.state)
            node = fresh[0]
        return node if found else None
