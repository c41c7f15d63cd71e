"""The document that the server sees: the file to the end of the hole's command, with a path of tactics in the hole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from lemmata.agent.lean.document import Document, Hole
from lemmata.agent.lean.lexer import TokenKind
from lemmata.agent.lean.server.protocol import Position

_END = "all_goals sorry"  # where the goals are read; keeps the rest of the declaration alive


class Frame(Enum):
    """How a path of tactics stands in the place of a `sorry`."""

    TACTIC = ("(", ")")
    TERM = ("(by", ")")
    BODY = ("by", "")  # the whole body of a declaration: without parentheses Lean elaborates only what changed


@dataclass(frozen=True, slots=True)
class Page:
    """A document text. Lines are 0-based: `steps[k]` is where step k starts, `end` the place after the last."""

    text: str
    command: int  # the line of the hole's command
    start: int  # the line of the hole
    steps: tuple[int, ...]
    end: Position


@dataclass(frozen=True, slots=True)
class Layout:
    """One hole of a document, ready to be filled."""

    before: str  # up to the command
    head: str  # from the command to the hole
    tail: str  # from the hole to the end of the command
    column: int

    @staticmethod
    def of(document: Document, hole: Hole) -> Layout:
        first, last = _extent(document, hole)
        text, start, end = document.text, document.commands[first].start, document.commands[last].end
        return Layout(
            before=_plain(text[:start]),
            head=_plain(text[start : hole.start]),
            tail=_plain(text[hole.end : end]),
            column=hole.column,
        )

    def page(self, frame: Frame, steps: Sequence[str], heartbeats: int) -> Page:
        opening, closing = frame.value
        before = self.before + self._option(heartbeats)
        prefix = before + self.head + opening
        indentation = " " * (self.column + 2)
        start = line = prefix.count("\n")
        pieces = [prefix]
        places: list[int] = []
        for step in steps:
            places.append(line + 1)
            rows = step.split("\n")
            pieces += [f"\n{indentation}{row}" if row else "\n" for row in rows]
            line += len(rows)
        pieces.append(f"\n{indentation}{_END}{closing}{self.tail}\n")
        return Page("".join(pieces), before.count("\n"), start, tuple(places), Position(line + 1, len(indentation)))

    def line(self, place: int) -> int | None:
        """The 1-based line of the file for a 0-based line of a page; None for lines inside or after the hole."""
        inserted = self._option(0).count("\n")
        first = self.before.count("\n")
        if place <= first:
            return place + 1
        return place - inserted + 1 if place <= first + inserted + self.head.count("\n") else None

    def _option(self, heartbeats: int) -> str:
        gap = "" if not self.before or self.before.endswith("\n") else "\n"
        return f"{gap}set_option maxHeartbeats {heartbeats}\n"


def frames(document: Document, hole: Hole) -> Iterator[Frame]:
    """The frames that may fit, the likelier first; Lean's parser accepts only one kind."""
    command = document.commands[hole.command]
    stream = [
        token
        for token in document.tokens
        if command.start <= token.start < command.end and token.kind not in (TokenKind.COMMENT, TokenKind.DOC)
    ]
    before = [token for token in stream if token.end <= hole.start]
    alone = stream[-1].start == hole.start and before[-1:] and before[-1].text == ":="
    term = Frame.BODY if alone else Frame.TERM
    in_block = any(token.text == "by" for token in before)
    starts_line = not document.text[document.text.rfind("\n", 0, hole.start) + 1 : hole.start].strip()
    previous = before[-1].text if before else ""
    continued = previous in (":=", ",", "⟨", "(", "from")
    tactic_like = previous in ("=>", ";", "<;>", "·", ".") or (starts_line and not continued)
    likely_tactic = previous == "by" or (in_block and tactic_like)
    return iter((Frame.TACTIC, term) if likely_tactic else (term, Frame.TACTIC))


def _extent(document: Document, hole: Hole) -> tuple[int, int]:
    """The first and last command that must stay together: those of a `mutual` block, or the hole's own."""
    first = last = hole.command
    commands = document.commands
    opening = first
    while opening and commands[opening].keyword not in ("mutual", "end", "section", "namespace"):
        opening -= 1
    if commands[opening].keyword == "mutual":
        first = opening
        while last + 1 < len(commands) and commands[last].keyword != "end":
            last += 1
    return first, last


def _plain(text: str) -> str:
    return text.removeprefix("\ufeff").replace("\r\n", "\n")
