"""Lists of identities: one `lhs,rhs` a line, as the literature on simplifying such expressions exchanges them.

Comments begin with `#` or `//` on a line of their own; the first line may name the columns. What stands in further
columns is not read, but `width=8` or `all` there is the width of that line. `# width: 8` is the width of all lines
after it. `lhs == rhs` is read as well.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from lemmata.translators.tcs.mba.parse import ParseError, parse
from lemmata.translators.tcs.mba.term import Term

MOST_WIDE = 512
_HEADINGS = re.compile(
    r"(lhs|rhs|left|right|complex|simple|simplified|ground ?truth|original|mba|expr\w*|obfuscated|source|target|"
    r"input|output|result|label|class|type|z3\w*|width|name|id|complexmba|simplemba)s?(_?(mba|expr\w*|side))?",
    re.IGNORECASE,
)
_WIDTH = re.compile(r"width\s*[:= ]\s*(\w+)|(all)", re.IGNORECASE)


class WidthError(Exception):
    """A width that is none; the message says what is one."""


@dataclass(frozen=True, slots=True)
class Row:
    """One identity. `width`: None for every width. `text`: the line without what surrounds it."""

    line: int
    column: int
    text: str
    left: Term
    right: Term
    width: int | None


@dataclass(frozen=True, slots=True)
class Fault:
    """A line that cannot be read. `column` is 0-based."""

    line: int
    column: int
    text: str
    message: str


def width(text: str) -> int | None:
    """The number of bits that `text` says; None for `all`. Raises WidthError."""
    if text.strip().lower() == "all":
        return None
    if not text.strip().isdecimal() or not 1 <= int(text) <= MOST_WIDE:
        raise WidthError(f"{text!r} is no width: a number from 1 to {MOST_WIDE}, or `all` for every width")
    return int(text)


def read(text: str, default: int | None) -> list[Row | Fault]:
    """Every line that is not empty, a comment or the heading, in order. `default`: the width, None for every width."""
    rows: list[Row | Fault] = []
    current, first = default, True
    for number, line in enumerate(text.splitlines(), 1):
        stripped = line.strip()
        if not stripped:
            continue
        if stripped.startswith(("#", "//")):
            found = _WIDTH.match(stripped.lstrip("#/ \t"))
            if found is not None and found.group(1):
                try:
                    current = width(found.group(1))
                except WidthError as error:
                    rows.append(Fault(number, line.index(stripped), stripped, str(error)))
            continue
        cells = _cells(line)
        if first and all(_HEADINGS.fullmatch(cell.strip()) for _, cell in cells):
            first = False
            continue
        first = False
        rows.append(_row(number, line, cells, current))
    return rows


def _cells(line: str) -> list[tuple[int, str]]:
    """The cells with their columns, quotes around them taken off."""
    cells: list[tuple[int, str]] = []
    place = 0
    separator = "==" if "==" in line and "," not in line else "," if "," in line else "\t"
    for part in line.split(separator):
        inner = part.strip()
        column = place + (part.index(inner) if inner else 0)
        if len(inner) >= 2 and inner[0] == inner[-1] and inner[0] in "\"'":
            column, inner = column + 1, inner[1:-1]
        cells.append((column, inner))
        place += len(part) + len(separator)
    return cells


def _row(number: int, line: str, cells: list[tuple[int, str]], current: int | None) -> Row | Fault:
    stripped = line.strip()
    if len(cells) < 2:
        message = "there is one expression; an identity is two, with a comma between them"
        return Fault(number, line.index(stripped) + len(stripped), stripped, message)
    terms: list[Term] = []
    for column, cell in cells[:2]:
        try:
            terms.append(parse(cell))
        except ParseError as error:
            return Fault(number, column + error.column, stripped, str(error))
    for column, cell in cells[2:]:
        found = _WIDTH.fullmatch(cell.strip())
        if found is not None:
            try:
                current = width(found.group(1) or found.group(2))
            except WidthError as error:
                return Fault(number, column, stripped, str(error))
    return Row(number, line.index(stripped), stripped, terms[0], terms[1], current)
