"""Many theorems in one file: `prove` with two workers, and with one as the baseline."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lemmata.agent.lean.toolchain.embedded import embedded_toolchain
from lemmata.benchmarks.figure import BenchmarkError, Figure
from lemmata.benchmarks.measure import medians, python, timed
from lemmata.benchmarks.registry import Effort
from lemmata.benchmarks.theorems import theorems

GOAL = 1.6  # times as fast
MEMORY_LIMIT = 300  # MB

# Runs a command; then a line with the most that one process of it was resident with, as the system counts it.
_WATCHED = """
import resource, subprocess, sys
status = subprocess.run(sys.argv[1:]).returncode
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
sys.exit(status)
"""
_UNIT = 1 if sys.platform == "darwin" else 1024  # bytes, of what that line counts


@dataclass(frozen=True, slots=True)
class Sizes:
    theorems: int
    rounds: int


SIZES = {Effort.QUICK: Sizes(6, 1), Effort.FULL: Sizes(100, 3)}


def figures(effort: Effort) -> Iterator[Figure]:
    embedded_toolchain()  # the core library is compiled before anything is timed
    return measure(SIZES[effort])


def measure(sizes: Sizes) -> Iterator[Figure]:
    """Raises BenchmarkError when `prove` breaks down, or is not done with every theorem."""
    proved: dict[int, int] = {}
    memory = {1: 0.0, 2: 0.0}
    with tempfile.TemporaryDirectory(prefix="lemmata-") as folder:
        file = Path(folder, "Theorems.lean")
        file.write_text(theorems(sizes.theorems), encoding="utf-8")

        def run(jobs: int) -> float:
            options = ["--toolchain", "embedded", "--json", "--jobs", str(jobs), str(file)]
            command = python("-m", "lemmata.agent.cli.prove", *options)
            done = timed(python("-c", _WATCHED, *command), statuses=(0, 2))
            *lines, peak = done.output.splitlines()
            memory[jobs] = max(memory[jobs], int(peak) * _UNIT / 1e6)
            verdicts = [json.loads(line)["verdict"] for line in lines]
            if len(verdicts) != sizes.theorems or set(verdicts) - {"proved", "unknown"}:
                raise BenchmarkError(f"`prove` answered {sorted(set(verdicts))} for {len(verdicts)} theorems")
            proved[jobs] = verdicts.count("proved")
            return done.seconds

        found = medians({"one": lambda: run(1), "two": lambda: run(2)}, sizes.rounds)
    yield Figure(f"{sizes.theorems} theorems with two workers, one as baseline", found["two"], "s", found["one"])
    yield Figure(f"two workers as fast as one, times (aim {GOAL})", found["one"] / found["two"], "", 1.0)
    yield Figure(f"proved of {sizes.theorems} with two workers, one as baseline", proved[2], "", proved[1])
    yield Figure(f"peak memory of the largest process (limit {MEMORY_LIMIT} MB)", memory[2], "MB", memory[1])
