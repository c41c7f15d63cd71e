"""What changes in the course of a run: the learning rate, and which early exit is trained."""

from __future__ import annotations

import math
from collections.abc import Sequence

FLOOR = 0.05  # of the highest learning rate, at the end


def learning_rate(progress: float, step: int, highest: float, warmup: int) -> float:
    """Linear warmup over the first steps, then half a cosine down to `FLOOR`. `progress`: the part of the run that is
    done, 0 to 1.
    """
    cosine = FLOOR + (1.0 - FLOOR) * 0.5 * (1.0 + math.cos(math.pi * min(1.0, max(0.0, progress))))
    return highest * min(1.0, (step + 1) / max(1, warmup)) * cosine


def exit_at(step: int, exits: Sequence[int]) -> int | None:
    """The exit whose loss is added at this step: one after another, around and around (the rotating curriculum of
    LayerSkip, arXiv 2404.16710); None for a model without exits.
    """
    return exits[step % len(exits)] if exits else None


def exit_scale(exit: int, layers: int, exits: Sequence[int], strength: float = 0.5) -> float:
    """The weight of an exit's loss beside the last layer's 1: larger for later exits, `strength` on average over all
    steps.
    """
    mean = sum(exits) / len(exits)
    return strength * (1.0 + exit / layers) / (1.0 + mean / layers)
