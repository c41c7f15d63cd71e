"""Python functions with contracts, right and wrong ones: our verdicts beside CrossHair's, function by function.

The baseline is CrossHair (extra `bench`) on the same functions in the same run, `PER_CONDITION` seconds a condition;
without it the baselines are empty. Then a module of thirty functions: from nothing, from the cache, and with one of
them edited. Last CPython, the evaluator and Lean's `#eval` on the same random calls of the examples and of generated
functions.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from lemmata.benchmarks.figure import Figure
from lemmata.benchmarks.function_verdicts import Findings, Word, crosshair, functions, ours
from lemmata.benchmarks.python_agreement import agreement_figures
from lemmata.benchmarks.python_module import module_figures
from lemmata.benchmarks.registry import Effort

EXAMPLES = Path(__file__).resolve().parents[1] / "examples" / "python"
SIZES = {Effort.QUICK: ("accounts.py",), Effort.FULL: None}
EVALUATIONS = {Effort.QUICK: 5, Effort.FULL: 120}
GENERATED = {Effort.QUICK: (2, 5), Effort.FULL: (40, 40)}
"""How many generated modules, and how many calls of each of their functions."""


def figures(effort: Effort) -> Iterator[Figure]:
    chosen = SIZES[effort]
    right = [path for path in sorted(EXAMPLES.glob("*.py")) if chosen is None or path.name in chosen]
    wrong = sorted((EXAMPLES / "bugs").glob("*.py"))
    found, theirs = ours([*right, *wrong], "--no-cache"), crosshair([*right, *wrong])
    yield from compared(functions(right), functions(wrong), found, theirs)
    yield from module_figures(EXAMPLES / "module" / "everyday.py")
    yield from agreement_figures([*right, *wrong], EVALUATIONS[effort], *GENERATED[effort])


def compared(right: Sequence[str], wrong: Sequence[str], found: Findings, theirs: Findings | None) -> Iterator[Figure]:
    """A figure for each function, and the counts."""
    for name in (*right, *wrong):
        mine, other = found.of(name), theirs.of(name) if theirs else None
        words = (mine.word.value, other.word.value if other else "")
        yield Figure(f"{name}{' (wrong)' if name in wrong else ''}", mine.seconds, "s", _time(other), words)
    for title, word, among in (
        (f"of {len(right)} right functions proved", Word.PROVED, right),
        (f"of {len(wrong)} wrong functions refuted", Word.REFUTED, wrong),
        ("right functions refuted (must be 0)", Word.REFUTED, right),
        ("wrong functions proved (must be 0)", Word.PROVED, wrong),
    ):
        baseline = None if theirs is None else float(theirs.count(word, among))
        yield Figure(title, found.count(word, among), "", baseline)
    yield Figure("all verdicts", found.seconds, "s", theirs.seconds if theirs else None)
    yield Figure("first verdict", found.first, "s", theirs.first if theirs else None)


def _time(verdict: object) -> float | None:
    from lemmata.benchmarks.function_verdicts import Verdict

    return verdict.seconds if isinstance(verdict, Verdict) else None
