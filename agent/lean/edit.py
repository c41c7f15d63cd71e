"""Proof scripts put in the place of `sorry`s, as a person would write them; all else stays as it is, to the byte."""

from __future__ import annotations

import contextlib
import os
import re
import stat
import tempfile
import textwrap
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from lemmata.agent.lean.document import Document, Hole
from lemmata.agent.lean.lexer import Token, TokenKind
from lemmata.agent.lean.session import HoleKind

WIDTH = 100
_COMMENTS = (TokenKind.COMMENT, TokenKind.DOC)
_TERM_OPENERS = frozenset([":=", "=>", ",", "(", "⟨", "[", "<|", "$", "then", "else", "from"])
_TERM_CLOSERS = frozenset([")", "⟩", "]", "}", ",", "|", "else", "then", "where", "termination_by", "decreasing_by"])
_BLOCK_OPENERS = frozenset(["by", "=>"])
_EXACT = re.compile(r"exact ([^\n;]+)")
_NAME = re.compile(r"[^\W\d][\w.'!?₀-₉]*")


class EditError(Exception):
    """The file was not written; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Filling:
    """A tactic script (lines of one block, unindented) for a hole that Lean elaborates as `kind`."""

    hole: Hole
    script: str
    kind: HoleKind


@dataclass(frozen=True, slots=True)
class Edit:
    """`text[start:end]` becomes `replacement`."""

    start: int
    end: int
    replacement: str


@dataclass(frozen=True, slots=True)
class Edited:
    """A text after edits. `edits` are in order, `starts` the offsets in `text` at which their replacements begin."""

    text: str
    edits: tuple[Edit, ...]
    starts: tuple[int, ...]

    def origin(self, offset: int) -> int:
        """The offset in the former text of an offset in this one; inside a replacement, the start of its edit."""
        at = bisect_right(self.starts, offset) - 1
        if at < 0:
            return offset
        edit, beyond = self.edits[at], offset - self.starts[at] - len(self.edits[at].replacement)
        return edit.start if beyond < 0 else edit.end + beyond

    def inside(self, offset: int) -> Edit | None:
        """The edit whose replacement covers an offset of this text."""
        at = bisect_right(self.starts, offset) - 1
        if at < 0 or offset >= self.starts[at] + len(self.edits[at].replacement):
            return None
        return self.edits[at]


def apply(text: str, edits: Iterable[Edit]) -> Edited:
    """Apply edits that do not overlap."""
    pieces: list[str] = []
    starts: list[int] = []
    done, size = 0, 0
    ordered = tuple(sorted(edits, key=lambda edit: (edit.start, edit.end)))
    for edit in ordered:
        pieces += [text[done : edit.start], edit.replacement]
        size += edit.start - done
        starts.append(size)
        size += len(edit.replacement)
        done = edit.end
    return Edited("".join([*pieces, text[done:]]), ordered, tuple(starts))


def edit_of(document: Document, filling: Filling) -> Edit:
    """The edit that puts a script in the place of its `sorry`."""
    start, end, replacement = _Placement(document, filling).place()
    return Edit(start, end, replacement.replace("\n", document.newline))


def fill(document: Document, fillings: Iterable[Filling]) -> str:
    """The document's text with each script in the place of its `sorry`."""
    return apply(document.text, [edit_of(document, filling) for filling in fillings]).text


def write(path: Path, document: Document, text: str) -> None:
    """Replace the file's content by `text`, atomically, its mode kept.

    Raises EditError when the file is no longer what `document` was read from, or cannot be written.
    """
    target = Path(os.path.realpath(path))
    temporary: str | None = None
    try:
        if target.read_bytes() != document.data:
            raise EditError("the file changed while proofs were sought; nothing was written, run prove again")
        mode = stat.S_IMODE(target.stat().st_mode)
        if not mode & stat.S_IWUSR or not os.access(target, os.W_OK):
            raise EditError("the file is read-only; make it writable (chmod u+w) and run prove again")
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".tmp")
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode("utf-8"))
            file.flush()
            os.fchmod(file.fileno(), mode)
            os.fsync(file.fileno())
        os.replace(temporary, target)
        temporary = None
    except OSError as error:
        raise EditError(f"the file cannot be written: {error.strerror or error}; it is as it was") from None
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                os.unlink(temporary)


