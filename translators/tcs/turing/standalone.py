"""The Lean definitions that statements about machines use, for a file without imports."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import lemmata

_FOLDER = Path(lemmata.__file__).parent / "lean" / "Lemmata" / "Turing"


@cache
def definitions() -> str:
    """The semantics and the text format, as one piece of Lean text."""
    return "\n".join(_body((_FOLDER / f"{name}.lean").read_text(encoding="utf-8")) for name in ("Machine", "Text"))


@cache
def definitions_of_classes() -> str:
    """The same, and the completions of a table."""
    text = (_FOLDER / "Bounds.lean").read_text(encoding="utf-8")
    start, end = text.index("/-- All moves of machines"), text.index("/-- Why a machine keeps a bound")
    return f"{definitions()}\nnamespace Lemmata.Turing\n\n{text[start:end]}end Lemmata.Turing\n"


def _body(text: str) -> str:
    return "".join(line for line in text.splitlines(keepends=True) if not line.startswith("import "))
