"""Generated identities through `prove --as mba`, beside Z3 alone on the same ones, and one large truth table.

Z3 gets each identity for five seconds at 64 bits (at the identity's own width where that is fixed).
"""

from __future__ import annotations

import json
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from lemmata.benchmarks.figure import BenchmarkError, Figure
from lemmata.benchmarks.measure import python, timed
from lemmata.benchmarks.registry import Effort
from lemmata.translators.tcs.generate import Request, generate
from lemmata.translators.tcs.mba.parse import parse
from lemmata.translators.tcs.mba.solver import answer
from lemmata.translators.tcs.problem import Numbered

FAMILIES = ("mba_linear", "mba_polynomial", "mba_nonpolynomial")
RATE = 20  # linear and polynomial identities a second and core
TABLE_SECONDS = 10


@dataclass(frozen=True, slots=True)
class Sizes:
    """`problems` of each family; `z3`: how many of them Z3 gets too; the truth table's `inputs` and `gates`."""

    problems: int
    z3: int
    z3_seconds: float
    inputs: int
    gates: int


SIZES = {Effort.QUICK: Sizes(4, 2, 0.2, 8, 40), Effort.FULL: Sizes(1000, 100, 5.0, 22, 1000)}


def figures(effort: Effort) -> Iterator[Figure]:
    """Raises BenchmarkError when a verdict contradicts what is known of an identity."""
    sizes = SIZES[effort]
    with tempfile.TemporaryDirectory(prefix="lemmata-") as folder:
        for family in FAMILIES:
            yield from _family(Path(folder), family, sizes)
        yield from _table(Path(folder), sizes)


def _family(folder: Path, family: str, sizes: Sizes) -> Iterator[Figure]:
    problems = list(generate(Request("mba", sizes.problems, seed=7, families=(family,))))
    lines = [f"{p.problem.data['expression']},{_width(p)}" for p in problems]
    listing = folder / f"{family}.csv"
    listing.write_text("\n".join(lines) + "\n", encoding="utf-8")
    command = python(
        "-m", "lemmata.agent.cli.prove", "--as", "mba", "--no-cache", "--json", "--jobs", "1", str(listing)
    )
    done = timed(command, statuses=(0, 1, 2))
    verdicts = {record["line"]: record["verdict"] for record in map(json.loads, done.output.splitlines())}
    counts: Counter[tuple[bool, str]] = Counter()
    for line, problem in enumerate(problems, 1):
        verdict = verdicts.get(line, "none")
        counts[problem.problem.truth, verdict] += 1
        if verdict == ("refuted" if problem.problem.truth else "proved"):
            raise BenchmarkError(f"{family}: {lines[line - 1]} was {verdict}")
    z3 = _z3(problems[: sizes.z3], sizes.z3_seconds)
    true = sum(count for (truth, _), count in counts.items() if truth)
    false = len(problems) - true
    limit = "" if family.endswith("nonpolynomial") else f" (at least {RATE})"
    yield Figure(f"{family}: problems a second, one core{limit}", len(problems) / done.seconds, "1/s", z3.rate)
    yield Figure(f"{family}: true ones proved", 100 * counts[True, "proved"] / max(true, 1), "%", z3.true)
    yield Figure(f"{family}: false ones refuted", 100 * counts[False, "refuted"] / max(false, 1), "%", z3.false)


@dataclass(frozen=True, slots=True)
class _Z3:
    """Problems a second, and shares in per cent."""

    rate: float
    true: float
    false: float


def _z3(problems: list[Numbered], seconds: float) -> _Z3:
    start = time.monotonic()
    right: Counter[bool] = Counter()
    total: Counter[bool] = Counter()
    for numbered in problems:
        truth, data = numbered.problem.truth, numbered.problem.data
        left, other = (parse(side) for side in data["expression"].split(","))
        status, _ = answer(left, other, 64 if data["width"] == "all" else data["width"], seconds)
        total[truth] += 1
        right[truth] += status == ("equal" if truth else "differ")
    elapsed = time.monotonic() - start
    share = {truth: 100 * right[truth] / max(total[truth], 1) for truth in (True, False)}
    return _Z3(len(problems) / elapsed, share[True], share[False])


def _width(numbered: Numbered) -> str:
    width = numbered.problem.data["width"]
    return "all" if width == "all" else f"width={width}"


def _table(folder: Path, sizes: Sizes) -> Iterator[Figure]:
    file = folder / "Table.lean"
    file.write_text(circuit(sizes.inputs, sizes.gates), encoding="utf-8")
    done = timed(python("-m", "lemmata.agent.cli.main", "lean", str(file)))
    yield Figure(
        f"truth table of {sizes.inputs} inputs and {sizes.gates} gates (limit {TABLE_SECONDS} s)", done.seconds, "s"
    )


def circuit(inputs: int, gates: int, *, wrong: bool = False) -> str:
    """A Lean file that claims two random circuits to be equal, one the other by De Morgan's laws; `wrong`: they are
    complements."""
    random = Random(1)
    made: list[str] = []
    nodes = [(-1 - i, -1 - i) for i in range(inputs)]  # inputs are negative, gates from 0

    def gate(name: str, *operands: int) -> int:
        places = [len(made) - 1 - p for p in operands]
        made.append(f".{name} {' '.join(map(str, places))}")
        return len(made) - 1

    while len(made) < gates - 8:
        (a, c), (b, d) = random.sample(nodes[-30:], 2)
        name = random.choice(("and", "or", "xor"))
        plain = gate(name, a, b)
        if name == "xor":
            nodes.append((plain, gate("xor", d, c)))
        else:
            dual = "or" if name == "and" else "and"
            nodes.append((plain, gate("not", gate(dual, gate("not", c), gate("not", d)))))
    different = gate("xor", *nodes[-1])
    if not wrong:
        gate("not", different)
    head = "import Lemmata.Circuit\n\nset_option maxRecDepth 100000\n\nopen Lemmata.Circuit\n\n"
    return f"{head}example : always {inputs} [{', '.join(made)}] = true := by decide +kernel\n"
