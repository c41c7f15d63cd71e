"""Generated identities through `prove --as mba`, beside Z3 alone on the same ones, and one large truth table.

Z3 gets each identity for five seconds of processor time at 64 bits (at the identity's own width where that is fixed).
Seconds are seconds of processor time, so that other programs on the machine do not count.
"""

from __future__ import annotations

import itertools
import json
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from lemmata.benchmarks.alone import alone
from lemmata.benchmarks.axioms import allowed
from lemmata.benchmarks.figure import BenchmarkError, Figure
from lemmata.benchmarks.measure import python, timed
from lemmata.benchmarks.registry import Effort
from lemmata.translators.tcs.generate import Request, generate
from lemmata.translators.tcs.problem import Numbered

RATE = 20  # linear and polynomial identities a second and core
TABLE_SECONDS = 10
_LIMIT = 7200.0  # seconds of wall time of one `prove`


@dataclass(frozen=True, slots=True)
class Set:
    """A family of identities, all of them or those of one `width`. `wanted`: what is asked of it, for its figures."""

    family: str
    width: int | None = None
    rate: str = ""
    proved: str = ""

    @property
    def name(self) -> str:
        return self.family if self.width is None else f"{self.family} at {self.width} bits"

    def problems(self, count: int) -> list[Numbered]:
        """The first ones that fit; fewer where the family is exhausted."""
        drawn = generate(Request("mba", 1_000_000, seed=7, families=(self.family,)))
        fitting = (p for p in drawn if self.width in (None, p.problem.data["width"]))
        return list(itertools.islice(fitting, count))


SETS = (
    Set("mba_linear", None, f" (at least {RATE})", " (all)"),
    Set("mba_polynomial", None, f" (at least {RATE})", " (all)"),
    Set("mba_nonpolynomial"),
    Set("mba_nonpolynomial", 64, proved=" (at least 95 %)"),
)


@dataclass(frozen=True, slots=True)
class Sizes:
    """`problems` of each set; `z3`: how many of them Z3 gets too, for how many seconds of processor time each; the
    truth table's `inputs` and `gates`."""

    problems: int
    z3: int
    z3_seconds: float
    inputs: int
    gates: int


SIZES = {Effort.QUICK: Sizes(4, 2, 1.0, 8, 40), Effort.FULL: Sizes(1000, 300, 5.0, 22, 1000)}


def figures(effort: Effort) -> Iterator[Figure]:
    """Raises BenchmarkError when a verdict contradicts what is known of an identity."""
    sizes = SIZES[effort]
    for identities in SETS:
        yield from measured(identities, sizes)
    with tempfile.TemporaryDirectory(prefix="lemmata-") as folder:
        yield from _table(Path(folder), sizes)


def measured(identities: Set, sizes: Sizes) -> Iterator[Figure]:
    """The figures of one set."""
    name = identities.name
    problems = identities.problems(sizes.problems)
    with tempfile.TemporaryDirectory(prefix="lemmata-") as folder:
        verdicts, seconds, clean = _proved(Path(folder), problems)
    count = verdicts.count("proved")
    counts: Counter[tuple[bool, str]] = Counter()
    for problem, verdict in zip(problems, verdicts, strict=True):
        counts[problem.problem.truth, verdict] += 1
        if verdict == ("refuted" if problem.problem.truth else "proved"):
            raise BenchmarkError(f"{name}: {problem.problem.data['expression']} was {verdict}")
    true = sum(count for (truth, _), count in counts.items() if truth)
    false = len(problems) - true
    z3 = alone(problems[: sizes.z3], sizes.z3_seconds)
    shown = f"; Z3: {sizes.z3_seconds:g} s each, the first {min(sizes.z3, len(problems))} problems"
    yield Figure(f"{name}: problems a second of one core{identities.rate}", len(problems) / seconds, "1/s", z3.rate)
    proved, refuted = 100 * counts[True, "proved"] / max(true, 1), 100 * counts[False, "refuted"] / max(false, 1)
    yield Figure(f"{name}: {true} true ones, proved{identities.proved}{shown}", proved, "%", z3.true)
    yield Figure(f"{name}: {false} false ones, refuted (all){shown}", refuted, "%", z3.false)
    if count:
        yield Figure(f"{name}: {count} proofs with no axiom but the three (all)", clean, "%")


def _proved(folder: Path, problems: list[Numbered]) -> tuple[list[str], float, float]:
    """Verdicts in order, seconds of processor time, and the share of proofs that rest on the three axioms alone."""
    listing, kept = folder / "identities.csv", folder / "kept"
    lines = [f"{p.problem.data['expression']},{_width(p)}" for p in problems]
    listing.write_text("\n".join(lines) + "\n", encoding="utf-8")
    words = ["--as", "mba", "--no-cache", "--json", "--jobs", "1", "--emit-lean", str(kept), str(listing)]
    done = timed(python("-m", "lemmata.agent.cli.prove", *words), statuses=(0, 1, 2), limit=_LIMIT)
    records = {record["line"]: record for record in map(json.loads, done.output.splitlines())}
    verdicts = [records[line]["verdict"] if line in records else "none" for line in range(1, len(problems) + 1)]
    names = [record["name"] for record in records.values() if record["verdict"] == "proved"]
    return verdicts, done.cpu, allowed(sorted(kept.rglob("*.lean")), names)


def _width(numbered: Numbered) -> str:
    width = numbered.problem.data["width"]
    return "all" if width == "all" else f"width={width}"


def _table(folder: Path, sizes: Sizes) -> Iterator[Figure]:
    file = folder / "Table.lean"
    file.write_text(circuit(sizes.inputs, sizes.gates), encoding="utf-8")
    done = timed(python("-m", "lemmata.agent.cli.main", "lean", str(file)))
    limit = f"(limit {TABLE_SECONDS} s)"
    yield Figure(f"truth table of {sizes.inputs} inputs and {sizes.gates} gates {limit}", done.cpu, "s")
    bits = sizes.inputs // 2
    claim = f"(x y : BitVec {bits}) (h : x ≤ y) : (x * y) * (y - x) = x * y * y - x * x * y"
    file.write_text(f"import Lemmata.Circuit\n\nexample {claim} := by truth_table [x, y] using h\n", encoding="utf-8")
    done = timed(python("-m", "lemmata.agent.cli.main", "lean", str(file)))
    yield Figure(f"truth table of six products of two words of {bits} bits {limit}", done.cpu, "s")


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
