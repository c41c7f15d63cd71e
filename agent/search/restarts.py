"""Best-first search that starts over from the root with other priors, again and again.

Run r (from 0) is given 48 * luby(r) units: 1, 1, 2, 1, 1, 2, 4, … (Luby, Sinclair, Zuckerman, 1993). Run 0 is plain
best-first. In each later run every goal's path and every unit costs a random amount more (Gumbel noise, scaled: drawing
from the policy instead of following it), and what was spent on the path counts for less than before, so that the run
goes deep. What former runs have tried is not tried again: all runs share one tree.
"""

from __future__ import annotations

import heapq
import math
from itertools import takewhile

from lemmata.agent.search.best_first import BestFirst
from lemmata.agent.search.strategy import Setting, Unit
from lemmata.agent.search.tree import GoalNode

UNITS = 48
NOISE = 0.5
SPENT = 0.6  # of what the path has cost, what counts in a run after the first


def luby(run: int) -> int:
    """The length of a run, counted from 0, in units of the shortest one."""
    number = run + 1
    while number & (number + 1):
        number -= (1 << (number.bit_length() - 1)) - 1
    return (number + 1) // 2


class Restarts(BestFirst):
    """Deterministic by the setting's seed, the noise included."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self._run = 0
        self._left = UNITS
        self._paths: dict[int, float] = {}
        self._noise: dict[Unit, float] = {}

    def pop(self) -> Unit | None:
        if self._left <= 0:
            self._restart()
        unit = super().pop()
        if unit is not None and unit.suggestion is not None:
            self._left -= 1
        return unit

    def priority(self, unit: Unit) -> float:
        if self._run == 0:
            return super().priority(unit)
        if unit not in self._noise:
            self._noise[unit] = self._drawn()
        return super().priority(unit) + self._noise[unit]

    def cost(self, node: GoalNode) -> float:
        return super().cost(node) if self._run == 0 else self._path(node) + self.estimate(node)

    def _restart(self) -> None:
        self._run += 1
        self._left = UNITS * luby(self._run)
        self._paths, self._noise = {}, {}
        waiting = [unit for _, _, unit in self._heap if not (unit.taken or unit.done)]
        waiting.sort(key=lambda unit: unit.order)
        self._heap = [(self.priority(unit), unit.order, unit) for unit in dict.fromkeys(waiting)]
        heapq.heapify(self._heap)

    def _path(self, node: GoalNode) -> float:
        """What the way to the node costs in this run."""
        new = list(takewhile(lambda above: above.id not in self._paths, node.above()))
        for below in reversed(new):
            origin = below.origin.node if below.origin is not None else None
            cost = 0.0
            if origin is not None:
                cost = self._paths[origin.id] + max(0.0, SPENT * (below.cost - origin.cost) + self._drawn())
            self._paths[below.id] = cost
        return self._paths[node.id]

    def _drawn(self) -> float:
        """Gumbel noise around 0, at most a few times NOISE."""
        return NOISE * (-math.log(-math.log(1e-3 + 0.998 * self._random.random())) - 0.577)
