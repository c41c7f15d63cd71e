"""The predictor of steps remaining that editors show; where there is none, nothing is shown."""

from __future__ import annotations

import importlib
import math
from collections.abc import Sequence

from lemmata.agent.lean.goal import Goal
from lemmata.agent.policy.context import FileContext
from lemmata.agent.policy.source import ProgressPredictor

# `module:function` of what makes the predictor for a file, or gives None where its weights are missing; "" for none
MAKER = "lemmata.agent.progress.rules:predictor_for"


def predictor(context: FileContext, maker: str = MAKER) -> ProgressPredictor | None:
    """The predictor, None where there is none. Raises ImportError or AttributeError for a maker that is not there."""
    if not maker:
        return None
    module, _, name = maker.partition(":")
    made: ProgressPredictor | None = getattr(importlib.import_module(module), name)(context)
    return made


def predicted_steps(using: ProgressPredictor | None, goals: Sequence[Goal]) -> float | None:
    """Steps that all goals together need; None without a predictor, and for goals that it holds to be hopeless."""
    if using is None:
        return None
    steps = math.fsum(using.steps_remaining(goal) for goal in goals)
    return steps if math.isfinite(steps) else None
