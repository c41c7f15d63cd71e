"""The cache of `runtime.py`: keys and values of a batch of rows, prompts shared where rows repeat them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor

_FIRST = 8  # places of a row's own, at first


class Rows:
    """Keys and values [layers, 2, key heads, rows, time, head width] of each row's own tokens, behind a shared prefix.

    Room is taken as it is needed, up to what was given.

    After `share` there is a prefix [layers, 2, key heads, prompts, time, head width], kept once for all rows of a
    prompt; `owners[row]` is the row's place in it. Tokens behind `lengths` may stand in the buffers: they are looked at
    with weight 0, so that the buffers must hold numbers everywhere.
    """

    def __init__(self, own: Tensor, lengths: Sequence[int], most: int) -> None:
        """`most`: tokens of a row."""
        self.own = own
        self.own_lengths = list(lengths)
        self._most = most
        self.shared: Tensor | None = None
        self.shared_lengths: list[int] = []
        self.owners: list[int] = []
        self.turned: dict[int, Any] = {}  # by row, keys as `native` reads them; dropped where rows change otherwise
        self.waiting: Tensor | None = None  # [rows, pending, width], behind `depth` layers
        self.depth = 0

    @property
    def lengths(self) -> list[int]:
        if self.shared is None:
            return list(self.own_lengths)
        return [self.shared_lengths[owner] + own for owner, own in zip(self.owners, self.own_lengths, strict=True)]

    @property
    def pending(self) -> int:
        return 0 if self.waiting is None else self.waiting.shape[1]

    @property
    def most(self) -> int:
        """Tokens of a row at most, shared ones left out."""
        return self._most

    @property
    def room(self) -> int:
        """Tokens that the longest row can still take."""
        return self._most - max(self.own_lengths, default=0)

    def reserve(self, time: int) -> None:
        """Places for `time` tokens more. Raises ValueError when there is no room for them."""
        if self.room < time:
            raise ValueError(f"no room for {time} tokens more")
        places, needed = self.own.shape[4], max(self.own_lengths, default=0) + time
        if needed > places:
            shape = list(self.own.shape)
            shape[4] = min(self._most, max(needed, 2 * places))
            wider = self.own.new_zeros(shape)
            wider[:, :, :, :, :places] = self.own
            self.own = wider

    def settle(self, lengths: Sequence[int], most: int) -> None:
        """The prompts have been read: so long they are, and so long a row may become."""
        self.own_lengths, self._most = list(lengths), most

    def truncate(self, lengths: Sequence[int]) -> None:
        present = self.lengths
        if len(lengths) != len(present):
            raise ValueError(f"{len(lengths)} lengths for {len(present)} rows")
        own = [self.own_lengths[row] - (present[row] - length) for row, length in enumerate(lengths)]
        if any(not 0 <= kept <= held for kept, held in zip(own, self.own_lengths, strict=True)):
            raise ValueError(f"rows of {present} tokens cannot be cut to {list(lengths)}; prompts that are shared stay")
        self.own_lengths = own
        self.waiting = None

    def select(self, rows: Sequence[int]) -> None:
        self.turned.clear()
        index = torch.tensor(list(rows), dtype=torch.long, device=self.own.device)
        if self.waiting is not None:
            self.waiting = self.waiting[index]
        if self.shared is not None:
            self.owners = [self.owners[row] for row in rows]
            self._compact()
        self.own = self.own.index_select(3, index)
        self.own_lengths = [self.own_lengths[row] for row in rows]

    def share(self, room: int) -> None:
        """Keep all that the rows hold once, however often they are repeated; `room` for tokens of their own."""
        self.turned.clear()
        self.shared, self.shared_lengths = self.own, self.own_lengths
        self.owners = list(range(len(self.own_lengths)))
        layers, two, heads, count, _, width = self.own.shape
        self.own, self._most = self.own.new_zeros((layers, two, heads, count, min(room, _FIRST), width)), room
        self.own_lengths = [0] * count

    def slots(self) -> tuple[Tensor, Tensor, int] | None:
        """Of each row, its prompt and its place among the prompt's rows; the most rows of a prompt. None where every
        prompt has equally many rows, in the order of the prompts."""
        taken = [0] * len(self.shared_lengths)
        places = []
        for owner in self.owners:
            places.append(taken[owner])
            taken[owner] += 1
        if min(taken) == max(taken) and self.owners == sorted(self.owners):
            return None
        device = self.own.device
        return torch.tensor(self.owners, device=device), torch.tensor(places, device=device), max(taken)

    def _compact(self) -> None:
        """Forget prompts without rows, once they are half of all."""
        present = sorted(set(self.owners))
        if self.shared is None or 2 * len(present) > len(self.shared_lengths):
            return
        self.shared = self.shared.index_select(3, torch.tensor(present, device=self.own.device))
        self.shared_lengths = [self.shared_lengths[prompt] for prompt in present]
        self.owners = [present.index(owner) for owner in self.owners]
