"""The state of a run on disk, so that a killed run goes on where it was.

`state.pt` holds weights, optimizer and how far the run is; `state.json` beside it what the run was begun with. Both
appear complete or not at all. Writing happens in a thread: the run goes on with the next step meanwhile.
"""

from __future__ import annotations

import json
import os
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from lemmata.agent.training.errors import TrainingError

STATE = "state.pt"
BEGUN = "state.json"


@dataclass(frozen=True, slots=True)
class Progress:
    """`step` steps of the optimizer are done, in `seconds` of all runs together; `place` batches of `epoch` are used.
    `best`: the lowest validation loss so far.
    """

    step: int = 0
    epoch: int = 0
    place: int = 0
    seconds: float = 0.0
    best: float = float("inf")


class StateWriter:
    """Writes states of a run in the background, one at a time. Raises TrainingError from `save` or `close` for what
    went wrong in the thread.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._thread: threading.Thread | None = None
        self._problem: OSError | None = None

    def save(self, model: torch.nn.Module, optimizer: torch.optim.Optimizer, progress: Progress) -> None:
        """Copy the state now, write it later. Waits for the state before to be written."""
        self._join()
        record = {
            "model": _copied(model.state_dict()),
            "optimizer": _copied(optimizer.state_dict()),
            "progress": {name: getattr(progress, name) for name in Progress.__slots__},
        }
        self._thread = threading.Thread(target=self._write, args=(record,), name="state writer")
        self._thread.start()

    def close(self) -> None:
        self._join()

    def _join(self) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        if self._problem is not None:
            problem, self._problem = self._problem, None
            raise TrainingError(f"{self._folder}: the state cannot be written: {problem.strerror or problem}")

    def _write(self, record: dict[str, Any]) -> None:
        part = self._folder / f"{STATE}.part"
        try:
            with part.open("wb") as file:
                torch.save(record, file)
                file.flush()
                os.fsync(file.fileno())
            os.replace(part, self._folder / STATE)
        except OSError as error:
            self._problem = error


def _copied(value: Any) -> Any:
    if isinstance(value, torch.Tensor):
        return value.detach().to("cpu", copy=True)
    if isinstance(value, dict):
        return {key: _copied(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [_copied(entry) for entry in value]
    return value


def restore(folder: Path, model: torch.nn.Module, optimizer: torch.optim.Optimizer) -> Progress | None:
    """Put the state of a folder into model and optimizer; None where there is none. Raises TrainingError."""
    path = folder / STATE
    if not path.exists():
        return None
    try:
        record = torch.load(path, map_location="cpu", weights_only=True)
        model.load_state_dict(record["model"])
        optimizer.load_state_dict(record["optimizer"])
        return Progress(**record["progress"])
    except Exception as error:  # what the unpickler raises for damaged data has no end
        cause = (str(error).splitlines() or [type(error).__name__])[0]
        raise TrainingError(
            f"{path}: this is no state that the run can go on from ({cause}); remove it, or train without --resume"
        ) from None


def write_begun(folder: Path, begun: dict[str, Any]) -> None:
    """Write down what the run was begun with. Raises TrainingError."""
    part = folder / f"{BEGUN}.part"
    try:
        part.write_text(json.dumps(begun, indent=1), encoding="utf-8")
        os.replace(part, folder / BEGUN)
    except OSError as error:
        raise TrainingError(f"{folder}: cannot be written to: {error.strerror or error}") from None


def read_begun(folder: Path) -> dict[str, Any] | None:
    """What `write_begun` wrote; None where there is nothing. Raises TrainingError."""
    path = folder / BEGUN
    if not path.exists():
        return None
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise TrainingError(f"{path}: cannot be read ({error}); remove the folder and train anew") from None
    if not isinstance(found, dict):
        raise TrainingError(f"{path}: is not what a run was begun with; remove the folder and train anew")
    return found
