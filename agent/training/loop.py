"""The training loop: batches in, a trained model and its metrics out; resumable at every saved state."""

from __future__ import annotations

import math
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from lemmata.agent.lm.model import TacticModel
from lemmata.agent.training.batches import Batch, Encoder, Epochs, Row, packed
from lemmata.agent.training.device import Device
from lemmata.agent.training.losses import Losses, losses
from lemmata.agent.training.metrics import Metrics
from lemmata.agent.training.optimizer import Optimizer, optimizer_of
from lemmata.agent.training.presets import Recipe
from lemmata.agent.training.schedule import exit_at, learning_rate
from lemmata.agent.training.state import Progress, StateWriter, restore

LOG_EVERY = 10
Say = Callable[[str], None]


@dataclass(frozen=True)
class Task:
    """What a run works on: encoded training epochs, validation rows, the folder that its state is kept in.

    `publish` is given the model after each epoch.
    """

    epochs: Epochs
    validation: Sequence[Row]
    encoder: Encoder
    folder: Path
    seed: int = 0
    publish: Callable[[TacticModel], None] = lambda _: None


def train(
    model: TacticModel, recipe: Recipe, task: Task, device: Device, say: Say, *, resume: bool = False
) -> Progress:
    """Train until the recipe's epochs or minutes are over. Raises TrainingError.

    The same seed, data and number of threads give the same losses, whether the run was interrupted or not, unless
    `minutes` ends it.
    """
    optimizer = optimizer_of(model, recipe)
    model.to(device.device)
    progress = (restore(task.folder, model, optimizer) if resume else None) or Progress()
    if resume and progress.step:
        say(f"going on after step {progress.step}")
    device.compiled(model)
    metrics, writer = Metrics(task.folder, progress.step), StateWriter(task.folder)
    start = time.monotonic() - progress.seconds
    tokens, mark = 0, time.monotonic()
    model.train()
    try:
        for epoch, place, total, rows in _batches(task, recipe, progress):
            done = (epoch + place / total) / recipe.epochs
            if recipe.minutes:
                done = max(done, (time.monotonic() - start) / (60 * recipe.minutes))
            if done >= 1.0:
                break
            batch = device.moved(task.encoder.batch(rows))
            torch.manual_seed(task.seed * 1_000_003 + progress.step)
            rate = learning_rate(done, progress.step, recipe.rate, recipe.warmup)
            found, norm = _step(model, optimizer, recipe, batch, rate, progress.step, device)
            tokens += batch.size
            ended = place + 1 == total
            best = progress.best
            step = progress.step + 1
            if step % LOG_EVERY == 0:
                speed = tokens / (time.monotonic() - mark)
                tokens, mark = 0, time.monotonic()
                values = {"tactic": found.tactic, "exit": found.exit, "steps": found.steps, "rate": rate, "norm": norm}
                metrics.add(step, **{k: v for k, v in values.items() if not math.isnan(v)}, tokens_a_second=speed)
            if ended:
                checked = validate(model, task, device)
                best = min(best, checked)
                task.publish(model)
                metrics.add(step, epoch=epoch + 1, validation=checked)
                say(f"epoch {epoch + 1}: step {step}, {found.tactic:.3f} nats a token, validation {checked:.3f}")
            elapsed = time.monotonic() - start
            progress = Progress(step, epoch + ended, 0 if ended else place + 1, elapsed, best)
            if step % recipe.save_every == 0 or ended:
                writer.save(model, optimizer, progress)
        writer.save(model, optimizer, progress)
    finally:
        writer.close()
        metrics.close()
    return progress


def _batches(task: Task, recipe: Recipe, progress: Progress) -> Iterator[tuple[int, int, int, list[Row]]]:
    """(epoch, place in it, batches of it, rows) from where the run is."""
    place = progress.place
    for epoch in range(progress.epoch, math.ceil(recipe.epochs)):
        batches = task.epochs.epoch(epoch)
        for index in range(place, len(batches)):
            yield epoch, index, len(batches), batches[index]
        place = 0


def _step(
    model: TacticModel,
    optimizer: Optimizer,
    recipe: Recipe,
    batch: Batch,
    rate: float,
    step: int,
    device: Device,
) -> tuple[Losses, float]:
    optimizer.set_rate(rate)
    with device.precision():
        found = losses(model, batch, exit_at(step, model.config.exits), step)
    optimizer.zero_grad(set_to_none=True)
    found.total.backward()
    norm = torch.nn.utils.clip_grad_norm_(model.parameters(), recipe.clip)
    optimizer.step()
    return found, float(norm)


@torch.no_grad()
def validate(model: TacticModel, task: Task, device: Device) -> float:
    """Nats a token of the tactics of the validation rows; inf without rows."""
    model.eval()
    total = count = 0.0
    for rows in packed(task.validation, 8192, random.Random(0)):
        batch = device.moved(task.encoder.batch(rows))
        weight = float(batch.answers.sum())
        total += losses(model, batch, None).tactic * weight
        count += weight
    model.train()
    return total / count if count else float("inf")
