"""How long a pass of the model takes, measured as it is used."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import torch

_GROWTH = 0.15  # of one token's time for each more, until more is known
_TRUST = 40.0  # squared tokens, times passes, of measurements at different lengths that count as much as `_GROWTH`
_FADE = 0.98
_OUTLIER = 3.0  # times what was expected; a longer pass counts as that


def clock() -> Callable[[], float]:
    """The clock, in seconds, that costs are measured by: this thread's processor time where the model runs in it, so
    that other programs do not count; else the wall clock. Asking which costs more than the clock itself."""
    alone = torch.get_num_threads() == 1 and not torch.cuda.is_available()
    return time.thread_time if alone else time.perf_counter


@dataclass(slots=True)
class Line:
    """Seconds by tokens: a line through fading measurements, drawn towards a growth of `_GROWTH`, never falling."""

    weight: float = 0.0
    tokens: float = 0.0  # means
    seconds: float = 0.0
    squares: float = 0.0  # sums of deviations
    products: float = 0.0

    def add(self, tokens: int, seconds: float) -> None:
        if self.weight:
            seconds = min(seconds, _OUTLIER * self.at(tokens))
        self.weight = _FADE * self.weight + 1.0
        away, above = tokens - self.tokens, seconds - self.seconds
        self.tokens += away / self.weight
        self.seconds += above / self.weight
        self.squares = _FADE * self.squares + away * (tokens - self.tokens)
        self.products = _FADE * self.products + away * (seconds - self.seconds)

    def at(self, tokens: int) -> float:
        base, slope = self.line()
        return base + slope * tokens

    def line(self) -> tuple[float, float]:
        """Seconds of a pass of no tokens, and of each token."""
        expected = _GROWTH * self.seconds / (1.0 + _GROWTH * (self.tokens - 1.0))
        slope = max(0.0, (self.products + _TRUST * expected) / (self.squares + _TRUST))
        slope = min(slope, self.seconds / max(self.tokens, 1.0))  # no token is cheaper than nothing
        return self.seconds - slope * self.tokens, slope


class Costs:
    """Seconds of a pass by what it is (`kind`), how many rows it has and how many tokens a row. Numbers of rows are
    told apart up to a factor of two."""

    def __init__(self) -> None:
        self._lines: dict[tuple[str, int], Line] = {}

    def record(self, kind: str, rows: int, tokens: int, seconds: float) -> None:
        self._lines.setdefault((kind, rows.bit_length()), Line()).add(tokens, seconds)

    def line(self, kind: str, rows: int) -> tuple[float, float] | None:
        """Seconds of a pass of no tokens a row and of each token: by what was measured with as many rows, or else with
        the nearest number of them; None when this kind was never seen."""
        size = rows.bit_length()
        line = self._lines.get((kind, size))
        if line is None:
            seen = [known for name, known in self._lines if name == kind]
            if not seen:
                return None
            line = self._lines[kind, min(seen, key=lambda known: abs(known - size))]
        return line.line()

    def seconds(self, kind: str, rows: int, tokens: int) -> float | None:
        """Of a pass of so many tokens a row. See `line`."""
        line = self.line(kind, rows)
        return None if line is None else line[0] + line[1] * tokens
