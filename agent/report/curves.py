"""Curves of solved items over time, as points of a staircase."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

FLOOR = 0.001  # seconds; what is faster is drawn here


@dataclass(frozen=True, slots=True)
class Curve:
    """`points`: (seconds, items solved within them), ascending; the last one is where the curve ends."""

    name: str
    points: tuple[tuple[float, int], ...]

    @property
    def total(self) -> int:
        return self.points[-1][1] if self.points else 0


def curve(name: str, seconds: Sequence[float], resolution: int = 300) -> Curve:
    """The curve of items solved after these seconds, thinned to about `resolution` points (each of which is exact)."""
    ordered = sorted(max(FLOOR, value) for value in seconds)
    step = max(1, len(ordered) // resolution)
    kept = sorted({*ordered[::step], *ordered[-1:]})
    return Curve(name, tuple((value, bisect_right(ordered, value)) for value in kept))
