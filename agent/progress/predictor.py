"""Predicted steps remaining, for whoever shows or uses them: batched, and remembered by what a goal says."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from lemmata.agent.lean.goal import Goal
from lemmata.agent.lm.prompt import render

_KEPT = 20_000


class Predicts(Protocol):
    """`lemmata.agent.lm.proposer.Proposer`, as this module needs it."""

    def steps(self, prompts: Sequence[str]) -> Sequence[float | None]: ...


class StepsPredictor:
    """A `ProgressPredictor`. Goals that differ only in names share a prediction. Not for threads."""

    def __init__(self, model: Predicts) -> None:
        self._model = model
        self._known: dict[str, float] = {}

    @classmethod
    def load(cls, path: Path) -> StepsPredictor:
        """The predictor of a checkpoint. Raises ModelError, also for a model that predicts no steps."""
        from lemmata.agent.lm.errors import ModelError, require_torch

        require_torch()
        from lemmata.agent.lm.proposer import Proposer

        model = Proposer.load(path)
        if None in model.steps([render("⊢ True")]):
            raise ModelError(f"{path}: this model does not predict steps; name one that `lemmata train` made")
        return cls(model)

    def steps_remaining(self, goal: Goal) -> float:
        return self.predict([goal])[0]

    def predict(self, goals: Sequence[Goal]) -> list[float]:
        """Expected steps of each goal, at least 1; those that are not known yet in one batch."""
        keys = [goal.fingerprint() for goal in goals]
        new = {key: goal for key, goal in zip(keys, goals, strict=True) if key not in self._known}
        if len(self._known) + len(new) > _KEPT:
            self._known.clear()
            new = dict(zip(keys, goals, strict=True))
        if new:
            answers = self._model.steps([render(str(goal)) for goal in new.values()])
            for key, steps in zip(new, answers, strict=True):
                self._known[key] = max(1.0, steps if steps is not None else 1.0)
        return [self._known[key] for key in keys]
