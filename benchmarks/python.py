"""Python functions with contracts, right and wrong ones: our verdicts beside CrossHair's, function by function.

CrossHair (extra `bench`) is given `PER_CONDITION` seconds a condition; without it the baselines are empty. Ours and
CrossHair's wall times are those of one command on the same files, one after the other.
"""

from __future__ import annotations

import importlib.util
import json
import os
import re
import subprocess
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from lemmata.agent.lean.toolchain.embedded import embedded_toolchain
from lemmata.benchmarks.agreement import compare
from lemmata.benchmarks.figure import BenchmarkError, Figure
from lemmata.benchmarks.lean_agreement import differences
from lemmata.benchmarks.measure import our_environment, python, timed
from lemmata.benchmarks.registry import Effort
from lemmata.translators.python.load import program_of
from lemmata.translators.python.replay.reading import Reading, read

EXAMPLES = Path(__file__).resolve().parents[1] / "examples" / "python"
PER_CONDITION = 3
SIZES = {Effort.QUICK: ("accounts.py",), Effort.FULL: None}
EVALUATIONS = {Effort.QUICK: 5, Effort.FULL: 120}
_LINE = re.compile(r"(.*?):(\d+): (info|error|warning): (.*)")


@dataclass(slots=True)
class Verdicts:
    """What a tool says of the functions of some files: names by file and function."""

    proved: set[str] = field(default_factory=set)
    refuted: set[str] = field(default_factory=set)
    seconds: float = 0.0
    first: float = 0.0


def figures(effort: Effort) -> Iterator[Figure]:
    chosen = SIZES[effort]
    right = [path for path in sorted(EXAMPLES.glob("*.py")) if chosen is None or path.name in chosen]
    wrong = sorted((EXAMPLES / "bugs").glob("*.py"))
    everything = {f"{path.name}:{name}" for path in right for name in _reading(path).functions}
    bugs = {f"{path.name}:{name}" for path in wrong for name in _reading(path).functions}
    ours, theirs = _ours([*right, *wrong]), _crosshair([*right, *wrong])
    for title, verdict, among in (
        (f"of {len(everything)} right functions proved", "proved", everything),
        (f"of {len(bugs)} wrong functions refuted", "refuted", bugs),
        ("right functions refuted (must be 0)", "refuted", everything),
        ("wrong functions proved (must be 0)", "proved", bugs),
    ):
        yield Figure(title, len(getattr(ours, verdict) & among), "", _count(theirs, verdict, among))
    yield Figure("all verdicts", ours.seconds, "s", theirs.seconds if theirs else None)
    yield Figure("first verdict", ours.first, "s")
    compared = [compare(path, EVALUATIONS[effort]) for path in (*right, *wrong)]
    yield Figure("calls compared, CPython with the evaluator", sum(item.evaluations for item in compared), "")
    yield Figure("of which differ (must be 0)", sum(len(item.differences) for item in compared), "")
    toolchain = embedded_toolchain()
    in_lean = [
        differences(program_of(path), item.samples, toolchain)
        for path, item in zip((*right, *wrong), compared, strict=True)
    ]
    yield Figure("calls compared, Lean's #eval with the evaluator", sum(count for count, _ in in_lean), "")
    yield Figure("of which differ (must be 0)", sum(len(found) for _, found in in_lean), "")


def _ours(files: Sequence[Path]) -> Verdicts:
    found = Verdicts()
    run = timed(python("-m", "lemmata.agent.cli.prove", "--json", "--no-cache", *map(str, files)), statuses=range(4))
    found.seconds = run.seconds
    records = [json.loads(line) for line in run.output.splitlines()]
    if not records:
        raise BenchmarkError("`prove` said nothing of the examples")
    left: set[str] = set()
    for record in records:
        path = Path(record["file"])
        spec = _reading(path).at(record["line"])
        name = f"{path.name}:{spec.name}" if spec else ""
        if record["verdict"] == "refuted":
            found.refuted.add(name)
        if record["verdict"] == "proved":
            found.proved.add(name)
        else:
            left.add(name)
    found.proved -= left
    found.first = _first_line(python("-m", "lemmata.agent.cli.prove", "--json", "--no-cache", *map(str, files)))
    return found


def _first_line(command: Sequence[str]) -> float:
    """Seconds until a command says something."""
    start = time.monotonic()
    environment = {**os.environ, **our_environment()}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment) as process:
        assert process.stdout is not None
        process.stdout.readline()
        seconds = time.monotonic() - start
        process.kill()
    return seconds


def _crosshair(files: Sequence[Path]) -> Verdicts | None:
    if importlib.util.find_spec("crosshair") is None:
        return None
    kinds = "--analysis_kind=icontract,deal,PEP316,asserts"
    options = ["--report_all", f"--per_condition_timeout={PER_CONDITION}", kinds]
    run = timed(python("-m", "crosshair", "check", *options, *map(str, files)), statuses=range(4))
    found = Verdicts(seconds=run.seconds)
    left: set[str] = set()
    for line in run.output.splitlines():
        said = _LINE.match(line)
        if said is None:
            continue
        spec = _reading(Path(said[1])).at(int(said[2]))
        name = f"{Path(said[1]).name}:{spec.name}" if spec else ""
        if said[3] == "error":
            found.refuted.add(name)
        (found.proved if said[4].startswith("Confirmed") else left).add(name)
    found.proved -= left
    return found


def _count(found: Verdicts | None, verdict: str, among: set[str]) -> float | None:
    return None if found is None else float(len(getattr(found, verdict) & among))


def _reading(path: Path) -> Reading:
    return read(path.read_text(encoding="utf-8"))
