"""Near-ties at temperature 0, decided as plain decoding of the prompt alone decides them.

Sums of floating point numbers depend on their order, and the order on how many rows and tokens a pass of the model
takes. Logits therefore differ by about a millionth between plain decoding, batches and verified drafts, and where the
two likeliest tokens are closer than that, so may the result. Where they are closer than `BOUND` (some fifty times the
differences that are seen), the prompt's tokens are read again alone, one at a time, and that decides. Whatever was
drafted and however rows were put together, what is decoded is the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from lemmata.agent.decoding.tops import tops
from lemmata.agent.lm.causal import Cache, CausalModel

BOUND = 5e-5  # of the largest logit's size, at least 1


@dataclass(frozen=True, slots=True)
class Top:
    """Of logits [rows, places, vocabulary]: the likeliest token of each place, its log-probability, and whether another
    one is near."""

    tokens: list[list[int]]
    scores: list[list[float]]
    close: list[list[bool]]


def likeliest(logits: Tensor, *, ties: bool = True) -> Top:
    """Without `ties` nothing is said to be near. Of equal logits the first one counts."""
    rows, times = logits.shape[:2]
    places, values = tops(logits)
    largest = values[:, 0]
    scores = (largest - values[:, 2]).reshape(rows, times).tolist()
    tokens = places.reshape(rows, times).tolist()
    if not ties:
        return Top(tokens, scores, [[False] * times] * rows)
    near = values[:, 1] >= largest - BOUND * np.maximum(np.abs(largest), 1.0)
    return Top(tokens, scores, near.reshape(rows, times).tolist())


class Alone:
    """Plain decoding of one prompt: the logits after any of the tokens that were decoded, in the plain order of sums.

    Keeps its own cache, so that a second question about the same prompt costs only the tokens between.
    """

    def __init__(self, model: CausalModel, prompt: Sequence[int], room: int) -> None:
        self._model = model
        self._prompt = list(prompt)
        self._room = room
        self._cache: Cache | None = None
        self._seen: list[int] = []
        self._logits: list[Tensor] = []

    def logits(self, tokens: Sequence[int]) -> Tensor:
        """Logits [vocabulary] after the prompt and `tokens`."""
        if self._cache is None:
            start = self._model.start([self._prompt], self._room)
            self._cache, self._logits = start.cache, [start.logits[0]]
        same = 0
        while same < min(len(self._seen), len(tokens)) and self._seen[same] == tokens[same]:
            same += 1
        if same < len(self._seen):
            self._cache.truncate([len(self._prompt) + same])
            del self._seen[same:], self._logits[same + 1 :]
        for token in tokens[same:]:
            step = torch.tensor([[token]], device=self._logits[0].device)
            self._logits.append(self._model.extend(self._cache, step)[0, -1])
            self._seen.append(token)
        return self._logits[len(tokens)]
