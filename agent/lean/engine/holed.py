"""A document as the REPL reads it: its `sorry`s are holes, and all else stands where it stood, one line lower."""

from __future__ import annotations

from dataclasses import dataclass

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.engine.header import read_header

HOLE = "hole⁇"  # Repl/Hole.lean; it takes as many columns as `sorry`
_IMPORT = "import Repl\n"


@dataclass(frozen=True, slots=True)
class Holed:
    """`text` is what Lean gets; `positions` maps the byte at which a hole stands there to its index."""

    text: str
    positions: dict[int, int]

    @staticmethod
    def of(document: Document) -> Holed:
        text = document.text
        if text.startswith("\ufeff"):
            text = " " + text[1:]
        prelude = next((token for token in document.tokens if token.text == "prelude"), None)
        start = _IMPORT
        if prelude is not None and read_header(document.text).prelude:
            text = text[: prelude.start] + " " * len("prelude") + text[prelude.end :]
            start = "prelude " + _IMPORT
        pieces = [start]
        size = len(start)
        positions: dict[int, int] = {}
        at = 0
        for hole in document.holes:
            before = _lean_lines(text[at : hole.start])
            size += len(before.encode())
            positions[size] = hole.index
            size += len(HOLE.encode())
            pieces += [before, HOLE]
            at = hole.end
        return Holed("".join([*pieces, _lean_lines(text[at:])]), positions)

    @staticmethod
    def line(line: int) -> int | None:
        """The document's line of a line of `text`; None for what the document does not have."""
        return line - 1 if line > 1 else None


def _lean_lines(text: str) -> str:
    """Lean counts positions after it has made every line end a line feed."""
    return text.replace("\r\n", "\n")
