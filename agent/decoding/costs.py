"""How long a pass of the model takes, measured as it is used."""

from __future__ import annotations

import time

import torch

_GROWTH = 0.15  # of one token's time for each more, until it is measured
_WEIGHT = 0.15  # of a new measurement


def now() -> float:
    """Seconds on the clock that costs are measured by: this thread's processor time where the model runs in it, so that
    other programs do not count; else the wall clock."""
    alone = torch.get_num_threads() == 1 and not torch.cuda.is_available()
    return time.thread_time() if alone else time.perf_counter()


class Costs:
    """Seconds of a pass by what it is (`kind`), how many rows it has and how many tokens a row.

    Running means, in which an outlier counts as no more than four times what was expected. Numbers of rows are told
    apart up to a factor of two.
    """

    def __init__(self) -> None:
        self._seconds: dict[tuple[str, int, int], float] = {}

    def record(self, kind: str, rows: int, tokens: int, seconds: float) -> None:
        key = (kind, rows.bit_length(), tokens)
        known = self._seconds.get(key)
        if known is None:
            expected = self.seconds(kind, rows, tokens)
            self._seconds[key] = seconds if expected is None else min(seconds, 2.0 * expected)
        else:
            self._seconds[key] = known + _WEIGHT * (min(seconds, 4.0 * known) - known)

    def seconds(self, kind: str, rows: int, tokens: int) -> float | None:
        """Measured, or by the nearest number of tokens that was; None when this kind was never seen."""
        size = rows.bit_length()
        known = self._seconds.get((kind, size, tokens))
        if known is not None:
            return known
        seen = [key for key in self._seconds if key[0] == kind]
        if not seen:
            return None
        nearest = min(seen, key=lambda key: (abs(key[1] - size), abs(key[2] - tokens)))
        scale = (1.0 + _GROWTH * (tokens - 1)) / (1.0 + _GROWTH * (nearest[2] - 1))
        return self._seconds[nearest] * scale
