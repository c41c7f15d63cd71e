"""Values in Lean."""

from __future__ import annotations

from lemmata.translators.obligations.lean.layout import APPLY, ATOM, Text, atom
from lemmata.translators.obligations.lean.names import identifier
from lemmata.translators.obligations.types import (
    BitVec,
    Bool,
    Bytes,
    EnumOf,
    ExceptionType,
    FunctionOf,
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
    Unit,
    Value,
)

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def string_literal(text: str) -> str:
    """A Lean string literal; control characters are escaped."""
    return '"' + "".join(map(_character, text)) + '"'


def _character(c: str) -> str:
    code = ord(c)
    if c in _ESCAPES:
        return _ESCAPES[c]
    if code < 32 or code == 127:
        return f"\\x{code:02x}"
    if not c.isprintable() and code < 0x10000:
        return f"\\u{code:04x}"
    return c


def literal(value: Value, type: Type) -> Text:
    """The value as a term whose type is expected to be known from outside: `0` rather than `(0 : Int)`."""
    match type:
        case Bool():
            return Text("true" if value else "false", ATOM)
        case Int():
            return Text(str(value), ATOM if value >= 0 else 75)
        case Nat():
            return Text(str(value), ATOM)
        case BitVec(width):
            return Text(f"{value}#{width}", APPLY)
        case String() | ExceptionType():
            return Text(string_literal(value), ATOM)
        case Bytes():
            return Text("([" + ", ".join(map(str, value)) + "] : List UInt8)", ATOM)
        case Unit():
            return Text("()", ATOM)
        case EnumOf(name):
            return Text(f"{identifier(name)}.{identifier(value.member)}", ATOM)
        case OptionOf(item):
            return Text("none", ATOM) if value is None else Text(f"some {atom(literal(value.value, item))}", APPLY)
        case ListOf(item):
            return Text("[" + ", ".join(literal(part, item).text for part in value) + "]", ATOM)
        case TupleOf((only,)):
            return literal(value[0], only)
        case TupleOf(items):
            return Text("(" + ", ".join(literal(p, t).text for p, t in zip(value, items, strict=True)) + ")", ATOM)
        case SetOf(item):
            parts = ", ".join(literal(part, item).text for part in sorted(value, key=repr))
            return Text(f"Py.FinSet.ofList [{parts}]", APPLY)
        case MapOf(key, of):
            parts = ", ".join(f"({literal(k, key).text}, {literal(v, of).text})" for k, v in value.items())
            return Text(f"Py.Dict.ofList [{parts}]", APPLY)
        case RecordOf(name, fields):
            pairs = zip(value.values, (of for _, of in fields), strict=True)
            arguments = " ".join(atom(literal(part, of)) for part, of in pairs)
            return Text(f"{identifier(name)}.mk {arguments}".rstrip(), APPLY)
        case FunctionOf():
            raise ValueError("functions have no literals")
