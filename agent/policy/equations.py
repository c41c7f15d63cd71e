"""Where the equations of a definition look: which of its arguments they take apart."""

from __future__ import annotations

import re
from collections.abc import Collection

from lemmata.agent.policy.terms import stripped, tokens

_NAME = re.compile(r"[^\W\d][\w'!?₀-₉]*")
CORE_CONSTRUCTORS = frozenset({"nil", "cons", "none", "some", "zero", "succ", "true", "false", "rfl"})


def scrutinised(body: str, explicit: Collection[str], constructors: Collection[str]) -> tuple[int, ...]:
    """The places, from 0, of the explicit arguments that the body matches on. `explicit`: names before the colon."""
    names = list(explicit)
    if body.startswith("|"):
        looked: set[int] = set()
        for columns in _rows(body):
            looked |= {len(names) + i for i, column in enumerate(columns) if _is_pattern(column, constructors)}
        return tuple(sorted(looked))
    match = re.match(r"match\s+(.*?)\s+with\b", body, re.DOTALL)
    if match is None:
        return ()
    scrutinees = [piece.rpartition(":")[2].strip() for piece in match[1].split(",")]
    return tuple(names.index(name) for name in scrutinees if name in names)


def _rows(body: str) -> list[list[str]]:
    """The pattern columns of each equation."""
    rows: list[list[str]] = []
    start: int | None = None
    for token in tokens(body):
        if token.depth:
            continue
        if token.text == "|" and start is None:
            start = token.end
            rows.append([])
        elif start is not None and token.text in (",", "=>"):
            rows[-1].append(body[start : token.start].strip())
            start = token.end if token.text == "," else None
    return rows


def _is_pattern(column: str, constructors: Collection[str]) -> bool:
    column = stripped(column)
    if column == "_" or not column:
        return False
    return not _NAME.fullmatch(column) or column in constructors or column in CORE_CONSTRUCTORS
