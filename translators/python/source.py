"""The source text that is read, places in it, and how something in it is refused."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field

from lemmata.translators.obligations.claim import Refusal, Span


class Refused(Exception):
    """Something is not translated; the function around it is refused."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(str(refusal))
        self.refusal = refusal


@dataclass(frozen=True)
class Source:
    """A file's text. Columns of `ast` count bytes; those of a `Span` count characters."""

    path: str
    text: str
    lines: tuple[str, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "lines", tuple(self.text.split("\n")))

    def _column(self, line: int, offset: int) -> int:
        if not 1 <= line <= len(self.lines):
            return offset
        text = self.lines[line - 1]
        return offset if text.isascii() else len(text.encode()[:offset].decode(errors="ignore"))

    def span(self, node: ast.AST) -> Span:
        line: int = getattr(node, "lineno", 1)
        end_line: int = getattr(node, "end_lineno", None) or line
        column: int = getattr(node, "col_offset", 0)
        end: int = getattr(node, "end_col_offset", None) or column
        return Span(self.path, line, self._column(line, column), end_line, self._column(end_line, end))

    def segment(self, node: ast.AST) -> str:
        """The text of a node, on one line."""
        found = ast.get_source_segment(self.text, node) or ast.unparse(node)
        return " ".join(found.split())

    def refuse(self, node: ast.AST, construct: str, reason: str, advice: str = "") -> Refused:
        """What is raised for a node that is not translated."""
        return Refused(Refusal(self.span(node), construct, reason, advice))
