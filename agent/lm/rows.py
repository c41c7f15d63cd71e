"""The cache of `runtime.py`: keys and values of a batch of rows, prompts shared where rows repeat them."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

_FIRST = 8  # places of a row's own, at first


class Rows:
    """Keys and values [layers, 2, key heads, rows, time, head width] of each row's own tokens, behind a shared prefix.

    Room is taken as it is needed, up to what was given. After `share` there is a prefix [layers, 2, key heads, prompts, time, head width], kept once for all rows of a
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
    def room(self) -> int:
        """Tokens that the longest row can still take."""
        return self._most - max(self.own_lengths, default=0)

    def reserve(self, time: int) -> None:
        """Places for `time` tokens more. Raises ValueError when there is no room for them."""
        if self.room < time:
            raise ValueError(f"no room for {time} tokens more")
        places, needed = self.own.shape[4], max(self.own_lengths, default=0) + time
        if needed > places:
            wider = self.own.new_zeros((*self.own.shape[:4], min(self._most, max(needed, 2 * places)), self.own.shape[5]))
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
        index = torch.tensor(list(rows), dtype=torch.long, device=self.own.device)
        if self.waiting is not None:
            self.waiting = self.waiting[index]
        if self.shared is not None:
            self.owners = [self.owners[row] for row in rows]
        self.own = self.own.index_select(3, index)
        self.own_lengths = [self.own_lengths[row] for row in rows]

    def share(self, room: int) -> None:
        """Keep all that the rows hold once, however often they are repeated; `room` for tokens of their own."""
        self.shared, self.shared_lengths = self.own, self.own_lengths
        self.owners = list(range(len(self.own_lengths)))
        layers, two, heads, count, _, width = self.own.shape
        self.own, self._most = self.own.new_zeros((layers, two, heads, count, min(room, _FIRST), width)), room
        self.own_lengths = [0] * count

    def groups(self) -> list[tuple[slice, int, int]]:
        """Neighbours that look at the same part of the shared prefix: that part, their first row, the row behind them.

        One group of all where every prompt has equally many rows, side by side; else one for each prompt.
        """
        starts = [row for row, owner in enumerate(self.owners) if row == 0 or self.owners[row - 1] != owner]
        ends = [*starts[1:], len(self.owners)]
        even = [self.owners[row] for row in starts] == list(range(len(self.shared_lengths)))
        if even and len({end - row for row, end in zip(starts, ends, strict=True)}) == 1:
            return [(slice(None), 0, len(self.owners))]
        return [
            (slice(self.owners[row], self.owners[row] + 1), row, end) for row, end in zip(starts, ends, strict=True)
        ]
