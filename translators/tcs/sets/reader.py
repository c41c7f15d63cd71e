"""The lines of a set: JSON objects with `name`, `field`, `statement`, `imports` and what the field has besides."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

FIELDS = ("bb", "mba")
_PIECE = re.compile(r'"(?:[^"\\]|\\.)*"|--|/-|:=|[()\[\]{}⟨⟩⦃⦄]')
_PAIRS = {")": "(", "]": "[", "}": "{", "⟩": "⟨", "⦄": "⦃"}
_MODULE = re.compile(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)*")


@dataclass(frozen=True, slots=True)
class Listed:
    """One problem. `statement`: a closed Lean proposition on one line. `data`: the whole object."""

    line: int
    name: str
    field: str
    statement: str
    imports: tuple[str, ...]
    data: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Broken:
    """A line that holds no problem, and why."""

    line: int
    name: str
    reason: str


def is_problem(record: Mapping[str, Any]) -> bool:
    """Whether an object of a JSONL file is a problem of a field that is read here."""
    return record.get("field") in FIELDS and isinstance(record.get("statement"), str)


def read(text: str) -> Iterator[Listed | Broken]:
    """Every line that is not empty."""
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield _read(number, line)


def _read(number: int, line: str) -> Listed | Broken:
    name = f"line {number}"
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        return Broken(number, name, f"this is no JSON: {error}")
    if not isinstance(record, dict):
        return Broken(number, name, "this is no JSON object")
    name = str(record.get("name") or name)
    if record.get("field") not in FIELDS:
        return Broken(number, name, f"`field` is {record.get('field')!r}; read are {', '.join(FIELDS)}")
    statement, imports = record.get("statement"), record.get("imports") or []
    if not isinstance(statement, str) or not is_closed(statement):
        return Broken(number, name, "`statement` is no single Lean proposition")
    if not isinstance(imports, list) or not all(isinstance(m, str) and _MODULE.fullmatch(m) for m in imports):
        return Broken(number, name, "`imports` is no list of modules")
    return Listed(number, name, record["field"], " ".join(statement.split()), tuple(imports), record)


def is_closed(statement: str) -> bool:
    """Whether the text stays what it is within parentheses: it has no comment, no `:=` of its own, and its brackets
    are closed in order.
    """
    opened: list[str] = []
    for piece in (found.group() for found in _PIECE.finditer(statement)):
        if piece in ("--", "/-") or (piece == ":=" and not opened):
            return False
        if piece in _PAIRS and (not opened or opened.pop() != _PAIRS[piece]):
            return False
        if piece in _PAIRS.values():
            opened.append(piece)
    return bool(statement.strip()) and not opened and statement.count('"') % 2 == 0


__all__ = ["FIELDS", "Broken", "Listed", "is_closed", "is_problem", "read"]
