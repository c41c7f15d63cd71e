"""Operators on lists, maps and sets with symbolic parts. Their shape is known; positions that are not become
decisions, or a choice between numbers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import z3

from lemmata.translators.obligations.evaluate.limits import Exhausted, Raised
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.smt.numbers import Handler, choose
from lemmata.translators.obligations.smt.path import Path
from lemmata.translators.obligations.smt.relations import Formula, any_of, equal, less
from lemmata.translators.obligations.smt.shapes import (
    Symbol,
    elements_of,
)
from lemmata.translators.obligations.types import Bool, Int, ListOf, SetOf, Some, Type

_Simple = Callable[..., Symbol]


def decided(path: Path, formula: Formula) -> bool:
    return formula if isinstance(formula, bool) else path.decide(formula)


def bounded_position(path: Path, index: Symbol, length: int) -> int:
    """Where a slice's bound lies: in `range(length + 1)`."""
    if isinstance(index, z3.ArithRef):
        if path.decide(index >= length):
            return length
        if path.decide(index < -length):
            return 0
    position = path.concrete(index, -length, length)
    return min(max(position + length if position < 0 else position, 0), length)


def known_index(path: Path, index: Symbol, length: int) -> int:
    """The position that an index means. Raises `Raised` where it is outside."""
    if isinstance(index, int):
        inside = -length <= index < length
    else:
        inside = path.decide(z3.And(-length <= index, index < length))
    if not inside:
        raise Raised("IndexError")
    position = path.concrete(index, -length, length)
    return position + length if position < 0 else position


def item(path: Path, items: tuple[Symbol, ...], index: Symbol, scalar: bool) -> Symbol:
    """`items[index]`; numbers are chosen between without a decision."""
    length = len(items)
    if not scalar or isinstance(index, int):
        return items[known_index(path, index, length)]
    if not path.decide(z3.And(-length <= index, index < length)):
        raise Raised("IndexError")
    result = items[length - 1]
    for position in range(length - 1):
        result = choose(z3.Or(index == position, index == position - length), items[position], result)
    return result


def pure(meaning: _Simple) -> Handler:
    return lambda path, arguments, types, numbers: meaning(*arguments)


def _on_path(meaning: _Simple) -> Handler:
    return lambda path, arguments, types, numbers: meaning(path, *arguments)


def item_type(types: tuple[Type, ...]) -> Type:
    first = types[0]
    assert isinstance(first, ListOf | SetOf)
    return first.item


def _scalar(type: Type) -> bool:
    return isinstance(type, Bool | Int)


def _index(path: Path, arguments: tuple[Symbol, ...], types: tuple[Type, ...], numbers: object) -> Symbol:
    return item(path, tuple(arguments[0]), arguments[1], _scalar(item_type(types)))


def _with_item(path: Path, xs: list[Symbol], index: Symbol, value: Symbol) -> list[Symbol]:
    position = known_index(path, index, len(xs))
    return [*xs[:position], value, *xs[position + 1 :]]


def _without_item(path: Path, xs: list[Symbol], index: Symbol) -> list[Symbol]:
    position = known_index(path, index, len(xs))
    return [*xs[:position], *xs[position + 1 :]]


def _insert(path: Path, xs: list[Symbol], index: Symbol, value: Symbol) -> list[Symbol]:
    position = bounded_position(path, index, len(xs))
    return [*xs[:position], value, *xs[position:]]


def slice_of(path: Path, xs: Any, start: Symbol, stop: Symbol) -> Any:
    low = 0 if start is None else bounded_position(path, start, len(xs))
    high = len(xs) if stop is None else bounded_position(path, stop, len(xs))
    return xs[low:high]


def stepped(path: Path, xs: Any, start: Some | None, stop: Some | None, step: Symbol) -> Any:
    if decided(path, step == 0):
        raise Raised("ValueError")
    bound = len(xs) + 1
    stride = path.concrete(step, -bound, bound + 1)
    low, high = (
        None if option is None else path.concrete(option.value, -2 * bound, 2 * bound) for option in (start, stop)
    )
    return xs[low:high:stride]


def times(path: Path, xs: Any, count: Symbol) -> Any:
    if isinstance(count, z3.ArithRef) and path.decide(count <= 0):
        return xs[:0]
    number = path.concrete(count, 1, 6)
    if number * len(xs) > 1000:
        raise Exhausted
    return xs * number


