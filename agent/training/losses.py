"""What is minimised: tokens of the tactic (and, a little, of the state), the same at an exit, steps remaining."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from lemmata.agent.lm.model import TacticModel
from lemmata.agent.training.batches import Batch
from lemmata.agent.training.schedule import exit_scale

STEPS_WEIGHT = 0.5
STATE_WEIGHT = 0.2  # of the mean over tokens of the prompts, where that over tokens of the tactics counts 1
STRIDE = 4
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


def losses(model: TacticModel, batch: Batch, exit: int | None, turn: int = 0) -> Losses:
    """The losses of a batch; `exit`: the depth at which an early exit is trained as well, None for none. Of the tokens
    of the prompts each `STRIDE`th counts, others at each `turn`.
    """
    hidden = model(batch.tokens, exits=() if exit is None else (exit,))
    targets = batch.targets[batch.answers]
    tactic = functional.cross_entropy(model.logits(hidden.final[batch.answers]).float(), targets)
    total = tactic
    asked = batch.asked[:, turn % STRIDE :: STRIDE]
    if bool(asked.any()):
        logits = model.logits(hidden.final[:, turn % STRIDE :: STRIDE][asked]).float()
        total = total + STATE_WEIGHT * functional.cross_entropy(
            logits, batch.targets[:, turn % STRIDE :: STRIDE][asked]
        )
    early = float("nan")
    if exit is not None:
        loss = functional.cross_entropy(model.logits(hidden.exits[exit][batch.answers]).float(), targets)
        total = total + exit_scale(exit, model.config.layers, model.config.exits) * loss
        early = float(loss.detach())
    steps = _steps_loss(model, hidden.final, batch)
    total = total + STEPS_WEIGHT * steps
    return Losses(total, float(tactic.detach()), early, float(steps.detach()))


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
