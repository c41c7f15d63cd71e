"""The likeliest token of each place, compiled."""

from __future__ import annotations

import numpy as np
from numba import njit

from lemmata.agent.lm.native.layers import FREE, exp

_LEAST = np.float32(-np.inf)


@njit(cache=True, fastmath=FREE, error_model="numpy")
def tops(logits, places, values):  # type: ignore[no-untyped-def]
    """Of logits [n, vocabulary]: `places` [n], where the largest is (the first of equal ones); `values` [n, 3]: the
    largest, the second, and the logarithm of the sum of all exponentials."""
    for row in range(logits.shape[0]):
        largest = logits[row, 0]
        for token in range(logits.shape[1]):
            largest = max(largest, logits[row, token])
        place = 0
        while place < logits.shape[1] - 1 and logits[row, place] != largest:
            place += 1
        second = _LEAST
        for token in range(place):
            second = max(second, logits[row, token])
        for token in range(place + 1, logits.shape[1]):
            second = max(second, logits[row, token])
        total = np.float32(0.0)
        for token in range(logits.shape[1]):
            total += exp(logits[row, token] - largest)
        places[row] = place
        values[row, 0], values[row, 1], values[row, 2] = largest, second, largest + np.log(total)
