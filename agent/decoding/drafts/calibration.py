"""How often a draft model is right when it says how sure it is."""

from __future__ import annotations

from collections.abc import Sequence

_BINS = 10
_PRIOR = 6.0  # tokens that count as seen, right as often as the model says
_MOST = 400.0  # tokens of a bin; beyond that the old ones fade


class Calibration:
    """Chances that drafted tokens are kept, counted by the confidence that they were drafted with."""

    def __init__(self) -> None:
        self._kept = [_PRIOR * (number + 0.5) / _BINS for number in range(_BINS)]
        self._seen = [_PRIOR] * _BINS

    def chance(self, confidence: float) -> float:
        """The chance that a token is kept, between the counts of the two nearest bins."""
        place = min(max(confidence * _BINS - 0.5, 0.0), _BINS - 1.0)
        low = min(int(place), _BINS - 2)
        share = place - low
        return (1 - share) * self._rate(low) + share * self._rate(low + 1)

    def _rate(self, number: int) -> float:
        return self._kept[number] / self._seen[number]

    def observe(self, confidences: Sequence[float], kept: int) -> None:
        """Of tokens drafted with these confidences the first `kept` were kept, and the next was not."""
        for place, confidence in enumerate(confidences[: kept + 1]):
            number = min(int(confidence * _BINS), _BINS - 1)
            self._kept[number] += place < kept
            self._seen[number] += 1.0
            if self._seen[number] > _MOST:
                self._kept[number] *= 0.5
                self._seen[number] *= 0.5
