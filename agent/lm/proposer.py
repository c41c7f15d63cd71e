"""A model at work on prompts: several tactics for each, with their log-probabilities, and the steps that remain."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import torch
from torch import Tensor

from lemmata.agent.lm.causal import CausalModel, Start
from lemmata.agent.lm.checkpoint import load
from lemmata.agent.lm.errors import ModelError
from lemmata.agent.progress.bins import CLASSES, expected
from lemmata.agent.progress.calibration import read_calibration


@dataclass(frozen=True, slots=True)
class Proposal:
    """`tactics`: distinct texts with their log-probabilities (nats, at temperature 1), likeliest first. `steps`: the
    expected number of steps that remain; None from a model that does not say.
    """

    tactics: tuple[tuple[str, float], ...]
    steps: float | None


class StepsHead(Protocol):
    """A model that also says how many steps remain."""

    def steps(self, hidden: Tensor) -> Tensor: ...


class Proposer:
    """Samples `count` tactics a prompt. Not for threads: one at a time may use it."""

    def __init__(
        self, model: CausalModel, heat: float = 1.0, *, count: int = 8, longest: int = 64, seed: int = 0
    ) -> None:
        self._model = model
        self._heat = heat
        self._count = count
        self._longest = longest
        self._random = torch.Generator().manual_seed(seed)

    @classmethod
    def load(cls, path: Path, *, threads: int = 1) -> Proposer:
        """The model of a checkpoint folder or GGUF file. Raises ModelError."""
        torch.set_num_threads(threads)
        model = load(path)
        if model.context < 256:
            raise ModelError(f"{path}: a context of {model.context} tokens is too short; name another model")
        return cls(model, read_calibration(path))

    def propose(self, prompts: Sequence[str]) -> list[Proposal]:
        """A proposal for each prompt; of prompts that are too long the end is read."""
        start = self._read(prompts)
        steps = self._steps(start)
        return [Proposal(_ranked(tactics), s) for tactics, s in zip(self._sample(start), steps, strict=True)]

    def steps(self, prompts: Sequence[str]) -> list[float | None]:
        """Only the steps that remain."""
        return self._steps(self._read(prompts))

    def _read(self, prompts: Sequence[str]) -> Start:
        most = self._model.context - self._longest
        return self._model.start([self._model.tokenizer.encode(prompt)[-most:] for prompt in prompts], self._longest)

    def _steps(self, start: Start) -> list[float | None]:
        head = getattr(self._model, "steps", None)
        if head is None or start.hidden is None:
            return [None] * len(start.logits)
        try:
            logits = head(start.hidden)
        except ValueError:  # a model of ours without that head
            return [None] * len(start.logits)
        if logits.shape[-1] != CLASSES:
            return [None] * len(start.logits)
        return [expected(row) for row in torch.softmax(logits / self._heat, -1).tolist()]

    @torch.inference_mode()
    def _sample(self, start: Start) -> list[dict[str, float]]:
        """Of each prompt the distinct finished samples, with their log-probabilities."""
        model, end = self._model, self._model.tokenizer.end
        owner = [row for row in range(len(start.logits)) for _ in range(self._count)]
        found: list[dict[str, float]] = [{} for _ in start.logits]
        start.cache.select(owner)
        logits = start.logits[owner]
        written: list[list[int]] = [[] for _ in owner]
        likely = [0.0] * len(owner)
        for _ in range(self._longest):
            chances = torch.log_softmax(logits, -1)
            tokens = torch.multinomial(chances.exp(), 1, generator=self._random)
            gains = chances.gather(-1, tokens)[:, 0].tolist()
            going = []
            for row, token in enumerate(tokens[:, 0].tolist()):
                likely[row] += gains[row]
                if token == end:
                    text = model.tokenizer.decode(written[row]).strip()
                    found[owner[row]][text] = max(likely[row], found[owner[row]].get(text, -math.inf))
                else:
                    written[row].append(token)
                    going.append(row)
            if not going:
                break
            if len(going) < len(owner):
                start.cache.select(going)
                owner = [owner[row] for row in going]
                written = [written[row] for row in going]
                likely = [likely[row] for row in going]
                tokens = tokens[going]
            logits = model.extend(start.cache, tokens)[:, -1]
        return found


def _ranked(tactics: dict[str, float]) -> tuple[tuple[str, float], ...]:
    return tuple(sorted(((t, p) for t, p in tactics.items() if t), key=lambda entry: -entry[1]))
