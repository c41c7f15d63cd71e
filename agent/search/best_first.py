"""Best-first: the unit with the least estimated total cost is tried next.

    cost(unit)  = g(node) - log prior + h(node) + 1.5 * level + s(node) + f(tactic) + jitter
    g(node)     = sum over the path of (0.4 - log prior), and 0.25 for each sibling goal left behind on it
    h(node)     = 0.9 * ln(1 + size / 8) over the target and, at a quarter of their weight, the propositions among the
                  hypotheses; the mean of that and of 0.7 * steps remaining, weighted, when a predictor is given or the
                  number of steps is learnt later
    s(node)     = 4 when a tactic that loses nothing has succeeded on the node: its goals are tried first
    f(tactic)   = 0.12 for each failure of the same source, first and last link since its last success, at most 1.5
                  (0.3 for closers); a timeout counts as 8
    jitter      = at most `Setting.jitter`, drawn from the seed; 0 for seed 0

Costs are negative logarithms: g is how unlikely the path is under the policy, h stands for the steps to come.
"""

from __future__ import annotations

import heapq
import math
import random

from lemmata.agent.policy.terms import size
from lemmata.agent.search.strategy import Effect, Setting, Unit
from lemmata.agent.search.tree import GoalNode

STEP = 0.4
STEPS = 0.7
SIBLING = 0.25
LEVEL = 1.5
SAFE = 4.0


class BestFirst:
    """A heap of units. Units whose goal no longer matters are put aside when they come up, for the case that another
    tactic leads to it.
    """

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self._random = random.Random(setting.seed)
        self._heap: list[tuple[float, int, Unit]] = []
        self._failures: dict[tuple[str, str, str], float] = {}
        self._estimates: dict[int, float] = {}
        self._safe: set[int] = set()
        self._open: dict[int, list[Unit]] = {}
        self._aside: dict[Unit, None] = {}

    def push(self, unit: Unit) -> None:
        if self._setting.seed:
            unit.penalty += self._random.random() * self._setting.jitter
        heapq.heappush(self._heap, (self.priority(unit), unit.order, unit))
        self._open.setdefault(unit.node.id, []).append(unit)

    def pop(self) -> Unit | None:
        tree = self._setting.tree
        while self._heap or self._returned():
            stored, _, unit = heapq.heappop(self._heap)
            if unit.taken or unit.done or unit.node.solution is not None:
                continue
            current = self.priority(unit)
            if current > stored + 1e-9:
                heapq.heappush(self._heap, (current, unit.order, unit))
                continue
            if math.isinf(current):
                unit.done = True
                continue
            if not tree.needed(unit.node):
                self._aside[unit] = None
                continue
            unit.taken = True
            return unit
        return None

    def _returned(self) -> bool:
        """Queue what was put aside and is needed again; whether there is any."""
        needed = {unit.node: None for unit in self._aside}
        needed = {node: None for node in needed if self._setting.tree.needed(node)}
        for unit in [unit for unit in self._aside if unit.node in needed]:
            del self._aside[unit]
            heapq.heappush(self._heap, (self.priority(unit), unit.order, unit))
        return bool(self._heap)

    def observe(self, unit: Unit, effect: Effect) -> None:
        if unit.suggestion is None:
            return
        key = _family(unit)
        if effect in (Effect.CLOSED, Effect.PROGRESS):
            self._failures[key] = 0.0
            if unit.suggestion.safe:
                self._safe.add(unit.node.id)
        elif effect is not Effect.USELESS:
            self._failures[key] = self._failures.get(key, 0.0) + (8.0 if effect is Effect.TIMEOUT else 1.0)

    def estimated(self, node: GoalNode, steps: float) -> None:
        before = self.estimate(node)
        weight = self._setting.steps_weight
        self._estimates[node.id] = (1.0 - weight) * before + weight * STEPS * steps
        waiting = [unit for unit in self._open.get(node.id, ()) if not (unit.taken or unit.done)]
        self._open[node.id] = waiting
        if self._estimates[node.id] < before:  # one that went up is put back when it comes up
            for unit in waiting:
                heapq.heappush(self._heap, (self.priority(unit), unit.order, unit))

    def cost(self, node: GoalNode) -> float:
        return node.cost + self.estimate(node)

    def priority(self, unit: Unit) -> float:
        """The estimated cost of a whole proof that goes through the unit; lower is tried earlier."""
        cost = self.cost(unit.node) + LEVEL * unit.level + unit.penalty
        if unit.suggestion is not None:
            cost -= unit.suggestion.log_prior
            most = 0.3 if unit.suggestion.source == "closers" else 1.5
            cost += min(most, 0.12 * self._failures.get(_family(unit), 0.0))
            if unit.node.id in self._safe:
                cost += SAFE
        return cost

    def estimate(self, node: GoalNode) -> float:
        if node.id not in self._estimates:
            guess = sum(_complexity(goal.target, [h.type for h in goal.hypotheses]) for goal in node.goals)
            predictor, weight = self._setting.predictor, self._setting.steps_weight
            if predictor is not None and weight > 0:
                steps = sum(predictor.steps_remaining(goal) for goal in node.goals)
                guess = (1.0 - weight) * guess + weight * STEPS * steps
            self._estimates[node.id] = guess
        return self._estimates[node.id]


def _complexity(target: str, hypotheses: list[str]) -> float:
    weight = size(target) + 0.25 * sum(s for s in map(size, hypotheses) if s > 2)
    return 0.9 * math.log1p(weight / 8)


def _family(unit: Unit) -> tuple[str, str, str]:
    suggestion = unit.suggestion
    assert suggestion is not None
    first, last = suggestion.tactic.split(maxsplit=1)[0], suggestion.tactic.rpartition("<;> ")[2]
    return suggestion.source, first, last.split(maxsplit=1)[0]
