"""Which terms tell Lean their own type. `0`, `[]` and `none` do not: what stands around them must."""

from __future__ import annotations

from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.terms import (
    Comprehension,
    Construct,
    If,
    Let,
    Lit,
    Match,
    Op,
    Term,
)
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import (
    BitVec,
    Bool,
    Bytes,
    EnumOf,
    ExceptionType,
    Int,
    ListOf,
    Nat,
    RecordOf,
    String,
    TupleOf,
    Type,
    Unit,
    Value,
)

_FIRST = frozenset(
    {
        O.NEG,
        O.REVERSED,
        O.SORTED,
        O.SORTED_BY,
        O.SUM,
        O.LEAST,
        O.GREATEST,
        O.SLICE,
        O.SLICE_FROM,
        O.SLICE_TO,
        O.SLICE_STEP,
    }
    | {O.REPEAT, O.INDEX, O.DELETE_ITEM, O.ENUMERATE, O.SET_OF_LIST, O.MAP_OF_LIST, O.VALUE, O.PROJECT, O.LIST_OF}
    | {O.GET, O.GET_OR, O.GET_OPTION, O.PUT, O.DELETE, O.KEYS, O.VALUES, O.ITEMS, O.SET_ITEM, O.INSERT, O.REMOVE}
    | {O.SET_ADD, O.SET_DISCARD, O.SET_REMOVE}
)
"""Operators of any type whose first argument decides the type of the result."""

_ANY = frozenset({O.ADD, O.SUB, O.MUL, O.MIN, O.MAX, O.CONCAT, O.MERGE, O.UNION, O.APPEND, O.FLOORDIV, O.MOD})
"""Operators of any type whose result says its type when one of the arguments does."""

_ALL = frozenset({O.ZIP, O.INTERSECTION, O.DIFFERENCE, O.SYMMETRIC_DIFFERENCE})
"""Operators whose result says its type when all arguments do, to be sure."""


def anchored(term: Term) -> bool:
    """Whether Lean finds the type of the printed term without being told."""
    match term:
        case Lit(value, type):
            return _value_anchored(value, type)
        case Op(operator, arguments) if operator in _FIRST:
            return anchored(arguments[0]) or isinstance(type_of(arguments[0]), String | BitVec | Bytes)
        case Op(operator, arguments) if operator in _ANY:
            return any(map(anchored, arguments))
        case Op(operator, arguments) if operator in _ALL:
            return all(map(anchored, arguments))
        case Construct(ListOf(), arguments):
            return any(map(anchored, arguments))
        case Construct(TupleOf(), arguments):
            return all(map(anchored, arguments))
        case Construct(RecordOf(), _):
            return True
        case Construct(_, arguments):
            return bool(arguments) and all(map(anchored, arguments))
        case If(_, then, orelse):
            return anchored(then) and anchored(orelse)
        case Let(_, _, body) | Comprehension(body, _):
            return anchored(body)
        case Match(_, cases):
            return all(anchored(case.body) for case in cases)
        case _:
            return True


def _value_anchored(value: Value, type: Type) -> bool:
    match type:
        case Bool() | String() | Bytes() | BitVec() | EnumOf() | RecordOf() | Unit() | ExceptionType():
            return True
        case Int() | Nat():
            return False
        case ListOf(item):
            return any(_value_anchored(part, item) for part in value)
        case TupleOf(items):
            return all(map(_value_anchored, value, items))
        case _:
            return False
