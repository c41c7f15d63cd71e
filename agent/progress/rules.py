"""Steps remaining without a language model: the forest that comes with Lemmata, bound to a file's declarations."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import lemmata
from lemmata.agent.lean.goal import Goal
from lemmata.agent.policy.context import FileContext
from lemmata.agent.progress.features import features
from lemmata.agent.progress.forest import Forest, ForestError, median

_KEPT = 20_000


def default_forest() -> Path:
    """The file of the forest that comes with Lemmata."""
    return Path(lemmata.__file__).parent / "models" / "steps" / "forest.json"


@lru_cache(maxsize=1)
def shipped() -> Forest | None:
    """The forest, None where it is missing or cannot be read."""
    try:
        return Forest.read(default_forest())
    except ForestError:
        return None


class RulePredictor:
    """A `ProgressPredictor` for the goals of one file, which threads may share."""

    def __init__(self, forest: Forest, context: FileContext) -> None:
        self._forest, self._context = forest, context
        self._known: dict[str, float] = {}

    def steps_remaining(self, goal: Goal, history: Sequence[str] | None = None) -> float:
        """The median of the number of single tactics that the goal alone still needs, at least 1."""
        key = f"{goal.fingerprint()}{'' if history is None else len(history)}"
        if key not in self._known:
            if len(self._known) >= _KEPT:
                self._known.clear()
            estimate, row = features(goal, self._context, history)
            self._known[key] = float(median(self._forest.distribution(row, estimate.steps)))
        return self._known[key]


def predictor_for(context: FileContext) -> RulePredictor | None:
    """The predictor for a file; None where no forest is installed."""
    forest = shipped()
    return None if forest is None else RulePredictor(forest, context)
