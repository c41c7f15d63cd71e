"""What a draft source is."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from torch import Tensor

from lemmata.agent.lm.causal import Cache


@dataclass(frozen=True, slots=True)
class State:
    """The rows of a batch: all tokens of each, prompt included. The cache holds all but the last one of each row.

    `temperature` is what drafts may be drawn at, 0 when they must be chosen (several samples share a row, or the
    samples are greedy). It matters to speed alone.
    """

    rows: Sequence[Sequence[int]]
    cache: Cache
    temperature: float
    dice: random.Random


@dataclass(frozen=True, slots=True)
class Draft:
    """For each row the tokens that are guessed and how sure the source is of each: for a lookup the chance
    that it is kept if those before it are.

    `drawn[row][place]` is the distribution [vocabulary] that a token was drawn from; None for tokens that were chosen.
    `pending`: these tokens (from the row's last one on, without the last that is guessed) have been through the model's
    lower layers already and are pending in its cache.
    """

    tokens: list[list[int]]
    sure: list[list[float]]
    drawn: list[list[Tensor]] | None = None
    pending: bool = False

    def cut(self, length: int) -> Draft:
        """The first `length` tokens of each row; of a draft that is not pending."""
        return Draft([row[:length] for row in self.tokens], [row[:length] for row in self.sure], self.drawn)


class Source(Protocol):
    """A draft source. `name` stands in statistics. What it drafts changes the speed of decoding and nothing else."""

    @property
    def name(self) -> str: ...

    @property
    def lookup(self) -> bool:
        """It takes no pass of any model, so that it may be asked each time, and its draft cut to what pays."""

    @property
    def depth(self) -> int | None:
        """The depth of the model from which its drafts go on when they are verified; None for all of the model."""

    def begin(self, prompts: Sequence[Sequence[int]], room: int) -> None:
        """A new batch, a row for each prompt; at most `room` tokens will follow each."""

    def select(self, rows: Sequence[int]) -> None:
        """Row i becomes what `rows[i]` was."""

    def propose(self, state: State, limit: int, worth: float) -> Draft:
        """At most `limit` tokens for each row, and none behind a place that is reached with less chance than `worth`
        (the mean of the rows)."""

    def observe(self, draft: Draft, kept: Sequence[int]) -> None:
        """`kept[row]` tokens of a draft of this source were kept."""

    def learn(self, prompt: Sequence[int], output: Sequence[int]) -> None:
        """A sample was completed, the end token included."""
