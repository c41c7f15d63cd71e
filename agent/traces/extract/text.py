"""The text of one step: a structured tactic is cut to its head, with `?_` for each proof that stands inside it."""

from __future__ import annotations

import re
from collections.abc import Iterable

HOLE = "?_"
Span = tuple[int, int]  # bytes of a source: from, to
_INSIDE = frozenset(
    ["cdot", "case", "case'", "tacticNext_=>_", "paren", "focus", "nestedTactic", "allGoals", "anyGoals"]
)
_STRUCTURED = (
    "induction cases match tacIfThenElse tacDepIfThenElse funInduction funCases tacticHave__ tacticSuffices_ "
    "refine exact apply"
)
_HEADS = frozenset(_STRUCTURED.split())
_BY = re.compile(r"\bby\s*$")
_ARROW = re.compile(r"=>\s*$")
_COMMENT = re.compile(r"/-.*?-/|[ \t]*--[^\n]*", re.DOTALL)
_BINDERS = re.compile(r"(?:case'?\s+\S+|next)\s+(?P<names>[^=⟨]*?)\s*=>")


def short_kind(kind: str) -> str:
    """The last part of a syntax kind, without quotation marks."""
    return kind[kind.rindex("«") + 1 : -1] if kind.endswith("»") else kind.rpartition(".")[2]


def transparent(kind: str) -> bool:
    """Whether the tactic only chooses goals for the tactics inside it: these are the steps."""
    return short_kind(kind) in _INSIDE


def structured(kind: str) -> bool:
    """Whether the tactic has a head that leaves the proofs inside it as goals."""
    return short_kind(kind) in _HEADS


def head(source: bytes, whole: Span, kind: str, inside: Iterable[Span]) -> str | None:
    """The text of a structured tactic with a hole for each proof inside; None where it cannot be cut so."""
    pieces: list[str] = []
    at = whole[0]
    for start, stop in sorted(set(inside)):
        if start < at:
            return None
        before = _COMMENT.sub("", source[at:start].decode(errors="replace"))
        if match := _BY.search(before):
            before = before[: match.start()]
        elif match := _ARROW.search(before):
            before = before[: match.start()] + "=> "
        else:
            return None
        pieces.append(before)
        at = stop
    pieces.append(source[at : whole[1]].decode(errors="replace"))
    text = _tidy(HOLE.join(pieces), _column(source, whole[0]))
    return re.sub(r"^exact\b", "refine", text) if short_kind(kind) == "exact" else text


def whole_text(source: bytes, whole: Span) -> str:
    """The tactic as it stands, its further lines as if it stood at the margin, without comments."""
    return _tidy(source[whole[0] : whole[1]].decode(errors="replace"), _column(source, whole[0]))


def binders(text: str) -> str | None:
    """The names that `case tag x y =>` or `next x y =>` gives."""
    match = _BINDERS.match(text)
    return match["names"] if match and match["names"] else None


def _column(source: bytes, place: int) -> int:
    line = source[source.rfind(b"\n", 0, place) + 1 : place]
    return len(line.decode(errors="replace"))


def _tidy(text: str, column: int) -> str:
    first, *rest = _COMMENT.sub("", text).split("\n")
    lines = [first.rstrip()]
    for line in rest:
        spaces = len(line) - len(line.lstrip())
        if line.strip():
            lines.append(line[min(spaces, column) :].rstrip())
    return "\n".join(lines)
