"""How good a prediction of steps remaining is: exact, nearly, on average, and as probable as it says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from lemmata.agent.progress.forest import median, mode

RANGES = ((1, 5), (6, 10), (11, 15), (16, 20), (21, 1000))
Distribution = Mapping[int, float]


@dataclass(frozen=True, slots=True)
class Score:
    """Shares of all states; `error`: mean absolute; `calibration`: expected calibration error, ten bins. Exact and near
    (within one step) are of the likeliest number, the error of the median.
    """

    states: int
    exact: float
    near: float
    error: float
    calibration: float


def score(distributions: Sequence[Distribution], remaining: Sequence[int]) -> Score:
    """Raises ValueError without a state."""
    if not remaining:
        raise ValueError("there is no state to predict for")
    pairs = list(zip(distributions, remaining, strict=True))
    guesses = [(mode(one), one[mode(one)], steps) for one, steps in pairs]
    exact = sum(guess == steps for guess, _, steps in guesses) / len(pairs)
    near = sum(abs(guess - steps) <= 1 for guess, _, steps in guesses) / len(pairs)
    error = sum(abs(median(one) - steps) for one, steps in pairs) / len(pairs)
    return Score(len(pairs), exact, near, error, _calibration(guesses))


def _calibration(guesses: Sequence[tuple[int, float, int]]) -> float:
    bins: list[list[tuple[float, bool]]] = [[] for _ in range(10)]
    for guess, sure, steps in guesses:
        bins[min(9, int(10 * sure))].append((sure, guess == steps))
    gaps = (abs(sum(s for s, _ in one) - sum(right for _, right in one)) for one in bins if one)
    return sum(gaps) / len(guesses)


def constant(remaining: Sequence[int]) -> int:
    """The number that is best always said: the median of all."""
    return sorted(remaining)[len(remaining) // 2]


def balanced(remaining: Sequence[int], seed: int = 0) -> list[int]:
    """Places of equally many states of each of `RANGES`, drawn; empty when a range has none."""
    groups = [[place for place, steps in enumerate(remaining) if low <= steps <= high] for low, high in RANGES]
    count = min(map(len, groups))
    random = Random(seed)
    return sorted(place for group in groups for place in random.sample(group, count))


def reweighed(distribution: Distribution, weights: Mapping[int, float]) -> Distribution:
    """What a distribution becomes where each range of lengths is as frequent as the others. `weights`: by range."""
    raw = {steps: share * weights.get(range_of(steps), 1.0) for steps, share in distribution.items()}
    whole = sum(raw.values()) or 1.0
    return {steps: share / whole for steps, share in raw.items()}


def range_of(steps: int) -> int:
    return next(place for place, (low, high) in enumerate(RANGES) if low <= steps <= high)
