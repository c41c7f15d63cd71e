"""What operators and functions of the core library do, as far as definitions of small programs use them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import reduce
from typing import Any, TypeAlias

Value: TypeAlias = Any
"""bool, int, str, a tuple for a list, a pair or an option, `(constructor, arguments…)` for the file's own types."""

_LARGEST = 1 << 40


@dataclass(frozen=True, slots=True)
class Known:
    """`receiver`: the place of the argument that stands before the dot in `xs.map f`."""

    arity: int
    receiver: int
    meaning: Callable[..., Value]


def _erase(xs: tuple[Value, ...], x: Value) -> tuple[Value, ...]:
    return (*xs[: xs.index(x)], *xs[xs.index(x) + 1 :]) if x in xs else xs


LIBRARY: Mapping[str, Known] = {
    "List.length": Known(1, 0, len),
    "List.reverse": Known(1, 0, lambda xs: xs[::-1]),
    "List.append": Known(2, 0, lambda xs, ys: xs + ys),
    "List.map": Known(2, 1, lambda f, xs: tuple(map(f, xs))),
    "List.filter": Known(2, 1, lambda p, xs: tuple(filter(p, xs))),
    "List.foldl": Known(3, 2, lambda f, a, xs: reduce(lambda acc, x: f(acc)(x), xs, a)),
    "List.foldr": Known(3, 2, lambda f, a, xs: reduce(lambda acc, x: f(x)(acc), xs[::-1], a)),
    "List.sum": Known(1, 0, sum),
    "List.take": Known(2, 1, lambda n, xs: xs[:n]),
    "List.drop": Known(2, 1, lambda n, xs: xs[n:]),
    "List.tail": Known(1, 0, lambda xs: xs[1:]),
    "List.dropLast": Known(1, 0, lambda xs: xs[:-1]),
    "List.contains": Known(2, 0, lambda xs, x: x in xs),
    "List.elem": Known(2, 1, lambda x, xs: x in xs),
    "List.count": Known(2, 1, lambda x, xs: xs.count(x)),
    "List.erase": Known(2, 0, _erase),
    "List.any": Known(2, 0, lambda xs, p: any(map(p, xs))),
    "List.all": Known(2, 0, lambda xs, p: all(map(p, xs))),
    "List.isEmpty": Known(1, 0, lambda xs: not xs),
    "List.replicate": Known(2, 1, lambda n, x: (x,) * n),
    "List.cons": Known(2, 1, lambda x, xs: (x, *xs)),
    "List.flatten": Known(1, 0, lambda xss: tuple(x for xs in xss for x in xs)),
    "Nat.succ": Known(1, 0, lambda n: n + 1),
    "Nat.pred": Known(1, 0, lambda n: max(n - 1, 0)),
    "Bool.not": Known(1, 0, lambda b: not b),
    "Bool.xor": Known(2, 0, lambda a, b: a != b),
    "not": Known(1, 0, lambda b: not b),
    "xor": Known(2, 0, lambda a, b: a != b),
    "and": Known(2, 0, lambda a, b: a and b),
    "or": Known(2, 0, lambda a, b: a or b),
    "max": Known(2, 0, max),
    "min": Known(2, 0, min),
    "id": Known(1, 0, lambda x: x),
    "decide": Known(1, 0, lambda p: p),
    "some": Known(1, 0, lambda x: (x,)),
    "Option.some": Known(1, 0, lambda x: (x,)),
}
CONSTANTS: Mapping[str, Value] = {
    "true": True, "false": False, "True": True, "False": False, "none": (), "List.nil": (), "Nat.zero": 0,
}  # fmt: skip


def method(name: str) -> Known | None:
    """What `value.name` calls, where only lists have such a function."""
    return LIBRARY.get(f"List.{name}")


class TooLargeError(Exception):
    """A value, or the time to compute it, is beyond what a law can be tested on."""


def bounded(value: Value) -> Value:
    if isinstance(value, int) and not -_LARGEST < value < _LARGEST:
        raise TooLargeError
    return value


def _power(base: int, exponent: int) -> int:
    if exponent > 40:
        raise TooLargeError
    return int(base**exponent)


INFIX: Mapping[str, Callable[[Any, Any], Value]] = {
    "+": lambda a, b: a + b,
    "*": lambda a, b: a * b,
    "^": _power,
    "::": lambda x, xs: (x, *xs),
    "++": lambda xs, ys: xs + ys,
    "=": lambda a, b: a == b,
    "==": lambda a, b: a == b,
    "↔": lambda a, b: a == b,
    "≠": lambda a, b: a != b,
    "!=": lambda a, b: a != b,
    "^^": lambda a, b: a != b,
    "<": lambda a, b: a < b,
    "≤": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    "≥": lambda a, b: a >= b,
    "&&": lambda a, b: a and b,
    "∧": lambda a, b: a and b,
    "||": lambda a, b: a or b,
    "∨": lambda a, b: a or b,
    "∈": lambda x, xs: x in xs,
    "∉": lambda x, xs: x not in xs,
    "∣": lambda a, b: b % a == 0 if a else b == 0,
}
