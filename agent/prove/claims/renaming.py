"""A sheet and its scripts with theorems called by their number: what is the same in sheets that differ in names."""

from __future__ import annotations

from dataclasses import dataclass

from lemmata.agent.lean.lexer import TokenKind, tokens
from lemmata.translators.obligations.claim import Sheet

_MARK = "claim⁑"
_COPIED = frozenset([TokenKind.STRING, TokenKind.CHAR, TokenKind.COMMENT, TokenKind.DOC])


@dataclass(frozen=True, slots=True)
class Renaming:
    """`lean`: the sheet's text with numbers for the names of `theorems`, in which no text or comment is touched.

    One-to-one: where the text has a numbered name of its own, or a name of a theorem somewhere in it is more than a
    word of its own, nothing is renamed.
    """

    lean: str
    theorems: tuple[str, ...]
    _numbered: dict[str, str]

    @staticmethod
    def of(sheet: Sheet) -> Renaming:
        theorems = tuple(claim.theorem for claim in sheet.claims)
        numbered = {name: f"{_MARK}{number}" for number, name in enumerate(theorems)}
        lean = _replaced(sheet.lean, numbered)
        if lean is None or len(numbered) < len(theorems):
            return Renaming(sheet.lean, theorems, {})
        return Renaming(lean, tuple(numbered[name] for name in theorems), numbered)

    def plain(self, script: str) -> str | None:
        """A script for the sheet with numbers; None where it cannot be told."""
        return _replaced(script, self._numbered) if self._numbered else script

    def back(self, script: str) -> str:
        """The inverse of `plain`."""
        for name, number in reversed(self._numbered.items()):
            script = script.replace(number, name)
        return script


def _replaced(text: str, names: dict[str, str]) -> str | None:
    """The text with whole words replaced; None where that could not be undone."""
    if _MARK in text:
        return None
    parts: list[str] = []
    at = 0
    for token in tokens(text):
        if token.kind is TokenKind.BAD:
            return None
        new = names.get(token.text) if token.kind in (TokenKind.WORD, TokenKind.QUOTED) else None
        if new is None:
            if token.kind not in _COPIED and any(token.text.startswith(f"{name}.") for name in names):
                return None  # a part of a longer word
            continue
        parts += [text[at : token.start], new]
        at = token.end
    parts.append(text[at:])
    return "".join(parts)
