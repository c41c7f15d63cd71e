"""The decoding loop: one for greedy and sampled, plain and speculative, one prompt and many."""

from __future__ import annotations

import random
from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional

from lemmata.agent.decoding.accept import Likeliest, Sampled, Target, accept
from lemmata.agent.decoding.balance import Balance, Open
from lemmata.agent.decoding.controller import Controller, Planner
from lemmata.agent.decoding.costs import now
from lemmata.agent.decoding.drafts.source import Draft, Source, State
from lemmata.agent.decoding.rows import Ending, Row
from lemmata.agent.decoding.sampling import Sample, Sampling
from lemmata.agent.decoding.statistics import Statistics
from lemmata.agent.decoding.ties import Alone, close
from lemmata.agent.lm.causal import Cache, CausalModel

_SLACK = 16  # places behind the last token that drafts may take


class Decoder:
    """Samples of a model. With the same `Sampling`, drafts change how long it takes: greedy samples stay the same token
    for token (see `ties.py`), drawn ones the same in distribution.

    `drafts` are sources that a `Controller` chooses from; `planner` chooses instead. `batch`: prompts that are decoded
    side by side. Not for threads.
    """

    def __init__(
        self, model: CausalModel, drafts: Sequence[Source] = (), *, planner: Planner | None = None, batch: int = 1
    ) -> None:
        self.model = model
        self.statistics = Statistics()
        self.planner: Planner | None = planner or (Controller(drafts) if drafts else None)
        self._batch = batch
        self._balance: Balance | None = None

    def generate(self, prompts: Sequence[str], sampling: Sampling) -> list[list[Sample]]:
        """For each prompt `sampling.count` samples. See `generate_tokens`."""
        return self.generate_tokens([self.model.tokenizer.encode(prompt) for prompt in prompts], sampling)

    @torch.inference_mode()
    def generate_tokens(self, prompts: Sequence[Sequence[int]], sampling: Sampling) -> list[list[Sample]]:
        """For each prompt, at least one token, `sampling.count` samples. Of a prompt that does not fit into the model's
        context together with `max_tokens`, the end is read. Raises ValueError when `max_tokens` alone do not fit."""
        most = self.model.context - sampling.max_tokens
        if most < 1:
            raise ValueError(f"{sampling.max_tokens} tokens do not fit into a context of {self.model.context}")
        given = [list(prompt)[-most:] for prompt in prompts]
        order = sorted(range(len(given)), key=lambda number: len(given[number]))
        samples: list[list[Sample]] = [[] for _ in given]
        dice = random.Random(sampling.seed)
        for first in range(0, len(order), self._batch):
            numbers = order[first : first + self._batch]
            run = _Run(self, [given[number] for number in numbers], sampling, dice)
            for number, done in zip(numbers, run.samples(), strict=True):
                samples[number] = done
        self.statistics.prompts += len(given)
        return samples

    def balance(self) -> Balance:
        """The masks of `Sampling.balanced`, made at first need."""
        if self._balance is None:
            self._balance = Balance(self.model.tokenizer, self.model.vocabulary)
        return self._balance


