"""Lists of machines, one a line: the standard text format, and what is claimed of the machine.

    1RB1LB_1LA1RZ                    which is it?
    1RB1LB_1LA1RZ Halt 6 4           halts with step 6, 4 cells not blank
    1RB1LB_1LA1RZ Halt 6             the same, without the marks
    1RB1RB_1LA1LA Infinite           never halts

Fields are separated by blanks, tabs, `|` or commas; digits may be grouped by commas or `_` where fields are separated
by something else. What stands behind `#`, and empty lines, are skipped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lemmata.translators.tcs.turing.machine import Machine, MachineError, parse

_INFINITE = {"infinite", "inf", "loop", "loops", "nonhalt", "non-halting", "nonhalting", "runs"}
_NO_CLAIM = {"unknown", "undecided", "?"}
_NUMBER = re.compile(r"\d[\d,_]*")
_FIELD = re.compile(r"[^\s|]+")
_FIELD_OF_CSV = re.compile(r"[^\s|,;]+")
_HEADER = {"machine", "tm", "turing_machine"}


@dataclass(frozen=True, slots=True)
class HaltClaim:
    """Halts with step `steps`; `marks` cells are not blank then (None: nothing is said)."""

    steps: int | None
    marks: int | None = None


@dataclass(frozen=True, slots=True)
class InfiniteClaim:
    """Never halts."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: its 1-based number, where the machine stands (0-based, end exclusive), and what is claimed."""

    line: int
    column: int
    end_column: int
    machine: Machine
    claim: HaltClaim | InfiniteClaim | None


@dataclass(frozen=True, slots=True)
class Malformed:
    """A line that could not be read."""

    line: int
    column: int
    text: str
    reason: str


def read(text: str) -> Iterator[Entry | Malformed]:
    """The lines that say something, in order; a malformed one costs only itself."""
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), start=1):
        content = line.split("#", 1)[0]
        first = _FIELD.search(content)
        if first is None:
            continue
        pattern = _FIELD_OF_CSV if "," in first.group() or ";" in first.group() else _FIELD
        fields = list(pattern.finditer(content))
        if fields and not (number == 1 and fields[0].group().lower() in _HEADER):
            yield _entry(number, fields)


def _entry(number: int, fields: list[re.Match[str]]) -> Entry | Malformed:
    first = fields[0]
    try:
        machine = parse(first.group())
    except MachineError as error:
        return Malformed(number, first.start() + error.column, first.group(), str(error))
    claim: HaltClaim | InfiniteClaim | None = None
    if len(fields) > 1:
        second, rest = fields[1], fields[2:]
        word = second.group().lower().rstrip(":")
        if word in ("halt", "halts"):
            numbers = [_number(field) for field in rest[:2]]
            for field, value in zip(rest, numbers, strict=False):
                if value is None:
                    reason = f"`{field.group()}` is no number; `Halt` is followed by the steps and the score"
                    return Malformed(number, field.start(), field.group(), reason)
            claim = HaltClaim(numbers[0] if numbers else None, numbers[1] if len(numbers) > 1 else None)
        elif word in _INFINITE:
            claim = InfiniteClaim()
        elif word not in _NO_CLAIM:
            reason = f"`{second.group()}` is no claim; write `Halt STEPS SCORE`, `Infinite`, or nothing"
            return Malformed(number, second.start(), second.group(), reason)
    return Entry(number, first.start(), first.end(), machine, claim)


def _number(field: re.Match[str]) -> int | None:
    text = field.group()
    if not _NUMBER.fullmatch(text) or len(text) > 4000:
        return None
    return int(text.replace(",", "").replace("_", ""))
