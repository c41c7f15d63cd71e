"""Z3 alone on identities, each in a process of its own with so much processor time, whatever else the machine does."""

from __future__ import annotations

import math
import os
import resource
import signal
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from lemmata.translators.tcs.mba.parse import parse
from lemmata.translators.tcs.mba.solver import answer
from lemmata.translators.tcs.problem import Numbered

_PATIENCE = 1e6  # seconds; what ends Z3 is the limit on processor time


@dataclass(frozen=True, slots=True)
class Alone:
    """Problems a second of processor time, and how many of the true and of the false ones it decided, in per cent."""

    rate: float
    true: float
    false: float


def alone(problems: Sequence[Numbered], seconds: float) -> Alone:
    """Z3 on each problem for so many seconds (whole ones at least), at 64 bits where a problem is about all widths."""
    right: Counter[bool] = Counter()
    total: Counter[bool] = Counter()
    used = 0.0
    for numbered in problems:
        truth, data = numbered.problem.truth, numbered.problem.data
        width = 64 if data["width"] == "all" else int(data["width"])
        status, spent = _asked(str(data["expression"]), width, seconds)
        used += spent
        total[truth] += 1
        right[truth] += status == ("equal" if truth else "differ")
    share = {truth: 100 * right[truth] / max(total[truth], 1) for truth in (True, False)}
    return Alone(len(problems) / max(used, 1e-6), share[True], share[False])


def _asked(expression: str, width: int, seconds: float) -> tuple[str, float]:
    """`equal`, `differ` or `unknown`, and the processor time that it took."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        status = "unknown"
        try:
            signal.signal(signal.SIGXCPU, signal.SIG_DFL)
            limit = max(1, math.ceil(seconds))
            resource.setrlimit(resource.RLIMIT_CPU, (limit, limit + 1))
            left, right = (parse(side) for side in expression.split(","))
            status, _ = answer(left, right, width, _PATIENCE)
        finally:
            os.write(writing, status.encode())
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, encoding="ascii") as pipe:
        status = pipe.read()
    _, _, used = os.wait4(child, 0)
    return status or "unknown", used.ru_utime + used.ru_stime
