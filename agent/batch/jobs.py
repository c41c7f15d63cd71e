"""What the run keeps account of: what each worker is at, how far the whole is, how it ended."""

from __future__ import annotations

import math
import time
from collections import Counter
from dataclasses import dataclass, field
from enum import Enum

from lemmata.agent.batch.model import Item, Record, Task
from lemmata.agent.prove.options import Options
from lemmata.agent.verdict import Verdict

_SLACK = 4.0
_CLAIMS = 500  # that a translated file is taken to have


class Ending(Enum):
    COMPLETE = "complete"
    STOPPED = "stopped"
    BUDGET = "the time for the whole run is over"


@dataclass(slots=True)
class Tally:
    """How far a run is. `done` of `total` pairs of item and configuration, `before` of them in former runs."""

    total: int
    before: int
    done: int = 0
    verdicts: Counter[Verdict] = field(default_factory=Counter)
    started: float = field(default_factory=time.monotonic)


@dataclass(slots=True)
class Job:
    """What a worker is at. `waiting`: the items that still need a record; `held`: records that need a second check."""

    task: Task
    waiting: dict[int, Item]
    tries: int = 1
    held: list[Record] = field(default_factory=list)
    second: list[Record] | None = None  # this job is the second check of these
    origin: str = ""
    deadline: float = math.inf  # on the monotonic clock

    def begin(self) -> None:
        """Time for it starts now: far more than its items can take, so that it ends only what hangs."""
        options = Options(**self.task.options)
        trying = options.timeout * max(_CLAIMS, len(self.task.items))
        self.deadline = time.monotonic() + _SLACK * (options.read_timeout + trying)
