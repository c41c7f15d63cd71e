"""Calibration of the steps-remaining head, and how right it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from lemmata.agent.progress.bins import VALUES, median, steps_class

_TEMPERATURES = tuple(0.5 * 1.05**power for power in range(42))  # 0.5 to 3.7


@dataclass(frozen=True, slots=True)
class StepsScores:
    """`exact`: share of states whose number of steps is the most likely class, and the class stands for it alone or in
    its middle; `error`: mean absolute error of the median; `calibration`: expected calibration error of the most likely
    class, ten equal bins; `constant`: the error of always saying the test set's own median.
    """

    states: int
    exact: float
    error: float
    calibration: float
    constant: float


def temperature(logits: Tensor, remaining: Sequence[int]) -> float:
    """What logits are divided by so that their probabilities fit the true numbers best (Guo et al., 2017); 1 without
    data.
    """
    if not remaining:
        return 1.0
    classes = torch.tensor([steps_class(number) for number in remaining])
    costs = [(float(torch.nn.functional.cross_entropy(logits / t, classes)), t) for t in _TEMPERATURES]
    return min(costs)[1]


def steps_scores(logits: Tensor, remaining: Sequence[int], heat: float = 1.0) -> StepsScores:
    """Scores of logits [n, classes] at a temperature, against the true numbers of steps; nan without states."""
    if not remaining:
        return StepsScores(0, float("nan"), float("nan"), float("nan"), float("nan"))
    probabilities = torch.softmax(logits / heat, -1)
    sure, best = probabilities.max(-1)
    hits = [round(VALUES[int(index)]) == true for index, true in zip(best, remaining, strict=True)]
    errors = [abs(median(row) - true) for row, true in zip(probabilities.tolist(), remaining, strict=True)]
    gap = 0.0
    for low in range(10):
        inside = [i for i, p in enumerate(sure.tolist()) if low / 10 < p <= (low + 1) / 10]
        if inside:
            mean = sum(float(sure[i]) for i in inside) / len(inside)
            gap += abs(mean - sum(hits[i] for i in inside) / len(inside)) * len(inside) / len(remaining)
    middle = sorted(remaining)[len(remaining) // 2]
    constant = sum(abs(true - middle) for true in remaining) / len(remaining)
    return StepsScores(len(remaining), sum(hits) / len(hits), sum(errors) / len(errors), gap, constant)
