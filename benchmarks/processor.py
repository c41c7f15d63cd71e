"""Processor time of this process and of a session's Lean: a clock that other work on the machine does not move."""

from __future__ import annotations

import os
import time
from pathlib import Path

from lemmata.agent.lean.engine.session import EngineSession
from lemmata.agent.lean.guard import descendants

_TICKS = os.sysconf("SC_CLK_TCK")


class ProcessorClock:
    """Seconds of processor time, all threads and both processes together; never goes back. Linux only."""

    def __init__(self, session: EngineSession) -> None:
        self._session = session
        self._guard: int | None = None
        self._processes: list[int] = []
        self._before = 0.0
        self._current = 0.0

    def __call__(self) -> float:
        guard = self._session.process
        if guard != self._guard or not self._processes:
            self._before, self._current = self._before + self._current, 0.0
            self._guard = guard
            self._processes = descendants(guard) if guard is not None else []
        self._current = max(self._current, sum(map(_used, self._processes)))
        return self._before + self._current + time.process_time()


def _used(process: int) -> float:
    """Seconds that a process has used so far, 0 once it is gone."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / _TICKS
