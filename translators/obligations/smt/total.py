"""Operators as total Z3 functions: exact where they are defined."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import z3

from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.types import Bool, Int, ListOf, Nat, String

Encoding = Callable[..., Any]


def _floor_div(a: Any, b: Any) -> Any:
    return z3.If(b > 0, a / b, -a / -b)


def _floor_mod(a: Any, b: Any) -> Any:
    return a - b * _floor_div(a, b)


def _trunc_div(a: Any, b: Any) -> Any:
    quotient = z3.If(b > 0, z3.If(a >= 0, a, -a) / b, z3.If(a >= 0, a, -a) / -b)
    return z3.If((a >= 0) == (b > 0), quotient, -quotient)


def _clamp(index: Any, length: Any) -> Any:
    """Where a slice's bound lies."""
    up = z3.If(index < 0, index + length, index)
    return z3.If(up < 0, 0, z3.If(up > length, length, up))


def _place(index: Any, length: Any) -> Any:
    return z3.If(index < 0, index + length, index)


def _between(sequence: Any, low: Any, high: Any) -> Any:
    return z3.SubSeq(sequence, low, z3.If(high > low, high - low, 0))


def _slice(sequence: Any, start: Any, stop: Any) -> Any:
    length = z3.Length(sequence)
    return _between(sequence, _clamp(start, length), _clamp(stop, length))


def _slice_from(sequence: Any, start: Any) -> Any:
    length = z3.Length(sequence)
    return _between(sequence, _clamp(start, length), length)


def _slice_to(sequence: Any, stop: Any) -> Any:
    zero = z3.IntVal(0, sequence.ctx)
    return _between(sequence, zero, _clamp(stop, z3.Length(sequence)))


def _set_item(sequence: Any, index: Any, value: Any) -> Any:
    length = z3.Length(sequence)
    place = _place(index, length)
    zero = z3.IntVal(0, sequence.ctx)
    return z3.Concat(z3.SubSeq(sequence, zero, place), z3.Unit(value), _between(sequence, place + 1, length))


def _string_item(text: Any, index: Any) -> Any:
    return z3.SubString(text, _place(index, z3.Length(text)), z3.IntVal(1, text.ctx))


OPERATORS: dict[tuple[O, type | None], Encoding] = {
    (O.NOT, None): z3.Not,
    (O.AND, None): z3.And,
    (O.OR, None): z3.Or,
    (O.IMPLIES, None): z3.Implies,
    (O.NEG, Int): lambda a: -a,
    (O.ADD, None): lambda a, b: a + b,
    (O.SUB, Int): lambda a, b: a - b,
    (O.SUB, Nat): lambda a, b: z3.If(a >= b, a - b, 0),
    (O.MUL, None): lambda a, b: a * b,
    (O.FLOORDIV, Int): _floor_div,
    (O.MOD, Int): _floor_mod,
    (O.FLOORDIV, Nat): lambda a, b: a / b,
    (O.MOD, Nat): lambda a, b: a % b,
    (O.TRUNCDIV, Int): _trunc_div,
    (O.TRUNCMOD, Int): lambda a, b: a - b * _trunc_div(a, b),
    (O.ABS, Int): lambda a: z3.If(a < 0, -a, a),
    (O.MIN, Int): lambda a, b: z3.If(b < a, b, a),
    (O.MAX, Int): lambda a, b: z3.If(a < b, b, a),
    (O.MIN, Nat): lambda a, b: z3.If(b < a, b, a),
    (O.MAX, Nat): lambda a, b: z3.If(a < b, b, a),
    (O.BITNOT, Int): lambda a: -a - 1,
    (O.BITAND, Bool): z3.And,
    (O.BITOR, Bool): z3.Or,
    (O.BITXOR, Bool): z3.Xor,
    (O.INT_OF_BOOL, Bool): lambda b: z3.If(b, z3.IntVal(1, b.ctx), z3.IntVal(0, b.ctx)),
    (O.INT_OF_NAT, Nat): lambda a: a,
    (O.NAT_OF_INT, Int): lambda a: z3.If(a < 0, z3.IntVal(0, a.ctx), a),
    (O.LEN, ListOf): z3.Length,
    (O.LEN, String): z3.Length,
    (O.INDEX, ListOf): lambda s, i: s[_place(i, z3.Length(s))],
    (O.INDEX, String): _string_item,
    (O.SLICE, ListOf): _slice,
    (O.SLICE, String): _slice,
    (O.SLICE_FROM, ListOf): _slice_from,
    (O.SLICE_FROM, String): _slice_from,
    (O.SLICE_TO, ListOf): _slice_to,
    (O.SLICE_TO, String): _slice_to,
    (O.CONCAT, ListOf): z3.Concat,
    (O.CONCAT, String): z3.Concat,
    (O.CONTAINS, ListOf): lambda s, x: z3.Contains(s, z3.Unit(x)),
    (O.CONTAINS, String): z3.Contains,
    (O.APPEND, ListOf): lambda s, x: z3.Concat(s, z3.Unit(x)),
    (O.SET_ITEM, ListOf): _set_item,
    (O.STARTS_WITH, String): lambda s, t: z3.PrefixOf(t, s),
    (O.ENDS_WITH, String): lambda s, t: z3.SuffixOf(t, s),
    (O.FIND, String): lambda s, t: z3.IndexOf(s, t, 0),
    (O.POSITION, String): lambda s, t: z3.IndexOf(s, t, 0),
}
"""By operator and kind of the first argument; None: any kind that has no entry of its own."""
