"""Tokens of a Lean file: enough of the lexical grammar to know what is code and what is a comment or a string."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum


class TokenKind(Enum):
    WORD = "word"  # an identifier or a keyword, dotted parts included: `Nat.succ`, `theorem`, `s!`
    QUOTED = "quoted"  # an identifier with a part in «»; never a keyword
    NAME = "name"  # a name literal: `` `foo ``
    HASH = "hash"  # `#eval`
    NUMBER = "number"
    STRING = "string"
    CHAR = "char"
    SYMBOL = "symbol"
    DOC = "doc"  # `/-- … -/`
    COMMENT = "comment"
    BAD = "bad"  # a comment, string or «name» that never ends; it reaches to the end of the text


@dataclass(frozen=True, slots=True)
class Token:
    """`text[start:end]` of the lexed text. `quotation`: it stands inside a syntax quotation `` `(…) ``."""

    kind: TokenKind
    text: str
    start: int
    end: int
    quotation: bool = False


_SPACE = re.compile(r"\s+")
_PART = r"(?:[^\W\dλΠΣ₀-₉](?:[^\WλΠΣ]|['!?₀-₉])*|«[^«»\n]*»)"
_WORD = re.compile(rf"{_PART}(?:\.{_PART})*")
_HASH = re.compile(r"#[a-z_]+!?")
_NUMBER = re.compile(r"0[xX][0-9a-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?")
_CHAR = re.compile(r"'(?:\\(?:x[0-9a-fA-F]{2}|u\{?[0-9a-fA-F]+\}?|.)|[^\\'\n])'")
_RAW = re.compile(r'r(#*)"')
_STRING_STEP = re.compile(r'[^"\\{]+')
_BLOCK_STEP = re.compile(r"-/|/-")
_SYMBOL = re.compile(r":=|=>|<;>|<\|>|<\||\|>|\|\||&&|->|<-|\.\.\.|\.\.|::|@\[|`\(|`\[|.", re.DOTALL)
OPENING = {"(": ")", "[": "]", "{": "}", "⟨": "⟩", "@[": "]", "`(": ")", "`[": "]"}
CLOSING = frozenset(OPENING.values())
_INTERPOLATING = frozenset({"s!", "m!", "f!", "throwError", "dbg_trace", "logInfo", "logWarning", "logError"})


def tokens(text: str) -> Iterator[Token]:
    """The tokens of `text` in order, comments included, white space left out. Never raises.

    An interpolated string comes as STRING tokens for its literal parts, with the tokens of each `{…}` between them.
    """
    return _Lexer(text).run()


def code(text: str) -> list[Token]:
    """The tokens that are not comments (doc comments are left out too)."""
    return [token for token in tokens(text) if token.kind not in (TokenKind.DOC, TokenKind.COMMENT)]


class _Lexer:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.brackets: list[str] = []  # the closing bracket that each open one waits for; '"' for `{` in a string
        self.quotations: list[int] = []  # depths of `brackets` at which a quotation was opened
        self.previous = ""

    def run(self) -> Iterator[Token]:
        text, size = self.text, len(self.text)
        while True:
            space = _SPACE.match(text, self.at)
            if space:
                self.at = space.end()
            if self.at >= size:
                return
            token = self._next()
            if token.kind not in (TokenKind.DOC, TokenKind.COMMENT):
                self.previous = token.text
            yield token

    def _token(self, kind: TokenKind, end: int) -> Token:
        start, self.at = self.at, end
        return Token(kind, self.text[start:end], start, end, bool(self.quotations))

    def _next(self) -> Token:
        text, at = self.text, self.at
        first = text[at]
        if text.startswith("--", at):
            end = text.find("\n", at)
            return self._token(TokenKind.COMMENT, len(text) if end < 0 else end)
        if text.startswith("/-", at):
            return self._block_comment()
        if first == '"':
            return self._string(interpolated=self.previous in _INTERPOLATING)
        if first == "}" and self.brackets and self.brackets[-1] == '"':
            self.brackets.pop()
            return self._string(interpolated=True)
        raw = _RAW.match(text, at)
        if raw:
            end = text.find('"' + raw.group(1), raw.end())
            bad = end < 0
            return self._token(
                *((TokenKind.BAD, len(text)) if bad else (TokenKind.STRING, end + len(raw.group(1)) + 1))
            )
        if first == "'":
            char = _CHAR.match(text, at)
            if char:
                return self._token(TokenKind.CHAR, char.end())
        if first == "`":
            start = at + 2 if text.startswith("``", at) else at + 1
            name = _WORD.match(text, start)
            if name:
                return self._token(TokenKind.NAME, name.end())
        word = _WORD.match(text, at)
        if word:
            return self._token(TokenKind.QUOTED if "«" in word.group() else TokenKind.WORD, word.end())
        if first == "«":
            return self._token(TokenKind.BAD, len(text))
        for kind, pattern in ((TokenKind.NUMBER, _NUMBER), (TokenKind.HASH, _HASH)):
            match = pattern.match(text, at)
            if match:
                return self._token(kind, match.end())
        return self._symbol()

    def _symbol(self) -> Token:
        match = _SYMBOL.match(self.text, self.at)
        assert match is not None
        symbol = match.group()
        if symbol in OPENING:
            self.brackets.append(OPENING[symbol])
            if symbol[0] == "`":
                self.quotations.append(len(self.brackets))
        token = self._token(TokenKind.SYMBOL, match.end())
        if symbol in CLOSING and self.brackets and self.brackets[-1] == symbol:
            if self.quotations and self.quotations[-1] == len(self.brackets):
                self.quotations.pop()
            self.brackets.pop()
        return token

    def _block_comment(self) -> Token:
        doc = self.text.startswith("/--", self.at) and not self.text.startswith("/--/", self.at)
        depth, end = 1, self.at + 2
        while depth:
            step = _BLOCK_STEP.search(self.text, end)
            if step is None:
                return self._token(TokenKind.BAD, len(self.text))
            depth += 1 if step.group() == "/-" else -1
            end = step.end()
        return self._token(TokenKind.DOC if doc else TokenKind.COMMENT, end)

    def _string(self, *, interpolated: bool) -> Token:
        """A string, or the part of an interpolated one from `"` or `}` to the next `{` or the closing quote."""
        text, end = self.text, self.at + 1
        while end < len(text):
            step = _STRING_STEP.match(text, end)
            if step:
                end = step.end()
                continue
            if text[end] == '"':
                return self._token(TokenKind.STRING, end + 1)
            if text[end] == "{" and interpolated:
                self.brackets.append('"')
                return self._token(TokenKind.STRING, end + 1)
            end += 2 if text[end] == "\\" else 1
        return self._token(TokenKind.BAD, len(text))
