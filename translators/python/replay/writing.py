"""Values and calls as expressions of the user's module."""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Sequence
from typing import Any


def shown_call(name: str, arguments: Sequence[Any]) -> str:
    """The call as one writes it."""
    return f"{name}({', '.join(written(item) for item in arguments)})"


def written(value: Any, *, sort: bool = False) -> str:
    """A value as an expression: enum members by name, sets in one order; `sort`: the keys of a dict too."""
    if isinstance(value, enum.Enum):
        return f"{type(value).__name__}.{value.name}"
    if isinstance(value, list):
        return f"[{', '.join(map(written, value))}]"
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return _record(value, value._fields)
    if isinstance(value, tuple):
        return f"({', '.join(map(written, value))}{',' * (len(value) == 1)})"
    if isinstance(value, set | frozenset) and value:
        inside = f"{{{', '.join(sorted(map(written, value)))}}}"
        return inside if isinstance(value, set) else f"frozenset({inside})"
    if isinstance(value, dict):
        pairs = [f"{written(key)}: {written(item)}" for key, item in value.items()]
        return f"{{{', '.join(sorted(pairs) if sort else pairs)}}}"
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return _record(value, [item.name for item in dataclasses.fields(value) if item.init])
    return repr(value)


def _record(value: Any, names: Sequence[str]) -> str:
    return f"{type(value).__name__}({', '.join(f'{name}={written(getattr(value, name))}' for name in names)})"
