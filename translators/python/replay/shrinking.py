"""Smaller arguments that break the same thing."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Sequence
from typing import Any

MAX_TRIALS = 400
_MODULI, _FACTORS = (10, 100, 1000), (1000, 100, 10, 7, 5, 3, 2)


def shrink(arguments: Sequence[Any], breaks: Callable[[list[Any]], bool]) -> list[Any]:
    """The simplest arguments found that still break it."""
    best = list(arguments)
    trials = 0
    improved = True
    while improved and trials < MAX_TRIALS:
        improved = False
        for index, value in enumerate(best):
            for smaller in simpler(value):
                trials += 1
                candidate = [*best[:index], smaller, *best[index + 1 :]]
                if trials <= MAX_TRIALS and breaks(candidate):
                    best, improved = candidate, True
                    break
            if improved:
                break
    return best


def simpler(value: Any) -> Iterator[Any]:
    """Simpler values of the same type, the simplest first."""
    if isinstance(value, bool):
        if value:
            yield False
    elif isinstance(value, int):
        yield from _integers(value)
    elif isinstance(value, str | bytes | list):
        yield from _sequences(value)
    elif isinstance(value, tuple):
        kind = type(value)
        build = kind._make if hasattr(kind, "_make") else tuple
        for index, item in enumerate(value):
            for smaller in simpler(item):
                yield build([*value[:index], smaller, *value[index + 1 :]])
    elif isinstance(value, set | frozenset):
        for item in sorted(value, key=repr):
            yield type(value)(other for other in value if other != item)
    elif isinstance(value, dict):
        for key in value:
            yield {other: item for other, item in value.items() if other != key}
        for key, item in value.items():
            for smaller in simpler(item):
                yield {**value, key: smaller}
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        yield from _records(value)


def _integers(value: int) -> Iterator[int]:
    """Nearer to zero: what breaks for its last digits keeps them, what breaks for its divisors loses the others."""
    if value < 0:
        yield -value
    size, sign = abs(value), 1 if value > 0 else -1
    found = [0, 1, *(sign * (size % modulus) for modulus in _MODULI)]
    found += [sign * (size // factor) for factor in _FACTORS]
    yield from (smaller for smaller in dict.fromkeys((*found, value - sign)) if abs(smaller) < size)


def _sequences(value: Any) -> Iterator[Any]:
    if len(value) > 1:
        yield value[: len(value) // 2]
        yield value[len(value) // 2 :]
    for index in range(len(value)):
        yield value[:index] + value[index + 1 :]
    if isinstance(value, list):
        for item in [other for index, other in enumerate(value) if other in value[:index]]:
            for smaller in simpler(item):
                yield [smaller if other == item else other for other in value]
        for index, item in enumerate(value):
            for smaller in simpler(item):
                yield [*value[:index], smaller, *value[index + 1 :]]
    elif isinstance(value, str):
        for index, letter in enumerate(value):
            if letter not in "a ":
                yield value[:index] + "a" + value[index + 1 :]


def _records(value: Any) -> Iterator[Any]:
    for item in dataclasses.fields(value):
        if item.init:
            for smaller in simpler(getattr(value, item.name)):
                try:
                    yield dataclasses.replace(value, **{item.name: smaller})
                except BaseException as error:  # an invariant refuses it
                    if isinstance(error, KeyboardInterrupt | SystemExit):
                        raise
