"""Operators on maps and sets with symbolic parts. Whether two keys or elements are equal becomes a decision."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lemmata.translators.obligations.evaluate.limits import Raised
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.smt.containers import contains, decided, extreme, item_type, pure, sorted_items
from lemmata.translators.obligations.smt.numbers import Handler
from lemmata.translators.obligations.smt.path import Path
from lemmata.translators.obligations.smt.relations import Formula, any_of, equal, subset
from lemmata.translators.obligations.smt.shapes import Symbol, elements, elements_of, pairs, pairs_of
from lemmata.translators.obligations.types import ListOf, MapOf, Some, TupleOf, Type


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
        return meaning(path, *arguments, item_type(types))

    return handle


def _set_remove(path: Path, set_: Symbol, x: Symbol, of: Type) -> Symbol:
    if not decided(path, any_of([equal(x, y, of) for y in elements_of(set_)])):
        raise Raised("KeyError")
    return _keep(path, set_, elements((x,)), of, False)


def _union(path: Path, a: Symbol, b: Symbol, of: Type) -> Symbol:
    return set_of(path, (*elements_of(a), *elements_of(b)), of)


def _pair_map(type: Type) -> MapOf:
    assert isinstance(type, ListOf) and isinstance(type.item, TupleOf)
    return MapOf(*type.item.items)


CONVERSIONS: dict[O, Handler] = {
    O.SET_OF_LIST: lambda path, arguments, types, numbers: set_of(path, arguments[0], item_type(types)),
    O.MAP_OF_LIST: lambda path, arguments, types, numbers: map_of(path, arguments[0], _pair_map(types[0])),
}
"""From lists."""

MAPS: dict[O, Handler] = {
    O.LEN: pure(lambda m: len(pairs_of(m))),
    O.CONTAINS: _of_map(_has_key),
    O.GET: _of_map(_get),
    O.GET_OR: _of_map(_get_or),
    O.GET_OPTION: _of_map(_get_option),
    O.PUT: _of_map(_put),
    O.DELETE: _of_map(_delete),
    O.MERGE: _of_map(lambda path, a, b, of: map_of(path, (*pairs_of(a), *pairs_of(b)), of)),
    O.KEYS: pure(lambda m: [key for key, _ in pairs_of(m)]),
    O.VALUES: pure(lambda m: [value for _, value in pairs_of(m)]),
    O.ITEMS: pure(lambda m: list(pairs_of(m))),
}

SETS: dict[O, Handler] = {
    O.LEN: pure(lambda s: len(elements_of(s))),
    O.CONTAINS: contains,
    O.SORTED: sorted_items,
    O.LEAST: extreme(False),
    O.GREATEST: extreme(True),
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
