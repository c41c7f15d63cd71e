"""Symbolic values: what stands for texts, maps and sets whose parts are Z3 terms, and ways between these and plain
values. Numbers and Booleans are themselves or Z3 terms; all else is as in plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import z3

from lemmata.translators.obligations.types import RecordValue, Some, Value

Symbol = Any
"""A symbolic value."""


@dataclass(frozen=True, slots=True)
class Text:
    """A string, by its characters' codes."""

    codes: tuple[Symbol, ...]


@dataclass(frozen=True, slots=True)
class Pairs:
    """A map. The keys differ from one another on the path at hand."""

    items: tuple[tuple[Symbol, Symbol], ...]


@dataclass(frozen=True, slots=True)
class Elements:
    """A set. The elements differ from one another on the path at hand."""

    items: tuple[Symbol, ...]


def symbolic(value: Symbol) -> bool:
    """Whether a Z3 term occurs in the value."""
    match value:
        case z3.ExprRef() | Text() | Pairs() | Elements():
            return True
        case list() | tuple():
            return any(map(symbolic, value))
        case dict():
            return any(map(symbolic, value.values()))
        case Some(inner):
            return symbolic(inner)
        case RecordValue(_, parts):
            return any(map(symbolic, parts))
        case _:
            return False


def codes_of(value: Symbol) -> tuple[Symbol, ...]:
    return value.codes if isinstance(value, Text) else tuple(map(ord, value))


def text(codes: tuple[Symbol, ...]) -> Symbol:
    """The string with these characters: a `str` where all are known."""
    return "".join(map(chr, codes)) if all(isinstance(code, int) for code in codes) else Text(codes)


def pairs_of(value: Symbol) -> tuple[tuple[Symbol, Symbol], ...]:
    return value.items if isinstance(value, Pairs) else tuple(value.items())


def pairs(items: tuple[tuple[Symbol, Symbol], ...]) -> Symbol:
    """The map with these pairs: a `dict` where all is known."""
    return Pairs(items) if any(map(symbolic, items)) else dict(items)


def elements_of(value: Symbol) -> tuple[Symbol, ...]:
    return value.items if isinstance(value, Elements) else tuple(sorted(value, key=repr))


def elements(items: tuple[Symbol, ...]) -> Symbol:
    """The set with these elements: a `frozenset` where all are known."""
    return Elements(items) if any(map(symbolic, items)) else frozenset(items)


def under(model: z3.ModelRef, value: Symbol) -> Value:
    """The plain value that a symbolic one has in a model."""
    match value:
        case z3.BoolRef():
            return z3.is_true(model.eval(value, model_completion=True))
        case z3.ArithRef() | z3.BitVecRef():
            return model.eval(value, model_completion=True).as_long()
        case Text(codes):
            return "".join(chr(under(model, code)) for code in codes)
        case Pairs(items):
            return {under(model, key): under(model, of) for key, of in items}
        case Elements(items):
            return frozenset(under(model, item) for item in items)
        case list():
            return [under(model, part) for part in value]
        case tuple():
            return tuple(under(model, part) for part in value)
        case dict():
            return {key: under(model, part) for key, part in value.items()}
        case Some(inner):
            return Some(under(model, inner))
        case RecordValue(name, parts):
            return RecordValue(name, tuple(under(model, part) for part in parts))
        case _:
            return value
