"""The trace files of a run, read whole."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from lemmata.agent.traces.files import SUFFIXES, TraceFileError, read_traces
from lemmata.agent.traces.step import TraceStep
from lemmata.agent.training.errors import TrainingError


def read_steps(paths: Sequence[Path]) -> list[TraceStep]:
    """The steps of all files, and of all such files in the folders among them, each step once, in order.

    Raises TrainingError.
    """
    steps: dict[TraceStep, None] = {}
    for path in paths:
        files = [path]
        if path.is_dir():
            files = sorted(file for file in path.rglob("*") if file.name.endswith(SUFFIXES))
            if not files:
                raise TrainingError(f"{path}: there is no file of steps ({', '.join(SUFFIXES)}) in it")
        for file in files:
            try:
                steps.update(dict.fromkeys(step for step in read_traces(file) if step.tactic.strip()))
            except TraceFileError as error:
                raise TrainingError(str(error)) from None
    if not steps:
        raise TrainingError(f"{', '.join(map(str, paths))}: there are no steps; `lemmata traces` makes them")
    return list(steps)
