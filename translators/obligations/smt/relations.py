"""Equality and order of symbolic values, as formulas."""

from __future__ import annotations

from typing import Any

import z3

from lemmata.translators.obligations.smt.shapes import Symbol, codes_of, elements_of, pairs_of
from lemmata.translators.obligations.types import (
    INT,
    BitVec,
    Bool,
    Bytes,
    Int,
    ListOf,
    MapOf,
    Nat,
    OptionOf,
    RecordOf,
    SetOf,
    String,
    TupleOf,
    Type,
)

Formula = Any
"""A `bool`, or a Z3 term of sort Bool."""


def negated(formula: Formula) -> Formula:
    return not formula if isinstance(formula, bool) else z3.Not(formula)


def all_of(parts: list[Formula]) -> Formula:
    """Their conjunction."""
    open_ = [part for part in parts if part is not True]
    if any(part is False for part in open_):
        return False
    return True if not open_ else open_[0] if len(open_) == 1 else z3.And(*open_)


def any_of(parts: list[Formula]) -> Formula:
    """Their disjunction."""
    open_ = [part for part in parts if part is not False]
    if any(part is True for part in open_):
        return True
    return False if not open_ else open_[0] if len(open_) == 1 else z3.Or(*open_)


def equal(a: Symbol, b: Symbol, type: Type) -> Formula:
    """Whether two values of a type are equal."""
    match type:
        case Bool() | Int() | Nat() | BitVec():
            return a == b
        case String():
            return _all_equal(codes_of(a), codes_of(b), INT)
        case ListOf(item):
            return _all_equal(tuple(a), tuple(b), item)
        case TupleOf(items):
            return all_of([equal(x, y, of) for x, y, of in zip(a, b, items, strict=True)])
        case RecordOf(_, fields):
            return all_of([equal(x, y, of) for x, y, (_, of) in zip(a.values, b.values, fields, strict=True)])
        case OptionOf(item):
            return a is b if a is None or b is None else equal(a.value, b.value, item)
        case SetOf(item):
            return all_of([subset(a, b, item), subset(b, a, item)])
        case MapOf():
            return all_of([_agrees(a, b, type), _agrees(b, a, type)])
        case _:
            return bool(a == b)


def _all_equal(a: tuple[Symbol, ...], b: tuple[Symbol, ...], item: Type) -> Formula:
    if len(a) != len(b):
        return False
    return all_of([equal(x, y, item) for x, y in zip(a, b, strict=True)])


def subset(a: Symbol, b: Symbol, item: Type) -> Formula:
    """Whether all elements of one set are in the other."""
    return all_of([any_of([equal(x, y, item) for y in elements_of(b)]) for x in elements_of(a)])


def _agrees(a: Symbol, b: Symbol, type: MapOf) -> Formula:
    def found(key: Symbol, value: Symbol) -> Formula:
        return any_of([all_of([equal(key, k, type.key), equal(value, v, type.value)]) for k, v in pairs_of(b)])

    return all_of([found(key, value) for key, value in pairs_of(a)])


def less(a: Symbol, b: Symbol, type: Type, or_equal: bool = False) -> Formula:
    """Whether `a < b`, or `a <= b`, in Python's order."""
    match type:
        case Int() | Nat():
            return a <= b if or_equal else a < b
        case Bool():
            return any_of([negated(a), b]) if or_equal else all_of([negated(a), b])
        case BitVec():
            if isinstance(a, int) and isinstance(b, int):
                return a <= b if or_equal else a < b
            return z3.ULE(a, b) if or_equal else z3.ULT(a, b)
        case String():
            codes = (codes_of(a), codes_of(b))
            return _before(*codes, (INT,) * max(map(len, codes)), or_equal)
        case Bytes():
            return bool(a <= b) if or_equal else bool(a < b)
        case ListOf(item):
            return _before(tuple(a), tuple(b), (item,) * max(len(a), len(b)), or_equal)
        case TupleOf(items):
            return _before(a, b, items, or_equal)
        case _:
            raise TypeError(f"no order on {type}")


def _before(a: tuple[Symbol, ...], b: tuple[Symbol, ...], types: tuple[Type, ...], or_equal: bool) -> Formula:
    if not a or not b:
        return bool(b) or (or_equal and not a)
    first = less(a[0], b[0], types[0])
    same = equal(a[0], b[0], types[0])
    return any_of([first, all_of([same, _before(a[1:], b[1:], types[1:], or_equal)])])
