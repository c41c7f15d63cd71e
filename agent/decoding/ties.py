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
from typing import Any

import numpy as np
import torch
from torch import Tensor

from lemmata.agent.lm.causal import Cache, CausalModel

BOUND = 5e-5  # of the largest logit's size, at least 1


@dataclass(frozen=True, slots=True)
class Top:
    """Of logits [rows, places, vocabulary]: the likeliest token of each place, and whether another one is near."""

    tokens: list[list[int]]
    close: list[list[bool]]


def likeliest(logits: Tensor, *, ties: bool = True) -> Top:
    """Without `ties` nothing is said to be near. Of equal logits the first one counts."""
    array: Any = logits.detach().cpu().numpy()  # whose search for the largest takes a tenth of torch's
    tokens = array.argmax(-1)
    if not ties:
        return Top(tokens.tolist(), [[False] * array.shape[1]] * array.shape[0])
    places = (np.arange(array.shape[0])[:, None], np.arange(array.shape[1]), tokens)
    first = array[places]
    array[places] = -np.inf
    second = array.max(-1)
    array[places] = first
    return Top(tokens.tolist(), (second >= first - BOUND * np.maximum(np.abs(first), 1.0)).tolist())


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
