"""C expressions over unsigned words.

Precedence as in C, strongest first: unary `~ -` and `+`; `*`; `+ -`; `<< >>`; `&`; `^`; `|`. Numbers are decimal,
`0x…` hexadecimal, `0b…` binary or `0…` octal, with C's suffixes of unsigned and long types.
Source: ISO/IEC 9899:2018, 6.4.4.1 and 6.5.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from lemmata.translators.tcs.mba.term import Binary, Const, Op, Term, Unary, Var

MOST_DEEP = 400
_TOKEN = re.compile(
    r"\s*(?:(?P<number>0[xX][0-9a-fA-F]+|0[bB][01]+|[0-9]+)(?P<suffix>(?:[uU][lL]{0,2}|[lL]{1,2}[uU]?)?)(?![\w.])"
    r"|(?P<name>[A-Za-z_]\w*)|(?P<symbol><<|>>|[-+*~&|^()]))"
)
_LEVELS: tuple[dict[str, Op], ...] = (
    {"|": Op.OR},
    {"^": Op.XOR},
    {"&": Op.AND},
    {"<<": Op.SHL, ">>": Op.SHR},
    {"+": Op.ADD, "-": Op.SUB},
    {"*": Op.MUL},
)
_BINDING = {symbol: (level, op) for level, row in enumerate(_LEVELS) for symbol, op in row.items()}


class ParseError(Exception):
    """What is wrong with an expression. `column`: 0-based, within the text that was given."""

    def __init__(self, message: str, column: int) -> None:
        super().__init__(message)
        self.column = column


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    column: int
    number: int | None = None
    is_name: bool = False


def parse(text: str) -> Term:
    """The expression. Raises ParseError."""
    return _Parser(_tokens(text), len(text)).whole()


def _tokens(text: str) -> list[_Token]:
    tokens: list[_Token] = []
    place = 0
    while text[place:].strip():
        found = _TOKEN.match(text, place)
        if found is None:
            column = place + len(text[place:]) - len(text[place:].lstrip())
            raise ParseError(_stranger(text, column), column)
        kind = found.lastgroup if found.lastgroup != "suffix" else "number"
        assert kind is not None
        word, column = found.group(kind), found.start(kind)
        tokens.append(_Token(word, column, _number(word, column) if kind == "number" else None, kind == "name"))
        place = found.end()
    return tokens


def _stranger(text: str, column: int) -> str:
    word = re.match(r"[\w.]+|.", text[column:])
    shown = word.group() if word else text[column]
    if shown[0].isdigit():
        return f"`{shown}` is not an integer constant"
    return f"`{shown}` is not part of an expression (known are + - * ~ & | ^ << >> and parentheses)"


def _number(word: str, column: int) -> int:
    if len(word) > 1 and word[0] == "0" and word.isdigit():
        if re.search("[89]", word):
            raise ParseError(f"`{word}` is octal by its leading zero, but has a digit above 7", column)
        return int(word, 8)
    if len(word) > 400:
        raise ParseError("a constant of more than 400 digits", column)
    return int(word, 0)


class _Parser:
    def __init__(self, tokens: list[_Token], end: int) -> None:
        self._tokens, self._end = tokens, end
        self._place = 0
        self._deep = 0

    def whole(self) -> Term:
        if not self._tokens:
            raise ParseError("an expression is missing", self._end)
        term, _ = self._binary(0)
        if self._place < len(self._tokens):
            token = self._tokens[self._place]
            what = "a `)` that nothing opens" if token.text == ")" else f"an operator is missing before `{token.text}`"
            raise ParseError(what, token.column)
        return term

    def _next(self) -> _Token | None:
        return self._tokens[self._place] if self._place < len(self._tokens) else None

    def _binary(self, level: int) -> tuple[Term, int]:
        """The term and its depth."""
        left, deep = self._unary()
        while (token := self._next()) is not None and token.text in _BINDING:
            binding, op = _BINDING[token.text]
            if binding < level:
                break
            self._place += 1
            right, other = self._binary(binding + 1)
            left, deep = Binary(op, left, right), max(deep, other) + 1
            self._check(deep, token)
        return left, deep

    def _unary(self) -> tuple[Term, int]:
        token = self._next()
        if token is None:
            raise ParseError("an operand is missing at the end", self._end)
        self._place += 1
        self._deep += 1
        self._check(self._deep, token)
        try:
            if token.text in ("~", "-", "+"):
                inner, deep = self._unary()
                if token.text == "+":
                    return inner, deep
                return Unary(Op.NOT if token.text == "~" else Op.NEG, inner), deep + 1
            if token.text == "(":
                inner, deep = self._binary(0)
                closing = self._next()
                if closing is None or closing.text != ")":
                    raise ParseError("this `(` is not closed", token.column)
                self._place += 1
                return inner, deep
        finally:
            self._deep -= 1
        if token.number is not None:
            return Const(token.number), 1
        if token.is_name:
            return Var(token.text), 1
        raise ParseError(f"an operand is missing before `{token.text}`", token.column)

    @staticmethod
    def _check(deep: int, token: _Token) -> None:
        if deep > MOST_DEEP:
            raise ParseError(f"the expression is nested more than {MOST_DEEP} levels deep", token.column)
