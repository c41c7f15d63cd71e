"""Steps remaining as classes: each small number by itself, larger ones in ranges."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise

# The least number of each class; the last class has no upper end.
STARTS = (*range(1, 25), 25, 29, 33, 41, 49, 65, 97, 129)
CLASSES = len(STARTS)
_LAST = 160.0  # what the last class stands for

VALUES: tuple[float, ...] = (*((start + following - 1) / 2 for start, following in pairwise(STARTS)), _LAST)


def steps_class(remaining: int) -> int:
    """The class of a number of steps. Raises ValueError below 1."""
    if remaining < 1:
        raise ValueError(f"{remaining} steps remaining: a goal needs at least one")
    return bisect_right(STARTS, remaining) - 1


def expected(probabilities: list[float]) -> float:
    """The mean number of steps of a distribution over the classes."""
    return sum(p * value for p, value in zip(probabilities, VALUES, strict=True))


def median(probabilities: list[float]) -> float:
    """The number of steps of the class at which half of a distribution is reached: least absolute error."""
    total = 0.0
    for p, value in zip(probabilities, VALUES, strict=True):
        total += p
        if total >= 0.5:
            return value
    return _LAST