def contains(path: Path, arguments: tuple[Symbol, ...], types: tuple[Type, ...], numbers: object) -> Formula:
    xs, value = arguments
    return any_of([equal(value, x, item_type(types)) for x in elements_or_list(xs)])


def elements_or_list(value: Symbol) -> tuple[Symbol, ...]:
    return tuple(value) if isinstance(value, list) else elements_of(value)


def _count(path: Path, arguments: tuple[Symbol, ...], types: tuple[Type, ...], numbers: object) -> Symbol:
    xs, value = arguments
    return sum((choose(equal(value, x, item_type(types)), 1, 0) for x in xs), start=0)


def _first(path: Path, xs: list[Symbol], value: Symbol, of: Type) -> int:
    for position, x in enumerate(xs):
        if decided(path, equal(x, value, of)):
            return position
    raise Raised("ValueError")


def _remove(path: Path, arguments: tuple[Symbol, ...], types: tuple[Type, ...], numbers: object) -> Symbol:
    position = _first(path, arguments[0], arguments[1], item_type(types))
    return [*arguments[0][:position], *arguments[0][position + 1 :]]


def sorted_items(path: Path, arguments: tuple[Symbol, ...], types: tuple[Type, ...], numbers: object) -> Symbol:
    done: list[Symbol] = []
    for x in elements_or_list(arguments[0]):
        position = len(done)
        while position > 0 and decided(path, less(x, done[position - 1], item_type(types))):
            position -= 1
        done.insert(position, x)
    return done


def _sorted_by(path: Path, arguments: tuple[Symbol, ...], types: tuple[Type, ...], numbers: object) -> Symbol:
    keys = item_type(types[1:])
    done: list[tuple[Symbol, Symbol]] = []
    for item, key in zip(*arguments, strict=False):
        position = len(done)
        while position > 0 and decided(path, less(key, done[position - 1][1], keys)):
            position -= 1
        done.insert(position, (item, key))
    return [item for item, _ in done]


def extreme(largest: bool) -> Handler:
    def compute(path: Path, arguments: tuple[Symbol, ...], types: tuple[Type, ...], numbers: object) -> Symbol:
        of = item_type(types)
        items = elements_or_list(arguments[0])
        if not items:
            raise Raised("ValueError")
        best = items[0]
        for x in items[1:]:
            better = less(best, x, of) if largest else less(x, best, of)
            best = choose(better, x, best) if _scalar(of) else x if decided(path, better) else best
        return best

    return compute


LISTS: dict[O, Handler] = {
    O.LEN: pure(len),
    O.INDEX: _index,
    O.SLICE: _on_path(slice_of),
    O.SLICE_FROM: _on_path(lambda path, xs, start: slice_of(path, xs, start, None)),
    O.SLICE_TO: _on_path(lambda path, xs, stop: slice_of(path, xs, None, stop)),
    O.SLICE_STEP: _on_path(stepped),
    O.CONCAT: pure(lambda xs, ys: xs + ys),
    O.REPEAT: _on_path(times),
    O.CONTAINS: contains,
    O.COUNT: _count,
    O.POSITION: lambda path, arguments, types, numbers: _first(path, arguments[0], arguments[1], item_type(types)),
    O.REVERSED: pure(lambda xs: xs[::-1]),
    O.SORTED: sorted_items,
    O.SORTED_BY: _sorted_by,
    O.SUM: pure(lambda xs: sum(xs, start=0)),
    O.LEAST: extreme(False),
    O.GREATEST: extreme(True),
    O.ENUMERATE: pure(lambda xs, start: [(start + i, x) for i, x in enumerate(xs)]),
    O.ZIP: pure(lambda *lists: list(zip(*lists, strict=False))),
    O.ALL_TRUE: lambda path, arguments, types, numbers: all(decided(path, x) for x in arguments[0]),
    O.ANY_TRUE: lambda path, arguments, types, numbers: any(decided(path, x) for x in arguments[0]),
    O.LIST_OF: pure(lambda xs: xs),
    O.SET_ITEM: _on_path(_with_item),
    O.APPEND: pure(lambda xs, x: [*xs, x]),
    O.INSERT: _on_path(_insert),
    O.DELETE_ITEM: _on_path(_without_item),
    O.REMOVE: _remove,
}
