"""Statements with one header as one document, so that they share a session and a final check and yet know nothing of
one another: each stands there as an `example`, which no other can refer to.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lemmata.agent.batch.model import Item
from lemmata.agent.lean.document import Document

# A simple name: one with dots opens a namespace for its statement, which an `example` would not.
_HEAD = re.compile(r"theorem\s+[^\W\d][\w'!?]*(?=[\s:({\[⦃])")
# What reaches into the commands after it in another way than it reaches into one theorem.
_SPREADING = ("variable", "universe", "include", "omit")


@dataclass(frozen=True, slots=True)
class Bundle:
    """`document` has one hole for each of `items`, in their order; `starts` are the 1-based lines where each begins."""

    document: Document
    items: Sequence[tuple[int, Item]]
    starts: Sequence[int]

    def item_at(self, line: int) -> int | None:
        """The index of the item on a line of the document; None in the header."""
        found = [index for index, start in enumerate(self.starts) if start <= line]
        return found[-1] if found else None


def alone(path: str, header: str, item: Item) -> tuple[Document, int]:
    """The document of one statement, as its author wrote it, and the line before it."""
    start = _start(header)
    return Document(path, f"{start}{item.statement}\n"), start.count("\n")


def bundled(
    path: str, header: str, items: Sequence[tuple[int, Item]]
) -> tuple[Bundle | None, Sequence[tuple[int, Item]]]:
    """A bundle of what can be tried together, and the rest."""
    together: list[tuple[int, Item]] = []
    rest: list[tuple[int, Item]] = []
    start = _start(header)
    plain = Document(path, start)
    if any(token.text in _SPREADING for token in plain.tokens):
        return None, items
    pieces, starts, line = [start], [], start.count("\n") + 1
    for number, item in items:
        text = _as_example(path, start, len(plain.commands), item)
        if text is None:
            rest.append((number, item))
            continue
        together.append((number, item))
        starts.append(line)
        pieces.append(text)
        line += text.count("\n")
    document = Document(path, "".join(pieces))
    if len(together) < 2 or len(document.holes) != len(together):
        return None, items
    return Bundle(document, together, starts), rest


def _as_example(path: str, start: str, commands: int, item: Item) -> str | None:
    """The statement as an `example`; None where that could be something else than the theorem."""
    text = item.statement.strip()
    document = Document(path, f"{start}{text}\n")
    if len(document.commands) != commands + 1 or len(document.holes) != 1 or not _HEAD.match(text):
        return None
    command = document.commands[-1]
    if command.start != len(start) or document.holes[0].command != commands:
        return None
    return _HEAD.sub("example", text, count=1) + "\n\n"


def _start(header: str) -> str:
    return f"{header.rstrip()}\n\n" if header.strip() else ""