class _Placement:
    def __init__(self, document: Document, filling: Filling) -> None:
        self.document, self.hole, self.kind = document, filling.hole, filling.kind
        self.text = document.text
        self.lines = textwrap.dedent(filling.script.strip("\n").replace("\r\n", "\n")).rstrip().split("\n")
        self.start, self.end = self.hole.start, self.hole.end
        at = bisect_left(document.tokens, self.start, key=lambda token: token.start)
        before = [token for token in document.tokens[max(0, at - 50) : at] if token.kind not in _COMMENTS]
        after = [token for token in document.tokens[at + 1 : at + 50] if token.kind not in _COMMENTS]
        self.previous: Token | None = before[-1] if before else None
        self.before_previous: Token | None = before[-2] if len(before) > 1 else None
        self.next: Token | None = after[0] if after else None
        if (
            self.kind is HoleKind.TERM
            and self.previous
            and self.previous.text == "exact"
            and self._same_line(before[-1])
        ):
            self.kind, self.start = HoleKind.TACTIC, self.previous.start
            self.previous, self.before_previous = self.before_previous, None

    def place(self) -> tuple[int, int, str]:
        """Start and end of what is replaced, and what stands there instead."""
        return self._tactic() if self.kind is HoleKind.TACTIC else self._term()

    @property
    def _line_start(self) -> int:
        return self.text.rfind("\n", 0, self.start) + 1

    @property
    def _first_on_line(self) -> bool:
        return not self.text[self._line_start : self.start].strip()

    def _same_line(self, token: Token) -> bool:
        return "\n" not in self.text[min(token.start, self.start) : max(token.end, self.start)]

    @property
    def _next_on_line(self) -> str | None:
        return self.next.text if self.next and self._same_line(self.next) else None

    def _fits(self, start: int, replacement: str) -> bool:
        line_end = self.text.find("\n", self.end)
        rest = self.text[self.end : len(self.text) if line_end < 0 else line_end].rstrip()
        return start - (self.text.rfind("\n", 0, start) + 1) + len(replacement) + len(rest) <= WIDTH

    def _block_column(self) -> int:
        """Where a block that opens on the hole's line stands: two columns right of what begins the line, bullets apart.

        The body of a declaration stands two columns right of the declaration.
        """
        command = self.document.commands[self.hole.command]
        opener = self.previous
        if opener and opener.text == "by" and self.before_previous:
            opener = self.before_previous
        if opener and opener.text == ":=" and opener.start == self.document.body_start(command):
            return command.start - (self.text.rfind("\n", 0, command.start) + 1) + 2
        line = self.text[self._line_start : self.start]
        return len(line) - len(line.lstrip(" ·")) + 2

    def _block(self, column: int) -> str:
        return "\n".join(" " * column + line if line.strip() else "" for line in self.lines)

    def _hanging(self, column: int) -> str:
        return self._block(column).lstrip(" ")

    def _joins(self) -> bool:
        """Whether what follows on the line would go on with the script's last tactic."""
        following = self._next_on_line
        script = "\n".join(self.lines)
        return (
            following in (";", "<;>", "|>", "<|>")
            or (following == "," and "exists" in script)
            or (self.next is not None and self.next.text == "|" and "|" in script)
        )

    def _tactic(self) -> tuple[int, int, str]:
        column = self.start - self._line_start
        previous = self.previous if self.previous and self._same_line(self.previous) else None
        single = len(self.lines) == 1
        compound = "<;>" in self.lines[-1] or ";" in self.lines[-1]
        combined = self._next_on_line == "<;>" or (previous is not None and previous.text == "<;>")
        if (not single and self._joins()) or (single and compound and combined):
            return self.start, self.end, f"({self._hanging(column + 1)})"
        if single and (self._fits(self.start, self.lines[0]) or previous is None):
            return self.start, self.end, self.lines[0]
        if previous is None or previous.text in ("·", ".", "("):
            return self.start, self.end, self._hanging(column)
        if previous.text in _BLOCK_OPENERS and not self._comment_between(previous.end):
            return previous.end, self.end, "\n" + self._block(self._block_column())
        return self.start, self.end, self.lines[0] if single else f"({self._hanging(column + 1)})"

    def _comment_between(self, start: int) -> bool:
        return bool(self.text[start : self.start].strip())

    def _term(self) -> tuple[int, int, str]:
        previous = self.previous
        bare = previous is not None and previous.text in _TERM_OPENERS and self._ends_term() and not self._joins()
        exact = _EXACT.fullmatch(self.lines[0]) if len(self.lines) == 1 else None
        if exact and (bare or _NAME.fullmatch(exact[1])) and self._fits(self.start, exact[1]):
            return self.start, self.end, exact[1]
        if (
            bare
            and previous
            and self._first_on_line
            and previous.text == ":="
            and not self._comment_between(previous.end)
        ):
            return previous.end, self.end, " by\n" + self._block(self.start - self._line_start)
        left, right = ("", "") if bare else ("(", ")")
        if len(self.lines) == 1:
            inline = f"{left}by {self.lines[0]}{right}"
            if self._fits(self.start, inline) or not bare:
                return self.start, self.end, inline
        return self.start, self.end, f"{left}by\n{self._block(self._block_column())}{right}"

    def _ends_term(self) -> bool:
        """Whether the term that the hole is ends with it."""
        if self.next is None or self.next.text in _TERM_CLOSERS:
            return True
        return not self._same_line(self.next) and (
            self.next.kind is not TokenKind.SYMBOL or self.next.text in ("·", "@[")
        )
