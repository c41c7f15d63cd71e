"""A lexical view of the terms that Lean prints: enough to see the shape of a goal without elaborating it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_TOKEN = re.compile(
    r"""(?P<string>"(?:\\.|[^"\\])*")
      | (?P<char>'(?:\\.|[^'\\])')
      | (?P<ident>(?:«[^»]*»|[^\W\d][\w'✝!?₀-₉]*)(?:\.(?:«[^»]*»|[^\W\d][\w'✝!?₀-₉]*|\d+))*)
      | (?P<number>\d+(?:\.\d+)?)
      | (?P<suffix>\.(?:[^\W\d][\w'!?₀-₉]*)(?:\.[^\W\d][\w'!?₀-₉]*)*)
      | (?P<symbol>\?\w+|:=|=>|<;>|==|!=|<=|>=|\+\+|&&|\|\||<\||\|>|::|->|<-|∃!|⁻¹|[^\s\w])
    """,
    re.VERBOSE,
)
ROOT = "_root_."  # before a name that means something else as well
_OPENING = {"(": ")", "[": "]", "{": "}", "⟨": "⟩", "⦃": "⦄"}
_CLOSING = frozenset(_OPENING.values())
_SWALLOWING = frozenset({"∀", "∃", "∃!", "fun", "λ", "let", "have", "match", "if", "Σ", "Π"})
RELATIONS = frozenset({"=", "≠", "<", "≤", ">", "≥", "<=", ">=", "∈", "∉", "∣", "~", "⊆", "≈", "≍"})


@dataclass(frozen=True, slots=True)
class Token:
    kind: str  # string, char, ident, number, suffix (a projection after a bracket) or symbol
    text: str
    start: int
    depth: int  # brackets around it; an opening and its closing bracket have the depth outside them

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@lru_cache(maxsize=20_000)
def tokens(text: str) -> tuple[Token, ...]:
    found: list[Token] = []
    depth = 0
    for match in _TOKEN.finditer(text):
        kind, piece = str(match.lastgroup), match.group()
        if piece in _CLOSING:
            depth = max(0, depth - 1)
        found.append(Token(kind, piece, match.start(), depth))
        if piece in _OPENING:
            depth += 1
    return tuple(found)


def stripped(text: str) -> str:
    """The text without blanks around it and without brackets that enclose all of it."""
    text = text.strip()
    while text.startswith("(") and text.endswith(")"):
        inner = tokens(text)
        closing = next((t for t in inner[1:] if t.text == ")" and t.depth == 0), None)
        if closing is None or closing.end != len(text):
            return text
        text = text[1:-1].strip()
    return text


def identifiers(text: str) -> Iterator[str]:
    """Every identifier as printed, and the components behind its dots (`xs.length` gives `xs.length` and `length`)."""
    for token in tokens(text):
        if token.kind == "ident":
            yield token.text
            yield from token.text.split(".")
        elif token.kind == "suffix":
            yield from token.text[1:].split(".")


@lru_cache(maxsize=20_000)
def symbols(text: str) -> frozenset[str]:
    """All names, components, literals and operators in a term: what relevance is measured by."""
    operators = (t.text for t in tokens(text) if t.kind in ("symbol", "number") and t.text not in "()[]{}⟨⟩,:")
    return frozenset(identifiers(text)) | frozenset(operators)


def size(text: str) -> int:
    """The number of tokens that are not brackets or commas."""
    return sum(1 for token in tokens(text) if token.text not in "()[]{}⟨⟩,")


def split_top(text: str, separators: frozenset[str], *, last: bool = False) -> tuple[str, str, str] | None:
    """(left, separator, right) at the first (or last) separator outside brackets and outside a binder's body."""
    found: Token | None = None
    for token in tokens(text):
        if token.depth:
            continue
        if token.text in _SWALLOWING:
            break
        if token.text in separators:
            found = token
            if not last:
                break
    if found is None:
        return None
    return text[: found.start].strip(), found.text, text[found.end :].strip()


def atoms(text: str) -> list[str]:
    """The pieces of an application in order: head first, then each argument, brackets and projections kept whole."""
    pieces: list[tuple[int, int]] = []
    for token in tokens(text):
        if token.depth or token.text in _CLOSING:
            if token.text in _CLOSING and token.depth == 0 and pieces:
                pieces[-1] = (pieces[-1][0], token.end)
            continue
        glued = pieces and pieces[-1][1] == token.start
        if glued and (token.kind == "suffix" or (token.text == "[" and text[token.start - 1] not in " (")):
            pieces[-1] = (pieces[-1][0], token.end)
        else:
            pieces.append((token.start, token.end))
    return [text[start:end] for start, end in pieces]


def arguments(call: str, name: str) -> list[str]:
    """The explicit arguments of an application as `applications` gives it; a receiver (`x` of `x.f a`) comes first."""
    pieces = atoms(call)
    if not pieces:
        return []
    last = "." + name.rpartition(".")[2]
    head = pieces[0]
    if head in (name, ROOT + name) or name.endswith("." + head) or not head.endswith(last):
        return pieces[1:]
    return [head[: -len(last)], *pieces[1:]]


def spelled(call: str, name: str, shown: str) -> str:
    """The application with the function in front: `T.f x a` for `x.f a`, where `shown` is how `T.f` is written here."""
    values = arguments(call, name)
    return " ".join([shown, *(v if len(atoms(v)) == 1 or v[:1] in "([{⟨" else f"({v})" for v in values)])


def applications(text: str, name: str) -> Iterator[str]:
    """Every application of `name` as it is printed: `name a b`, or `x.last a` for `T.last`."""
    last = name.rpartition(".")[2]
    found = tokens(text)
    for index, token in enumerate(found):
        qualified = token.kind == "ident" and (token.text in (name, ROOT + name) or name.endswith("." + token.text))
        field = "." in name and token.kind == "ident" and "." in token.text and token.text.rpartition(".")[2] == last
        if not (qualified or field or (token.kind == "suffix" and "." in name and token.text[1:] == last)):
            continue
        start = token.start
        if token.kind == "suffix":
            start = next(
                (t.start for t in reversed(found[:index]) if t.depth == token.depth and t.text in _OPENING), start
            )
        end, position = token.end, index + 1
        while position < len(found) and found[position].depth == token.depth:
            following = found[position]
            if following.text in _OPENING and following.text != "{":
                closing = next(
                    (
                        i
                        for i in range(position + 1, len(found))
                        if found[i].depth == token.depth and found[i].text in _CLOSING
                    ),
                    None,
                )
                if closing is None:
                    break
                end, position = found[closing].end, closing + 1
            elif following.kind in ("ident", "number", "string", "char", "suffix"):
                if following.text in ("then", "else", "with", "do", "in", "if", "fun", "match"):
                    break
                end, position = following.end, position + 1
            else:
                break
        yield text[start:end]
