"""A Pratt parser of Lean's printed terms and types, with the binding powers of Lean's notation."""

from __future__ import annotations

from lemmata.agent.smt import syntax
from lemmata.agent.smt.lexer import Token, TokenKind, tokenize, unescape
from lemmata.agent.smt.precedence import INFIX, PREFIX
from lemmata.agent.smt.syntax import Node

_ARGUMENT = frozenset({"(", "[", "⟨", "↑", "¬", "!", "~~~", "_"})
_QUANTIFIERS = {"∀": "∀", "∃": "∃", "fun": "fun", "λ": "fun", "forall": "∀", "exists": "∃"}
_GUARDS = frozenset({"<", "≤", ">", "≥", "∈", "∉", "≠"})
_NORMAL = {"->": "→", "<=": "≤", ">=": "≥"}
_MAX = 1024


class _Unread(Exception):
    """The text is outside the language."""


class _Parser:
    def __init__(self, tokens: tuple[Token, ...]) -> None:
        self.tokens = tokens
        self.position = 0

    @property
    def token(self) -> Token:
        return self.tokens[self.position]

    def at(self, *symbols: str) -> bool:
        return self.token.kind is TokenKind.SYMBOL and self.token.text in symbols

    def take(self) -> Token:
        token = self.token
        self.position += 1
        return token

    def expect(self, *symbols: str) -> str:
        if not self.at(*symbols):
            raise _Unread(self.token.text)
        return self.take().text

    def term(self, power: int = 0) -> Node:
        left = self.prefix(power)
        while self.token.kind is TokenKind.SYMBOL and (binding := INFIX.get(self.token.text)) and binding[0] >= power:
            symbol = self.take().text
            right = self.term(binding[1])
            left = syntax.Operation(_NORMAL.get(symbol, symbol), (left, right))
            if binding == (50, 51) and self.token.kind is TokenKind.SYMBOL and INFIX.get(self.token.text) == binding:
                raise _Unread("a relation does not associate")
        return left

    def prefix(self, power: int) -> Node:
        if self.token.kind is TokenKind.SYMBOL:
            text = self.token.text
            if text == "-" and power > 75:
                raise _Unread(text)
            if text in PREFIX:
                self.take()
                symbol, inner = PREFIX[text]
                return syntax.Operation(symbol, (self.term(inner),))
            if text in _QUANTIFIERS:
                return self.binding(_QUANTIFIERS[text])
            if text == "if":
                return self.choice()
            if text in ("let", "have"):
                return self.let()
        head = self.atom()
        arguments: list[Node] = []
        while self.starts_argument():
            arguments.append(self.argument())
        return syntax.Application(head, tuple(arguments)) if arguments else head

    def starts_argument(self) -> bool:
        token = self.token
        if token.kind in (TokenKind.IDENTIFIER, TokenKind.NUMERAL, TokenKind.STRING, TokenKind.CHAR):
            return True
        opens = token.kind is TokenKind.SYMBOL and token.text in _ARGUMENT and token.spaced
        return opens or self.at("fun", "Type", "Sort")

    def argument(self) -> Node:
        if self.at("↑", "¬", "!", "~~~", "fun"):
            return self.prefix(_MAX)
        return self.atom()

    def atom(self) -> Node:
        node = self.bare_atom()
        while True:
            if self.token.kind is TokenKind.FIELD:
                node = syntax.Field(node, self.take().text)
            elif self.at("[") and not self.token.spaced:
                self.take()
                position = self.term()
                self.expect("]")
                suffix = self.take().text if self.at("!", "?") and not self.token.spaced else ""
                node = syntax.Index(node, position, suffix)
            elif self.at("#") and not self.token.spaced and isinstance(node, syntax.Numeral):
                self.take()
                node = syntax.BitLiteral(node.value, self.bare_atom())
            else:
                return node

    def bare_atom(self) -> Node:
        token = self.take()
        match token.kind:
            case TokenKind.IDENTIFIER:
                return syntax.Name(token.text)
            case TokenKind.NUMERAL:
                return syntax.Numeral(int(token.text, 0) if token.text.startswith("0x") else int(token.text))
            case TokenKind.STRING:
                return syntax.Text(unescape(token.text))
            case TokenKind.CHAR:
                return syntax.Character(unescape(token.text))
            case TokenKind.SYMBOL if token.text in ("(", "[", "⟨"):
                return self.bracket(token.text)
            case TokenKind.SYMBOL if token.text in ("Type", "Sort"):
                return syntax.Name(token.text)
            case _:
                raise _Unread(token.text)

    def bracket(self, opening: str) -> Node:
        closing = {"(": ")", "[": "]", "⟨": "⟩"}[opening]
        items: list[Node] = []
        while not self.at(closing):
            items.append(self.term())
            if opening == "(" and len(items) == 1 and self.at(":"):
                self.take()
                type_ = self.term()
                self.expect(")")
                return syntax.Ascribed(items[0], type_)
            if not self.at(closing):
                self.expect(",")
        self.take()
        return items[0] if opening == "(" and len(items) == 1 else syntax.Items(opening, tuple(items))

    def binding(self, quantifier: str) -> Node:
        self.take()
        binders: list[tuple[str, Node | None, str, str, Node | None]] = []
        ending = ("=>",) if quantifier == "fun" else (",",)
        while not self.at(*ending):
            if self.at("(", "{", "["):
                opening = self.take().text
                closing = {"(": ")", "{": "}", "[": "]"}[opening]
                names = self.names() if self.names_then_colon() else ["_"]
                if names != ["_"] or self.at(":"):
                    self.expect(":")
                type_ = self.term()
                self.expect(closing)
                binders += [(name, type_, opening, "", None) for name in names]
                continue
            names = self.names()
            if not names:
                raise _Unread(self.token.text)
            relation, bound, declared = "", None, None
            if self.at(":"):
                self.take()
                declared = self.term()
            elif self.at(*_GUARDS):
                relation, bound = self.take().text, self.term()
            binders += [(name, declared, "", relation, bound) for name in names]
        self.expect(*ending)
        body = self.term()
        for binder, binder_type, style, relation, bound in reversed(binders):
            body = syntax.Binding(quantifier, binder, binder_type, style, body, relation, bound)
        return body

    def names_then_colon(self) -> bool:
        ahead = self.position
        while self.tokens[ahead].kind is TokenKind.IDENTIFIER or self.tokens[ahead].text == "_":
            ahead += 1
        return ahead > self.position and self.tokens[ahead].text == ":"

    def names(self) -> list[str]:
        names: list[str] = []
        while self.token.kind is TokenKind.IDENTIFIER or self.at("_"):
            names.append(self.take().text)
        return names

    def choice(self) -> Node:
        self.take()
        name = None
        if self.token.kind is TokenKind.IDENTIFIER and self.tokens[self.position + 1].text == ":":
            name = self.take().text
            self.take()
        condition = self.term()
        self.expect("then")
        yes = self.term()
        self.expect("else")
        return syntax.Choice(condition, yes, self.term(), name)

    def let(self) -> Node:
        self.take()
        names = self.names()
        if len(names) != 1:
            raise _Unread("let")
        type_ = None
        if self.at(":"):
            self.take()
            type_ = self.term()
        self.expect(":=")
        value = self.term()
        self.expect(";")
        return syntax.LetIn(names[0], type_, value, self.term())


def parse(text: str) -> Node | None:
    """The syntax of a printed term or type; None for anything that is not understood."""
    tokens = tokenize(text)
    if tokens is None or len(tokens) > 4000:
        return None
    parser = _Parser(tokens)
    try:
        node = parser.term()
    except (_Unread, ValueError, IndexError, RecursionError):
        return None
    return node if parser.token.kind is TokenKind.END else None
