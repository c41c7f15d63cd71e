"""The values of operators on values. `numbers` and the argument types come with the arguments."""

from __future__ import annotations

import math
import operator as python
import re
from collections.abc import Callable

from lemmata.translators.obligations.evaluate.limits import LARGEST_BITS, Raised, bounded
from lemmata.translators.obligations.evaluate.words import WORDS
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.types import BitVec, Nat, Some, Type, Value

Meaning = Callable[..., Value]


def _divide(meaning: Callable[[int, int], int]) -> Meaning:
    def divide(a: int, b: int) -> int:
        if b == 0:
            raise Raised("ZeroDivisionError")
        return meaning(a, b)

    return divide


def _truncated_quotient(a: int, b: int) -> int:
    return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)


def _power(base: int, exponent: int) -> int:
    if exponent < 0:
        raise Raised("NotModelled")
    if abs(base) > 1:
        bounded(exponent * base.bit_length(), LARGEST_BITS)
    return int(base**exponent)


def _not_negative(count: int) -> None:
    if count < 0:
        raise Raised("ValueError")


def _shift_left(a: int, count: int) -> int:
    _not_negative(count)
    if a == 0:
        return 0
    bounded(count, LARGEST_BITS)
    return a << count


def _shift_right(a: int, count: int) -> int:
    _not_negative(count)
    return a >> count


def _isqrt(a: int) -> int:
    _not_negative(a)
    return math.isqrt(a)


def _multiply(a: int, b: int) -> int:
    bounded(a.bit_length() + b.bit_length(), LARGEST_BITS)
    return a * b


def _raising(name: str, cause: type[Exception], meaning: Meaning) -> Meaning:
    """The meaning, with Python's exception told by its name."""

    def guarded(*arguments: Value) -> Value:
        try:
            return meaning(*arguments)
        except cause:
            raise Raised(name) from None

    return guarded


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


def _chr(code: int) -> str:
    if not 0 <= code < 0x110000:
        raise Raised("ValueError")
    if 0xD800 <= code <= 0xDFFF:
        raise Raised("NotModelled")
    return chr(code)


def is_numeral(text: str) -> bool:
    return re.fullmatch(r"-?[0-9]+", text, re.ASCII) is not None


def _int_of(text: str) -> int:
    if not is_numeral(text):
        raise Raised("NotModelled")
    bounded(len(text), 4000)
    return int(text)


def _ascii(meaning: Callable[[str], Value]) -> Meaning:
    def on_ascii(text: str) -> Value:
        if not text.isascii():
            raise Raised("NotModelled")
        return meaning(text)

    return on_ascii


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


def _value(option: Some | None) -> Value:
    if option is None:
        raise Raised("TypeError")
    return option.value


def _str(value: int) -> str:
    bounded(value.bit_length(), 13_000)
    return str(value)


def _contains(whole: Value, part: Value) -> bool:
    if isinstance(whole, bytes) and not 0 <= part < 256:
        raise Raised("ValueError")
    return part in whole


def _reversed(sequence: Value) -> Value:
    return sequence[::-1]


MEANINGS: dict[O, Meaning] = {
    O.NOT: python.not_,
    O.EQ: python.eq,
    O.NE: python.ne,
    O.LT: python.lt,
    O.LE: python.le,
    O.GT: python.gt,
    O.GE: python.ge,
    O.NEG: python.neg,
    O.ADD: python.add,
    O.SUB: python.sub,
    O.MUL: _multiply,
    O.FLOORDIV: _divide(python.floordiv),
    O.MOD: _divide(python.mod),
    O.TRUNCDIV: _divide(_truncated_quotient),
    O.TRUNCMOD: _divide(lambda a, b: a - b * _truncated_quotient(a, b)),
    O.POW: _power,
    O.ABS: abs,
    O.MIN: min,
    O.MAX: max,
    O.BITAND: python.and_,
    O.BITOR: python.or_,
    O.BITXOR: python.xor,
    O.BITNOT: python.invert,
    O.SHL: _shift_left,
    O.SHR: _shift_right,
    O.GCD: math.gcd,
    O.ISQRT: _isqrt,
    O.BIT_LENGTH: int.bit_length,
    O.INT_OF_BOOL: int,
    O.INT_OF_NAT: lambda a: a,
    O.NAT_OF_INT: lambda a: max(a, 0),
    O.LEN: len,
    O.INDEX: _raising("IndexError", IndexError, python.getitem),
    O.SLICE: lambda s, i, j: s[i:j],
    O.SLICE_FROM: lambda s, i: s[i:],
    O.SLICE_TO: lambda s, j: s[:j],
    O.SLICE_STEP: _slice_step,
    O.CONCAT: python.add,
    O.REPEAT: _repeat,
    O.CONTAINS: _contains,
    O.COUNT: lambda s, x: s.count(x),
    O.POSITION: _raising("ValueError", ValueError, lambda s, x: s.index(x)),
    O.REVERSED: _reversed,
    O.SORTED: sorted,
    O.SUM: sum,
    O.LEAST: _raising("ValueError", ValueError, min),
    O.GREATEST: _raising("ValueError", ValueError, max),
    O.RANGE: _range,
    O.ENUMERATE: lambda s, i: list(enumerate(s, i)),
    O.ZIP: lambda *s: list(zip(*s, strict=False)),
    O.ALL_TRUE: all,
    O.ANY_TRUE: any,
    O.LIST_OF: list,
    O.SET_ITEM: _raising("IndexError", IndexError, _set_item),
    O.APPEND: lambda s, x: [*s, x],
    O.INSERT: _insert,
    O.DELETE_ITEM: _raising("IndexError", IndexError, _delete_item),
    O.REMOVE: _raising("ValueError", ValueError, _remove),
    O.JOIN: str.join,
    O.STARTS_WITH: str.startswith,
    O.ENDS_WITH: str.endswith,
    O.FIND: str.find,
    O.REPLACE: str.replace,
    O.SPLIT: _raising("ValueError", ValueError, str.split),
    O.ORD: _raising("TypeError", TypeError, ord),
    O.CHR: _chr,
    O.STR_OF_INT: _str,
    O.IS_NUMERAL: is_numeral,
    O.INT_OF_NUMERAL: _int_of,
    O.IS_ASCII: str.isascii,
    O.UPPER: _ascii(str.upper),
    O.LOWER: _ascii(str.lower),
    O.IS_DIGIT: _ascii(str.isdigit),
    O.IS_ALPHA: _ascii(str.isalpha),
    O.GET: _raising("KeyError", KeyError, python.getitem),
    O.GET_OR: lambda d, k, v: d.get(k, v),
    O.GET_OPTION: _find_map,
    O.PUT: lambda d, k, v: {**d, k: v},
    O.DELETE: _raising("KeyError", KeyError, _delete),
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
    O.IS_NONE: lambda o: o is None,
    O.VALUE: _value,
}


def apply(operator: O, arguments: tuple[Value, ...], types: tuple[Type, ...], numbers: tuple[int, ...]) -> Value:
    """The operator's value. Raises `Raised` where it is not defined, `Exhausted` where the value is too large.

    AND, OR and IMPLIES are not among them: they do not evaluate all arguments.
    """
    if operator is O.PROJECT:
        return arguments[0][numbers[0]]
    if operator in WORDS and (isinstance(types[0], BitVec) or operator is O.BITS_OF_INT):
        return WORDS[operator](arguments, types, numbers)
    if operator is O.SUB and isinstance(types[0], Nat):
        return max(0, arguments[0] - arguments[1])
    return MEANINGS[operator](*arguments)
