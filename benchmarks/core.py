"""Compiling the core library from scratch, into a cache of its own, on two processors and, as the baseline, on one."""

from __future__ import annotations

import json
import os
import statistics
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lemmata.agent.lean.engine.command import launch_command, launch_environment
from lemmata.agent.lean.engine.modules import Root
from lemmata.agent.lean.engine.wheel import Engine, find_engine
from lemmata.benchmarks.figure import BenchmarkError, Figure
from lemmata.benchmarks.measure import python, timed
from lemmata.benchmarks.registry import Effort

LIMIT = 60  # seconds, on two processors
EMPTY_LIMIT = 0.2  # seconds

_COMPILE = """
import json, sys
from pathlib import Path
from lemmata.agent.lean.engine.core import compiled_core
from lemmata.agent.lean.engine.modules import Root
from lemmata.agent.lean.engine.wheel import find_engine
cache, *roots = sys.argv[1:]
core = compiled_core(find_engine(), [Root(Path(root)) for root in roots] or None, Path(cache))
print(json.dumps({"directory": str(core.directory), "modules": core.modules, "size": core.size}))
"""


@dataclass(frozen=True, slots=True)
class Sizes:
    """`rounds`: how often an empty file is checked."""

    rounds: int


SIZES = {Effort.QUICK: Sizes(1), Effort.FULL: Sizes(9)}


@dataclass(frozen=True, slots=True)
class _Compiled:
    seconds: float
    directory: Path
    modules: int
    size: int


def figures(effort: Effort) -> Iterator[Figure]:
    return measure(find_engine(), SIZES[effort])


def measure(engine: Engine, sizes: Sizes, roots: tuple[Root, ...] = ()) -> Iterator[Figure]:
    """`roots`: other sources than the bundled ones. Raises BenchmarkError when they do not compile."""
    processors = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
    with tempfile.TemporaryDirectory(prefix="lemmata-") as folder:
        two = _compile(Path(folder, "two"), roots, processors[:2])
        one = _compile(Path(folder, "one"), roots, processors[:1]) if len(processors) > 1 else None
        alone = one.seconds if one else None
        yield Figure(f"compiling {two.modules} modules (limit {LIMIT} s)", two.seconds, "s", alone)
        yield Figure("size of the compiled library", two.size / 1e6, "MB")
        empty = Path(folder, "Empty.lean")
        empty.write_text("", encoding="utf-8")
        environment = launch_environment(engine, (two.directory,))
        command = [*launch_command(), str(empty)]
        times = [timed(command, environment=environment).seconds for _ in range(sizes.rounds)]
        yield Figure(f"Lean on an empty file (limit {EMPTY_LIMIT} s)", statistics.median(times), "s")


def _compile(cache: Path, roots: tuple[Root, ...], processors: list[int]) -> _Compiled:
    if any(root.package for root in roots):
        raise BenchmarkError("only whole source directories can be compiled here")
    done = timed(python("-c", _COMPILE, str(cache), *(str(r.directory) for r in roots)), cpus=processors or None)
    answer = json.loads(done.output.splitlines()[-1])
    return _Compiled(done.seconds, Path(answer["directory"]), answer["modules"], answer["size"])
