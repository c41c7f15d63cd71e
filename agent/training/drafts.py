"""The table of drafts of a checkpoint: what the model itself writes on training prompts."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from lemmata.agent.decoding.decoder import Decoder
from lemmata.agent.decoding.drafts.table import Table
from lemmata.agent.decoding.sampling import Sampling
from lemmata.agent.lm.causal import CausalModel
from lemmata.agent.lm.checkpoint import load
from lemmata.agent.lm.prompt import render
from lemmata.agent.traces.step import Split, TraceStep
from lemmata.agent.training.errors import TrainingError
from lemmata.agent.training.sources import read_steps

PROMPTS = 8000
SECONDS = 120.0
_PART = 50  # prompts
_SAMPLING = Sampling(max_tokens=48)


def distil(model: CausalModel, steps: Sequence[TraceStep], seed: int = 0, seconds: float = SECONDS) -> Table:
    """From the model's greedy outputs on some of the steps: at most `PROMPTS`, no more parts of them when the time is
    over. Raises ValueError without steps."""
    chosen = random.Random(f"{seed}/drafts").sample(list(steps), min(PROMPTS, len(steps)))
    most = model.context - _SAMPLING.max_tokens
    decoder, ends = Decoder(model), [model.tokenizer.end]
    samples: list[tuple[list[int], list[int]]] = []
    begun = time.monotonic()
    for first in range(0, len(chosen), _PART):
        texts = (render(step.state, step.premises, step.history) for step in chosen[first : first + _PART])
        tokens = [model.tokenizer.encode(text)[-most:] for text in texts]
        for prompt, (sample,) in zip(tokens, decoder.generate_tokens(tokens, _SAMPLING), strict=True):
            samples.append((prompt, [*sample.tokens, *(ends if sample.finished else [])]))
        if time.monotonic() - begun > seconds:
            break
    return Table.count(samples)


def write_table(folder: Path, data: Sequence[Path], seed: int, say: Callable[[str], None]) -> None:
    """Give the checkpoint in `folder` a table, from the training steps of `data`. Raises ModelError, TrainingError."""
    steps = [step for step in read_steps(tuple(data)) if step.split is Split.TRAIN]
    if not steps:
        raise TrainingError(f"{', '.join(map(str, data))}: no step is for training; run `lemmata traces split`")
    table = distil(load(folder, device="cpu"), steps, seed)
    table.save(folder)
    say(f"a table of drafts from the model's own outputs: {len(table):,} contexts")
