"""What decodes: a model, the sources of drafts that it may use, and what was learnt from decoding so far."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

import torch

from lemmata.agent.decoding.balance import Balance
from lemmata.agent.decoding.controller import Controller
from lemmata.agent.decoding.drafts.source import Source
from lemmata.agent.decoding.planner import Planner
from lemmata.agent.decoding.run import Run
from lemmata.agent.decoding.sampling import Sample, Sampling
from lemmata.agent.decoding.statistics import Statistics
from lemmata.agent.lm.causal import CausalModel, Start

Read = Callable[[Sequence[int], Start], None]


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

    def generate(self, prompts: Sequence[str], sampling: Sampling, read: Read | None = None) -> list[list[Sample]]:
        """For each prompt `sampling.count` samples. See `generate_tokens`."""
        return self.generate_tokens([self.model.tokenizer.encode(prompt) for prompt in prompts], sampling, read)

    @torch.inference_mode()
    def generate_tokens(
        self, prompts: Sequence[Sequence[int]], sampling: Sampling, read: Read | None = None
    ) -> list[list[Sample]]:
        """For each prompt, at least one token, `sampling.count` samples. Of a prompt that does not fit into the model's
        context together with `max_tokens`, the end is read. `read` is told which prompts have been read, and what the
        model says behind them. Raises ValueError when `max_tokens` alone do not fit."""
        most = self.model.context - sampling.max_tokens
        if most < 1:
            raise ValueError(f"{sampling.max_tokens} tokens do not fit into a context of {self.model.context}")
        given = [list(prompt)[-most:] for prompt in prompts]
        order = sorted(range(len(given)), key=lambda number: len(given[number]))
        samples: list[list[Sample]] = [[] for _ in given]
        dice = random.Random(sampling.seed)
        balance = self._masks() if sampling.balanced else None
        for first in range(0, len(order), self._batch):
            numbers = order[first : first + self._batch]
            side = [given[number] for number in numbers]
            run = Run(self.model, self.planner, self.statistics, side, sampling, balance, dice)
            if read is not None:
                read(numbers, run.start)
            for number, done in zip(numbers, run.samples(), strict=True):
                samples[number] = done
        self.statistics.prompts += len(given)
        return samples

    def _masks(self) -> Balance:
        """The masks of `Sampling.balanced`, made at first need."""
        if self._balance is None:
            self._balance = Balance(self.model.tokenizer, self.model.vocabulary)
        return self._balance
