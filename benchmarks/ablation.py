"""What the language model, the premises and the steps remaining add to the portfolio: held-out theorems, equal time.

`lemmata bench ablation` takes the held-out set of the traces and the default model. `python -m
lemmata.benchmarks.ablation --help` takes any, and keeps its run in a database that the same command resumes.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from lemmata.agent.batch.errors import BatchError
from lemmata.agent.batch.job import run_spec
from lemmata.agent.batch.model import Configuration
from lemmata.agent.batch.reader import Reader
from lemmata.agent.batch.spec import Spec
from lemmata.agent.prove.advising import DEFAULT, NONE, PREMISES, STEPS, TACTICS
from lemmata.agent.verdict import Verdict
from lemmata.benchmarks.figure import BenchmarkError, Figure, table
from lemmata.benchmarks.registry import Effort
from lemmata.benchmarks.theorems import theorems

HELD_OUT = Path(__file__).resolve().parent.parent / "datasets" / "traces" / "heldout"
BASELINE = "portfolio"
USES: Mapping[str, str] = {
    "LM": TACTICS,
    "LM, premises": f"{TACTICS},{PREMISES}",
    "steps remaining": STEPS,
    "LM, premises, steps remaining": f"{TACTICS},{PREMISES},{STEPS}",
}
_RESAMPLES = 10_000


@dataclass(frozen=True, slots=True)
class Sizes:
    """`theorems` of the set, drawn by seed 0 (0: all), `seconds` for each, `seeds` of the search."""

    theorems: int
    seconds: float
    seeds: int


SIZES = {Effort.QUICK: Sizes(2, 2.0, 1), Effort.FULL: Sizes(500, 5.0, 3)}


@dataclass(frozen=True, slots=True)
class Gain:
    """Theorems proved, mean over the seeds: with a configuration, and without; the difference with the ends of its
    95 % interval, by resampling theorems.
    """

    proved: float
    baseline: float
    low: float
    high: float


def figures(effort: Effort) -> Iterator[Figure]:
    with tempfile.TemporaryDirectory(prefix="lemmata-bench-") as name:
        folder = Path(name)
        data = HELD_OUT
        if effort is Effort.QUICK or not data.exists():
            if effort is Effort.FULL:
                raise BenchmarkError(f"{HELD_OUT}: the held-out theorems are not there; use a checkout")
            data = folder / "Theorems.lean"
            data.write_text(theorems(SIZES[effort].theorems), encoding="utf-8")
        yield from measure(data, DEFAULT, SIZES[effort], folder / "ablation.db")


def measure(
    data: Path, model: str, sizes: Sizes, database: Path, uses: Mapping[str, str] = USES, workers: int = 1
) -> Iterator[Figure]:
    """Raises BenchmarkError. One run over all configurations and seeds, item by item beside one another."""
    chosen = configurations(model, sizes, uses)
    spec = Spec("ablation", (_drawn(data, sizes.theorems, database.parent),), tuple(chosen), workers=workers)
    try:
        run_spec(spec, database, quiet=True)
        found = proved(database)
    except BatchError as error:
        raise BenchmarkError(str(error)) from None
    base = _by_item(found, BASELINE)
    yield Figure(f"{BASELINE}: proved of {len(base)} in {sizes.seconds:g} s", sum(base.values()), "")
    for name in uses:
        gain = compared(_by_item(found, name), base)
        interval = f"95 % of {gain.low:+.1f} to {gain.high:+.1f}"
        yield Figure(f"{name}: proved of {len(base)} ({interval})", gain.proved, "", gain.baseline)


def configurations(model: str, sizes: Sizes, uses: Mapping[str, str] = USES) -> list[Configuration]:
    """The baseline and each use of the model, each with every seed; named `use#seed`."""
    made = []
    for seed in range(sizes.seeds):
        options = {"timeout": sizes.seconds, "seed": seed}
        made.append(Configuration(f"{BASELINE}#{seed}", options | {"model": NONE}))
        made += [
            Configuration(f"{name}#{seed}", options | {"model": model, "model_uses": used})
            for name, used in uses.items()
        ]
    return made


def proved(database: Path) -> dict[str, dict[str, bool]]:
    """By configuration and item: whether it was proved."""
    found: dict[str, dict[str, bool]] = {}
    with Reader(database) as reader:
        for number, (name, _) in reader.configurations().items():
            rows = reader.verdicts(number)
            found[name] = {row.key: row.verdict == Verdict.PROVED.value for row in rows}
    return found


def _by_item(found: Mapping[str, Mapping[str, bool]], name: str) -> dict[str, float]:
    """The share of seeds with which each item was proved."""
    runs = [items for configuration, items in found.items() if configuration.rpartition("#")[0] == name]
    keys = sorted(set.intersection(*(set(items) for items in runs))) if runs else []
    return {key: sum(items[key] for items in runs) / len(runs) for key in keys}


def compared(one: Mapping[str, float], base: Mapping[str, float], seed: int = 0) -> Gain:
    """A configuration beside the baseline, on the items that both have."""
    keys = sorted(set(one) & set(base))
    gains = [one[key] - base[key] for key in keys]
    chance = random.Random(seed)
    sums = sorted(sum(chance.choices(gains, k=len(gains))) for _ in range(_RESAMPLES)) if gains else [0.0]
    low, high = sums[int(0.025 * (len(sums) - 1))], sums[int(0.975 * (len(sums) - 1))]
    return Gain(sum(one[key] for key in keys), sum(base[key] for key in keys), low, high)


def _drawn(data: Path, count: int, folder: Path) -> Path:
    """A random part of a JSONL set, as a file of its own; other sets as they are."""
    if not count or not data.exists():
        return data
    files = sorted(data.rglob("*.jsonl")) if data.is_dir() else [data] if data.suffix == ".jsonl" else []
    if not files:
        return data
    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
    part = folder / "drawn.jsonl"
    text = "\n".join(random.Random(0).sample(lines, min(count, len(lines)))) + "\n"
    if not part.exists() or part.read_text(encoding="utf-8") != text:
        part.write_text(text, encoding="utf-8")
    return part


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="lemmata.benchmarks.ablation", description=__doc__)
    parser.add_argument("data", type=Path, nargs="?", default=HELD_OUT, help="what `lemmata batch` reads")
    parser.add_argument("--model", default=DEFAULT, help="a checkpoint (default)")
    parser.add_argument("--theorems", type=int, default=500, help="so many of a JSONL set (500)")
    parser.add_argument("--seconds", type=float, default=5.0, help="for each theorem (5)")
    parser.add_argument("--seeds", type=int, default=3, help="how many (3)")
    parser.add_argument("--workers", type=int, default=1, help="processes (1)")
    parser.add_argument("--out", type=Path, default=Path("ablation.db"), help="the database of the run (ablation.db)")
    chosen = parser.parse_args(arguments)
    sizes = Sizes(chosen.theorems, chosen.seconds, chosen.seeds)
    try:
        print(table(measure(chosen.data, chosen.model, sizes, chosen.out, workers=chosen.workers)))
    except BenchmarkError as error:
        print(f"lemmata.benchmarks.ablation: {error}", file=sys.stderr)
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main())
