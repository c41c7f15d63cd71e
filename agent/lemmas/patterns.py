"""Patterns of equations: matched against values, with what their variables stand for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from lemmata.agent.lemmas.interpret import UnreadableError
from lemmata.agent.lemmas.library import CONSTANTS, Value
from lemmata.agent.smt import syntax
from lemmata.agent.smt.syntax import Node

Matcher: TypeAlias = Callable[[Value, dict[str, Value]], bool]
"""Whether a value fits; what its parts are called is put into the dictionary."""


def matcher(node: Node, constructors: Mapping[str, frozenset[int]]) -> tuple[Matcher, frozenset[str]]:
    """The matcher of a pattern and the variables that it binds. Raises UnreadableError."""
    names: set[str] = set()
    return _compile(node, constructors, names), frozenset(names)


def _compile(node: Node, constructors: Mapping[str, frozenset[int]], names: set[str]) -> Matcher:
    def go(part: Node) -> Matcher:
        return _compile(part, constructors, names)

    match node:
        case syntax.Name("_"):
            return lambda value, found: True
        case syntax.Name(text):
            last = text.rpartition(".")[2]
            if 0 in constructors.get(last, ()):
                return _constructor(last, [])
            if text in CONSTANTS:
                constant = CONSTANTS[text]
                return lambda value, found: bool(value == constant)
            if "." in text:
                raise UnreadableError(text)
            names.add(text)
            return lambda value, found: _bind(found, text, value)
        case syntax.Numeral(number):
            return lambda value, found: bool(value == number)
        case syntax.Items(_, items):
            parts = [go(item) for item in items]
            return lambda value, found: (
                len(value) == len(parts) and all(part(each, found) for part, each in zip(parts, value, strict=True))
            )
        case syntax.Operation("::", (first, rest)):
            head, tail = go(first), go(rest)
            return lambda value, found: bool(value) and head(value[0], found) and tail(value[1:], found)
        case syntax.Operation("+", (base, syntax.Numeral(step))):
            inner = go(base)
            return lambda value, found: value >= step and inner(value - step, found)
        case syntax.Application(syntax.Name("some" | "Option.some"), (only,)):
            some = go(only)
            return lambda value, found: len(value) == 1 and some(value[0], found)
        case syntax.Application(syntax.Name("Nat.succ"), (only,)):
            pred = go(only)
            return lambda value, found: value >= 1 and pred(value - 1, found)
        case syntax.Application(syntax.Name(text), arguments):
            last = text.rpartition(".")[2]
            if len(arguments) in constructors.get(last, ()):
                return _constructor(last, [go(argument) for argument in arguments])
    raise UnreadableError("a pattern")


def _constructor(name: str, parts: list[Matcher]) -> Matcher:
    return lambda value, found: (
        value[0] == name
        and len(value) == len(parts) + 1
        and all(part(each, found) for part, each in zip(parts, value[1:], strict=True))
    )


def _bind(found: dict[str, Value], name: str, value: Value) -> bool:
    found[name] = value
    return True
