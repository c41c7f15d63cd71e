"""Monte Carlo tree search on the AND/OR graph (PUCT; Kocsis, Szepesvári, 2006; Rosin, 2011; Lample et al., 2022).

A walk starts at the root. On a goal it takes the untried tactic or the applied one with the greatest

    Q + EXPLORATION * P * sqrt(N of the goal) / (1 + N of the choice)

P: the policy's prior, among all that was proposed for the goal; Q: the mean value of the walks through it, for an
untried tactic the mean of the goal's, less a little. Behind an applied tactic the walk goes to the unsolved goal of
the least value: all must be solved. It ends with an untried tactic, whose outcome is the walk's value: 0 when it fails,
else the product of exp(-h / SCALE) over the goals that it leaves, h being best-first's estimate of the steps to come;
further up it is multiplied by what the goals beside the way are worth.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterator
from dataclasses import dataclass, field

from lemmata.agent.search.best_first import LEVEL, SAFE, BestFirst
from lemmata.agent.search.strategy import Effect, Setting, Unit
from lemmata.agent.search.tree import Application, GoalNode

EXPLORATION = 1.2
SCALE = 2.0
LESS = 0.05  # an untried tactic is held to be worth less than those that were tried
FAILED = 0.2  # how much of a visit a tactic counts that fails: most do

Path = list[tuple[GoalNode, Application]]


@dataclass(slots=True)
class _Tally:
    """Visits and the sum of their values."""

    visits: float = 0.0
    total: float = 0.0

    def mean(self, otherwise: float) -> float:
        return self.total / self.visits if self.visits else otherwise

    def add(self, value: float, weight: float) -> None:
        self.visits += weight
        self.total += weight * value


@dataclass(slots=True)
class _Choices:
    """What is to be done on a goal: `waiting` units, the likeliest first; `mass` of all priors so far."""

    waiting: list[tuple[float, int, Unit]] = field(default_factory=list)
    mass: float = 0.0
    tally: _Tally = field(default_factory=_Tally)


class Mcts(BestFirst):
    """Deterministic by the setting's seed with one worker. A worker that is at work counts as a failure so far."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self._choices: dict[int, _Choices] = {}
        self._applied: dict[Application, _Tally] = {}
        self._priors: dict[tuple[int, str], float] = {}
        self._paths: dict[Unit, Path] = {}

    def push(self, unit: Unit) -> None:
        if self._setting.seed:
            unit.penalty += self._random.random() * self._setting.jitter
        prior = self._prior(unit)
        choices = self._of(unit.node)
        choices.mass += prior if unit.suggestion is not None else 0.0
        heapq.heappush(choices.waiting, (-prior, unit.order, unit))

    def pop(self) -> Unit | None:
        path: Path = []
        root = self._setting.tree.root
        unit = self._walk(root, path) or self._left_over(path)
        if unit is not None:
            unit.taken = True
            if unit.suggestion is not None:
                self._paths[unit] = path
                self._back(unit.node, path, 0.0, FAILED)
        return unit

    def observe(self, unit: Unit, effect: Effect) -> None:
        super().observe(unit, effect)
        path = self._paths.pop(unit, [])
        if effect not in (Effect.CLOSED, Effect.PROGRESS):
            return
        application = unit.node.applications[-1]
        self._applied[application] = _Tally()
        self._priors[application.node.id, application.tactic] = self._prior(unit)
        self._back(unit.node, [*path, (unit.node, application)], self._together(application), 1.0)

    def estimated(self, node: GoalNode, steps: float) -> None:
        weight = self._setting.steps_weight
        self._estimates[node.id] = (1.0 - weight) * self.estimate(node) + weight * 0.7 * steps

    def _walk(self, root: GoalNode, path: Path) -> Unit | None:
        """The untried tactic at the end of the best way down; None where nothing is left to try. `path` becomes the way
        to it. A goal below which this walk has found nothing is passed by from then on: many ways may lead to it.
        """
        entered = [root]
        shut = {root.id}  # what stands above, or leads nowhere
        levels = [self._ways(root)]
        while levels:
            way = next(levels[-1], None)
            if isinstance(way, Unit):
                return way
            if way is None:
                levels.pop()
                entered.pop()
                del path[len(entered) - 1 if entered else 0 :]
                continue
            application, child = way
            if child.id not in shut:
                shut.add(child.id)
                path.append((entered[-1], application))
                entered.append(child)
                levels.append(self._ways(child))
        return None

    def _ways(self, node: GoalNode) -> Iterator[Unit | tuple[Application, GoalNode]]:
        """What a walk does on a goal, the best first: an untried tactic, with which it ends, or a goal further down."""
        choices = self._of(node)
        root = math.sqrt(1.0 + choices.tally.visits)
        mass = max(choices.mass, 1e-9)
        ranked: list[tuple[float, int, Application]] = []
        for place, application in enumerate(node.applications):
            if application.unsolved and self._setting.tree.promising(application):
                tally = self._applied.setdefault(application, _Tally())
                prior = self._priors.get((node.id, application.tactic), 0.5) / mass
                score = tally.mean(self._together(application)) + EXPLORATION * prior * root / (1.0 + tally.visits)
                ranked.append((-score, place, application))
        ranked.sort(key=lambda entry: entry[:2])
        unit = self._first(choices)
        untried = -math.inf
        if unit is not None:
            value = self._mean(node) - LESS - (SAFE * 0.1 if node.id in self._safe else 0.0)
            untried = value + EXPLORATION * root * self._prior(unit) / mass
            if unit.suggestion is None and unit.level == 0:
                untried = math.inf  # nothing was proposed yet
        for score, _, application in ranked:
            if unit is not None and untried >= -score:
                break
            for child in sorted(application.unsolved, key=lambda child: (self._mean(child), child.id)):
                yield application, child
        if unit is not None:
            yield unit

    def _left_over(self, path: Path) -> Unit | None:
        """What no walk reaches, since goals that several tactics led to are passed by when they stand above."""
        path.clear()
        for key in sorted(self._choices):
            unit = self._first(self._choices[key])
            if unit is not None and self._setting.tree.needed(unit.node):
                return unit
        return None

    def _first(self, choices: _Choices) -> Unit | None:
        while choices.waiting:
            unit = choices.waiting[0][2]
            if unit.taken or unit.done or unit.node.solution is not None:
                heapq.heappop(choices.waiting)
                continue
            return unit
        return None

    def _back(self, node: GoalNode, path: Path, value: float, weight: float) -> None:
        """Tell all goals and applications of a walk its value."""
        if not path or path[-1][0] is not node:
            self._of(node).tally.add(value, weight)
        below: GoalNode | None = None
        for parent, application in reversed(path):
            if below is not None:
                value *= math.prod(self._mean(other) for other in application.unsolved if other is not below)
            self._applied[application].add(value, weight)
            self._of(parent).tally.add(value, weight)
            below = parent

    def _of(self, node: GoalNode) -> _Choices:
        return self._choices.setdefault(node.id, _Choices())

    def _mean(self, node: GoalNode) -> float:
        if node.solution is not None:
            return 1.0
        return self._of(node).tally.mean(math.exp(-self.estimate(node) / SCALE))

    def _together(self, application: Application) -> float:
        return math.prod(self._mean(child) for child in application.children)

    def _prior(self, unit: Unit) -> float:
        """Between 0 and 1, not normalised."""
        cost = LEVEL * unit.level + unit.penalty
        return math.exp(-cost + (unit.suggestion.log_prior if unit.suggestion is not None else 0.0))
