"""The cache of `runtime.py`: keys and values of a batch of rows, prompts shared where rows repeat them."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor


class Rows:
    """Keys and values [layers, 2, key heads, rows, time, head width] of each row's own tokens, behind a shared prefix.

    `select` that repeats rows makes all they hold the shared prefix, kept once for each prompt, as long as every prompt
    is repeated equally often and side by side; `owners[row]` is the prompt's place in it. Tokens behind `lengths` may
    stand in the buffers: nothing ever looks at them.
    """

    def __init__(self, own: Tensor, lengths: Sequence[int]) -> None:
        self.own = own
        self.own_lengths = list(lengths)
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
    def repeats(self) -> int:
        """Rows of each prompt of the shared prefix."""
        return len(self.own_lengths) // len(self.shared_lengths) if self.shared is not None else 1

    @property
    def room(self) -> int:
        """Tokens that the longest row can still take."""
        return self.own.shape[4] - max(self.own_lengths, default=0)

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
        if self.shared is None:
            if len(set(rows)) < len(rows) and _even(rows) is not None:
                self._share(rows)
                return
        else:
            owners = [self.owners[row] for row in rows]
            kept = _even(owners)
            if kept is None:  # uneven: every row gets a prefix of its own
                kept = owners
            self.shared = self.shared[:, :, :, torch.tensor(kept, dtype=torch.long, device=self.own.device)]
            self.shared_lengths = [self.shared_lengths[owner] for owner in kept]
            self.owners = [row * len(kept) // len(owners) for row in range(len(owners))]
        self.own = self.own.index_select(3, index)
        self.own_lengths = [self.own_lengths[row] for row in rows]

    def _share(self, rows: Sequence[int]) -> None:
        kept = _even(rows)
        assert kept is not None
        longest = max(self.own_lengths[row] for row in kept)
        index = torch.tensor(kept, dtype=torch.long, device=self.own.device)
        self.shared = self.own[:, :, :, :, :longest].index_select(3, index)
        self.shared_lengths = [self.own_lengths[row] for row in kept]
        self.owners = [row * len(kept) // len(rows) for row in range(len(rows))]
        layers, two, heads, _, room, width = self.own.shape
        room -= min(self.shared_lengths)
        self.own = self.own.new_empty((layers, two, heads, len(rows), room, width))
        self.own_lengths = [0] * len(rows)


def _even(rows: Sequence[int]) -> list[int] | None:
    """The distinct elements in order when each stands equally often, side by side; else None."""
    if not rows:
        return []
    distinct = list(dict.fromkeys(rows))
    times = len(rows) // len(distinct)
    return distinct if [row for row in distinct for _ in range(times)] == list(rows) else None
