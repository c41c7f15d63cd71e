"""Attention of new tokens to the cache of `rows.py`, itself extended by them."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from lemmata.agent.lm.rows import Rows


@dataclass(frozen=True, slots=True)
class View:
    """Where `time` new tokens of each row stand; the same for all layers.

    `turns` [1 or rows, time, heads, head width / 2] rotates queries and keys. `start` is the place of the first new
    token where all rows have the same length, else `places` [rows, time] are those of all. `reach` and `shared` are how
    many of their own and of shared tokens are looked at; masks are added to scores, None where nothing is hidden.
    """

    turns: Tensor
    start: int | None
    places: Tensor | None
    reach: int
    shared: int
    mask: Tensor | None  # [1 or rows, 1, time, reach]
    shared_mask: Tensor | None  # [prompts, 1, shared]
    prompts: int  # that share something
    slots: tuple[Tensor, Tensor, int] | None  # of `Rows.slots`

    @classmethod
    def of(cls, rows: Rows, time: int, turns: Tensor) -> View:
        """Raises ValueError when there is no room for `time` tokens more."""
        rows.reserve(time)
        own, device = rows.own_lengths, rows.own.device
        lengths = rows.lengths
        reach = max(own) + time
        shared = max(rows.shared_lengths) if rows.shared is not None else 0
        slots, prompts = rows.slots() if shared else None, len(rows.shared_lengths)
        shared_mask = None
        if shared and min(rows.shared_lengths) < shared:
            ends = torch.tensor(rows.shared_lengths, device=device)
            hidden = torch.arange(shared, device=device) >= ends[:, None]
            shared_mask = torch.zeros(hidden.shape, device=device).masked_fill_(hidden, -torch.inf)[:, None]
        steps = torch.arange(time, device=device)
        if min(own) == max(own) and min(lengths) == max(lengths):
            turned, start, places = turns[lengths[0] : lengths[0] + time][None], own[0], None
            mask = None
            if time > 1:
                mask = torch.full((time, reach), -torch.inf, device=device).triu_(own[0] + 1)[None, None]
            return cls(turned, start, places, reach, shared, mask, shared_mask, prompts, slots)
        places = torch.tensor(own, device=device)[:, None] + steps
        turned = turns[torch.tensor(lengths, device=device)[:, None] + steps]
        hidden = torch.arange(reach, device=device) > places[:, :, None]
        mask = torch.zeros(hidden.shape, device=device).masked_fill_(hidden, -torch.inf)[:, None]
        return cls(turned, None, places, reach, shared, mask, shared_mask, prompts, slots)

    def attend(self, heads: Tensor, rows: Rows, layer: int, ends: Tensor | None = None) -> Tensor:
        """Store keys and values, mix: [rows * time, query heads * head width]; with `ends` [rows], the places of rows
        that held nothing, for those tokens only: [rows, ...].

        `heads` [rows, time, query + 2 * key heads, head width], not yet rotated, pairs side by side.
        """
        batch, time, count, width = heads.shape
        own = rows.own[layer]
        narrow = own.shape[1]
        group = count // narrow - 2
        turned = torch.view_as_real(torch.view_as_complex(heads.view(batch, time, count, width // 2, 2)) * self.turns)
        turned = turned.view(batch, time, count, width)
        fresh = turned[:, :, group * narrow :].view(batch, time, 2, narrow, width).permute(2, 3, 0, 1, 4)
        if self.start is not None:
            own[:, :, :, self.start : self.start + time] = fresh
        else:
            assert self.places is not None
            own[:, :, torch.arange(batch, device=own.device)[:, None], self.places] = fresh
        mask = self.mask
        if ends is not None:
            turned, time = turned[torch.arange(batch, device=ends.device), ends][:, None], 1
            later = torch.arange(self.reach, device=ends.device) > ends[:, None]
            mask = torch.zeros(later.shape, device=ends.device).masked_fill_(later, -torch.inf)[:, None, None]
        query = turned[:, :, : group * narrow].reshape(batch, time, narrow, group, width).permute(2, 0, 3, 1, 4)
        query = query.reshape(narrow * batch, group * time, width)
        keys, values = own[:, :, :, : self.reach].view(2, narrow * batch, self.reach, width).unbind()
        scores = torch.bmm(query, keys.transpose(1, 2))
        if mask is not None:
            scores.view(narrow, batch, group, time, self.reach).add_(mask)
        if not self.shared:
            mixed = torch.bmm(scores.softmax(-1), values)
        else:
            mixed = self._with_shared(query, scores, values, rows, layer)
        mixed = mixed.view(narrow, batch, group, time, width).permute(1, 3, 0, 2, 4)
        return mixed.reshape(batch * time, narrow * group * width)

    def _with_shared(self, query: Tensor, scores: Tensor, values: Tensor, rows: Rows, layer: int) -> Tensor:
        assert rows.shared is not None
        keys, held = rows.shared[layer, :, :, :, : self.shared].flatten(1, 2).unbind()
        narrow, length = rows.shared.shape[2], self.shared
        before = torch.bmm(self._packed(query, narrow), keys.transpose(1, 2))
        if self.shared_mask is not None:
            before.view(narrow, -1, before.shape[1], length).add_(self.shared_mask)
        weights = torch.cat((self._unpacked(before, query), scores), dim=-1).softmax(-1)
        looked = torch.bmm(self._packed(weights[:, :, :length], narrow), held)
        return torch.baddbmm(self._unpacked(looked, query), weights[:, :, length:], values)

    def _packed(self, rows: Tensor, narrow: int) -> Tensor:
        """From [key heads * rows, queries, n] to [key heads * prompts, queries of all of its rows, n]."""
        count, width = rows.shape[1:]
        if self.slots is None:
            return rows.reshape(narrow * self.prompts, -1, width)
        owners, slots, most = self.slots
        packed = rows.new_zeros((narrow, self.prompts, most, count, width))
        packed[:, owners, slots] = rows.view(narrow, -1, count, width)
        return packed.view(narrow * self.prompts, most * count, width)

    def _unpacked(self, found: Tensor, query: Tensor) -> Tensor:
        """The other way, as many rows and queries as in `query`."""
        if self.slots is None:
            return found.view(*query.shape[:2], found.shape[2])
        owners, slots, most = self.slots
        rows = found.view(-1, self.prompts, most, query.shape[1], found.shape[2])[:, owners, slots]
        return rows.reshape(*query.shape[:2], found.shape[2])
