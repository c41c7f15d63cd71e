"""Values of CPython and values of the obligations language, turned into one another by type."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import Any

from lemmata.translators.obligations.types import (
    EnumOf,
    EnumValue,
    ListOf,
    MapOf,
    OptionOf,
    RecordOf,
    RecordValue,
    SetOf,
    Some,
    TupleOf,
    Type,
    Unit,
    Value,
)


def modelled(value: Any, of: Type) -> Value:
    """The value of the obligations language that stands for a Python object. Raises TypeError for one of other type."""
    match of:
        case OptionOf(item):
            return None if value is None else Some(modelled(value, item))
        case ListOf(item):
            return [modelled(each, item) for each in value]
        case SetOf(item):
            return frozenset(modelled(each, item) for each in value)
        case MapOf(key, item):
            return {modelled(each, key): modelled(kept, item) for each, kept in value.items()}
        case TupleOf(items):
            return tuple(modelled(each, item) for each, item in zip(value, items, strict=True))
        case EnumOf(name):
            if not isinstance(value, enum.Enum):
                raise TypeError(f"{value!r} is no member of {name}")
            return EnumValue(name, value.name)
        case RecordOf(name, fields):
            return RecordValue(name, tuple(modelled(getattr(value, field), kind) for field, kind in fields))
        case Unit():
            return ()
    return value


def written(value: Value, of: Type) -> str:
    """A value of the obligations language as a Python expression."""
    match of:
        case OptionOf(item):
            return "None" if value is None else written(value.value, item)
        case ListOf(item):
            return f"[{', '.join(written(each, item) for each in value)}]"
        case SetOf(item):
            return f"{{{', '.join(written(each, item) for each in value)}}}" if value else "set()"
        case MapOf(key, item):
            return "{" + ", ".join(f"{written(each, key)}: {written(kept, item)}" for each, kept in value.items()) + "}"
        case TupleOf(items):
            inside = ", ".join(written(each, item) for each, item in zip(value, items, strict=True))
            return f"({inside}{',' * (len(items) == 1)})"
        case EnumOf(name):
            return f"{name}.{value.member}"
        case RecordOf(name, fields):
            pairs = zip(fields, value.values, strict=True)
            return f"{name}({', '.join(f'{field}={written(each, kind)}' for (field, kind), each in pairs)})"
        case Unit():
            return "None"
    return repr(value)


def call_text(name: str, arguments: Mapping[str, tuple[Value, Type]]) -> str:
    """The call with these arguments, as one writes it."""
    return f"{name}({', '.join(written(value, of) for value, of in arguments.values())})"
