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

_AS_ARGUMENTS = frozenset(
    {O.ADD, O.SUB, O.MUL, O.NEG, O.MIN, O.MAX, O.CONCAT, O.REVERSED, O.SORTED, O.SUM, O.LEAST, O.GREATEST, O.ZIP}
    | {O.SLICE, O.SLICE_FROM, O.SLICE_TO, O.SLICE_STEP, O.REPEAT, O.INDEX, O.SET_ITEM, O.APPEND, O.INSERT}
    | {O.DELETE_ITEM, O.REMOVE, O.ENUMERATE, O.SET_OF_LIST, O.MAP_OF_LIST, O.VALUE, O.PROJECT, O.FLOORDIV, O.MOD}
    | {O.GET, O.GET_OR, O.GET_OPTION, O.PUT, O.DELETE, O.MERGE, O.KEYS, O.VALUES, O.ITEMS, O.LIST_OF}
    | {O.SET_ADD, O.SET_DISCARD, O.SET_REMOVE, O.UNION, O.INTERSECTION, O.DIFFERENCE, O.SYMMETRIC_DIFFERENCE}
    | {O.BITAND, O.BITOR, O.BITXOR}
)
"""Operators of any type: the result says its type when one of the arguments does."""


def anchored(term: Term) -> bool:
    """Whether Lean finds the type of the printed term without being told."""
    match term:
        case Lit(value, type):
            return _value_anchored(value, type)
        case Op(operator, arguments) if operator in _AS_ARGUMENTS:
            return any(map(anchored, arguments)) or isinstance(type_of(arguments[0]), String | BitVec)
        case Construct(ListOf(), arguments):
            return any(map(anchored, arguments))
        case Construct(TupleOf(), arguments):
            return all(map(anchored, arguments))
        case Construct(RecordOf(), _):
            return True
        case Construct(_, arguments):
            return bool(arguments) and all(map(anchored, arguments))
        case If(_, then, orelse):
            return anchored(then) or anchored(orelse)
        case Let(_, _, body) | Comprehension(body, _):
            return anchored(body)
        case Match(_, cases):
            return any(anchored(case.body) for case in cases)
        case _:
            return True


def _value_anchored(value: Value, type: Type) -> bool:
    match type:
        case Bool() | String() | BitVec() | EnumOf() | RecordOf() | Unit() | ExceptionType():
            return True
        case Int() | Nat():
            return False
        case ListOf(item):
            return any(_value_anchored(part, item) for part in value)
        case TupleOf(items):
            return all(map(_value_anchored, value, items))
        case _:
            return False
