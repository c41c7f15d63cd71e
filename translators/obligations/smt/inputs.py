"""Symbolic inputs: a value of a type whose shape the path chooses and whose numbers are unknowns."""

from __future__ import annotations

import z3

from lemmata.translators.obligations.evaluate.limits import Exhausted
from lemmata.translators.obligations.smt.path import Path
from lemmata.translators.obligations.smt.relations import equal
from lemmata.translators.obligations.smt.shapes import Elements, Pairs, Symbol, Text
from lemmata.translators.obligations.types import (
    BitVec,
    Bool,
    EnumOf,
    EnumValue,
    Int,
    ListOf,
    MapOf,
    Nat,
    OptionOf,
    RecordOf,
    RecordValue,
    SetOf,
    Some,
    String,
    TupleOf,
    Type,
    Unit,
)


class Inputs:
    """Makes inputs on a path. `size`: the greatest length of a collection. `numbers`: the integer unknowns made."""

    def __init__(self, path: Path, size: int) -> None:
        self._path = path
        self._size = size
        self._count = 0
        self.numbers: list[z3.ArithRef] = []

    def unknown(self, type: Type, size: int | None = None) -> Symbol:
        """A value of the type. Raises `Exhausted` for types without symbolic values (bytes, functions)."""
        size = self._size if size is None else size
        match type:
            case Bool():
                return z3.Bool(self._name("b"), self._path.context)
            case Int():
                return self._integer()
            case Nat():
                number = self._integer()
                self._path.assume(number >= 0)
                return number
            case BitVec(width):
                return z3.BitVec(self._name("w"), width, self._path.context)
            case String():
                return self._text(self._path.choose(size + 1))
            case Unit():
                return ()
            case OptionOf(item):
                return Some(self.unknown(item, size)) if self._path.choose(2) else None
            case ListOf(item):
                return [self.unknown(item, max(size - 1, 1)) for _ in range(self._path.choose(size + 1))]
            case TupleOf(items):
                return tuple(self.unknown(item, size) for item in items)
            case SetOf(item):
                return Elements(self._distinct(item, size)) if size else frozenset()
            case MapOf(key, value):
                keys = self._distinct(key, size)
                return Pairs(tuple((k, self.unknown(value, max(size - 1, 1))) for k in keys))
            case EnumOf(name, members):
                return EnumValue(name, members[self._path.choose(len(members))])
            case RecordOf(name, fields):
                return RecordValue(name, tuple(self.unknown(of, size) for _, of in fields))
            case _:
                raise Exhausted

    def _name(self, prefix: str) -> str:
        self._count += 1
        return f"{prefix}{self._count}"

    def _integer(self) -> z3.ArithRef:
        number = z3.Int(self._name("n"), self._path.context)
        self.numbers.append(number)
        return number

    def _text(self, length: int) -> Symbol:
        if length == 0:
            return ""
        codes = tuple(z3.Int(self._name("c"), self._path.context) for _ in range(length))
        for code in codes:
            scalar = z3.Or(z3.And(code >= 32, code < 127), z3.And(code >= 160, code < 0xD800))
            self._path.assume(scalar)
        return Text(codes)

    def _distinct(self, item: Type, size: int) -> tuple[Symbol, ...]:
        items: list[Symbol] = []
        for _ in range(self._path.choose(size + 1)):
            new = self.unknown(item, size)
            for old in items:
                same = equal(old, new, item)
                if same is True:
                    raise Exhausted
                if same is not False:
                    self._path.assume(z3.Not(same))
            items.append(new)
        return tuple(items)
