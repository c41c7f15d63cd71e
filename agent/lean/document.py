"""A Lean file as a document with holes: its `sorry`s, where they stand and what they belong to, found lexically."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path

from lemmata.agent.lean.commands import Command, commands, parts
from lemmata.agent.lean.lexer import CLOSING, OPENING, Token, TokenKind, tokens


class DocumentError(Exception):
    """The file cannot be read as a document. `line` is 1-based, None where no place is known."""

    def __init__(self, message: str, line: int | None = None) -> None:
        super().__init__(message)
        self.line = line


@dataclass(frozen=True, slots=True)
class Hole:
    """One `sorry`. Offsets `start`, `end` count characters of the text, `start_byte`, `end_byte` bytes of the file.

    `line` is 1-based and `column` 0-based in characters, as in Lean's messages. `declaration` is the full name of what
    it stands in (`example` and `instance` for the nameless), `keyword` the word that declares it.
    """

    index: int
    start: int
    end: int
    start_byte: int
    end_byte: int
    line: int
    column: int
    declaration: str
    keyword: str
    command: int  # index in Document.commands


@dataclass(frozen=True)
class Document:
    """The text of one file, exactly: `text.encode()` gives its bytes back, byte order mark and line ends included."""

    path: str
    text: str

    @staticmethod
    def from_bytes(path: str, data: bytes) -> Document:
        """Raises DocumentError when `data` is not UTF-8, with the line of the first bad byte."""
        try:
            return Document(path, data.decode("utf-8"))
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            column = error.start - (data.rfind(b"\n", 0, error.start) + 1) + 1
            message = f"the file is not UTF-8: byte 0x{data[error.start]:02x} at byte {column} of the line"
            raise DocumentError(f"{message}; save it as UTF-8", line) from None

    @staticmethod
    def read(path: Path | str) -> Document:
        """Raises DocumentError when there is no such file, it is a directory, or it cannot be read."""
        try:
            data = Path(path).read_bytes()
        except FileNotFoundError:
            raise DocumentError("no such file; check the path") from None
        except IsADirectoryError:
            raise DocumentError("this is a directory; name the .lean files in it") from None
        except (OSError, ValueError) as error:
            raise DocumentError(f"the file cannot be read: {getattr(error, 'strerror', None) or error}") from None
        return Document.from_bytes(str(path), data)

    @property
    def data(self) -> bytes:
        return self.text.encode("utf-8")

    @cached_property
    def newline(self) -> str:
        """The line end that most lines of the file have."""
        windows = self.text.count("\r\n")
        return "\r\n" if windows * 2 > self.text.count("\n") else "\n"

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """All tokens, comments included; a byte order mark is none."""
        mark = self.text.startswith("\ufeff")
        return tuple(tokens(" " + self.text[1:] if mark else self.text))

    @cached_property
    def commands(self) -> tuple[Command, ...]:
        return tuple(commands(self.text, self.tokens))

    @cached_property
    def holes(self) -> tuple[Hole, ...]:
        """The `sorry`s in source order; those in comments, strings, syntax quotations and after `#exit` are none."""
        starts = [command.start for command in self.commands]
        found: list[Hole] = []
        here, byte, line, line_start = 0, 0, 1, 0
        for token in self.tokens:
            if token.kind is not TokenKind.WORD or token.text != "sorry" or token.quotation:
                continue
            at = bisect_right(starts, token.start) - 1
            if at < 0 or token.start >= self.commands[at].end:
                continue
            byte += len(self.text[here : token.start].encode())
            line += self.text.count("\n", here, token.start)
            line_start = max(line_start, self.text.rfind("\n", here, token.start) + 1)
            here = token.start
            command = self.commands[at]
            found.append(
                Hole(
                    index=len(found),
                    start=token.start,
                    end=token.end,
                    start_byte=byte,
                    end_byte=byte + len("sorry"),
                    line=line,
                    column=token.start - line_start,
                    declaration=command.name or command.keyword,
                    keyword=command.keyword,
                    command=at,
                )
            )
        return tuple(found)

    def line_of(self, offset: int) -> int:
        """The 1-based line of a character offset."""
        return self.text.count("\n", 0, offset) + 1

    def named(self, name: str) -> tuple[Command, ...]:
        """The declarations that a user means by `name`: that full name, or else those whose last components it is."""
        declared = [command for command in self.commands if command.declares and command.name]
        exact = tuple(command for command in declared if command.name == name)
        wanted = parts(name)
        return exact or tuple(command for command in declared if parts(command.name or "")[-len(wanted) :] == wanted)

    def holes_of(self, chosen: Sequence[Command]) -> tuple[Hole, ...]:
        """The holes that stand in one of the chosen commands."""
        starts = {command.start for command in chosen}
        return tuple(hole for hole in self.holes if self.commands[hole.command].start in starts)

    def statement(self, hole: Hole) -> str:
        """The declaration up to its body, on one line: what the user claims."""
        command = self.commands[hole.command]
        return one_line(self._head(command, hole.start))

    def body_start(self, command: Command) -> int | None:
        """The offset of the `:=`, `|` or `where` that begins the command's body; None where there is none."""
        head = self._head(command, command.end)
        rest = [token for token in self.within(command) if not head or token.start >= head[-1].end]
        return rest[0].start if rest else None

    def within(self, command: Command) -> tuple[Token, ...]:
        """The tokens of a command, comments included."""
        first = bisect_left(self.tokens, command.start, key=lambda token: token.start)
        last = bisect_left(self.tokens, command.end, key=lambda token: token.start)
        return self.tokens[first:last]

    def _head(self, command: Command, end: int) -> list[Token]:
        """The tokens from the command's keyword to its body, or to `end`; comments left out."""
        depth = 0
        head: list[Token] = []
        for token in self.within(command):
            if token.start >= end:
                break
            if token.kind in (TokenKind.COMMENT, TokenKind.DOC):
                continue
            if not head and (token.text != command.keyword or depth):
                depth += (token.text in OPENING) - (token.text in CLOSING)
                continue
            if depth == 0 and head and token.text in (":=", "|", "where"):
                break
            depth += (token.text in OPENING) - (token.text in CLOSING)
            head.append(token)
        return head


def one_line(stream: Sequence[Token]) -> str:
    """The tokens on one line, with a space wherever something stood between them."""
    pieces = [("" if before.end == token.start else " ") + token.text for before, token in pairwise(stream)]
    return "".join([token.text for token in stream[:1]] + pieces)
