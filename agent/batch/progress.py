"""How far a run is, on one line."""

from __future__ import annotations

import sys
import time
from collections import deque
from typing import TextIO

from lemmata.agent.batch.jobs import Tally
from lemmata.agent.verdict import Verdict

_EVERY = 0.25  # seconds between two lines
_WINDOW = 60.0  # seconds over which the rate is taken


class Progress:
    """On a terminal one line that is overwritten; nothing anywhere else."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._live = self._stream.isatty()
        self._last = 0.0
        self._marks: deque[tuple[float, int]] = deque()
        self._shown = False

    def __call__(self, tally: Tally) -> None:
        now = time.monotonic()
        if not self._live or now - self._last < _EVERY:
            return
        self._last = now
        self._marks.append((now, tally.done))
        while len(self._marks) > 2 and now - self._marks[0][0] > _WINDOW:
            self._marks.popleft()
        since, done = self._marks[0]
        rate = (tally.done - done) / (now - since) if now > since else 0.0
        print(f"\r{line(tally, rate)}\x1b[K", end="", file=self._stream, flush=True)
        self._shown = True

    def clear(self) -> None:
        if self._shown:
            print("\r\x1b[K", end="", file=self._stream, flush=True)
            self._shown = False


def line(tally: Tally, rate: float) -> str:
    """`rate`: items a second."""
    done = tally.before + tally.done
    left = tally.total - done
    eta = f"{_duration(left / rate)} left" if rate > 0 else "…"
    speed = f"{rate:.1f}/s" if rate >= 1 or rate == 0 else f"{60 * rate:.1f}/min"
    return f"{done} of {tally.total}  {speed}  {eta}  {counts(tally)}".rstrip()


def counts(tally: Tally) -> str:
    return ", ".join(f"{tally.verdicts[verdict]} {verdict.value}" for verdict in Verdict if tally.verdicts[verdict])


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02} min" if hours else f"{minutes} min {rest:02} s" if minutes else f"{rest} s"