class _Run:
    """One batch, from its prompts to its samples."""

    def __init__(
        self, decoder: Decoder, prompts: Sequence[Sequence[int]], sampling: Sampling, dice: random.Random
    ) -> None:
        self._decoder, self._model, self._planner = decoder, decoder.model, decoder.planner
        self._prompts, self._sampling, self._dice = prompts, sampling, dice
        self._ending = Ending(decoder.model.tokenizer, sampling)
        self._count = sampling.count if sampling.temperature else 1
        self._done: dict[int, Sample] = {}
        longest = max(map(len, prompts))
        self._ceiling = min(self._model.context, longest + sampling.max_tokens + _SLACK)  # tokens of the longest row
        self._room = self._ceiling - longest
        exact = decoder.planner is None and len(prompts) == 1 and not sampling.balanced
        ties = not exact and not sampling.temperature
        self._rows = [
            Row(
                number,
                list(prompt),
                len(prompt),
                list(range(number * self._count, (number + 1) * self._count)),
                open=Open() if sampling.balanced else None,
                alone=Alone(self._model, prompt, sampling.max_tokens) if ties else None,
            )
            for number, prompt in enumerate(prompts)
        ]

    def samples(self) -> list[list[Sample]]:
        start = self._model.start(self._prompts, self._room, share=self._count > 1)
        if self._planner is not None:
            for source in self._planner.sources:
                source.begin(self._prompts, self._sampling.max_tokens)
        self._advance(start.cache, start.logits[:, None], None)
        while self._rows:
            self._round(start.cache)
        times = self._sampling.count // self._count
        return [
            [self._done[number * self._count + place] for place in range(self._count)] * times
            for number in range(len(self._prompts))
        ]

    def _round(self, cache: Cache) -> None:
        plan = self._plan(cache)
        count = len(self._rows)
        begun = now()
        if plan is None:
            source, draft = None, None
            logits = self._model.extend(cache, torch.tensor([[row.tokens[-1]] for row in self._rows]))
        else:
            source, draft = plan
            logits = self._model.complete(cache) if draft.pending else self._verify(cache, draft)
        kept, emitted = self._advance(cache, logits, draft)
        seconds = now() - begun
        if self._planner is not None:
            self._planner.record(source, draft, kept, count, seconds)
        tally = self._decoder.statistics.tally("none" if source is None else source.name)
        tally.rounds += 1
        tally.emitted += emitted
        tally.seconds += seconds
        if draft is not None:
            tally.drafted += sum(map(len, draft.tokens))
            tally.kept += sum(kept)

    def _plan(self, cache: Cache) -> tuple[Source, Draft] | None:
        if self._planner is None:
            return None
        single = all(len(row.members) == 1 for row in self._rows)
        state = State(
            [row.tokens for row in self._rows], cache, self._sampling.temperature if single else 0.0, self._dice
        )
        longest = max(len(row.tokens) for row in self._rows)
        left = self._sampling.max_tokens - min(len(row.tokens) - row.size for row in self._rows)
        return self._planner.draft(state, min(left - 1, self._ceiling - longest))

    def _verify(self, cache: Cache, draft: Draft) -> Tensor:
        longest = max(map(len, draft.tokens))
        padded = [
            [row.tokens[-1], *tokens, *[0] * (longest - len(tokens))]
            for row, tokens in zip(self._rows, draft.tokens, strict=True)
        ]
        return self._model.extend(cache, torch.tensor(padded))

    def _advance(self, cache: Cache, logits: Tensor, draft: Draft | None) -> tuple[list[int], int]:
        """Take what `logits` [rows, places, vocabulary] say: how much of the draft each row's first sample kept, and
        how many tokens the samples got."""
        drafted = [[] for _ in self._rows] if draft is None else draft.tokens
        if self._sampling.balanced:
            logits = self._masked(logits, drafted)
        targets = self._targets(logits, drafted)
        kept: list[int] = []
        paths: list[tuple[int, tuple[int, ...], list[int]]] = []  # row, fresh tokens, members
        for number, (row, target, tokens) in enumerate(zip(self._rows, targets, drafted, strict=True)):
            drawn = draft.drawn[number] if draft is not None and draft.drawn is not None else None
            ways: dict[tuple[int, ...], list[int]] = {}
            for place, member in enumerate(row.members):
                fresh = accept(target, tokens, drawn, self._dice)
                if place == 0:
                    kept.append(_agreed(fresh, tokens))
                ways.setdefault(tuple(fresh), []).append(member)
            paths += [(number, fresh, members) for fresh, members in ways.items()]
        emitted = self._branch(cache, logits, paths)
        return kept, emitted

    def _branch(self, cache: Cache, logits: Tensor, paths: list[tuple[int, tuple[int, ...], list[int]]]) -> int:
        """Replace the rows by what they have become."""
        scores = _scores(logits, paths)
        rows: list[Row] = []
        origins: list[int] = []
        emitted = 0
        for (number, fresh, members), chances in zip(paths, scores, strict=True):
            row = self._rows[number]
            count, text, finished = self._ending.cut(row.output, fresh)
            tokens = [*row.tokens, *fresh[:count]]
            score = row.score + sum(chances[:count])
            emitted += count * len(members)
            if text is not None:
                sample = self._ending.sample(tokens[row.size :], text, score, finished)
                self._done |= dict.fromkeys(members, sample)
                if self._planner is not None:
                    for source in self._planner.sources:
                        source.learn(row.tokens[: row.size], tokens[row.size :])
                continue
            origins.append(number)
            rows.append(Row(row.prompt, tokens, row.size, members, score, self._opened(row, fresh), alone=row.alone))
        if rows and origins != list(range(len(self._rows))):
            cache.select(origins)
            if self._planner is not None:
                for source in self._planner.sources:
                    source.select(origins)
        self._rows = rows
        if rows:
            cache.truncate([len(row.tokens) - 1 for row in rows])
        self._decoder.statistics.tokens += emitted
        return emitted

    def _targets(self, logits: Tensor, drafted: Sequence[Sequence[int]]) -> Sequence[Target]:
        if self._sampling.temperature:
            chances = (logits / self._sampling.temperature).softmax(-1)
            return [Sampled(row, self._dice) for row in chances]
        picks: list[list[int]] = logits.argmax(-1).tolist()
        if self._rows[0].alone is None:
            return [Likeliest(row) for row in picks]
        near: list[list[bool]] = close(logits).tolist()
        for row, tokens, found, unsure in zip(self._rows, drafted, picks, near, strict=True):
            if not any(unsure[: len(tokens) + 1]):
                continue
            left = self._sampling.max_tokens - len(row.output)  # a draft may be longer
            for place in range(min(len(found), len(tokens) + 1, left)):
                if unsure[place]:
                    found[place] = self._decided(row, tokens[:place])
                if place < len(tokens) and found[place] != tokens[place]:
                    break  # nothing behind it is kept
        return [Likeliest(row) for row in picks]

    def _decided(self, row: Row, tokens: Sequence[int]) -> int:
        """The token that follows in plain decoding."""
        assert row.alone is not None
        self._decoder.statistics.near_ties += 1
        output = [*row.output, *tokens]
        logits = row.alone.logits(output)
        if self._sampling.balanced:
            state: Open | None = Open()
            for token in output:
                state = self._decoder.balance().after(state, token) if state is not None else None
            logits = self._allowed(logits, state)
        return int(logits.argmax())

    def _masked(self, logits: Tensor, drafted: Sequence[Sequence[int]]) -> Tensor:
        logits = logits.clone()
        for row, tokens, places in zip(self._rows, drafted, logits, strict=True):
            state = row.open
            for place in range(min(len(places), len(tokens) + 1)):
                places[place] = self._allowed(places[place], state)
                if state is not None and place < len(tokens):
                    state = self._decoder.balance().after(state, tokens[place])
        return logits

    def _allowed(self, logits: Tensor, state: Open | None) -> Tensor:
        """Without the tokens that the state forbids; as they are behind a token that is forbidden itself."""
        if state is None:
            return logits
        mask = self._decoder.balance().mask(state).to(logits.device)
        return logits.masked_fill(~mask, -torch.inf) if bool(mask.any()) else logits

    def _opened(self, row: Row, fresh: Sequence[int]) -> Open | None:
        state = row.open
        for token in fresh:
            state = self._decoder.balance().after(state, token) if state is not None else None
        return state


def _agreed(fresh: Sequence[int], draft: Sequence[int]) -> int:
    """How much of the draft was kept."""
    for place, (token, drafted) in enumerate(zip(fresh, draft, strict=False)):
        if token != drafted:
            return place
    return min(len(fresh), len(draft))


def _scores(logits: Tensor, paths: Sequence[tuple[int, tuple[int, ...], list[int]]]) -> list[list[float]]:
    """Log-probabilities of each path's tokens."""
    rows = torch.tensor([row for row, fresh, _ in paths for _ in fresh])
    places = torch.tensor([place for _, fresh, _ in paths for place in range(len(fresh))])
    tokens = torch.tensor([token for _, fresh, _ in paths for token in fresh], device=logits.device)
    values = iter((-functional.cross_entropy(logits[rows, places], tokens, reduction="none")).tolist())
    return [[next(values) for _ in fresh] for _, fresh, _ in paths]
