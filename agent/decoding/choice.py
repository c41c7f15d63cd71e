"""What a batch's rows become, by the logits of a pass: at temperature 0, and by drawing."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Protocol

import torch
from torch import Tensor

from lemmata.agent.decoding.accept import accept, draws, follow
from lemmata.agent.decoding.drafts.source import Draft
from lemmata.agent.decoding.rows import Path, Row
from lemmata.agent.decoding.sampling import Sampling
from lemmata.agent.decoding.ties import likeliest


class Decides(Protocol):
    """Near-ties of a row, behind its tokens and some of a draft."""

    def __call__(self, row: Row, tokens: Sequence[int]) -> int: ...


class Chooser(Protocol):
    """Paths for all members of all rows; and how much of each row's draft was kept (by its first member)."""

    def choose(self, logits: Tensor, rows: Sequence[Row], draft: Draft | None) -> tuple[list[Path], list[int]]:
        """`logits` [rows, places, vocabulary], the first of them behind the last token of each row."""


class Likeliest:
    """Temperature 0."""

    def __init__(self, sampling: Sampling, decide: Decides) -> None:
        self._most = sampling.max_tokens
        self._decide = decide

    def choose(self, logits: Tensor, rows: Sequence[Row], draft: Draft | None) -> tuple[list[Path], list[int]]:
        found = likeliest(logits, ties=rows[0].alone is not None)
        paths: list[Path] = []
        kept: list[int] = []
        for number, (row, picks) in enumerate(zip(rows, found.tokens, strict=True)):
            tokens = [] if draft is None else draft.tokens[number]
            scores = found.scores[number]
            if True in found.close[number][: len(tokens) + 1]:
                likely = list(picks)
                self._settle(row, tokens, picks, found.close[number])
                scores = _rescored(scores, likely, picks, logits[number])
            right = follow(picks, tokens)
            kept.append(right)
            paths.append(Path(number, picks[: right + 1], scores[: right + 1], row.members))
        return paths, kept

    def _settle(self, row: Row, tokens: Sequence[int], picks: list[int], close: Sequence[bool]) -> None:
        left = self._most - (len(row.tokens) - row.size)  # a draft may be longer
        for place in range(min(len(picks), len(tokens) + 1, left)):
            if close[place]:
                picks[place] = self._decide(row, tokens[:place])
            if place < len(tokens) and picks[place] != tokens[place]:
                return  # nothing behind it is kept


def _rescored(scores: list[float], likely: list[int], picks: list[int], logits: Tensor) -> list[float]:
    """Log-probabilities of `picks`, where they are not what is likeliest by these logits [places, vocabulary]."""
    return [
        score if token == pick else float(logits[place].log_softmax(-1)[pick])
        for place, (score, token, pick) in enumerate(zip(scores, likely, picks, strict=True))
    ]


class Drawn:
    """Temperatures above 0."""

    def __init__(self, sampling: Sampling, dice: random.Random) -> None:
        self._temperature = sampling.temperature
        self._dice = dice
        self._generator = torch.Generator().manual_seed(dice.getrandbits(62))

    def choose(self, logits: Tensor, rows: Sequence[Row], draft: Draft | None) -> tuple[list[Path], list[int]]:
        chances = (logits / self._temperature).softmax(-1) if self._temperature != 1.0 else logits.softmax(-1)
        ways: list[tuple[int, list[int], list[int]]] = []  # row, tokens, members
        kept: list[int] = []
        if draft is not None and draft.drawn is not None:
            for number, row in enumerate(rows):
                tokens = draft.tokens[number]
                fresh = accept(chances[number], tokens, draft.drawn[number], self._dice)
                kept.append(follow(fresh, tokens))
                ways.append((number, fresh, row.members))
            return self._scored(logits, ways), kept
        owners = [number for number, row in enumerate(rows) for _ in row.members]
        picks = iter(self._picks(chances, owners))
        for number, row in enumerate(rows):
            tokens = [] if draft is None else draft.tokens[number]
            found: dict[tuple[int, ...], list[int]] = {}
            for place, member in enumerate(row.members):
                picked = next(picks)
                right = follow(picked, tokens)
                found.setdefault(tuple(picked[: right + 1]), []).append(member)
                if place == 0:
                    kept.append(right)
            ways += [(number, list(fresh), members) for fresh, members in found.items()]
        return self._scored(logits, ways), kept

    def _picks(self, chances: Tensor, owners: Sequence[int]) -> list[list[int]]:
        """For each member of a row, a token by each of the row's distributions."""
        if owners != list(range(len(chances))):
            chances = chances[torch.tensor(owners, device=chances.device)]
        count, places, vocabulary = chances.shape
        dice = torch.rand(count * places, generator=self._generator).to(chances.device)
        found: list[list[int]] = draws(chances.view(-1, vocabulary), dice).view(count, places).tolist()
        return found

    def _scored(self, logits: Tensor, ways: Sequence[tuple[int, list[int], list[int]]]) -> list[Path]:
        """With log-probabilities at temperature 1."""
        sizes = logits.logsumexp(-1)
        rows = torch.tensor([row for row, fresh, _ in ways for _ in fresh], device=logits.device)
        places = torch.tensor([place for _, fresh, _ in ways for place in range(len(fresh))], device=logits.device)
        tokens = torch.tensor([token for _, fresh, _ in ways for token in fresh], device=logits.device)
        values = iter((logits[rows, places, tokens] - sizes[rows, places]).tolist())
        return [Path(row, fresh, [next(values) for _ in fresh], members) for row, fresh, members in ways]
