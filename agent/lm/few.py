"""A pass of few tokens of one row on a CPU, which decoding mostly is: there, calls are the time, not what they compute.

The same layers as in `runtime.py`, in fewer and cheaper calls: NumPy's on the same memory where they take a third of
torch's, buffers that are kept, one mask for all layers.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np
import torch
from torch import Tensor

from lemmata.agent.lm.config import ModelConfig
from lemmata.agent.lm.kernels import Packed

MOST = 32  # tokens of a pass; with more, torch's calls take less


class Weights(Protocol):
    """One layer's, as `runtime.py` fuses them."""

    qkv: Packed
    out: Packed
    gate_up: Packed
    down: Packed


class _Buffers:
    """What a pass of `time` tokens writes to; arrays and tensors share memory."""

    def __init__(self, config: ModelConfig, time: int) -> None:
        narrow, width = config.key_heads, config.head_width
        group = config.heads // narrow
        self.level = torch.empty(time, config.width)
        self.level_array: Any = self.level.numpy()
        self.squares: Any = np.empty((time, config.width), np.float32)
        self.root: Any = np.empty((time, 1), np.float32)
        query: Any = np.empty((narrow, group, time, width), np.float32)
        self.query_array = query
        self.query = torch.from_numpy(query.reshape(narrow, group * time, width))
        self.mixed = torch.empty(time, config.width)
        self.mixed_array = self.mixed.numpy().reshape(time, narrow, group, width).transpose(1, 2, 0, 3)
        hidden = torch.full((time, time), -torch.inf).triu_(1)
        self.mask = hidden.repeat(group, 1)  # [group * time, time]


class Few:
    """The layers of a model, for one row of a cache."""

    def __init__(self, layers: Sequence[Weights], config: ModelConfig, turns: Tensor) -> None:
        """`turns` [context, heads, head width / 2] rotates queries and keys, and leaves values as they are."""
        self._layers = layers
        self._config = config
        self._turns: Any = turns.numpy()
        self._floor: Any = np.float32(config.width * config.epsilon)
        self._buffers: dict[int, _Buffers] = {}

    def through(self, states: Tensor, own: Tensor, start: int, first: int, last: int) -> None:
        """`states` [time, width] become those behind the layers first+1 to last; keys and values are stored.

        `own` [layers, 2, key heads, places, head width] holds those of `start` tokens.
        """
        config, time = self._config, states.shape[0]
        buffers = self._buffers.get(time)
        if buffers is None:
            buffers = self._buffers[time] = _Buffers(config, time)
        heads, narrow, width, end = config.heads, config.key_heads, config.head_width, start + time
        total = heads + 2 * narrow
        turns = self._turns[start:end]
        places: Any = own.numpy()[:, :, :, start:end]
        all_keys = own[:, 0, :, :end].transpose(2, 3).unbind()
        all_values = own[:, 1, :, :end].unbind()
        mask = None
        if time > 1:
            mask = torch.cat((buffers.mask.new_zeros(buffers.mask.shape[0], start), buffers.mask), dim=1)
        array: Any = states.numpy()
        for number in range(first, last):
            layer = self._layers[number]
            fresh: Any = layer.qkv(self._level(array, buffers)).numpy()
            turned = fresh.view(np.complex64).reshape(time, total, width // 2)
            np.multiply(turned, turns, out=turned)
            parts = fresh.reshape(time, total, width)
            places[number] = parts[:, heads:].reshape(time, 2, narrow, width).transpose(1, 2, 0, 3)
            buffers.query_array[:] = parts[:, :heads].reshape(time, narrow, -1, width).transpose(1, 2, 0, 3)
            keys = all_keys[number]
            scores = torch.bmm(buffers.query, keys) if mask is None else torch.baddbmm(mask, buffers.query, keys)
            mixed = torch.bmm(torch.softmax(scores, -1), all_values[number])
            buffers.mixed_array[:] = mixed.numpy().reshape(narrow, -1, time, width)
            layer.out.into(buffers.mixed, states)
            gate, up = layer.gate_up(self._level(array, buffers)).chunk(2, dim=-1)
            layer.down.into(torch.nn.functional.silu(gate).mul_(up), states)

    def _level(self, array: Any, buffers: _Buffers) -> Tensor:
        """The root-mean-square norm over the root of the width."""
        root = buffers.root
        np.multiply(array, array, out=buffers.squares)
        np.add.reduce(buffers.squares, axis=1, keepdims=True, out=root)
        np.add(root, self._floor, out=root)
        np.sqrt(root, out=root)
        np.divide(array, root, out=buffers.level_array)
        return buffers.level
