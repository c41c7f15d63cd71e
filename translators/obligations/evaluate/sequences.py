"""The values of operators on lists, strings and bytes alike."""

from __future__ import annotations

import operator as python

from lemmata.translators.obligations.evaluate.limits import Raised, bounded
from lemmata.translators.obligations.evaluate.meaning import Meaning, raising
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.types import Some, Value


def _repeat(sequence: Value, count: int) -> Value:
    bounded(len(sequence) * max(count, 0))
    return sequence * max(count, 0)


def _slice_step(sequence: Value, start: Some | None, stop: Some | None, step: int) -> Value:
    if step == 0:
        raise Raised("ValueError")
    return sequence[start and start.value : stop and stop.value : step]


def _range(start: int, stop: int, step: int) -> list[int]:
    if step == 0:
        raise Raised("ValueError")
    steps = range(start, stop, step)
    bounded(max(0, (stop - start) // step))
    return list(steps)


def _set_item(items: list[Value], index: int, value: Value) -> list[Value]:
    changed = list(items)
    changed[index] = value
    return changed


def _insert(items: list[Value], index: int, value: Value) -> list[Value]:
    changed = list(items)
    changed.insert(index, value)
    return changed


def _delete_item(items: list[Value], index: int) -> list[Value]:
    changed = list(items)
    del changed[index]
    return changed


def _remove(items: list[Value], value: Value) -> list[Value]:
    changed = list(items)
    changed.remove(value)
    return changed


def _contains(whole: Value, part: Value) -> bool:
    if isinstance(whole, bytes) and not 0 <= part < 256:
        raise Raised("ValueError")
    return part in whole


def _sorted_by(items: Value, keys: Value) -> Value:
    return [item for item, _ in sorted(zip(items, keys, strict=False), key=lambda pair: pair[1])]


def _reversed(sequence: Value) -> Value:
    return sequence[::-1]


SEQUENCES: dict[O, Meaning] = {
    O.LEN: len,
    O.INDEX: raising("IndexError", IndexError, python.getitem),
    O.SLICE: lambda s, i, j: s[i:j],
    O.SLICE_FROM: lambda s, i: s[i:],
    O.SLICE_TO: lambda s, j: s[:j],
    O.SLICE_STEP: _slice_step,
    O.CONCAT: python.add,
    O.REPEAT: _repeat,
    O.CONTAINS: _contains,
    O.COUNT: lambda s, x: s.count(x),
    O.POSITION: raising("ValueError", ValueError, lambda s, x: s.index(x)),
    O.REVERSED: _reversed,
    O.SORTED: sorted,
    O.SORTED_BY: _sorted_by,
    O.SUM: sum,
    O.LEAST: raising("ValueError", ValueError, min),
    O.GREATEST: raising("ValueError", ValueError, max),
    O.RANGE: _range,
    O.ENUMERATE: lambda s, i: list(enumerate(s, i)),
    O.ZIP: lambda *s: list(zip(*s, strict=False)),
    O.ALL_TRUE: all,
    O.ANY_TRUE: any,
    O.LIST_OF: list,
    O.SET_ITEM: raising("IndexError", IndexError, _set_item),
    O.APPEND: lambda s, x: [*s, x],
    O.INSERT: _insert,
    O.DELETE_ITEM: raising("IndexError", IndexError, _delete_item),
    O.REMOVE: raising("ValueError", ValueError, _remove),
}
