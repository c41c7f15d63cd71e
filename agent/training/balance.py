"""Balancing by length: most states are a step or two from the end, and a predictor must not learn only that.

As in LeanProgress (arXiv 2502.17925, section 3), which draws states of long proofs more often; here by classes of
steps remaining, 1-5, 6-10, 11-15, 16-20 and more, with shares that follow from the data.
"""

from __future__ import annotations

import math
import random
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from typing import TypeVar

from lemmata.agent.progress.bins import STARTS

_ENDS = (6, 11, 16, 21)
RANGES = ("1-5", "6-10", "11-15", "16-20", "21+")
_MOST = 8.0  # no state counts for more than this many

Item = TypeVar("Item")


def length_range(remaining: int) -> int:
    """The index of the range in `RANGES`."""
    return bisect_right(_ENDS, remaining)


def weights(remaining: Sequence[int]) -> list[float]:
    """A weight for each state, mean about 1: inverse to the square root of how frequent its range is."""
    counts = Counter(map(length_range, remaining))
    raw = {place: (len(remaining) / count) ** 0.5 for place, count in counts.items()}
    mean = sum(raw[place] * count for place, count in counts.items()) / max(1, len(remaining))
    return [min(_MOST, raw[length_range(r)] / mean) for r in remaining]


def offsets(remaining: Sequence[int]) -> tuple[list[float], list[float]]:
    """What is added to the logits of each class (`agent/progress/bins.py`) of a head that learnt from such states under
    `weights`: first so that lengths are as frequent as among these states; to that, so that all ranges are equally
    frequent (the correction for another prior: Saerens et al., 2002).
    """
    counts = Counter(map(length_range, remaining))
    weighed = dict(zip(map(length_range, remaining), weights(remaining), strict=True))
    places = [length_range(start) for start in STARTS]
    natural = [-math.log(weighed.get(place, 1.0)) for place in places]
    return natural, [math.log(len(remaining) / max(1, counts[place])) for place in places]


def balanced(items: Sequence[tuple[int, Item]], seed: int, least: int = 20) -> list[Item]:
    """A sample of (steps remaining, item) with equally many of each range that has at least `least`; the other ranges
    whole. In the order given, deterministic by seed.
    """
    places: dict[int, list[int]] = {}
    for index, (remaining, _) in enumerate(items):
        places.setdefault(length_range(remaining), []).append(index)
    full = [len(found) for found in places.values() if len(found) >= least]
    share = min(full, default=0)
    chance = random.Random(seed)
    chosen: list[int] = []
    for place in sorted(places):
        found = places[place]
        chosen += chance.sample(found, share) if len(found) > max(share, least - 1) else found
    return [items[index][1] for index in sorted(chosen)]
