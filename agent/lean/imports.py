"""Import lines added to a file's header, as a person would write them."""

from __future__ import annotations

from collections.abc import Sequence

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.edit import Edit
from lemmata.agent.lean.engine.header import read_header
from lemmata.agent.lean.lexer import Token, TokenKind

_OTHER_RULES = frozenset({"module", "prelude"})  # files whose imports mean something else


def import_edits(document: Document, modules: Sequence[str]) -> list[Edit]:
    """What makes the file import those of `modules` that it does not import by name: one edit, behind its own imports,
    or where the first one would stand: at the very top, behind a comment that opens the file.

    None for a file that begins with `module`, `prelude` or a byte order mark.
    """
    words = [token for token in document.tokens if token.kind is not TokenKind.COMMENT]
    if document.text.startswith("\ufeff") or (words and words[0].text in _OTHER_RULES):
        return []
    present = read_header(document.text).imports
    lines = [f"import {module}" for module in dict.fromkeys(modules) if module not in present]
    if not lines:
        return []
    newline = document.newline
    at = _last_import(document)
    if at is not None:
        return [Edit(at, at, "".join(newline + line for line in lines))]
    first = document.tokens[0] if document.tokens else None
    if first is not None and first.kind is TokenKind.COMMENT and _licence(document.text, first):
        return [Edit(first.end, first.end, "".join(newline + line for line in lines))]
    return [Edit(0, 0, "".join(line + newline for line in lines))]


def _licence(text: str, comment: Token) -> bool:
    """Whether it is a comment (no `/-! … -/`, which is a command) at the very top with nothing else on its lines."""
    rest = text[comment.end :].partition("\n")[0]
    return comment.start == 0 and text.startswith("/-") and not text.startswith("/-!") and not rest.strip()


def _last_import(document: Document) -> int | None:
    """The end of the line of the last import; the end of the import itself where the line goes on."""
    commands = [command for command in document.commands if command.keyword == "import"]
    if not commands:
        return None
    stop = document.text.find("\n", commands[-1].start)
    line_end = len(document.text) if stop < 0 else stop
    line_end -= document.text.endswith("\r", 0, line_end)
    named = [token for token in document.within(commands[-1]) if token.kind is not TokenKind.COMMENT]
    end = named[-1].end
    following = [token for token in document.tokens if token.start >= end and token.start < line_end]
    return line_end if all(token.kind is TokenKind.COMMENT and token.end <= line_end for token in following) else end
