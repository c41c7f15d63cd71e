"""CPython, the evaluator and Lean's `#eval` on the same random calls, of the examples and of generated functions."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from lemmata.agent.lean.toolchain.embedded import embedded_toolchain
from lemmata.benchmarks.agreement import compare
from lemmata.benchmarks.figure import Figure
from lemmata.benchmarks.lean_agreement import differences
from lemmata.benchmarks.random_functions import RandomFunctions
from lemmata.translators.python.load import program_of

_MODULE = 10  # functions of one generated module


def agreement_figures(files: Sequence[Path], calls: int, modules: int, generated_calls: int) -> Iterator[Figure]:
    """`calls` of each function of the files, `generated_calls` of each function of so many generated `modules`."""
    yield from _figures("examples", files, calls)
    with tempfile.TemporaryDirectory(prefix="lemmata-") as folder:
        yield from _figures("generated functions", generated(Path(folder), modules), generated_calls)


def generated(folder: Path, modules: int) -> list[Path]:
    """Modules of functions made at random, by number."""
    paths = [folder / f"generated_{number}.py" for number in range(modules)]
    for number, path in enumerate(paths):
        path.write_text(RandomFunctions(number).module(_MODULE), encoding="utf-8")
    return paths


def _figures(title: str, files: Sequence[Path], calls: int) -> Iterator[Figure]:
    toolchain = embedded_toolchain()
    functions = compared = asked = 0
    here: list[str] = []
    there: list[str] = []
    for path in files:
        found = compare(path, calls)
        functions, compared = functions + found.functions, compared + found.evaluations
        here += [f"{path.name}: {text}" for text in found.differences]
        count, others = differences(program_of(path), found.samples, toolchain)
        asked += count
        there += [f"{path.name}: {text}" for text in others]
    yield Figure(f"{title}: functions", functions, "")
    yield Figure(f"{title}: calls compared, CPython with the evaluator", compared, "")
    yield Figure(f"{title}: of which differ (must be 0){_first(here)}", len(here), "")
    yield Figure(f"{title}: calls compared, the evaluator with Lean's #eval", asked, "")
    yield Figure(f"{title}: of which Lean's differ (must be 0){_first(there)}", len(there), "")


def _first(differences: Sequence[str]) -> str:
    return f": {differences[0][:300]}" if differences else ""
