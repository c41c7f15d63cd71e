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
from lemmata.translators.obligations.smt.relations import Formula, any_of, equal, less, subset
from lemmata.translators.obligations.smt.shapes import (
    Symbol,
    elements,
    elements_of,
    pairs,
    pairs_of,
)
from lemmata.translators.obligations.types import Bool, Int, ListOf, MapOf, SetOf, Some, TupleOf, Type

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


def _pure(meaning: _Simple) -> Handler:
    return lambda path, arguments, types, numbers: meaning(*arguments)


def _on_path(meaning: _Simple) -> Handler:
    return lambda path, arguments, types, numbers: meaning(path, *arguments)


def _item_type(types: tuple[Type, ...]) -> Type:
    first = types[0]
    assert isinstance(first, ListOf | SetOf)
    return first.item


def _scalar(type: Type) -> bool:
    return isinstance(type, Bool | Int)


def _index(path: Path, arguments: tuple[Symbol, ...], types: tuple[Type, ...], numbers: object) -> Symbol:
    return item(path, tuple(arguments[0]), arguments[1], _scalar(_item_type(types)))


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


def _contains(path: Path, arguments: tuple[Symbol, ...], types: tuple[Type, ...], numbers: object) -> Formula:
    xs, value = arguments
    return any_of([equal(value, x, _item_type(types)) for x in elements_or_list(xs)])


def elements_or_list(value: Symbol) -> tuple[Symbol, ...]:
    return tuple(value) if isinstance(value, list) else elements_of(value)


def _count(path: Path, arguments: tuple[Symbol, ...], types: tuple[Type, ...], numbers: object) -> Symbol:
    xs, value = arguments
    return sum((choose(equal(value, x, _item_type(types)), 1, 0) for x in xs), start=0)


def _first(path: Path, xs: list[Symbol], value: Symbol, of: Type) -> int:
    for position, x in enumerate(xs):
        if decided(path, equal(x, value, of)):
            return position
    raise Raised("ValueError")


def _remove(path: Path, arguments: tuple[Symbol, ...], types: tuple[Type, ...], numbers: object) -> Symbol:
    position = _first(path, arguments[0], arguments[1], _item_type(types))
    return [*arguments[0][:position], *arguments[0][position + 1 :]]


def _sorted(path: Path, arguments: tuple[Symbol, ...], types: tuple[Type, ...], numbers: object) -> Symbol:
    done: list[Symbol] = []
    for x in elements_or_list(arguments[0]):
        position = len(done)
        while position > 0 and decided(path, less(x, done[position - 1], _item_type(types))):
            position -= 1
        done.insert(position, x)
    return done


def _extreme(largest: bool) -> Handler:
    def extreme(path: Path, arguments: tuple[Symbol, ...], types: tuple[Type, ...], numbers: object) -> Symbol:
        of = _item_type(types)
        items = elements_or_list(arguments[0])
        if not items:
            raise Raised("ValueError")
        best = items[0]
        for x in items[1:]:
            better = less(best, x, of) if largest else less(x, best, of)
            best = choose(better, x, best) if _scalar(of) else x if decided(path, better) else best
        return best

    return extreme


def set_of(path: Path, items: Any, of: Type) -> Symbol:
    """The set of some items; whether they are equal is decided."""
    found: list[Symbol] = []
    for x in items:
        if not any(decided(path, equal(x, y, of)) for y in found):
            found.append(x)
    return elements(tuple(found))


def map_of(path: Path, items: Any, of: MapOf) -> Symbol:
    """The map that these pairs, put one after the other, make."""
    result: Symbol = {}
    for key, value in items:
        result = _put(path, result, key, value, of)
    return result


def _key(path: Path, map_: Symbol, key: Symbol, of: MapOf) -> int | None:
    """The position of a key among a map's keys."""
    for position, (known, _) in enumerate(pairs_of(map_)):
        if decided(path, equal(known, key, of.key)):
            return position
    return None


def _put(path: Path, map_: Symbol, key: Symbol, value: Symbol, of: MapOf) -> Symbol:
    items = list(pairs_of(map_))
    position = _key(path, map_, key, of)
    if position is None:
        return pairs((*items, (key, value)))
    items[position] = (items[position][0], value)
    return pairs(tuple(items))


def _of_map(meaning: Callable[..., Symbol]) -> Handler:
    def handle(path: Path, arguments: tuple[Symbol, ...], types: tuple[Type, ...], numbers: object) -> Symbol:
        return meaning(path, *arguments, types[0])

    return handle


def _get(path: Path, map_: Symbol, key: Symbol, of: MapOf) -> Symbol:
    position = _key(path, map_, key, of)
    if position is None:
        raise Raised("KeyError")
    return pairs_of(map_)[position][1]


def _get_or(path: Path, map_: Symbol, key: Symbol, otherwise: Symbol, of: MapOf) -> Symbol:
    position = _key(path, map_, key, of)
    return otherwise if position is None else pairs_of(map_)[position][1]


def _get_option(path: Path, map_: Symbol, key: Symbol, of: MapOf) -> Symbol:
    position = _key(path, map_, key, of)
    return None if position is None else Some(pairs_of(map_)[position][1])


def _delete(path: Path, map_: Symbol, key: Symbol, of: MapOf) -> Symbol:
    position = _key(path, map_, key, of)
    if position is None:
        raise Raised("KeyError")
    items = pairs_of(map_)
    return pairs((*items[:position], *items[position + 1 :]))


