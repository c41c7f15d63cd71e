"""The types of the obligations language, and which Python values stand for their elements.

| type | a value is |
|---|---|
| `Bool` | `True`, `False` |
| `Int`, `Nat` | an `int` (a `Nat` is not negative) |
| `BitVec(w)` | an `int` in `range(2 ** w)` |
| `String` | a `str` without surrogates |
| `Bytes` | a `bytes` |
| `Unit` | `()` |
| `OptionOf(t)` | `None` or `Some(value)` |
| `ListOf(t)` | a `list` |
| `TupleOf(ts)` | a `tuple` |
| `SetOf(t)` | a `frozenset`; it has no order |
| `MapOf(k, v)` | a `dict`; keys in the order in which they were put, which equality does not see |
| `EnumOf` | an `EnumValue` |
| `RecordOf` | a `RecordValue` |
| `ExceptionType` | a `str`, the class's name |
| `FunctionOf` | a Python function |

Values are never changed in place.
"""

from __future__ import annotations

import builtins
from dataclasses import dataclass
from typing import Any, TypeAlias, Union

Type: TypeAlias = Union[
    "Bool",
    "Int",
    "Nat",
    "BitVec",
    "String",
    "Bytes",
    "Unit",
    "OptionOf",
    "ListOf",
    "TupleOf",
    "SetOf",
    "MapOf",
    "EnumOf",
    "RecordOf",
    "ExceptionType",
    "FunctionOf",
]

Value: TypeAlias = Any
"""A value, as the table above says."""


@dataclass(frozen=True, slots=True)
class Bool:
    def __str__(self) -> str:
        return "bool"


@dataclass(frozen=True, slots=True)
class Int:
    """All integers."""

    def __str__(self) -> str:
        return "int"


@dataclass(frozen=True, slots=True)
class Nat:
    """The integers that are not negative."""

    def __str__(self) -> str:
        return "nat"


@dataclass(frozen=True, slots=True)
class BitVec:
    """Words of `width` bits; arithmetic is modulo `2 ** width`."""

    width: int

    def __str__(self) -> str:
        return f"bits[{self.width}]"


@dataclass(frozen=True, slots=True)
class String:
    """Sequences of Unicode scalar values: Lean's `String`. Python's strings with lone surrogates are not among them."""

    def __str__(self) -> str:
        return "str"


@dataclass(frozen=True, slots=True)
class Bytes:
    def __str__(self) -> str:
        return "bytes"


@dataclass(frozen=True, slots=True)
class Unit:
    """One value: what a function without result returns."""

    def __str__(self) -> str:
        return "None"


@dataclass(frozen=True, slots=True)
class OptionOf:
    item: Type

    def __str__(self) -> str:
        return f"{self.item} | None"


@dataclass(frozen=True, slots=True)
class ListOf:
    item: Type

    def __str__(self) -> str:
        return f"list[{self.item}]"


@dataclass(frozen=True, slots=True)
class TupleOf:
    items: tuple[Type, ...]

    def __str__(self) -> str:
        return f"tuple[{', '.join(map(str, self.items)) or '()'}]"


@dataclass(frozen=True, slots=True)
class SetOf:
    item: Type

    def __str__(self) -> str:
        return f"set[{self.item}]"


@dataclass(frozen=True, slots=True)
class MapOf:
    key: Type
    value: Type

    def __str__(self) -> str:
        return f"dict[{self.key}, {self.value}]"


@dataclass(frozen=True, slots=True)
class EnumOf:
    """A finite type; `members` in the order of their definition."""

    name: str
    members: tuple[str, ...]

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class RecordOf:
    """A structure: named fields, equal when all fields are. It may not contain itself."""

    name: str
    fields: tuple[tuple[str, Type], ...]

    def __str__(self) -> str:
        return self.name

    def field(self, name: str) -> Type | None:
        """The type of a field, None where there is no such field."""
        return dict(self.fields).get(name)


@dataclass(frozen=True, slots=True)
class ExceptionType:
    """The exceptions that a program may raise, by the name of their class."""

    def __str__(self) -> str:
        return "exception"


@dataclass(frozen=True, slots=True)
class FunctionOf:
    parameters: tuple[Type, ...]
    result: Type

    def __str__(self) -> str:
        return f"({', '.join(map(str, self.parameters))}) -> {self.result}"


BOOL, INT, NAT, STRING, BYTES, UNIT, EXCEPTION = Bool(), Int(), Nat(), String(), Bytes(), Unit(), ExceptionType()
"""The types that have no parameters."""


@dataclass(frozen=True, slots=True)
class Some:
    """A value of an `OptionOf` that is not `None`."""

    value: Value


@dataclass(frozen=True, slots=True)
class EnumValue:
    type: str
    member: str


@dataclass(frozen=True, slots=True)
class RecordValue:
    """`values` in the order of the type's fields."""

    type: str
    values: tuple[Value, ...]


def parts(type: Type) -> tuple[Type, ...]:
    """The types that a type is directly made of."""
    match type:
        case OptionOf(item) | ListOf(item) | SetOf(item):
            return (item,)
        case TupleOf(items):
            return items
        case MapOf(key, value):
            return (key, value)
        case RecordOf(_, fields):
            return tuple(of for _, of in fields)
        case FunctionOf(parameters, result):
            return (*parameters, result)
        case _:
            return ()


def mentions(type: Type, kinds: tuple[builtins.type, ...]) -> bool:
    """Whether the type, or a type it is made of, is of one of these kinds (`SetOf`, `MapOf`, …)."""
    return isinstance(type, kinds) or any(mentions(part, kinds) for part in parts(type))
