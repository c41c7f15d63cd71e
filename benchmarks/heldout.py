"""Searches on held-out theorems, each way of searching with the same processor time on the same theorems.

    python -m lemmata.benchmarks.heldout --theorems 100 --seconds 5 --out rows.jsonl

draws theorems from the held-out set of the traces, leaving out the shapes that development may look at, and searches
for each with every arm. A row is written for each search as it ends; the same command goes on where the file ends. What
a search found counts when the final check accepts it, in the file as it was. Seed 0 searches as `prove` does; each
other seed moves every priority by chance, in every arm by as much (`arms.JITTER`).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from lemmata.benchmarks.ablation import HELD_OUT, compared
from lemmata.benchmarks.arms import ARMS
from lemmata.benchmarks.figure import BenchmarkError, Figure, table
from lemmata.benchmarks.registry import Effort
from lemmata.benchmarks.searchers import Job, searched

BASELINE = "portfolio"
_PARTS = ("development", "test")


@dataclass(frozen=True, slots=True)
class Sizes:
    """`theorems` drawn (0: all, five of a shape), `seconds` of processor time for each."""

    theorems: int
    seconds: float


SIZES = {Effort.QUICK: Sizes(2, 1.0), Effort.FULL: Sizes(0, 5.0)}


@dataclass(frozen=True, slots=True)
class Row:
    """One search. `proved`: and the final check accepted it; `seconds` of processor time until its end."""

    name: str
    family: str
    shape: str
    arm: str
    seed: int
    proved: bool
    seconds: float
    nodes: int
    reason: str
    script: str


def is_development(shape: str) -> bool:
    """A fifth of the shapes of definitions is there to be looked at while one improves the search."""
    return int.from_bytes(hashlib.blake2b(shape.encode(), digest_size=4).digest(), "big") % 5 == 0


def drawn(data: Path, part: str, count: int, of_shape: int) -> list[Mapping[str, object]]:
    """At most `count` theorems of a part (0: all), at most `of_shape` of each shape, in an order drawn by seed 0."""
    files = sorted(data.rglob("*.jsonl")) if data.is_dir() else [data]
    try:
        lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
    except OSError as error:
        raise BenchmarkError(f"{data}: {error.strerror}") from None
    theorems = [json.loads(line) for line in lines]
    random.Random(0).shuffle(theorems)
    seen: dict[str, int] = {}
    chosen = []
    for theorem in theorems:
        shape = shape_of(theorem)
        seen[shape] = seen.get(shape, 0) + 1
        if is_development(shape) == (part == "development") and seen[shape] <= of_shape:
            chosen.append(theorem)
    return chosen[: count or None]


def shape_of(theorem: Mapping[str, object]) -> str:
    tags = theorem.get("tags")
    return str(tags[0]) if isinstance(tags, list) and tags else str(theorem["name"])


def measure(
    theorems: Sequence[Mapping[str, object]],
    arms: Sequence[str],
    seconds: float,
    seeds: int,
    out: Path,
    workers: int = 1,
) -> list[Row]:
    """All rows, those that the file has already and those that are new; `workers` processes. Raises BenchmarkError."""
    rows = read_rows(out)
    done = {(row.name, row.arm, row.seed) for row in rows}
    jobs = [
        Job(place, f"{theorem['header']}\n\n{theorem['statement']}\n", arm, seed)
        for seed in range(seeds)
        for place, theorem in enumerate(theorems)
        for arm in arms
        if (str(theorem["name"]), arm, seed) not in done
    ]
    for job, found in searched(jobs, seconds, workers):
        theorem = theorems[job.place]
        family = str(theorem.get("family", ""))
        row = Row(str(theorem["name"]), family, shape_of(theorem), job.arm, job.seed, **asdict(found))
        rows.append(row)
        with out.open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(row), ensure_ascii=False) + "\n")
    wanted = {str(theorem["name"]) for theorem in theorems}
    return [row for row in rows if row.name in wanted and row.arm in arms and row.seed < seeds]


def read_rows(path: Path) -> list[Row]:
    """Raises BenchmarkError for a file of something else; a last line that was cut off is dropped from the file."""
    if not path.exists():
        return []
    text = path.read_text(encoding="utf-8")
    whole = text[: text.rfind("\n") + 1]
    if whole != text:
        path.write_text(whole, encoding="utf-8")
    try:
        return [Row(**json.loads(line)) for line in whole.splitlines()]
    except (ValueError, TypeError) as error:
        raise BenchmarkError(f"{path} holds no rows of this benchmark: {error}") from None


def summary(rows: Sequence[Row], arms: Sequence[str], seconds: float) -> Iterator[Figure]:
    """Theorems proved by each arm, a mean over the seeds, on the searches that all arms have been through; with the
    gain over the portfolio and its 95 % interval, by drawing theorems anew with all of their seeds.
    """
    by_arm = {arm: {(row.name, row.seed): row.proved for row in rows if row.arm == arm} for arm in arms}
    common = set.intersection(*(set(searches) for searches in by_arm.values())) if by_arm else set()
    shares = {arm: _shares({key: searches[key] for key in common}) for arm, searches in by_arm.items()}
    base = shares.get(BASELINE)
    for arm in arms:
        one = shares[arm]
        size = f"{len(one)} in {seconds:g} s of processor time, {len({seed for _, seed in common})} seeds"
        if arm == BASELINE or base is None:
            yield Figure(f"{arm}: proved of {size}", sum(one.values()), "")
            continue
        gain = compared(one, base)
        interval = f"gain {gain.proved - gain.baseline:+.1f}, 95 % of {gain.low:+.1f} to {gain.high:+.1f}"
        yield Figure(f"{arm}: proved of {len(one)} ({interval})", gain.proved, "", gain.baseline)


def _shares(searches: Mapping[tuple[str, int], bool]) -> dict[str, float]:
    """By theorem the share of its seeds with which it was proved."""
    found: dict[str, list[bool]] = {}
    for (name, _), proved in searches.items():
        found.setdefault(name, []).append(proved)
    return {name: sum(proved) / len(proved) for name, proved in sorted(found.items())}


def figures(effort: Effort) -> Iterator[Figure]:
    sizes = SIZES[effort]
    arms = (BASELINE, "lemmas")
    with tempfile.TemporaryDirectory(prefix="lemmata-bench-") as folder:
        rows = measure(drawn(HELD_OUT, "test", sizes.theorems, 5), arms, sizes.seconds, 1, Path(folder) / "rows.jsonl")
        yield from summary(rows, arms, sizes.seconds)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="lemmata.benchmarks.heldout", description=__doc__)
    parser.add_argument("data", type=Path, nargs="?", default=HELD_OUT, help="theorems as `lemmata batch` reads them")
    parser.add_argument("--part", choices=_PARTS, default="test", help="development or test shapes (test)")
    parser.add_argument("--theorems", type=int, default=100, help="how many at most; 0: all (100)")
    parser.add_argument("--of-shape", type=int, default=6, help="how many at most of one shape (6)")
    parser.add_argument("--seconds", type=float, default=5.0, help="of processor time for each search (5)")
    parser.add_argument("--seeds", type=int, default=1, help="searches of each theorem with each arm (1)")
    parser.add_argument("--workers", type=int, default=1, help="processes that search side by side (1)")
    parser.add_argument("--arms", default=f"{BASELINE},lemmas", help=f"of {', '.join(ARMS)}")
    parser.add_argument("--out", type=Path, default=Path("heldout.jsonl"), help="the rows (heldout.jsonl)")
    chosen = parser.parse_args(arguments)
    arms = chosen.arms.split(",")
    if unknown := [arm for arm in arms if arm not in ARMS]:
        parser.error(f"there is no arm {unknown[0]!r}; there are {', '.join(ARMS)}")
    try:
        theorems = drawn(chosen.data, chosen.part, chosen.theorems, chosen.of_shape)
        rows = measure(theorems, arms, chosen.seconds, chosen.seeds, chosen.out, chosen.workers)
        print(table(summary(rows, arms, chosen.seconds)))
    except BenchmarkError as error:
        print(f"lemmata.benchmarks.heldout: {error}", file=sys.stderr)
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main())
