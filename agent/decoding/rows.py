"""The rows of a batch: what has been decoded so far, and for whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lemmata.agent.decoding.balance import Open
from lemmata.agent.decoding.sampling import Sample, Sampling
from lemmata.agent.decoding.ties import Alone
from lemmata.agent.lm.causal import Tokenizer


@dataclass(slots=True)
class Row:
    """Samples of one prompt that agree so far. Each of `members` (numbers of samples) goes its own way by its own
    random numbers; as long as they agree, the model reads their tokens once.

    `tokens` include the prompt; `score` is the log-probability of those behind it; `alone` decides near-ties, None
    where the row itself is decoded in that way.
    """

    prompt: int
    tokens: list[int]
    size: int  # tokens of the prompt
    members: list[int]
    score: float = 0.0
    open: Open | None = None
    alone: Alone | None = None

    @property
    def output(self) -> list[int]:
        return self.tokens[self.size :]

    def split(self, members: list[int]) -> Row:
        """The same for some of the members."""
        return Row(self.prompt, list(self.tokens), self.size, members, self.score, self.open, self.alone)


@dataclass(frozen=True, slots=True)
class Path:
    """How some members of a row go on: `tokens` with their log-probabilities."""

    row: int
    tokens: list[int]
    scores: list[float]
    members: list[int]


class Ending:
    """When a sample is complete."""

    def __init__(self, tokenizer: Tokenizer, sampling: Sampling) -> None:
        self._tokenizer = tokenizer
        self._end = tokenizer.end
        self._sampling = sampling

    def cut(self, row: Row, fresh: Sequence[int]) -> tuple[int, str | None, bool]:
        """How many of the `fresh` tokens behind the row's count; the text if that completes it; whether it ended by
        itself."""
        room = self._sampling.max_tokens - (len(row.tokens) - row.size)
        if self._sampling.stop:
            return self._stopped(row.output, fresh, room)
        if self._end in fresh and (place := fresh.index(self._end)) < room:
            return place + 1, self._tokenizer.decode([*row.output, *fresh[:place]]), True
        if len(fresh) >= room:
            return room, self._tokenizer.decode([*row.output, *fresh[:room]]), False
        return len(fresh), None, False

    def _stopped(self, before: Sequence[int], fresh: Sequence[int], room: int) -> tuple[int, str | None, bool]:
        for place, token in enumerate(fresh):
            if token == self._end:
                return place + 1, self._tokenizer.decode([*before, *fresh[:place]]), True
            text = self._tokenizer.decode([*before, *fresh[: place + 1]])
            ends = [text.index(stop) for stop in self._sampling.stop if stop in text]
            if ends:
                return place + 1, text[: min(ends)], True
            if place + 1 >= room:
                return place + 1, text, False
        return len(fresh), None, False

    def sample(self, output: Sequence[int], text: str, score: float, finished: bool) -> Sample:
        tokens = tuple(token for token in output if token != self._end)
        return Sample(text, tokens, score, finished)
