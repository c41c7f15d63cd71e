"""The decoding loop: one for greedy and sampled, plain and speculative, one prompt and many."""

from __future__ import annotations

import random
from collections.abc import Sequence

import torch
from torch import Tensor

from lemmata.agent.decoding.balance import Balance, Open
from lemmata.agent.decoding.choice import Chooser, Drawn, Likeliest
from lemmata.agent.decoding.costs import clock
from lemmata.agent.decoding.drafts.source import Draft, Source, State
from lemmata.agent.decoding.planner import Planner
from lemmata.agent.decoding.rows import Ending, Path, Row
from lemmata.agent.decoding.sampling import Sample, Sampling
from lemmata.agent.decoding.statistics import Statistics
from lemmata.agent.decoding.ties import Alone, likeliest
from lemmata.agent.lm.causal import CausalModel

_SLACK = 16  # places behind the last token that drafts may take


class Run:
    """One batch, from its prompts to its samples. `start` is what the model says behind the prompts."""

    def __init__(
        self,
        model: CausalModel,
        planner: Planner | None,
        statistics: Statistics,
        prompts: Sequence[Sequence[int]],
        sampling: Sampling,
        balance: Balance | None,
        dice: random.Random,
    ) -> None:
        self._model, self._planner, self._statistics = model, planner, statistics
        self._prompts, self._sampling, self._balance, self._dice = prompts, sampling, balance, dice
        self._ending = Ending(model.tokenizer, sampling)
        self._chooser: Chooser = Drawn(sampling, dice) if sampling.temperature else Likeliest(sampling, self._decide)
        self._count = sampling.count if sampling.temperature else 1
        self._done: dict[int, Sample] = {}
        self._now = clock()
        longest = max(map(len, prompts))
        self._room = min(model.context - longest, sampling.max_tokens + _SLACK)  # tokens behind each prompt
        exact = planner is None and len(prompts) == 1 and balance is None
        ties = not exact and not sampling.temperature
        self._rows = [
            Row(
                number,
                list(prompt),
                len(prompt),
                list(range(number * self._count, (number + 1) * self._count)),
                open=Open() if balance is not None else None,
                alone=Alone(model, prompt, sampling.max_tokens) if ties else None,
            )
            for number, prompt in enumerate(prompts)
        ]
        self.start = model.start(prompts, self._room, share=self._count > 1)
        self._cache = self.start.cache

    def samples(self) -> list[list[Sample]]:
        """For each prompt."""
        if self._planner is not None:
            for source in self._planner.sources:
                source.begin(self._prompts, self._sampling.max_tokens)
        self._advance(self.start.logits[:, None], None)
        while self._rows:
            self._round()
        times = self._sampling.count // self._count
        return [
            [self._done[number * self._count + place] for place in range(self._count)] * times
            for number in range(len(self._prompts))
        ]

    def _round(self) -> None:
        plan = self._plan()
        count = len(self._rows)
        begun = self._now()
        if plan is None:
            source, draft = None, None
            logits = self._model.extend(self._cache, torch.tensor([[row.tokens[-1]] for row in self._rows]))
        else:
            source, draft = plan
            logits = self._model.complete(self._cache) if draft.pending else self._verify(draft)
        kept, emitted = self._advance(logits, draft)
        seconds = self._now() - begun
        if self._planner is not None:
            self._planner.record(source, draft, kept, count, seconds)
        self._statistics.count("none" if source is None else source.name, draft, kept, emitted, seconds)

    def _plan(self) -> tuple[Source, Draft] | None:
        if self._planner is None:
            return None
        single = all(len(row.members) == 1 for row in self._rows)
        state = State(
            [row.tokens for row in self._rows], self._cache, self._sampling.temperature if single else 0.0, self._dice
        )
        outputs = [len(row.tokens) - row.size for row in self._rows]
        left = self._sampling.max_tokens - min(outputs)
        return self._planner.draft(state, min(left - 1, self._room - max(outputs)))

    def _verify(self, draft: Draft) -> Tensor:
        longest = max(map(len, draft.tokens))
        padded = [
            [row.tokens[-1], *tokens, *[0] * (longest - len(tokens))]
            for row, tokens in zip(self._rows, draft.tokens, strict=True)
        ]
        return self._model.extend(self._cache, torch.tensor(padded))

    def _advance(self, logits: Tensor, draft: Draft | None) -> tuple[list[int], int]:
        """Take what `logits` [rows, places, vocabulary] say: how much of the draft each row's first sample kept, and
        how many tokens the samples got."""
        if self._balance is not None:
            drafted = [[] for _ in self._rows] if draft is None else draft.tokens
            logits = self._balance.mask_logits(logits, [row.open for row in self._rows], drafted)
        paths, kept = self._chooser.choose(logits, self._rows, draft)
        return kept, self._branch(paths)

    def _branch(self, paths: Sequence[Path]) -> int:
        """Replace the rows by what they have become; how many tokens the samples got."""
        rows: list[Row] = []
        origins: list[int] = []
        emitted = 0
        for path in paths:
            row = self._rows[path.row]
            count, text, finished = self._ending.cut(row, path.tokens)
            emitted += count * len(path.members)
            if len(path.members) < len(row.members):
                row = row.split(path.members)
            row.tokens += path.tokens[:count]
            row.score += sum(path.scores[:count])
            if text is None:
                row.open = self._opened(row.open, path.tokens)
                origins.append(path.row)
                rows.append(row)
                continue
            sample = self._ending.sample(row.output, text, row.score, finished)
            self._done |= dict.fromkeys(path.members, sample)
            if self._planner is not None:
                for source in self._planner.sources:
                    source.learn(row.tokens[: row.size], row.output)
        if rows and origins != list(range(len(self._rows))):
            self._cache.select(origins)
            if self._planner is not None:
                for source in self._planner.sources:
                    source.select(origins)
        self._rows = rows
        if rows:
            self._cache.truncate([len(row.tokens) - 1 for row in rows])
        self._statistics.tokens += emitted
        return emitted

    def _decide(self, row: Row, tokens: Sequence[int]) -> int:
        """The token that follows in plain decoding, behind the row and some of its draft."""
        assert row.alone is not None
        self._statistics.near_ties += 1
        output = [*row.output, *tokens]
        logits = row.alone.logits(output)[None, None]
        if self._balance is not None:
            logits = self._balance.mask_logits(logits, [self._opened(Open(), output)], [[]])
        return likeliest(logits, ties=False).tokens[0][0]

    def _opened(self, state: Open | None, tokens: Sequence[int]) -> Open | None:
        for token in tokens:
            state = self._balance.after(state, token) if self._balance is not None and state is not None else None
        return state
