"""Whether one configuration is better than another on the same items: paired tests, with what they assume said."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist

RESAMPLES = 2_000
_DRAWS = 2_000_000  # at most so many draws for one interval; fewer resamples of longer lists
_SEED = 0


@dataclass(frozen=True, slots=True)
class Interval:
    low: float
    high: float

    def __contains__(self, value: float) -> bool:
        return self.low <= value <= self.high


@dataclass(frozen=True, slots=True)
class Paired:
    """Two configurations on `items` that both have tried: how many each one solved, alone or not.

    `difference`: rate of the second minus rate of the first, with its 95 % interval. `p`: exact McNemar, two-sided.
    `speed`: geometric mean of (seconds of the first / seconds of the second) over items that both solved, above 1 where
    the second is faster, with its 95 % interval; None when they share no solved item.
    """

    items: int
    both: int
    only_first: int
    only_second: int
    difference: float
    interval: Interval
    p: float
    speed: float | None
    speed_interval: Interval | None

    @property
    def neither(self) -> int:
        return self.items - self.both - self.only_first - self.only_second


def mcnemar(only_first: int, only_second: int) -> float:
    """Exact two-sided p-value: were both equally good, items solved by one alone would fall to each by a fair coin
    (McNemar 1947; the exact form is the sign test)."""
    count, low = only_first + only_second, min(only_first, only_second)
    if count == 0:
        return 1.0
    tail = term = 1
    for k in range(low):
        term = term * (count - k) // (k + 1)
        tail += term
    return min(1.0, 2 * tail / (1 << count))


def rate_interval(items: int, only_first: int, only_second: int, level: float = 0.95) -> Interval:
    """Of the difference of two paired rates, second minus first: the adjusted Wald interval (Bonett and Price 2012)."""
    z = NormalDist().inv_cdf(0.5 + level / 2)
    first, second = (only_first + 1) / (items + 2), (only_second + 1) / (items + 2)
    middle = second - first
    half = z * math.sqrt(max(0.0, first + second - middle**2) / (items + 2))
    return Interval(max(-1.0, middle - half), min(1.0, middle + half))


def bootstrap_mean(values: Sequence[float], level: float = 0.95) -> Interval:
    """Percentile bootstrap interval of a mean (Efron 1979); the same for the same values."""
    count = len(values)
    resamples = max(200, min(RESAMPLES, _DRAWS // count))
    draw = random.Random(_SEED)
    means = sorted(math.fsum(draw.choices(values, k=count)) / count for _ in range(resamples))
    cut = (1 - level) / 2
    return Interval(means[int(cut * resamples)], means[min(resamples - 1, int((1 - cut) * resamples))])


def compare(pairs: Sequence[tuple[bool, float, bool, float]]) -> Paired:
    """`pairs`: (first solved, its seconds, second solved, its seconds) for each item that both have tried."""
    both = [(one, two) for first, one, second, two in pairs if first and second]
    only_first = sum(first and not second for first, _, second, _ in pairs)
    only_second = sum(second and not first for first, _, second, _ in pairs)
    logs = [math.log(max(one, 1e-3) / max(two, 1e-3)) for one, two in both]
    span = bootstrap_mean(logs) if logs else None
    return Paired(
        items=len(pairs),
        both=len(both),
        only_first=only_first,
        only_second=only_second,
        difference=(only_second - only_first) / len(pairs) if pairs else 0.0,
        interval=rate_interval(len(pairs), only_first, only_second),
        p=mcnemar(only_first, only_second),
        speed=math.exp(math.fsum(logs) / len(logs)) if logs else None,
        speed_interval=Interval(math.exp(span.low), math.exp(span.high)) if span is not None else None,
    )


def holm(values: Sequence[float]) -> list[float]:
    """p-values adjusted for being several (Holm 1979), in the order given."""
    adjusted, largest = [0.0] * len(values), 0.0
    for rank, place in enumerate(sorted(range(len(values)), key=lambda i: values[i])):
        largest = max(largest, min(1.0, (len(values) - rank) * values[place]))
        adjusted[place] = largest
    return adjusted
