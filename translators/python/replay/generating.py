"""Arguments by type: small values and corners first, then random ones, and the constants of the source throughout."""

from __future__ import annotations

import collections.abc
import dataclasses
import enum
import random
import types
import typing
from collections.abc import Iterator, Sequence
from typing import Any

_LETTERS = "ab 019,-é"
_SEQUENCES = (list, collections.abc.Sequence, collections.abc.Iterable, collections.abc.Collection)
_MAPS = (dict, collections.abc.Mapping, collections.abc.MutableMapping)
_SETS = (set, frozenset, collections.abc.Set)
CORNERS = (0, 1, -1, 2, 3, -2, 4, 5, 7, 8, 10, -3, 16, 100, -100)
LARGE = (255, 256, 1000, 2**31 - 1, 2**31, -(2**31), 2**63, 10**12, -(2**64))


class NoGenerator(Exception):
    """Values of this type are not made up."""


class Generator:
    """`constants`: from the source; they and their neighbours are used often. `large`: large numbers too."""

    def __init__(self, constants: Sequence[int | str], seed: int) -> None:
        self.random = random.Random(seed)
        numbers = {near for item in constants if isinstance(item, int) for near in (item - 1, item, item + 1, -item)}
        self._numbers = sorted(number for number in numbers if abs(number) < 10**6) or [0]
        self._exact = [item for item in constants if isinstance(item, int)] or [0]
        self._texts = [item for item in constants if isinstance(item, str)] or [""]
        self.large = True

    def tuples(self, kinds: Sequence[Any]) -> Iterator[list[Any]]:
        """Lists of arguments, without end. Raises NoGenerator."""
        if len(kinds) <= 3:
            yield from self._small(kinds)
        size = 0
        while True:
            size = size % 12 + 1
            yield [self.value(kind, size) for kind in kinds]

    def _small(self, kinds: Sequence[Any]) -> Iterator[list[Any]]:
        """All combinations of a few corners each."""
        rows: list[list[Any]] = [[]]
        each = {1: 24, 2: 7, 3: 4}.get(len(kinds), 1)
        for kind in kinds:
            corners = list(self._corners(kind))[:each]
            rows = [[*row, corner] for row in rows for corner in corners]
        yield from rows

    def _corners(self, kind: Any) -> Iterator[Any]:
        if kind is int:
            yield from dict.fromkeys([*CORNERS[:5], *self._numbers[:8], *CORNERS[5:], *self._exact[:8]])
        elif kind is bool:
            yield from (False, True)
        elif isinstance(kind, type) and issubclass(kind, enum.Enum):
            yield from kind
        else:
            for size in (0, 1, 1, 2, 2, 2, 3, 3):
                yield self.value(kind, size)

    def value(self, kind: Any, size: int) -> Any:
        """A value of a type, about as large as `size` says. Raises NoGenerator."""
        chance = self.random
        if kind is int:
            return self._integer(size)
        if kind is bool:
            return chance.random() < 0.5
        if kind is str:
            if chance.random() < 0.2:
                return chance.choice(self._texts)
            letters = _LETTERS + "".join(self._texts)
            return "".join(chance.choice(letters) for _ in range(chance.randint(0, size)))
        if kind is bytes:
            return bytes(chance.choice((0, 1, 65, 127, 128, 255)) for _ in range(chance.randint(0, size)))
        if kind is None or kind is type(None):
            return None
        if isinstance(kind, type) and issubclass(kind, enum.Enum):
            return chance.choice(list(kind))
        return self._composed(kind, size)

    def _integer(self, size: int) -> int:
        roll = self.random.random()
        if roll < 0.55:
            return self.random.randint(-size, size)
        if roll < 0.8:
            return self.random.choice(self._numbers if roll < 0.75 or not self.large else self._exact)
        return self.random.randint(-100, 100) if roll < 0.95 or not self.large else self.random.choice(LARGE)

    def _composed(self, kind: Any, size: int) -> Any:
        chance, inner = self.random, max(0, size - 2)
        origin, arguments = typing.get_origin(kind), typing.get_args(kind)
        if origin is typing.Literal:
            return chance.choice(arguments)
        if origin is typing.Annotated:
            return self.value(arguments[0], size)
        if origin in (typing.Union, types.UnionType):
            return self.value(chance.choice(arguments), size)
        if origin in _SEQUENCES and len(arguments) == 1:
            made = [self.value(arguments[0], max(1, inner)) for _ in range(chance.randint(0, size))]
            return self._ordered(made)
        if origin in _SETS and len(arguments) == 1:
            items = {self.value(arguments[0], size) for _ in range(chance.randint(0, size))}
            return frozenset(items) if origin is frozenset else items
        if origin in _MAPS and len(arguments) == 2:
            keys = [self.value(arguments[0], size) for _ in range(chance.randint(0, size))]
            return {key: self.value(arguments[1], size) for key in keys}
        if origin is tuple:
            if len(arguments) == 2 and arguments[1] is ...:
                return tuple(self.value(arguments[0], inner) for _ in range(chance.randint(0, size)))
            return tuple(self.value(argument, size) for argument in arguments)
        if isinstance(kind, type) and (dataclasses.is_dataclass(kind) or hasattr(kind, "_fields")):
            return self._record(kind, size)
        raise NoGenerator(f"no values of type {getattr(kind, '__name__', kind)} are made up")

    def _ordered(self, items: list[Any]) -> list[Any]:
        """Sometimes sorted, sometimes with repetitions: what preconditions on lists often ask."""
        roll = self.random.random()
        if roll < 0.3:
            try:
                return sorted(items)
            except TypeError:
                return items
        if roll < 0.45 and items:
            return [self.random.choice(items[:2]) for _ in items]
        return items

    def _record(self, kind: type, size: int) -> Any:
        from lemmata.translators.python.replay.guards import Broken

        hints = typing.get_type_hints(kind)
        names = list(getattr(kind, "_fields", ())) or [item.name for item in dataclasses.fields(kind) if item.init]
        for _ in range(30):
            try:
                return kind(**{name: self.value(hints[name], size) for name in names})
            except (Broken, ValueError, AssertionError):
                continue
        raise NoGenerator(f"no {kind.__name__} was found that its invariant admits")
