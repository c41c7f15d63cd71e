"""What decoding needs of a language model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from torch import Tensor


class Tokenizer(Protocol):
    """Text to token numbers and back. `end` ends a tactic and is never part of its text."""

    @property
    def end(self) -> int: ...

    def encode(self, text: str) -> list[int]:
        """Tokens of `text`; markers that stand in it become the special tokens that they name."""

    def decode(self, tokens: Sequence[int]) -> str:
        """The text of `tokens`, special ones left out; bytes that are not UTF-8 become U+FFFD."""

    def pieces(self) -> Sequence[bytes]:
        """The bytes of each token, empty for special ones."""


class Cache(Protocol):
    """Keys and values of the tokens that a batch of rows has seen. Rows differ in length.

    `pending` tokens at the end of each row have been through the lower layers only (`extend` with a depth).
    """

    @property
    def lengths(self) -> Sequence[int]:
        """Tokens of each row, pending ones included."""

    @property
    def pending(self) -> int: ...

    def truncate(self, lengths: Sequence[int]) -> None:
        """Forget what follows the first `lengths[row]` tokens of each row, and that anything is pending.

        Raises ValueError when a row is shorter than that.
        """

    def select(self, rows: Sequence[int]) -> None:
        """Row i becomes what `rows[i]` was: drops, reorders and repeats rows."""


@dataclass(frozen=True, slots=True)
class Start:
    """Prompts that have been read: the cache, and of each row's last token the logits [batch, vocabulary] and the
    normed hidden state [batch, width] (None where a model does not show it)."""

    cache: Cache
    logits: Tensor
    hidden: Tensor | None


class CausalModel(Protocol):
    """A decoder-only model on one device, in float32 unless it was loaded otherwise."""

    @property
    def tokenizer(self) -> Tokenizer: ...

    @property
    def vocabulary(self) -> int:
        """Width of the logits."""

    @property
    def context(self) -> int:
        """The most tokens of a row."""

    @property
    def depth(self) -> int:
        """Layers."""

    @property
    def exits(self) -> tuple[int, ...]:
        """Depths that `extend` takes, increasing; empty for a model without early exits."""

    def start(self, prompts: Sequence[Sequence[int]], room: int, *, share: bool = False) -> Start:
        """Read prompts of at least one token each, with room for `room` further tokens a row.

        `share`: `select` will repeat the rows, so a prompt is worth keeping once for all of its rows; they are then
        never cut to less than their prompt.

        Raises ValueError when a prompt and the room do not fit into the context.
        """

    def extend(self, cache: Cache, tokens: Tensor, depth: int | None = None) -> Tensor:
        """Logits (float32) [batch, time, vocabulary] after each of `tokens` [batch, time], which the cache then holds.

        With a `depth` of `exits` the tokens go through that many layers only and are pending; without one nothing
        may be pending.
        """

    def complete(self, cache: Cache) -> Tensor:
        """Logits [batch, pending, vocabulary] of the pending tokens, from the hidden states that were kept."""