def _has_key(path: Path, map_: Symbol, key: Symbol, of: MapOf) -> Formula:
    return any_of([equal(known, key, of.key) for known, _ in pairs_of(map_)])


def _keep(path: Path, set_: Symbol, other: Symbol, of: Type, inside: bool) -> Symbol:
    """The elements of a set that are, or are not, in another."""
    found = elements_of(other)
    kept = [x for x in elements_of(set_) if any(decided(path, equal(x, y, of)) for y in found) is inside]
    return elements(tuple(kept))


def _of_set(meaning: Callable[..., Symbol]) -> Handler:
    def handle(path: Path, arguments: tuple[Symbol, ...], types: tuple[Type, ...], numbers: object) -> Symbol:
        return meaning(path, *arguments, _item_type(types))

    return handle


def _set_remove(path: Path, set_: Symbol, x: Symbol, of: Type) -> Symbol:
    if not decided(path, any_of([equal(x, y, of) for y in elements_of(set_)])):
        raise Raised("KeyError")
    return _keep(path, set_, elements((x,)), of, False)


def _union(path: Path, a: Symbol, b: Symbol, of: Type) -> Symbol:
    return set_of(path, (*elements_of(a), *elements_of(b)), of)


LISTS: dict[O, Handler] = {
    O.LEN: _pure(len),
    O.INDEX: _index,
    O.SLICE: _on_path(slice_of),
    O.SLICE_FROM: _on_path(lambda path, xs, start: slice_of(path, xs, start, None)),
    O.SLICE_TO: _on_path(lambda path, xs, stop: slice_of(path, xs, None, stop)),
    O.SLICE_STEP: _on_path(stepped),
    O.CONCAT: _pure(lambda xs, ys: xs + ys),
    O.REPEAT: _on_path(times),
    O.CONTAINS: _contains,
    O.COUNT: _count,
    O.POSITION: lambda path, arguments, types, numbers: _first(path, arguments[0], arguments[1], _item_type(types)),
    O.REVERSED: _pure(lambda xs: xs[::-1]),
    O.SORTED: _sorted,
    O.SUM: _pure(lambda xs: sum(xs, start=0)),
    O.LEAST: _extreme(False),
    O.GREATEST: _extreme(True),
    O.ENUMERATE: _pure(lambda xs, start: [(start + i, x) for i, x in enumerate(xs)]),
    O.ZIP: _pure(lambda *lists: list(zip(*lists, strict=False))),
    O.ALL_TRUE: lambda path, arguments, types, numbers: all(decided(path, x) for x in arguments[0]),
    O.ANY_TRUE: lambda path, arguments, types, numbers: any(decided(path, x) for x in arguments[0]),
    O.LIST_OF: _pure(lambda xs: xs),
    O.SET_ITEM: _on_path(_with_item),
    O.APPEND: _pure(lambda xs, x: [*xs, x]),
    O.INSERT: _on_path(_insert),
    O.DELETE_ITEM: _on_path(_without_item),
    O.REMOVE: _remove,
    O.SET_OF_LIST: lambda path, arguments, types, numbers: set_of(path, arguments[0], _item_type(types)),
    O.MAP_OF_LIST: lambda path, arguments, types, numbers: map_of(path, arguments[0], _pair_map(types[0])),
}


def _pair_map(type: Type) -> MapOf:
    assert isinstance(type, ListOf) and isinstance(type.item, TupleOf)
    return MapOf(*type.item.items)


MAPS: dict[O, Handler] = {
    O.LEN: _pure(lambda m: len(pairs_of(m))),
    O.CONTAINS: _of_map(_has_key),
    O.GET: _of_map(_get),
    O.GET_OR: _of_map(_get_or),
    O.GET_OPTION: _of_map(_get_option),
    O.PUT: _of_map(_put),
    O.DELETE: _of_map(_delete),
    O.MERGE: _of_map(lambda path, a, b, of: map_of(path, (*pairs_of(a), *pairs_of(b)), of)),
    O.KEYS: _pure(lambda m: [key for key, _ in pairs_of(m)]),
    O.VALUES: _pure(lambda m: [value for _, value in pairs_of(m)]),
    O.ITEMS: _pure(lambda m: list(pairs_of(m))),
}

SETS: dict[O, Handler] = {
    O.LEN: _pure(lambda s: len(elements_of(s))),
    O.CONTAINS: _contains,
    O.SORTED: _sorted,
    O.LEAST: _extreme(False),
    O.GREATEST: _extreme(True),
    O.SET_ADD: _of_set(lambda path, s, x, of: _union(path, s, elements((x,)), of)),
    O.SET_DISCARD: _of_set(lambda path, s, x, of: _keep(path, s, elements((x,)), of, False)),
    O.SET_REMOVE: _of_set(_set_remove),
    O.UNION: _of_set(_union),
    O.INTERSECTION: _of_set(lambda path, a, b, of: _keep(path, a, b, of, True)),
    O.DIFFERENCE: _of_set(lambda path, a, b, of: _keep(path, a, b, of, False)),
    O.SYMMETRIC_DIFFERENCE: _of_set(
        lambda path, a, b, of: _union(path, _keep(path, a, b, of, False), _keep(path, b, a, of, False), of)
    ),
    O.SUBSET: _of_set(lambda path, a, b, of: subset(a, b, of)),
}

__all__ = ["LISTS", "MAPS", "SETS", "map_of", "set_of"]
