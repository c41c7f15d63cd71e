"""What a search asks of its advisor, and what it does with the answers."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

from lemmata.agent.policy.advice import Advice, Question
from lemmata.agent.policy.source import Position, Suggestion
from lemmata.agent.search.options import SearchOptions
from lemmata.agent.search.strategy import Strategy
from lemmata.agent.search.tree import GoalNode, ProofTree

EARLY = -0.05  # prior of the advisor's first choice where it is followed


class Counsel:
    """Where `options.rollout` is above 0, the advisor's first choice on the root, then on what that leaves, and so on
    for so many steps, is a proof that is asked for first and tried early, until one of its tactics fails.

    `changed` is the search's lock; `over` says whether the search has ended, `suggest` queues a suggestion: both are
    called under the lock. Does nothing without an advisor.
    """

    def __init__(
        self,
        options: SearchOptions,
        tree: ProofTree,
        strategy: Strategy,
        changed: threading.Condition,
        over: Callable[[], bool],
        suggest: Callable[[GoalNode, Suggestion], None],
    ) -> None:
        self._advisor, self._outlook, self._forecast = options.advisor, options.outlook, options.forecast
        self._tree = tree
        self._strategy = strategy
        self._changed = changed
        self._over = over
        self._suggest = suggest
        self._predicted: dict[int, tuple[GoalNode, float]] = {}
        self._rollout = options.rollout
        self._followed: dict[int, str | None] = {}  # goals of the proof that is followed, and what is tried on each
        self.asked = 0

    def ask(self, node: GoalNode, position: Position) -> None:
        """Put a question about a node; not under the lock. A search is not exhausted while `asked` is above 0."""
        if self._forecast is not None and self._outlook is not None:
            steps = sum(self._forecast.steps_remaining(goal) for goal in node.goals)
            with self._changed:
                if node.solution is None:
                    self._look_out(node, steps)
        if self._advisor is None or node.coupled:
            return
        with self._changed:
            node.pending += 1
            self.asked += 1
            if self._leads_on(node):
                self._followed[node.id] = None
        self._advisor.ask(Question(position, lambda: self._urgency(node), lambda advice: self._hear(node, advice)))

    def _urgency(self, node: GoalNode) -> float | None:
        with self._changed:
            if self._over() or not self._tree.needed(node):
                return None
            return -1.0 if node.id in self._followed else self._strategy.cost(node)

    def _leads_on(self, node: GoalNode) -> bool:
        """Whether the node is a goal of the proof that is followed."""
        if node.depth >= self._rollout or node.origin is None:
            return node.depth < self._rollout
        chosen = self._followed.get(node.origin.node.id)
        return chosen is not None and node.origin.tactic.startswith(chosen)

    def _hear(self, node: GoalNode, advice: Advice) -> None:
        with self._changed:
            self.asked -= 1
            node.pending -= 1
            if not self._over() and node.solution is None:
                if advice.steps is not None:
                    self._strategy.estimated(node, advice.steps)
                    self._look_out(node, advice.steps)
                suggestions = list(advice.suggestions)
                if suggestions and node.id in self._followed:
                    self._followed[node.id] = suggestions[0].tactic
                    suggestions[0] = replace(suggestions[0], log_prior=max(EARLY, suggestions[0].log_prior))
                for suggestion in suggestions:
                    self._suggest(node, suggestion)
            self._changed.notify_all()

    def _look_out(self, node: GoalNode, steps: float) -> None:
        """Say how many steps the most promising of the goals is likely to need whose number is known."""
        if self._outlook is None:
            return
        self._predicted[node.id] = (node, steps)
        self._predicted = {key: pair for key, pair in self._predicted.items() if pair[0].solution is None}
        if self._predicted:
            _, best = min(self._predicted.values(), key=lambda pair: self._strategy.cost(pair[0]))
            self._outlook(best)
