"""A model at work on prompts: several tactics for each, with their log-probabilities, and the steps that remain."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from torch import Tensor

from lemmata.agent.decoding.decoder import Decoder
from lemmata.agent.decoding.sampling import Sample, Sampling
from lemmata.agent.lm.causal import CausalModel, Start
from lemmata.agent.lm.checkpoint import load
from lemmata.agent.lm.errors import ModelError
from lemmata.agent.progress.bins import CLASSES, expected
from lemmata.agent.progress.calibration import read_calibration

SAMPLING = Sampling(temperature=0.8, count=8, max_tokens=64, balanced=True)
BATCH = 8  # prompts side by side, without drafts: what `lemmata bench decoding` found to be fastest


@dataclass(frozen=True, slots=True)
class Proposal:
    """`tactics`: distinct texts with their log-probabilities (nats, at temperature 1), likeliest first. `steps`: the
    expected number of steps that remain; None from a model that does not say.
    """

    tactics: tuple[tuple[str, float], ...]
    steps: float | None


class Proposer:
    """Not for threads: one at a time may use it. `heat`: the calibration of the steps-remaining head."""

    def __init__(self, model: CausalModel, heat: float = 1.0, sampling: Sampling = SAMPLING) -> None:
        self._model = model
        self._heat = heat
        self._sampling = sampling
        self._decoder = Decoder(model, batch=BATCH)
        self._asked = 0

    @classmethod
    def load(cls, path: Path, *, threads: int = 1) -> Proposer:
        """The model of a checkpoint folder or GGUF file. Raises ModelError."""
        torch.set_num_threads(threads)
        model = load(path)
        if model.context < 2 * SAMPLING.max_tokens:
            raise ModelError(f"{path}: a context of {model.context} tokens is too short; name another model")
        return cls(model, read_calibration(path))

    def propose(self, prompts: Sequence[str]) -> list[Proposal]:
        """A proposal for each prompt; of prompts that are too long the end is read."""
        self._asked += 1
        steps: list[float | None] = [None] * len(prompts)

        def read(numbers: Sequence[int], start: Start) -> None:
            for number, remain in zip(numbers, self._steps(start, len(numbers)), strict=True):
                steps[number] = remain

        samples = self._decoder.generate(prompts, replace(self._sampling, seed=self._asked), read)
        return [Proposal(_ranked(found), remain) for found, remain in zip(samples, steps, strict=True)]

    def steps(self, prompts: Sequence[str]) -> list[float | None]:
        """The expected number of steps that remain."""
        most = self._model.context - 1
        starts = (self._model.start([self._model.tokenizer.encode(prompt)[-most:]], 1) for prompt in prompts)
        return [self._steps(start, 1)[0] for start in starts]  # side by side they would be padded to the longest

    def _steps(self, start: Start, rows: int) -> list[float | None]:
        """Behind prompts that have been read."""
        head: Callable[[Tensor], Tensor] | None = getattr(self._model, "steps", None)
        if head is None or start.hidden is None:
            return [None] * rows
        try:
            logits = head(start.hidden)
        except ValueError:  # a model of ours without that head
            return [None] * rows
        if logits.shape[-1] != CLASSES:
            return [None] * rows
        return [expected(chances) for chances in torch.softmax(logits / self._heat, -1).tolist()]


def _ranked(samples: Sequence[Sample]) -> tuple[tuple[str, float], ...]:
    tactics: dict[str, float] = {}
    for sample in samples:
        text = sample.text.strip()
        if text and sample.finished:
            tactics[text] = max(sample.log_probability, tactics.get(text, -math.inf))
    return tuple(sorted(tactics.items(), key=lambda entry: -entry[1]))
