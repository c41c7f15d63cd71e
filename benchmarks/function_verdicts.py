"""What a tool says of the functions of some files, function by function: ours and CrossHair, each in one run.

A function's seconds: with ours the sum of what `prove` reports for its claims, with CrossHair, which takes one function
after another, the time from the message before its first one to its last one.
"""

from __future__ import annotations

import importlib.util
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path

from lemmata.benchmarks.figure import BenchmarkError
from lemmata.benchmarks.measure import python, stamped
from lemmata.translators.python.replay.reading import Reading, read

PER_CONDITION = 3
"""Seconds that CrossHair is given for each condition."""

_LINE = re.compile(r"(.*?):(\d+): (info|error|warning): (.*)")


class Word(Enum):
    """`NOTHING`: the tool says nothing of the function. `REFUSED`: it says that it does not read it."""

    PROVED = "proved"
    REFUTED = "refuted"
    UNKNOWN = "unknown"
    REFUSED = "refused"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Verdict:
    """`seconds`: of wall time in a run on all functions."""

    word: Word
    seconds: float


@dataclass(frozen=True, slots=True)
class Findings:
    """By `FILE:FUNCTION`. `seconds`: the whole run; `first`: until it said anything. `cached`: functions of which a
    former run had proved everything."""

    verdicts: Mapping[str, Verdict]
    seconds: float
    first: float
    cached: frozenset[str] = frozenset()

    def of(self, name: str) -> Verdict:
        return self.verdicts.get(name, Verdict(Word.NOTHING, 0.0))

    def count(self, word: Word, among: Iterable[str]) -> int:
        return sum(self.of(name).word is word for name in among)


def functions(files: Iterable[Path]) -> list[str]:
    return [f"{path.name}:{name}" for path in files for name in _reading(str(path)).functions]


def ours(files: Sequence[Path], *options: str) -> Findings:
    """`prove` on the files. Raises BenchmarkError."""
    run = stamped(python("-m", "lemmata.agent.cli.prove", "--json", *options, *map(str, files)), statuses=range(4))
    said: dict[str, list[dict[str, object]]] = {}
    for line in run.lines:
        record = json.loads(line.text)
        said.setdefault(_name(record["file"], record["line"]), []).append(record)
    if not said:
        raise BenchmarkError("`prove` said nothing of the files")
    cached = frozenset(name for name, records in said.items() if all(_is_cached(record) for record in records))
    return Findings({name: _judged(records) for name, records in said.items()}, run.seconds, run.first, cached)


def _is_cached(record: Mapping[str, object]) -> bool:
    details = record.get("details")
    return isinstance(details, dict) and bool(details.get("cached"))


def _judged(records: Sequence[Mapping[str, object]]) -> Verdict:
    verdicts = {record["verdict"] for record in records}
    seconds = sum(float(str(record["seconds"])) for record in records)
    if "refuted" in verdicts:
        return Verdict(Word.REFUTED, seconds)
    if verdicts == {"proved"}:
        return Verdict(Word.PROVED, seconds)
    return Verdict(Word.REFUSED if "error" in verdicts else Word.UNKNOWN, seconds)


def crosshair(files: Sequence[Path]) -> Findings | None:
    """`crosshair check` on the files, with every kind of contract that it reads; None where it is not installed.

    It says all at its end: `seconds` of a verdict are the mean.
    """
    if importlib.util.find_spec("crosshair") is None:
        return None
    kinds = "--analysis_kind=icontract,deal,PEP316,asserts"
    options = ["--report_all", f"--per_condition_timeout={PER_CONDITION}", kinds]
    run = stamped(python("-u", "-m", "crosshair", "check", *options, *map(str, files)), statuses=range(4))
    messages: dict[str, list[tuple[str, str]]] = {}
    for line in run.lines:
        said = _LINE.match(line.text)
        if said is not None:
            name = _name(said[1], int(said[2]))
            messages.setdefault(name, []).append((said[3], said[4]))
    share = run.seconds / max(len(messages), 1)
    verdicts = {name: Verdict(_word(found), share) for name, found in messages.items()}
    return Findings(verdicts, run.seconds, run.first)


def _word(messages: Sequence[tuple[str, str]]) -> Word:
    if any(level == "error" for level, _ in messages):
        return Word.REFUTED
    return Word.PROVED if all(text.startswith("Confirmed") for _, text in messages) else Word.UNKNOWN


def _name(file: str, line: int) -> str:
    spec = _reading(file).at(line)
    return f"{Path(file).name}:{spec.name if spec else ''}"


@cache
def _reading(file: str) -> Reading:
    return read(Path(file).read_text(encoding="utf-8"))
