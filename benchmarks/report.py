"""The report of ten thousand items in headless Chromium: writing it, opening it, searching it. Beside it, a small one.

Every item has a proof and a search tree, as many goals and tactics as a short search makes.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from lemmata.agent.report.html import write_page
from lemmata.agent.report.record import Entry, Outcome, Run, Setup
from lemmata.agent.verdict import Verdict
from lemmata.benchmarks.browser import CHROMIUM, Browser
from lemmata.benchmarks.figure import BenchmarkError, Figure
from lemmata.benchmarks.registry import Effort

OPEN_LIMIT = 3.0  # seconds until the list of 10,000 items answers
_QUERY = """(async () => {
  const input = document.getElementById('query'), start = performance.now();
  input.value = 'theorem_99';
  input.dispatchEvent(new Event('input'));
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return performance.now() - start;
})()"""


@dataclass(frozen=True, slots=True)
class Sizes:
    items: int
    small: int
    rounds: int


SIZES = {Effort.QUICK: Sizes(200, 10, 1), Effort.FULL: Sizes(10_000, 10, 5)}


def figures(effort: Effort) -> Iterator[Figure]:
    """Raises BenchmarkError where there is no Chromium."""
    if CHROMIUM is None:
        raise BenchmarkError("there is no Chromium on PATH; Debian's package is called chromium")
    sizes = SIZES[effort]
    with tempfile.TemporaryDirectory(prefix="lemmata-") as folder, Browser() as browser:
        large, small = Path(folder) / "large.html", Path(folder) / "small.html"
        written = [_written(path, count) for path, count in ((large, sizes.items), (small, sizes.small))]
        opened: dict[Path, list[float]] = {large: [], small: []}
        searched: dict[Path, list[float]] = {large: [], small: []}
        for _ in range(sizes.rounds):
            for path in (large, small):
                opened[path].append(browser.open(path))
                searched[path].append(float(browser.run(_QUERY)))
        count = f"{sizes.items:,} items"
        yield Figure(f"writing the page, {count} (baseline: {sizes.small})", *_beside(written, "s"))
        limit = f"limit {OPEN_LIMIT:g} s"
        yield Figure(
            f"opening it until its list answers ({limit})", *_beside([median(t) for t in opened.values()], "s")
        )
        yield Figure("a search in its list until it is drawn", *_beside([median(t) for t in searched.values()], "ms"))
        yield Figure("size of the page", *_beside([path.stat().st_size / 1e6 for path in (large, small)], "MB"))


def _beside(values: Sequence[float], unit: str) -> tuple[float, str, float]:
    return values[0], unit, values[1]


def _written(path: Path, count: int) -> float:
    start = time.monotonic()
    write_page(path, sample(count))
    return time.monotonic() - start


def sample(count: int) -> Run:
    """Two configurations over `count` items, most of them proved."""
    draw = random.Random(0)
    setups = (Setup("first", {"timeout": 10.0}), Setup("second", {"timeout": 20.0}))
    return Run("benchmark", setups, tuple(_entry(draw, number) for number in range(count)))


def _entry(draw: random.Random, number: int) -> Entry:
    statement = (
        f"theorem theorem_{number} (a b c : Nat) (h : a + {number} < b) (k : b * {number} ≤ c) : a * {number} < c"
    )
    outcomes: list[Outcome | None] = []
    for _ in range(2):
        verdict = draw.choices(list(Verdict), [70, 8, 20, 2])[0]
        script = f"have := Nat.mul_le_mul_right {number} (Nat.le_of_lt h)\nomega" if verdict is Verdict.PROVED else None
        evidence, seconds = script or "a = 3, b = 4", draw.lognormvariate(-1, 1.3)
        outcomes.append(Outcome(verdict, seconds, evidence, script, tree=partial(list, _nodes(draw, number))))
    tags = (f"chapter {number % 12}", "hard" if number % 9 == 0 else "easy")
    name, file = f"Book.theorem_{number}", f"Book/Part{number % 60}.lean"
    return Entry(f"k{number}", name, file, number, "theorem", statement, tags, tuple(outcomes))


def _nodes(draw: random.Random, number: int, goals: int = 8) -> list[dict[str, Any]]:
    nodes: list[dict[str, Any]] = []
    for goal in range(goals):
        step = {
            "tactic": f"rcases h{goal} with ⟨x, h⟩",
            "source": "destruction",
            "effect": "progress",
            "order": 4 * goal,
        }
        steps = [step | {"children": [goal + 1]}] if goal + 1 < goals else []
        for failed in range(3):
            message = f"tactic {failed} failed, there is no goal like {draw.random():.4f}"
            known = {"source": "closers", "effect": "error", "order": 4 * goal + failed + 1, "message": message}
            steps.append({"tactic": f"simp [lemma_{draw.randrange(1000)}]", "children": [], **known})
        text = f"a b c : Nat\nh : a + {number} < b\nk : b ≤ c\n⊢ a * {draw.randrange(10_000)} < c + {goal}"
        nodes.append({"id": goal, "goals": [text], "status": "open", "steps": steps})
    return nodes
