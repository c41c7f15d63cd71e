"""One run from trace files to a checkpoint: vocabulary, training, evaluation, card."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer

from lemmata.agent.lm.checkpoint import load_network, save
from lemmata.agent.lm.model import TacticModel
from lemmata.agent.lm.prompt import render
from lemmata.agent.lm.tokenizer import FileTokenizer
from lemmata.agent.progress.calibration import write_calibration
from lemmata.agent.traces.step import Split, TraceStep
from lemmata.agent.training.balance import offsets
from lemmata.agent.training.batches import Encoder, Epochs
from lemmata.agent.training.device import Device
from lemmata.agent.training.drafts import write_table
from lemmata.agent.training.errors import TrainingError
from lemmata.agent.training.evaluate import rows_of
from lemmata.agent.training.loop import Task, train
from lemmata.agent.training.metrics import METRICS
from lemmata.agent.training.presets import Recipe
from lemmata.agent.training.report import VARIANTS, Evaluation, card, evaluate
from lemmata.agent.training.sources import read_steps
from lemmata.agent.training.state import read_begun, write_begun
from lemmata.agent.training.vocabulary import train_vocabulary

STATE_FOLDER = "training"
_CHECKED = 400  # validation steps that are looked at after each epoch
_UNFINISHED = "# A model in training\n\nIts run has not ended; nothing was measured yet.\n"


@dataclass(frozen=True, slots=True)
class Plan:
    """`data`: files of trace steps. `out`: the folder of the checkpoint; the run's state is kept in a folder in it.
    `base`: a checkpoint to start from, whose shape and vocabulary are kept.
    """

    name: str
    recipe: Recipe
    data: tuple[Path, ...]
    out: Path
    seed: int = 0
    threads: int = 2
    resume: bool = False
    cpu: bool = False
    base: Path | None = None


def run(plan: Plan, say: Callable[[str], None]) -> Evaluation:
    """Train and write the checkpoint. Raises TrainingError."""
    steps = read_steps(plan.data)
    training = [step for step in steps if step.split is Split.TRAIN]
    if not training:
        raise TrainingError(f"{', '.join(map(str, plan.data))}: no step is for training; run `lemmata traces split`")
    folder = plan.out / STATE_FOLDER
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise TrainingError(f"{folder}: cannot be made: {error.strerror or error}") from None
    tokenizer = _vocabulary(plan, folder, training)
    size = tokenizer.get_vocab_size()
    say(f"{len(training)} steps to train on, a vocabulary of {size} tokens")
    device = Device(plan.threads, cpu=plan.cpu)
    torch.manual_seed(plan.seed)
    model = _model(plan, size)
    count = sum(weight.numel() for weight in model.parameters())
    say(f"{count / 1e6:.2f} million parameters, on {device.name}")
    encoder = Encoder(tokenizer, model.config.context)
    held = [step for step in steps if step.split is Split.VALID]
    held = random.Random(plan.seed).sample(held, min(_CHECKED, len(held)))
    validation = rows_of(held, encoder, VARIANTS["goal, history, premises"], held)
    epochs = Epochs(training, encoder, plan.recipe.batch, plan.seed)

    def publish(unfinished: TacticModel) -> None:
        save(plan.out, unfinished, FileTokenizer(tokenizer), _UNFINISHED)

    task = Task(epochs, validation, encoder, folder, plan.seed, publish)
    progress = train(model, plan.recipe, task, device, say, resume=plan.resume)
    trained = TacticModel(model.config)  # on the CPU, with nothing compiled
    trained.load_state_dict(model.to("cpu").state_dict())
    _unweigh(trained, training)
    evaluation = evaluate(trained, steps, encoder, plan.seed)
    facts = {
        "parameters": f"{count:,} (float32)",
        "trained on": device.name,
        "training": f"{progress.step:,} steps, {progress.epoch} whole epochs, {progress.seconds / 60:.0f} minutes",
        "vocabulary": f"{size:,} tokens, byte-level pairs",
        "context": f"{model.config.context} tokens",
        "early exits": f"after {', '.join(map(str, model.config.exits))} of {model.config.layers} layers",
    }
    save(plan.out, trained, FileTokenizer(tokenizer), card(plan.name, facts, evaluation))
    write_calibration(plan.out, evaluation.heat)
    record = json.dumps(facts | evaluation.as_json(), indent=1, ensure_ascii=False)
    (plan.out / "metrics.json").write_text(record + "\n", encoding="utf-8")
    shutil.copyfile(folder / METRICS, plan.out / METRICS)
    write_table(plan.out, plan.data, plan.seed, say)
    return evaluation


def _unweigh(model: TacticModel, training: Sequence[TraceStep]) -> None:
    """Let the steps head say what is likely among all states, not among those that counted more in training."""
    natural, _ = offsets([step.remaining for step in training])
    if model.steps_head is not None:
        with torch.no_grad():
            model.steps_head.bias += torch.tensor(natural)


def _model(plan: Plan, vocabulary: int) -> TacticModel:
    """A new model, or that of the base."""
    if plan.base is None:
        return TacticModel(plan.recipe.config(vocabulary), dropout=plan.recipe.dropout)
    base, _ = load_network(plan.base)
    model = TacticModel(base.config, dropout=plan.recipe.dropout)
    model.load_state_dict(base.state_dict())
    return model


def _vocabulary(plan: Plan, folder: Path, training: Sequence[TraceStep]) -> Tokenizer:
    """The vocabulary of the run that goes on, else a new one."""
    begun = {"recipe": asdict(plan.recipe) | {"exits": list(plan.recipe.exits)}, "seed": plan.seed}
    begun["steps"] = len(training)
    former = read_begun(folder)
    if plan.resume:
        if former is None:
            raise TrainingError(f"{folder}: there is no run to go on with; train without --resume")
        changed = [key for key in begun if _lasting(former.get(key)) != _lasting(begun[key])]
        if changed:
            raise TrainingError(f"{folder}: the run was begun with another {changed[0]}; train without --resume")
        FileTokenizer.read(folder / "tokenizer.json")  # raises for what is none
        return Tokenizer.from_file(str(folder / "tokenizer.json"))
    if plan.base is not None:
        FileTokenizer.read(plan.base / "tokenizer.json")
        shutil.copyfile(plan.base / "tokenizer.json", folder / "tokenizer.json")
        write_begun(folder, begun)
        return Tokenizer.from_file(str(folder / "tokenizer.json"))
    texts = [text for step in training for text in (render(step.state, step.premises, step.history[-1:]), step.tactic)]
    tokenizer = train_vocabulary(texts, plan.recipe.vocabulary)
    tokenizer.save(str(folder / "tokenizer.json"))
    write_begun(folder, begun)
    return tokenizer


def _lasting(value: object) -> object:
    """What may not change when a run goes on: how long it is to be may."""
    return {k: v for k, v in value.items() if k not in ("epochs", "minutes")} if isinstance(value, dict) else value
