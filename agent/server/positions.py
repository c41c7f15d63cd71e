"""Offsets in a text (characters) and the editor's positions (lines, and units of the encoding agreed with it)."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property

from lsprotocol import types as lsp

_UNIT_BYTES = {
    lsp.PositionEncodingKind.Utf8: ("utf-8", 1),
    lsp.PositionEncodingKind.Utf16: ("utf-16-le", 2),
    lsp.PositionEncodingKind.Utf32: ("utf-32-le", 4),
}


class Positions:
    """Lines end where LSP ends them: `\\n`, `\\r\\n`, `\\r`."""

    def __init__(self, text: str, encoding: lsp.PositionEncodingKind | str = lsp.PositionEncodingKind.Utf16) -> None:
        self.text = text
        self._codec, self._unit = _UNIT_BYTES[lsp.PositionEncodingKind(encoding)]

    @cached_property
    def _starts(self) -> list[int]:
        starts, at = [0], 0
        text = self.text
        while at < len(text):
            if text[at] == "\r" and text[at + 1 : at + 2] == "\n":
                at += 1
            if text[at] in "\r\n":
                starts.append(at + 1)
            at += 1
        return starts

    def position(self, offset: int) -> lsp.Position:
        line = bisect_right(self._starts, offset) - 1
        before = self.text[self._starts[line] : offset]
        return lsp.Position(line, len(before.encode(self._codec, "surrogatepass")) // self._unit)

    def range(self, start: int, end: int) -> lsp.Range:
        return lsp.Range(self.position(start), self.position(end))

    def offset(self, position: lsp.Position) -> int:
        """The offset of a position; one beyond its line's end means that end, one beyond the text the text's end."""
        if position.line >= len(self._starts):
            return len(self.text)
        start, end = self.line_bounds(position.line)
        units = self.text[start:end].encode(self._codec, "surrogatepass")[: position.character * self._unit]
        return start + len(units.decode(self._codec, "ignore"))

    def line_bounds(self, line: int) -> tuple[int, int]:
        """The offsets of a line's first character and of its end, the line break left out. 0-based."""
        line = min(max(line, 0), len(self._starts) - 1)
        start = self._starts[line]
        end = self._starts[line + 1] if line + 1 < len(self._starts) else len(self.text)
        return start, start + len(self.text[start:end].rstrip("\r\n"))
