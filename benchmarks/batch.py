"""`lemmata batch`: what scheduling costs, memory, what a second worker gives, and what is lost when a run is killed."""

from __future__ import annotations

import json
import os
import random
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lemmata.agent.batch.errors import StoreError
from lemmata.agent.batch.reader import Reader
from lemmata.benchmarks.figure import BenchmarkError, Figure
from lemmata.benchmarks.measure import medians, our_environment, python, timed
from lemmata.benchmarks.registry import Effort

_STATEMENTS = (
    "(n : Nat) : n * 0 + n = n",
    "(a b c : Nat) (h : a < b) : a + c < b + c",
    "(xs ys : List Nat) : (xs ++ ys).length = ys.length + xs.length",
    "(p q r : Prop) (h : p ∧ q → r) : p → q → r",
    "(n : Nat) : n < 7",
    "(a b : Int) : (a + b) * (a - b) = a * a - b * b",
)


@dataclass(frozen=True, slots=True)
class Sizes:
    """`items` of which nothing is asked, `theorems` to prove in each of `rounds`, `kills` of a run of `killed`."""

    items: int
    theorems: int
    rounds: int
    kills: int
    killed: int


SIZES = {Effort.QUICK: Sizes(300, 8, 1, 2, 12), Effort.FULL: Sizes(10_000, 96, 3, 20, 72)}


def figures(effort: Effort) -> Iterator[Figure]:
    return measure(SIZES[effort])


def measure(sizes: Sizes) -> Iterator[Figure]:
    with tempfile.TemporaryDirectory(prefix="lemmata-bench-") as name:
        folder = Path(name)
        yield from _scheduling(folder, sizes.items)
        yield from _two_workers(folder, sizes.theorems, sizes.rounds)
        yield _kills(folder, sizes.kills, sizes.killed)


def _scheduling(folder: Path, items: int) -> Iterator[Figure]:
    """Runs whose workers do nothing."""
    few, many = (_idle(folder, count) for count in (max(100, items // 10), items))
    yield Figure(f"scheduling, an item of {items:,} (at most 3 ms)", 1000 * (many[0] - many[1]) / items, "ms")
    yield Figure(f"peak memory of the run, {items:,} items and a tenth of them", many[2] / 1e6, "MB", few[2] / 1e6)


def _idle(folder: Path, items: int) -> tuple[float, float, int]:
    data = _dataset(folder / f"idle{items}.jsonl", items)
    words = timed(python("-m", "lemmata.benchmarks.batch_idle", str(folder / f"idle{items}.db"), str(data), "2"))
    seconds, planned, memory = words.output.split()
    return float(seconds), float(planned), int(memory)


def _two_workers(folder: Path, items: int, rounds: int) -> Iterator[Figure]:
    data = _dataset(folder / "work.jsonl", items)
    counter = iter(range(1_000_000))

    def seconds(workers: int) -> float:
        return timed(_command(data, folder / f"work{next(counter)}.db", workers)).seconds

    one, two = medians({"one": lambda: seconds(1), "two": lambda: seconds(2)}, rounds).values()
    name = f"{items} theorems, two workers and one (at least 1.8 times)"
    yield Figure(name, 60 * items / two, "a minute", 60 * items / one)


def _kills(folder: Path, kills: int, items: int) -> Figure:
    """SIGKILL at random moments; the figure counts the verdicts that are those of an undisturbed run."""
    data = _dataset(folder / "kill.jsonl", items)
    calm, wild = folder / "calm.db", folder / "wild.db"
    whole = timed(_command(data, calm, 2)).seconds
    chance = random.Random(0)
    done = 0
    for _ in range(kills):
        process = subprocess.Popen(_command(data, wild, 2), env=_environment(), stderr=subprocess.DEVNULL)
        time.sleep(chance.uniform(0.05, 1.0) * min(whole, 4.0))
        process.kill()
        process.wait()
        before, done = done, _done(wild)
        if done < before:
            raise BenchmarkError(f"a kill lost {before - done} verdicts")
    timed(_command(data, wild, 2))
    first, second = _verdicts(calm), _verdicts(wild)
    if first.keys() != second.keys():
        raise BenchmarkError("after the kills other items have verdicts than without them")
    equal = sum(first[key] == second[key] for key in first)
    return Figure(f"verdicts after {kills} kills that are as without them (all)", equal, "", len(first))


def _command(data: Path, database: Path, workers: int) -> list[str]:
    words = ["batch", str(data), "--out", str(database), "--workers", str(workers), "--quiet"]
    return python("-m", "lemmata.agent.cli.main", *words)


def _environment() -> dict[str, str]:
    return {**os.environ, **our_environment()}


def _dataset(path: Path, items: int) -> Path:
    with path.open("w", encoding="utf-8") as file:
        for number in range(items):
            name = f"t{number}"
            statement = f"theorem {name} {_STATEMENTS[number % len(_STATEMENTS)]}"
            file.write(json.dumps({"name": name, "statement": statement}, ensure_ascii=False) + "\n")
    return path


def _done(database: Path) -> int:
    try:
        with Reader(database) as reader:
            return sum(map(reader.done, reader.configurations()))
    except StoreError:
        return 0


def _verdicts(database: Path) -> dict[str, tuple[Any, ...]]:
    with Reader(database) as reader:
        (configuration,) = reader.configurations()
        return {row.key: (row.verdict, row.statement, row.script) for row in reader.verdicts(configuration)}
