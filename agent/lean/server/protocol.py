"""The parts of the language server protocol that a session needs, as values."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from enum import Enum
from typing import Any


class Severity(Enum):
    ERROR = 1
    WARNING = 2
    INFORMATION = 3
    HINT = 4


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One message. `line` is 0-based, where its full range starts."""

    line: int
    severity: Severity
    message: str


@dataclass(frozen=True, slots=True)
class Position:
    """0-based; `character` counts UTF-16 units."""

    line: int
    character: int


def diagnostic(raw: dict[str, Any]) -> Diagnostic:
    place = raw.get("fullRange") or raw["range"]
    return Diagnostic(int(place["start"]["line"]), Severity(raw.get("severity", 1)), str(raw.get("message", "")))


def change(old: str, new: str) -> dict[str, Any]:
    """The edit from the first line in which the texts differ to their ends."""
    same = bisect_left(range(min(len(old), len(new))), True, key=lambda size: old[: size + 1] != new[: size + 1])
    start = old.rfind("\n", 0, same) + 1
    line = old.count("\n", 0, start)
    end = {"line": line + old.count("\n", start), "character": utf16_length(old[old.rfind("\n") + 1 :])}
    return {"range": {"start": {"line": line, "character": 0}, "end": end}, "text": new[start:]}


def utf16_length(text: str) -> int:
    """How many UTF-16 units `text` has."""
    return len(text) + sum(character > "\uffff" for character in text)
