"""What the server asks of a worker process, and what that answers: one JSON object a line."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from enum import Enum
from typing import Any


class Task(Enum):
    GOALS = "goals"  # the goals at the holes of a Lean document
    PROVE = "prove"  # verdicts for its holes
    REFUTE = "refute"  # a counterexample for one hole
    SUGGEST = "suggest"  # next tactics for one hole
    MINIMISE = "minimise"  # a shorter proof of the declaration at `offset`
    PREMISES = "premises"  # theorems of the library that are near to the goal `text` of one hole
    CHECK = "check"  # verdicts for a file that is translated


class Said(Enum):
    """The kinds of events."""

    GOAL = "goal"  # hole, goals, steps (that they are predicted to need, or null)
    PREMISES = "premises"  # hole, premises (pairs of name and statement)
    RESULT = "result"  # result (the `--json` schema), hole, edit
    SUGGESTION = "suggestion"  # hole, tactic, left, edit
    EDIT = "edit"  # edit, text
    LEAN = "lean"  # names, texts
    REMARK = "remark"  # text, line
    FAILED = "failed"  # text
    DONE = "done"  # the last one


@dataclass(frozen=True, slots=True)
class TextChange:
    """`text[start:end]` becomes `replacement`; offsets count characters."""

    start: int
    end: int
    replacement: str


@dataclass(frozen=True, slots=True)
class Request:
    """`holes`: indices, None for all. `timeout`: seconds a hole. `jobs`: Lean processes at once."""

    task: Task
    path: str
    text: str
    holes: tuple[int, ...] | None = None
    offset: int = 0
    timeout: float = 10.0
    jobs: int = 1
    toolchain: str | None = None
    memory_mb: int = 2000

    def encode(self) -> bytes:
        return (json.dumps(asdict(self) | {"task": self.task.value}) + "\n").encode()

    @staticmethod
    def decode(line: bytes) -> Request:
        """Raises ValueError, KeyError or TypeError for what `encode` did not make."""
        data = json.loads(line)
        holes = data.pop("holes")
        return Request(**data | {"task": Task(data["task"]), "holes": None if holes is None else tuple(holes)})


@dataclass(frozen=True, slots=True)
class Event:
    said: Said
    data: dict[str, Any] = field(default_factory=dict)

    def encode(self) -> bytes:
        return (json.dumps({"said": self.said.value, **self.data}) + "\n").encode()

    @staticmethod
    def decode(line: bytes) -> Event:
        """Raises ValueError or KeyError for what `encode` did not make."""
        data = json.loads(line)
        return Event(Said(data.pop("said")), data)

    @property
    def change(self) -> TextChange | None:
        """The edit that the event carries."""
        edit = self.data.get("edit")
        return None if edit is None else TextChange(*edit)
