"""What is minimised: tokens of the tactic (and, a little, of the state), the same at an exit, steps remaining."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from lemmata.agent.lm.model import TacticModel
from lemmata.agent.training.batches import Batch
from lemmata.agent.training.schedule import exit_scale

STEPS_WEIGHT = 0.15
SMOOTHING = 1.0  # classes: the width of the target around the true class of steps remaining


@dataclass(frozen=True, slots=True)
class Losses:
    """`total` is minimised; the others are means in nats: a token of a tactic, at the exit (nan without), the class of
    steps remaining.
    """

    total: Tensor
    tactic: float
    exit: float
    steps: float


def losses(model: TacticModel, batch: Batch, exit: int | None) -> Losses:
    """The losses of a batch; `exit`: the depth at which an early exit is trained as well, None for none."""
    hidden = model(batch.tokens, exits=() if exit is None else (exit,))
    chosen = batch.weights > 0
    targets, weights = batch.targets[chosen], batch.weights[chosen]
    each = functional.cross_entropy(model.logits(hidden.final[chosen]).float(), targets, reduction="none")
    answers = weights == 1.0
    count = answers.sum().clamp(min=1)
    total = (each * weights).sum() / count
    early = float("nan")
    if exit is not None:
        answer = batch.weights == 1.0
        logits = model.logits(hidden.exits[exit][answer]).float()
        loss = functional.cross_entropy(logits, batch.targets[answer])
        total = total + exit_scale(exit, model.config.layers, model.config.exits) * loss
        early = float(loss.detach())
    steps = _steps_loss(model, hidden.final, batch)
    total = total + STEPS_WEIGHT * steps
    return Losses(total, float((each * answers).sum().detach() / count), early, float(steps.detach()))


def _steps_loss(model: TacticModel, hidden: Tensor, batch: Batch) -> Tensor:
    """Cross-entropy against a target that is spread a little over the neighbouring classes: near misses cost less."""
    known = batch.steps >= 0
    if not bool(known.any()):
        return hidden.new_zeros(())
    last = hidden[torch.arange(len(batch.last)), batch.last][known]
    logits = model.steps(last).float()
    classes = torch.arange(logits.shape[-1], device=logits.device)
    away = (classes[None, :] - batch.steps[known][:, None]).abs().float() / SMOOTHING
    target = torch.softmax(-2.0 * away, dim=-1)
    weights = batch.steps_weights[known]
    each = -(target * torch.log_softmax(logits, dim=-1)).sum(-1)
    return (each * weights).sum() / weights.sum()
