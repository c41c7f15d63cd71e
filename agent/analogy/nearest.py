"""Nearest entries by weighted Jaccard similarity: rare features weigh more (logarithm of the inverse frequency)."""

from __future__ import annotations

import heapq
import math
from collections import Counter
from collections.abc import Collection, Sequence
from typing import Generic, TypeVar

Entry = TypeVar("Entry")


class Neighbours(Generic[Entry]):
    """An index of entries by their features. Similarities lie between 0 and 1."""

    def __init__(self, entries: Sequence[tuple[Entry, frozenset[str]]]) -> None:
        self._entries = entries
        counts = Counter(feature for _, features in entries for feature in features)
        size = len(entries)
        self._weights = {feature: math.log((size + 2) / (count + 1)) + 0.1 for feature, count in counts.items()}
        self._unseen = math.log(size + 2) + 0.1
        self._totals = [sum(map(self._weight, features)) for _, features in entries]
        self._places: dict[str, list[int]] = {}
        for place, (_, features) in enumerate(entries):
            for feature in features:
                self._places.setdefault(feature, []).append(place)

    def _weight(self, feature: str) -> float:
        return self._weights.get(feature, self._unseen)

    def nearest(self, features: Collection[str], count: int) -> list[tuple[float, Entry]]:
        """At most `count` entries that share a feature, the most similar first; ties keep the order of the entries."""
        total = sum(map(self._weight, features))
        shared: dict[int, float] = {}
        for feature in sorted(features):
            weight = self._weight(feature)
            for place in self._places.get(feature, ()):
                shared[place] = shared.get(place, 0.0) + weight
        scored = ((both / (total + self._totals[place] - both), place) for place, both in shared.items())
        best = heapq.nsmallest(count, scored, key=lambda pair: (-pair[0], pair[1]))
        return [(score, self._entries[place][0]) for score, place in best]
