"""Turing machines: simulation in the kernel, and sets of generated problems decided end to end, final check included.

Z3 alone is no baseline here: whether a machine halts is not a formula of its theories, and there is nothing to give it.
The baseline of the accelerated run is the kernel making as many steps one by one, extrapolated from `PLAIN`.
"""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lemmata.agent.lean.engine.command import launch_command
from lemmata.agent.lean.toolchain.embedded import embedded_toolchain
from lemmata.benchmarks.axioms import allowed
from lemmata.benchmarks.figure import BenchmarkError, Figure
from lemmata.benchmarks.measure import python, timed
from lemmata.benchmarks.registry import Effort
from lemmata.translators.tcs.generate import Request, generate
from lemmata.translators.tcs.problem import Numbered
from lemmata.translators.tcs.turing.decide import Halting, quick
from lemmata.translators.tcs.turing.machine import parse
from lemmata.translators.tcs.write import lean

CHAMPION = "1RB1LC_1RC1RB_1RD0LE_1LA1LD_1RZ0LA"
STEPS, MARKS = 47_176_870, 4098
PLAIN = 100_000
_HEAD = "import Lemmata.Turing\n"
FAMILIES = (
    "halts_within",
    "halts_exactly",
    "step_count",
    "cycler",
    "translated_cycler",
    "bouncer",
    "regular",
    "tiny_class",
    "tiny_marks",
)
_WANTED = dict.fromkeys(("cycler", "translated_cycler", "bouncer", "regular"), "at least 80 %")
_LIMIT = 7200.0  # seconds of wall time of one `prove`


@dataclass(frozen=True, slots=True)
class Sizes:
    """`plain`: steps made one by one. `problems`: how many of each family; `seed`: of their generation."""

    plain: int
    problems: int
    seed: int = 4242


SIZES = {Effort.QUICK: Sizes(2000, 2), Effort.FULL: Sizes(PLAIN, 1000)}


def figures(effort: Effort) -> Iterator[Figure]:
    sizes = SIZES[effort]
    with tempfile.TemporaryDirectory(prefix="lemmata-") as folder:
        empty = _lean(Path(folder), "")
        plain = _lean(Path(folder), f'example : ¬ (tm! "{CHAMPION}").HaltsWithin {sizes.plain} := by tm_halt\n') - empty
        yield Figure(f"{sizes.plain:,} plain steps in the kernel (limit 10 s for {PLAIN:,})", plain, "s")
        decision = quick(parse(CHAMPION))
        if not isinstance(decision, Halting) or (decision.steps, decision.marks) != (STEPS, MARKS):
            raise BenchmarkError("the five-state champion was not decided")
        claim = f'example : (tm! "{CHAMPION}").HaltsWith {STEPS} {MARKS} := by\n  {decision.tactic}\n'
        fast = _lean(Path(folder), claim) - empty
        yield Figure(f"{STEPS:,} steps, accelerated (limit 120 s)", fast, "s", plain * STEPS / sizes.plain)
        for name in FAMILIES:
            yield from family(Path(folder), name, sizes)


def _lean(folder: Path, text: str) -> float:
    file = folder / "Steps.lean"
    file.write_text(_HEAD + text, encoding="utf-8")
    return timed([*launch_command(), str(file)], environment=embedded_toolchain().environment).seconds


def family(folder: Path, name: str, sizes: Sizes) -> Iterator[Figure]:
    """Verdicts, problems a second of processor time and axioms of one family. Raises BenchmarkError."""
    problems = list(generate(Request("bb", sizes.problems, sizes.seed, 0, (name,))))
    file = folder / f"{name}.lean"
    file.write_text(lean(problems), encoding="utf-8")
    words = [str(file), "--json", "--no-cache", "--write", "--jobs", "1", "--toolchain", "embedded"]
    done = timed(python("-m", "lemmata.agent.cli.prove", *words), statuses=(0, 1, 2), limit=_LIMIT)
    verdicts = {r["name"]: r["verdict"] for r in map(json.loads, done.output.splitlines())}
    counts = Counter((p.problem.truth, verdicts.get(p.name, "missing")) for p in problems)
    if counts[True, "refuted"] or counts[False, "proved"]:
        raise BenchmarkError(f"{name}: a wrong verdict: {_wrong(problems, verdicts)}")
    true = sum(p.problem.truth for p in problems)
    false = len(problems) - true
    if true:
        share = 100 * counts[True, "proved"] / true
        yield Figure(f"{name}: {true} true ones, proved ({_WANTED.get(name, 'all')})", share, "%")
    if false:
        yield Figure(f"{name}: {false} false ones, refuted (all)", 100 * counts[False, "refuted"] / false, "%")
    yield Figure(f"{name}: problems a second of one core", len(problems) / done.cpu, "1/s")
    names = [name for name, verdict in verdicts.items() if verdict == "proved"]
    if names:
        yield Figure(f"{name}: {len(names)} proofs with no axiom but the three (all)", allowed([file], names), "%")


def _wrong(problems: list[Numbered], verdicts: dict[str, str]) -> str:
    expected = {True: "refuted", False: "proved"}
    return next(p.name for p in problems if verdicts.get(p.name) == expected[p.problem.truth])
