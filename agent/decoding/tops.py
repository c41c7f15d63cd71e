"""The likeliest token of each place of some logits, compiled where numba is installed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from torch import Tensor


def _plain(logits: Any, places: Any, values: Any) -> None:
    """See `agent/lm/native/tops.py`."""
    np.argmax(logits, axis=-1, out=places)
    rows = np.arange(len(logits))
    first = logits[rows, places]
    logits[rows, places] = -np.inf
    values[:, 1] = logits.max(-1)
    logits[rows, places] = first
    values[:, 0] = first
    values[:, 2] = first + np.log(np.exp(logits - first[:, None]).sum(-1))


def _found() -> Callable[[Any, Any, Any], None]:
    try:
        from lemmata.agent.lm.native.product import LANES
        from lemmata.agent.lm.native.tops import tops
    except ImportError:
        return _plain
    compiled: Callable[[Any, Any, Any], None] = tops
    return compiled if LANES else _plain


_tops: list[Callable[[Any, Any, Any], None]] = []  # chosen at first need: numba takes a second to load


def tops(logits: Tensor) -> tuple[Any, Any]:
    """Of logits [..., vocabulary]: where the largest is [n] (the first of equal ones), all places in a row; and [n, 3]
    the largest, the second, and the logarithm of the sum of all exponentials. What is forbidden is at -inf."""
    if not _tops:
        _tops.append(_found())
    array = logits.detach().float().cpu().contiguous().numpy().reshape(-1, logits.shape[-1])
    places, values = np.empty(len(array), np.intp), np.empty((len(array), 3), np.float32)
    _tops[0](array, places, values)
    return places, values
