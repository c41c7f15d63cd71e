"""Values: whether they are of a type, a type's default, and how they look as plain Python data."""

from __future__ import annotations

from typing import Any

from lemmata.translators.obligations.types import (
    BitVec,
    Bool,
    Bytes,
    EnumOf,
    EnumValue,
    ExceptionType,
    FunctionOf,
    Int,
    ListOf,
    MapOf,
    Nat,
    OptionOf,
    RecordOf,
    RecordValue,
    SetOf,
    Some,
    String,
    TupleOf,
    Type,
    Unit,
    Value,
)


def is_scalar_text(text: str) -> bool:
    """Whether there is no surrogate in it."""
    return not any(0xD800 <= ord(character) <= 0xDFFF for character in text)


def _is_int(value: Value) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def inhabits(value: Value, type: Type) -> bool:
    """Whether this is a value of the type."""
    match type:
        case Bool():
            return isinstance(value, bool)
        case Int():
            return _is_int(value)
        case Nat():
            return _is_int(value) and value >= 0
        case BitVec(width):
            return _is_int(value) and 0 <= value < 1 << width
        case String():
            return isinstance(value, str) and is_scalar_text(value)
        case Bytes():
            return isinstance(value, bytes)
        case Unit():
            return bool(value == ())
        case OptionOf(item):
            return value is None or (isinstance(value, Some) and inhabits(value.value, item))
        case ListOf(item):
            return isinstance(value, list) and all(inhabits(part, item) for part in value)
        case TupleOf(items):
            return isinstance(value, tuple) and len(value) == len(items) and all(map(inhabits, value, items))
        case SetOf(item):
            return isinstance(value, frozenset) and all(inhabits(part, item) for part in value)
        case MapOf(key, of):
            return isinstance(value, dict) and all(inhabits(k, key) and inhabits(v, of) for k, v in value.items())
        case EnumOf(name, members):
            return isinstance(value, EnumValue) and value.type == name and value.member in members
        case RecordOf(name, fields):
            if not isinstance(value, RecordValue) or value.type != name or len(value.values) != len(fields):
                return False
            return all(inhabits(part, of) for part, (_, of) in zip(value.values, fields, strict=True))
        case ExceptionType():
            return isinstance(value, str)
        case FunctionOf():
            return callable(value)


def default(type: Type) -> Value:
    """The value that Lean's `default` is for the type (`Inhabited`), used where an operator is not defined."""
    match type:
        case Bool():
            return False
        case Int() | Nat() | BitVec():
            return 0
        case String() | ExceptionType():
            return ""
        case Bytes():
            return b""
        case Unit():
            return ()
        case OptionOf():
            return None
        case ListOf():
            return []
        case TupleOf(items):
            return tuple(map(default, items))
        case SetOf():
            return frozenset()
        case MapOf():
            return {}
        case EnumOf(name, members):
            return EnumValue(name, members[0])
        case RecordOf(name, fields):
            return RecordValue(name, tuple(default(of) for _, of in fields))
        case FunctionOf(_, result):
            return lambda *_: default(result)


def plain(value: Value) -> Any:
    """The value without `Some`: an `Optional` as Python has it, inside lists, tuples and maps as well."""
    match value:
        case Some(inner):
            return plain(inner)
        case list():
            return [plain(part) for part in value]
        case tuple():
            return tuple(plain(part) for part in value)
        case frozenset():
            return frozenset(plain(part) for part in value)
        case dict():
            return {plain(key): plain(part) for key, part in value.items()}
        case RecordValue(type, values):
            return RecordValue(type, tuple(plain(part) for part in values))
        case _:
            return value


def from_plain(value: Any, type: Type) -> Value:
    """The inverse of `plain` for types whose options are not nested."""
    match type:
        case OptionOf(item):
            return None if value is None else Some(from_plain(value, item))
        case ListOf(item):
            return [from_plain(part, item) for part in value]
        case TupleOf(items):
            return tuple(map(from_plain, value, items))
        case SetOf(item):
            return frozenset(from_plain(part, item) for part in value)
        case MapOf(key, of):
            return {from_plain(k, key): from_plain(v, of) for k, v in value.items()}
        case RecordOf(_, fields) if isinstance(value, RecordValue):
            parts = tuple(from_plain(part, of) for part, (_, of) in zip(value.values, fields, strict=True))
            return RecordValue(value.type, parts)
        case _:
            return value
