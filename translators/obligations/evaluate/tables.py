"""The values of operators on maps and sets."""

from __future__ import annotations

import operator as python

from lemmata.translators.obligations.evaluate.limits import Raised
from lemmata.translators.obligations.evaluate.meaning import Meaning, raising
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.types import Some, Value


def _find_map(map_: dict[Value, Value], key: Value) -> Some | None:
    return Some(map_[key]) if key in map_ else None


def _delete(map_: dict[Value, Value], key: Value) -> dict[Value, Value]:
    changed = dict(map_)
    del changed[key]
    return changed


def _set_remove(set_: frozenset[Value], item: Value) -> frozenset[Value]:
    if item not in set_:
        raise Raised("KeyError")
    return set_ - {item}


TABLES: dict[O, Meaning] = {
    O.GET: raising("KeyError", KeyError, python.getitem),
    O.GET_OR: lambda d, k, v: d.get(k, v),
    O.GET_OPTION: _find_map,
    O.PUT: lambda d, k, v: {**d, k: v},
    O.DELETE: raising("KeyError", KeyError, _delete),
    O.MERGE: python.or_,
    O.KEYS: list,
    O.VALUES: lambda d: list(d.values()),
    O.ITEMS: lambda d: list(d.items()),
    O.MAP_OF_LIST: dict,
    O.SET_OF_LIST: frozenset,
    O.SET_ADD: lambda s, x: s | {x},
    O.SET_DISCARD: lambda s, x: s - {x},
    O.SET_REMOVE: _set_remove,
    O.UNION: python.or_,
    O.INTERSECTION: python.and_,
    O.DIFFERENCE: python.sub,
    O.SYMMETRIC_DIFFERENCE: python.xor,
    O.SUBSET: python.le,
}
