"""What `runtime.py` uses of the compiled passes: one row of its cache at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor

from lemmata.agent.lm.config import ModelConfig
from lemmata.agent.lm.native.layers import scores_of, through
from lemmata.agent.lm.native.product import BLOCK, LANES, ROWS, pack
from lemmata.agent.lm.rows import Rows


def fits(config: ModelConfig) -> bool:
    """Whether the kernels are made for this processor and these sizes."""
    sizes = (config.width, config.head_width, config.hidden, config.vocabulary)
    return LANES > 0 and all(size % BLOCK == 0 for size in sizes)


class Engine:
    """The layers and the output of a model on one core. Not for threads."""

    def __init__(
        self,
        layers: Sequence[tuple[Tensor, Tensor, Tensor, Tensor]],
        head: Tensor,
        norms: Mapping[int, Tensor],
        turns: tuple[Tensor, Tensor],
        config: ModelConfig,
    ) -> None:
        """`layers`: fused weights of queries, keys and values; output; gate and up; down, [out, in] each, scaled as in
        `runtime.py`. `turns`: cosines and sines [context, head width / 2]."""
        self._config = config
        columns = zip(*layers, strict=True)
        self._weights = tuple(np.stack([pack(weight.numpy()) for weight in column]) for column in columns)
        self._head = pack(head.numpy())
        self._norms = {depth: np.ascontiguousarray(norm.numpy()) for depth, norm in norms.items()}
        self._turns = tuple(np.ascontiguousarray(turn.numpy()) for turn in turns)
        self._shape = (config.heads, config.key_heads)
        self._floor = np.float32(config.width * config.epsilon)
        self._buffers: dict[int, tuple[Any, ...]] = {}

    def _buffer(self, time: int) -> tuple[Any, ...]:
        found = self._buffers.get(time)
        if found is None:
            config = self._config
            fused = (config.heads + 2 * config.key_heads) * config.head_width
            sizes = (config.width, fused, config.heads * config.head_width, 2 * config.hidden)
            places = -(-config.context // BLOCK) * BLOCK
            found = (*(np.empty((time, size), np.float32) for size in sizes), np.empty((ROWS, places), np.float32))
            if len(self._buffers) > 64:  # lengths of prompts differ
                self._buffers.clear()
            self._buffers[time] = found
        return found

    def through(self, states: Tensor, rows: Rows, row: int, first: int, last: int, tail: int | None = None) -> None:
        """`states` [time, width] of a row go through the layers first+1 to last at the row's present end; in the last
        layer only the latest `tail` of them where that is given."""
        time, start = states.shape[0], rows.own_lengths[row]
        own = rows.own.numpy()
        turned = self._turned(rows, row, start)
        through(
            states.numpy(),
            own,
            turned,
            row,
            start,
            first,
            last,
            time if tail is None else tail,
            self._turns,
            self._weights,
            self._shape,
            self._floor,
            self._buffer(time),
        )

    def _turned(self, rows: Rows, row: int, start: int) -> Any:
        """The keys of a row once more, as the kernels read them; made up for what came by another way."""
        found = rows.turned.get(row)
        if found is None:
            layers, _, narrow, _, _, width = rows.own.shape
            blocks = -(-rows.most // BLOCK)
            found = rows.turned[row] = np.empty((layers, narrow, blocks, width, BLOCK), np.float32)
            keys = rows.own.numpy()[:, 0, :, row, :start]
            whole = start // BLOCK
            packed = keys[:, :, : whole * BLOCK].reshape(layers, narrow, whole, BLOCK, width)
            found[:, :, :whole] = packed.transpose(0, 1, 2, 4, 3)
            if start % BLOCK:
                found[:, :, whole, :, : start % BLOCK] = keys[:, :, whole * BLOCK :].transpose(0, 1, 3, 2)
        return found

    def logits(self, states: Tensor, depth: int) -> tuple[Tensor, Tensor]:
        """Logits [time, vocabulary] and normed states [time, width] behind so many layers."""
        array = states.numpy()
        even = np.empty_like(array)
        logits = np.empty((len(array), self._head.shape[0] * BLOCK), np.float32)
        scores_of(array, self._norms[depth], self._head, self._floor, even, logits)
        return torch.from_numpy(logits), torch.from_numpy(even)
