"""Pieces of Lean text and how tightly they bind."""

from __future__ import annotations

from dataclasses import dataclass

ATOM = 1024
"""Binds as tightly as a name."""

APPLY = 1023
"""An application `f x`."""

LOOSE = 0
"""Reaches as far to the right as it can: `fun`, `∀`, `if`, `let`, `match`."""


@dataclass(frozen=True, slots=True)
class Text:
    """`level`: the precedence of the outermost operator, as in Lean's syntax."""

    text: str
    level: int


def at(piece: Text, level: int) -> str:
    """The text where something of at least this level is expected, in parentheses if need be."""
    return piece.text if piece.level >= level else f"({piece.text})"


def atom(piece: Text) -> str:
    return at(piece, ATOM)


def apply(function: str, *arguments: Text) -> Text:
    """`f a b`."""
    return Text(" ".join([function, *map(atom, arguments)]), APPLY)


def infix(left: Text, symbol: str, right: Text, level: int, left_level: int, right_level: int) -> Text:
    return Text(f"{at(left, left_level)} {symbol} {at(right, right_level)}", level)


_PAIRS = {"(": ")", "[": "]", "{": "}"}


def argument(text: str) -> str:
    """A printed term as an argument: in parentheses unless it is one word or enclosed in brackets as a whole."""
    if text.replace("_", "").replace("'", "").replace(".", "").isalnum() or _enclosed(text):
        return text
    return f"({text})"


def _enclosed(text: str) -> bool:
    closing = _PAIRS.get(text[:1])
    if closing is None or '"' in text:
        return False
    depth = 0
    for position, character in enumerate(text):
        depth += (character == text[0]) - (character == closing)
        if depth == 0:
            return position == len(text) - 1
    return False
