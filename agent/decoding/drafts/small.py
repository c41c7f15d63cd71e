"""Drafts by a smaller model with the same tokens."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import torch
from torch import Tensor

from lemmata.agent.decoding.drafts.calibration import Calibration
from lemmata.agent.decoding.drafts.exits import choose
from lemmata.agent.decoding.drafts.source import Draft, State
from lemmata.agent.lm.causal import Cache, CausalModel
from lemmata.agent.lm.errors import ModelError

MOST = 16  # tokens of a draft


@dataclass(frozen=True, slots=True)
class Ahead:
    """What was drafted behind a draft: all tokens of each row, and how sure the latest of them are."""

    rows: list[list[int]]
    sure: list[list[float]]

    def after(self, rows: list[list[int]], limit: int) -> tuple[list[list[int]], list[list[float]]] | None:
        """The draft for `rows`, when each of them has become what was guessed; as long for one as for the other."""
        least = min(limit, *(len(guessed) - len(row) for guessed, row in zip(self.rows, rows, strict=True)))
        if least < 1 or any(guessed[: len(row)] != row for guessed, row in zip(self.rows, rows, strict=True)):
            return None
        tokens = [guessed[len(row) : len(row) + least] for guessed, row in zip(self.rows, rows, strict=True)]
        return tokens, [[*chances, *[0.5] * least][:least] for chances in self.sure]


class SmallModel:
    """The `Source` of another model, which keeps a cache of its own.

    With `ahead`, a thread drafts on while its draft is verified (after PEARL, Liu et al., 2024): when all of it is kept
    and the token behind it is the one that was guessed, the next draft is there already. That pays where a second core
    is free.
    """

    lookup = False
    depth: int | None = None

    def __init__(self, model: CausalModel, *, ahead: bool = False) -> None:
        self._model = model
        self._calibration = Calibration()
        self._room = 0
        self.name = "small, ahead" if ahead else "small"
        self._pool = ThreadPoolExecutor(1, "draft") if ahead else None
        self._cache: Cache | None = None
        self._held: list[list[int]] = []  # tokens that the cache holds
        self._future: Future[Ahead] | None = None

    @staticmethod
    def check(model: CausalModel, other: CausalModel) -> None:
        """Raises ModelError when the models' tokens differ."""
        if list(model.tokenizer.pieces()) != list(other.tokenizer.pieces()):
            raise ModelError("the draft model's tokenizer differs from the model's; both need the same tokens")

    def begin(self, prompts: Sequence[Sequence[int]], room: int) -> None:
        self._settle()
        self._cache, self._room = None, room + 2 * MOST + 2

    def select(self, rows: Sequence[int]) -> None:
        self._settle()
        if self._cache is not None:
            self._cache.select(rows)
            self._held = [list(self._held[row]) for row in rows]

    def _settle(self) -> Ahead | None:
        """Wait for what is being drafted."""
        future, self._future = self._future, None
        return None if future is None else future.result()

    def propose(self, state: State, limit: int, worth: float) -> Draft:
        rows = [list(row) for row in state.rows]
        limit = min(limit, MOST, self._model.context - max(map(len, rows)) - MOST)
        drawn: list[list[Tensor]] = [[] for _ in rows]
        ahead = self._settle()
        draft = ahead.after(rows, limit) if ahead is not None else None
        tokens, sure = draft if draft is not None else self._draft(rows, state, limit, worth, drawn)
        if self._pool is not None and not state.temperature:
            self._future = self._pool.submit(self._on, state, rows, tokens, limit)
        return Draft(tokens, sure, drawn if state.temperature else None)

    def _on(self, state: State, rows: list[list[int]], tokens: list[list[int]], limit: int) -> Ahead:
        guessed = [row + more for row, more in zip(rows, tokens, strict=True)]
        limit = min(limit + 1, self._model.context - max(map(len, guessed)) - 1)
        further, sure = self._draft(guessed, state, limit, 0.0, [])
        return Ahead([row + more for row, more in zip(guessed, further, strict=True)], sure)

    def _draft(
        self, rows: list[list[int]], state: State, limit: int, worth: float, drawn: list[list[Tensor]]
    ) -> tuple[list[list[int]], list[list[float]]]:
        if limit < 1:
            return [[] for _ in rows], [[] for _ in rows]
        logits = self._catch_up(rows)
        tokens: list[list[int]] = [[] for _ in rows]
        sure: list[list[float]] = [[] for _ in rows]
        reached = [1.0] * len(rows)
        for length in range(limit):
            latest, chances = choose(logits, state, drawn)
            for row, (token, chance) in enumerate(zip(latest, chances, strict=True)):
                tokens[row].append(token)
                sure[row].append(chance)
                reached[row] *= self._calibration.chance(chance)
            if length + 1 == limit or sum(reached) / len(reached) < worth:
                break
            assert self._cache is not None
            logits = self._model.extend(self._cache, torch.tensor(latest)[:, None])[:, -1]
            for held, token in zip(self._held, latest, strict=True):
                held.append(token)
        return tokens, sure

    def _catch_up(self, rows: list[list[int]]) -> Tensor:
        """Make the cache hold `rows`; logits [rows, vocabulary] after the last token of each."""
        if self._cache is None:
            room = min(self._room, self._model.context - max(map(len, rows)))
            start = self._model.start(rows, room)
            self._cache, self._held = start.cache, [list(row) for row in rows]
            return start.logits
        same = [_common(held, row) for held, row in zip(self._held, rows, strict=True)]
        same = [min(length, len(row) - 1) for length, row in zip(same, rows, strict=True)]
        self._cache.truncate(same)
        fresh = [row[length:] for length, row in zip(same, rows, strict=True)]
        longest = max(map(len, fresh))
        padded = torch.tensor([row + [0] * (longest - len(row)) for row in fresh])
        logits = self._model.extend(self._cache, padded)
        self._cache.truncate([len(row) for row in rows])
        self._held = [list(row) for row in rows]
        return logits[torch.arange(len(rows)), torch.tensor([len(row) - 1 for row in fresh])]

    def observe(self, draft: Draft, kept: Sequence[int]) -> None:
        for confidences, right in zip(draft.sure, kept, strict=True):
            self._calibration.observe(confidences, right)

    def learn(self, prompt: Sequence[int], output: Sequence[int]) -> None:
        pass


def _common(first: Sequence[int], second: Sequence[int]) -> int:
    length = 0
    for left, right in zip(first, second, strict=False):
        if left != right:
            break
        length += 1
    return length
