"""Tokens of Lean's printed terms."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum


class TokenKind(Enum):
    IDENTIFIER = "identifier"  # dots included: `xs.length`
    NUMERAL = "numeral"
    STRING = "string"
    CHAR = "char"
    FIELD = "field"  # `.length` right behind a closing bracket or an index
    SYMBOL = "symbol"
    END = "end"


@dataclass(frozen=True, slots=True)
class Token:
    kind: TokenKind
    text: str
    spaced: bool  # white space stands before it


KEYWORDS = frozenset({
    "fun", "if", "then", "else", "let", "have", "match", "with", "do", "show", "from", "by", "in", "at", "where",
    "forall", "exists", "Σ", "λ", "∀", "∃", "Type", "Sort",
})  # fmt: skip

_LETTER = r"[^\W\d]"
_PART = rf"(?:{_LETTER}[\w'!?₀-₉✝]*|«[^»]*»)"
_SYMBOLS = [
    *("<:+:", "<+:", "<:+", "<+", "⊆", "<<<", ">>>", "&&&", "|||", "^^^", "~~~", "<|>", ">>="),
    *("&&", "||", "^^", "==", "!=", "++", "::", ":=", "=>", "<=", ">=", "->", "|>", "<|", "∃!", ".."),
    *"+-*/%^<>=≠≤≥∧∨¬→↔∀∃∈∉∣×⊕∘↑⟨⟩()[]{},:#!|λ_.@$;~?·←-",
]
_TOKEN = re.compile(
    r"(?P<space>\s+)"
    rf"|(?P<field>(?<=[)\]}}⟩!?'\"\w])\.(?:{_PART}|\d+))"
    rf"|(?P<identifier>{_PART}(?:\.(?:{_PART}|\d+))*)"
    r"|(?P<numeral>0x[0-9a-fA-F]+|\d+)"
    r'|(?P<string>"(?:[^"\\]|\\.)*")'
    r"|(?P<char>'(?:[^'\\]|\\[^xu]|\\x[0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4})')"
    rf"|(?P<symbol>{'|'.join(re.escape(symbol) for symbol in _SYMBOLS)})"
)


def tokenize(text: str) -> tuple[Token, ...] | None:
    """The tokens with one END behind them, or None when a character belongs to no token."""
    tokens: list[Token] = []
    position, spaced = 0, False
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None or match.lastgroup is None:
            return None
        position = match.end()
        if match.lastgroup == "space":
            spaced = True
            continue
        body = match.group()
        kind = TokenKind(match.lastgroup)
        if kind is TokenKind.FIELD:
            body = body[1:]
        elif kind is TokenKind.IDENTIFIER and body in KEYWORDS:
            kind = TokenKind.SYMBOL
        tokens.append(Token(kind, body, spaced))
        spaced = False
    tokens.append(Token(TokenKind.END, "", spaced))
    return tuple(tokens)


_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "\\": "\\", '"': '"', "'": "'", "0": "\0"}


def unescape(literal: str) -> str:
    """The characters that a string or character literal, quotes included, stands for. Raises ValueError."""

    def one(match: re.Match[str]) -> str:
        code = match.group(1)
        if code[0] in "xu" and len(code) > 1:
            return chr(int(code[1:], 16))
        if code in _ESCAPES:
            return _ESCAPES[code]
        raise ValueError(f"unknown escape \\{code}")

    return re.sub(r"\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)", one, literal[1:-1])
