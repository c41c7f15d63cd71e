"""Wall time of commands, memory of processes, and the robust statistics of both."""

from __future__ import annotations

import math
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import lemmata
from lemmata.agent.lean.guard import descendants
from lemmata.benchmarks.figure import BenchmarkError

SECONDS = 900.0  # wall time after which a command counts as hanging


@dataclass(frozen=True, slots=True)
class Timed:
    """One command from its start to its end: wall time, what it printed on standard output, and the processor time of
    it and of all that it waited for."""

    seconds: float
    output: str
    cpu: float = 0.0


def timed(
    command: Sequence[str],
    *,
    statuses: Collection[int] = (0,),
    environment: Mapping[str, str] | None = None,
    cpus: Iterable[int] | None = None,
    limit: float = SECONDS,
) -> Timed:
    """Run a command to its end, within `limit` seconds, on some of the processors only if `cpus` says which.

    Raises BenchmarkError when its exit status is not among `statuses`.
    """
    pinned = None if cpus is None else (lambda chosen=frozenset(cpus): os.sched_setaffinity(0, chosen))
    start, before = time.perf_counter(), _children()
    try:
        done = subprocess.run(
            command,
            env={**os.environ, **our_environment(), **(environment or {})},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=limit,
            preexec_fn=pinned,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise BenchmarkError(f"`{' '.join(command)}`: {error}") from None
    seconds = time.perf_counter() - start
    if done.returncode not in statuses:
        said = (done.stderr.strip() or done.stdout.strip())[-500:]
        raise BenchmarkError(f"`{' '.join(command)}` ended with status {done.returncode}: {said}")
    return Timed(seconds, done.stdout, _children() - before)


def _children() -> float:
    """Seconds of processor time of all children that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a command's standard output; `seconds`: when it came, after the start."""

    seconds: float
    text: str


@dataclass(frozen=True, slots=True)
class Stamped:
    """One command from its start to its end: wall time, and each line that it printed."""

    seconds: float
    lines: tuple[Line, ...]

    @property
    def first(self) -> float:
        """When the first line came; the whole time where none did."""
        return self.lines[0].seconds if self.lines else self.seconds


def stamped(command: Sequence[str], *, statuses: Collection[int] = (0,), seconds: float = SECONDS) -> Stamped:
    """Run a command to its end and note when it says what. Raises BenchmarkError as `timed` does, and where it is not
    done after `seconds`.
    """
    environment = {**os.environ, **our_environment(), "PYTHONUNBUFFERED": "1"}
    start = time.perf_counter()
    lines: list[Line] = []
    with (
        tempfile.TemporaryFile() as errors,
        subprocess.Popen(
            command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors, text=True
        ) as process,
    ):
        assert process.stdout is not None
        timer = threading.Timer(seconds, process.kill)
        timer.start()
        try:
            lines.extend(Line(time.perf_counter() - start, text.rstrip("\n")) for text in process.stdout)
            process.wait()
        finally:
            timer.cancel()
            process.kill()
        taken = time.perf_counter() - start
        if process.returncode not in statuses:
            errors.seek(0)
            said = errors.read().decode(errors="replace").strip()[-500:]
            raise BenchmarkError(f"`{' '.join(command)}` ended with status {process.returncode}: {said}")
    return Stamped(taken, tuple(lines))


def our_environment() -> dict[str, str]:
    """What makes a fresh Python find this same `lemmata`, installed or not."""
    root = str(Path(lemmata.__file__).absolute().parents[1])
    return {"PYTHONPATH": os.pathsep.join(filter(None, [root, os.environ.get("PYTHONPATH", "")]))}


def python(*arguments: str) -> list[str]:
    """The command line of this Python."""
    return [sys.executable, *arguments]


def medians(jobs: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, float]:
    """The median of each job over `rounds`; the jobs take turns, so that a busy machine slows all of them alike."""
    values: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(rounds):
        for name, job in jobs.items():
            values[name].append(job())
    return {name: statistics.median(found) for name, found in values.items()}


def percentile(values: Collection[float], percent: float) -> float:
    """The smallest of `values` that at least `percent` per cent of them do not exceed. `values` is not empty."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(percent / 100 * len(ordered)) - 1)]


def family(before: Collection[int] = ()) -> list[int]:
    """The living descendants of this process, those of `before` left out."""
    return [process for process in descendants(os.getpid()) if process not in before]


def peak_memory(processes: Iterable[int]) -> int:
    """Bytes: the most that each process was ever resident with, added up; what it is now where no peak is kept.

    Pages of a mapped file count for every process that uses them.
    """
    return sum(map(_peak, processes))


def _peak(process: int) -> int:
    try:
        status = Path(f"/proc/{process}/status").read_text()
    except OSError:
        listing = subprocess.run(["ps", "-o", "rss=", "-p", str(process)], capture_output=True, text=True, check=False)
        return int(listing.stdout or 0) << 10
    sizes = [int(line.split()[1]) << 10 for line in status.splitlines() if line.startswith("VmHWM:")]
    return sum(sizes)
