"""How good a trained model is on held-out steps, from single passes over prompt and true tactic."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import torch

from lemmata.agent.lm.model import Hidden, TacticModel
from lemmata.agent.traces.step import TraceStep
from lemmata.agent.training.batches import Batch, Encoder, Row, packed
from lemmata.agent.training.examples import Variant, Variants

SAMPLES = 8


@dataclass(frozen=True, slots=True)
class TacticScores:
    """`nats` a token of the tactic; `greedy`: share of steps whose tactic greedy decoding writes exactly;
    `sampled`: share that at least one of `SAMPLES` samples at temperature 1 hits, in expectation;
    `acceptance[exit]`: share of tactic tokens on which the exit's best token is the last layer's.
    """

    steps: int
    nats: float
    greedy: float
    sampled: float
    acceptance: dict[int, float] = field(default_factory=dict)


def rows_of(
    steps: Sequence[TraceStep], encoder: Encoder, variant: Variant, names: Sequence[TraceStep], seed: int = 0
) -> list[Row]:
    """The steps in one variant. `names`: the steps whose premises the distractors are drawn from."""
    variants, chance = Variants(names), random.Random(f"{seed}/evaluation")
    examples = [variants.make(step, variant, chance) for step in steps]
    return encoder.rows(examples, [1.0] * len(examples))


@torch.no_grad()
def tactic_scores(model: TacticModel, rows: Sequence[Row], encoder: Encoder) -> TacticScores:
    """Scores of a model on rows; all nan without rows."""
    count = tokens = greedy = 0
    nats = sampled = 0.0
    agreed = dict.fromkeys(model.config.exits, 0)
    for _, batch, hidden in _passes(model, rows, encoder, model.config.exits):
        answer = batch.answers
        logits = model.logits(hidden.final[answer]).float()
        targets = batch.targets[answer]
        right = (logits.argmax(-1) == targets).float()
        found = torch.log_softmax(logits, -1).gather(-1, targets[:, None])[:, 0]
        row = torch.nonzero(answer)[:, 0]
        size = len(batch.tokens)
        all_right = torch.ones(size).scatter_reduce(0, row, right, "amin")
        likely = torch.zeros(size).scatter_add(0, row, found)
        count, tokens = count + size, tokens + len(targets)
        nats -= float(found.sum())
        greedy += int(all_right.sum())
        sampled += float((1.0 - (1.0 - likely.exp()).clamp(min=0.0) ** SAMPLES).sum())
        best = logits.argmax(-1)
        for exit in agreed:
            agreed[exit] += int((model.logits(hidden.exits[exit][answer]).argmax(-1) == best).sum())
    if not count:
        return TacticScores(0, math.nan, math.nan, math.nan)
    acceptance = {exit: number / tokens for exit, number in agreed.items()}
    return TacticScores(count, nats / tokens, greedy / count, sampled / count, acceptance)


@torch.no_grad()
def steps_logits(model: TacticModel, rows: Sequence[Row], encoder: Encoder) -> tuple[torch.Tensor, list[int]]:
    """Logits [n, classes] of the steps that remain, and the true numbers, of the rows that have one."""
    logits = [torch.zeros(0, model.config.step_bins)]
    remaining: list[int] = []
    for chosen, batch, hidden in _passes(model, [row for row in rows if row.remaining is not None], encoder, ()):
        last = hidden.final[torch.arange(len(batch.last)), batch.last]
        logits.append(model.steps(last).float())
        remaining += [row.remaining for row in chosen if row.remaining is not None]
    return torch.cat(logits), remaining


def _passes(
    model: TacticModel, rows: Sequence[Row], encoder: Encoder, exits: Sequence[int]
) -> Iterator[tuple[list[Row], Batch, Hidden]]:
    was = model.training
    model.eval()
    for chosen in packed(rows, 8192, random.Random(0)):
        batch = encoder.batch(chosen)
        yield chosen, batch, model(batch.tokens, exits=exits)
    model.train(was)
