"""The trace files of a run, read whole: what can be learnt from, in training, validation and test steps."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from lemmata.agent.lean.verify.filter import refusal
from lemmata.agent.traces.files import SUFFIXES, TraceFileError, read_traces
from lemmata.agent.traces.step import Split, TraceStep
from lemmata.agent.training.errors import TrainingError


def read_steps(paths: Sequence[Path]) -> list[TraceStep]:
    """The steps of all files, and of all such files that lie in the folders among them (not deeper: theorems that are
    held out lie there), each step once, in order; without the proofs in which a tactic is one that nobody may propose
    (`sorry`, say). Raises TrainingError.
    """
    steps: dict[TraceStep, None] = {}
    for path in paths:
        files = [path]
        if path.is_dir():
            files = sorted(file for file in path.iterdir() if file.name.endswith(SUFFIXES))
            if not files:
                raise TrainingError(f"{path}: there is no file of steps ({', '.join(SUFFIXES)}) in it")
        for file in files:
            try:
                steps.update(dict.fromkeys(step for step in read_traces(file) if step.tactic.strip()))
            except TraceFileError as error:
                raise TrainingError(str(error)) from None
    unfit = {step.theorem for step in steps if refusal(step.tactic) is not None}
    fit = [step for step in steps if step.theorem not in unfit]
    if not fit:
        raise TrainingError(f"{', '.join(map(str, paths))}: there are no steps to learn; `lemmata traces` makes them")
    return divided(fit)


def divided(steps: Sequence[TraceStep]) -> list[TraceStep]:
    """The steps as they are divided; where all are for training, every 20th file is for tests and every 25th for
    validation, chosen by its name.
    """
    if any(step.split is not Split.TRAIN for step in steps):
        return list(steps)
    return [replace(step, split=split_of(step.file)) for step in steps]


def split_of(file: str) -> Split:
    """What the steps of a file are used for where nobody has divided them."""
    place = int.from_bytes(hashlib.blake2b(file.encode(), digest_size=4).digest(), "big") % 100
    return Split.TEST if place < 5 else Split.VALID if place < 9 else Split.TRAIN
