"""Types in Lean, and the declarations of the user's own types."""

from __future__ import annotations

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
    mentions,
)


def type_text(type: Type, atom: bool = False) -> str:
    """The type in Lean; `atom`: in parentheses unless it is one word."""
    match type:
        case Bool():
            return "Bool"
        case Int():
            return "Int"
        case Nat():
            return "Nat"
        case String() | ExceptionType():
            return "String"
        case Unit() | TupleOf(()):
            return "Unit"
        case EnumOf(name) | RecordOf(name):
            return identifier(name)
        case TupleOf((only,)):
            return type_text(only, atom)
        case _:
            return f"({_compound(type)})" if atom else _compound(type)


def _compound(type: Type) -> str:
    match type:
        case BitVec(width):
            return f"BitVec {width}"
        case Bytes():
            return "List UInt8"
        case OptionOf(item):
            return f"Option {type_text(item, True)}"
        case ListOf(item):
            return f"List {type_text(item, True)}"
        case SetOf(item):
            return f"Py.FinSet {type_text(item, True)}"
        case MapOf(key, value):
            return f"Py.Dict {type_text(key, True)} {type_text(value, True)}"
        case TupleOf(items):
            return " × ".join(type_text(item, not isinstance(item, ListOf | OptionOf | BitVec)) for item in items)
        case FunctionOf(parameters, result):
            return " → ".join(type_text(part, isinstance(part, FunctionOf)) for part in (*parameters, result))
        case _:
            raise AssertionError(type)


def has_own_equality(type: Type) -> bool:
    """Whether Python's `==` sees less than Lean's `=`: the order of a set or map inside does not count."""
    return mentions(type, (SetOf, MapOf))


def declaration(type: EnumOf | RecordOf) -> str:
    """The Lean declaration of an enum or a record."""
    name = identifier(type.name)
    if isinstance(type, EnumOf):
        members = "".join(f"\n  | {identifier(member)}" for member in type.members)
        return f"inductive {name} where{members}\n  deriving DecidableEq, Repr, Inhabited"
    fields = "".join(f"\n  {identifier(field)} : {type_text(of)}" for field, of in type.fields)
    equality = "BEq" if has_own_equality(type) else "DecidableEq"
    return f"structure {name} where{fields}\n  deriving {equality}, Repr, Inhabited"
