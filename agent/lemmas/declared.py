"""What the text of declarations says: types of arguments, constructors, equations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from lemmata.agent.lemmas.interpret import UnreadableError
from lemmata.agent.policy.declarations import Inductive
from lemmata.agent.policy.scanner import signature
from lemmata.agent.policy.terms import atoms, split_top, stripped, tokens
from lemmata.agent.smt.parse import parse
from lemmata.agent.smt.syntax import Node

_DOTTED = re.compile(r"(?<![\w)\]'!?₀-₉])\.(?=[^\W\d])")
_SECTION = re.compile(r"\(([^()]*)·([^()·]*)\)")


@dataclass(frozen=True, slots=True)
class Constructor:
    """One constructor of a file's own type; its value is `(name, arguments…)`."""

    name: str
    inputs: tuple[str, ...]


def constructors(kind: Inductive, short: Mapping[str, str]) -> tuple[Constructor, ...] | None:
    """Those of a plain inductive type; None for predicates, structures and types with parameters."""
    if kind.is_predicate or kind.structure or kind.binders or not kind.body:
        return None
    found = []
    for name, text in bars(kind.body):
        binders, result, _ = signature(text)
        inputs = [each for names, type_ in groups(binders) for each in [type_] * len(names)]
        inputs += arrows(result)[:-1]
        found.append(Constructor(name, tuple(full(each, short) for each in inputs)))
    return tuple(found)


def bars(body: str) -> Iterator[tuple[str, str]]:
    """Each constructor's name and what follows it."""
    bars = [token.start for token in tokens(body) if token.text == "|" and token.depth == 0]
    for start, end in pairwise([*bars, len(body)]):
        text = re.split(r"\bderiving\b", body[start + 1 : end])[0].strip()
        if match := re.match(r"[^\W\d][\w'!?₀-₉]*", text):
            yield match.group(), text[match.end() :]


def groups(binders: str) -> Iterator[tuple[list[str], str]]:
    """The names and the type of each group of explicit binders."""
    for piece in atoms(binders):
        if piece.startswith("(") and (parts := split_top(piece[1:-1], frozenset({":"}))):
            yield parts[0].split(), stripped(parts[2])


def arrows(text: str) -> list[str]:
    """The parts of a chain of arrows."""
    parts: list[str] = []
    while pieces := split_top(text, frozenset({"→", "->"})):
        parts.append(stripped(pieces[0]))
        text = pieces[2]
    return [*parts, stripped(text)] if text.strip() else parts


def full(kind: str, short: Mapping[str, str]) -> str:
    """The type with the full names of the file's own types."""
    return " ".join(short.get(word, word) for word in kind.split())


def equations(body: str) -> Iterator[tuple[list[str], str]]:
    """Patterns and right side of each equation."""
    marks = [token for token in tokens(body) if token.depth == 0 and token.text in ("|", ",", "=>")]
    row: list[str] = []
    start, right = 0, None
    for token in marks:
        if token.text == "|":
            if right is not None:
                yield row, body[right : token.start].strip()
            elif row:
                raise UnreadableError("alternatives")
            row, right, start = [], None, token.end
        elif right is None:
            row.append(body[start : token.start].strip())
            start = token.end
            right = token.end if token.text == "=>" else None
    if right is not None:
        yield row, body[right:].strip()


def parsed(text: str) -> Node:
    """A term or pattern as it is written in a file. Raises UnreadableError."""
    text = _SECTION.sub(lambda m: f"(fun section' => {m[1]}section'{m[2]})", text)
    node = parse(" ".join(_DOTTED.sub("constructor'.", text).split()))
    if node is None:
        raise UnreadableError(text)
    return node
