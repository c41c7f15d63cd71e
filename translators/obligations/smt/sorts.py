"""Types as Z3 sorts: lists as sequences, options, tuples, records and enums as datatypes."""

from __future__ import annotations

import z3

from lemmata.translators.obligations.types import (
    BitVec,
    Bool,
    EnumOf,
    ExceptionType,
    Int,
    ListOf,
    Nat,
    OptionOf,
    RecordOf,
    String,
    TupleOf,
    Type,
    Unit,
)


class NotEncodable(Exception):
    """A term or type without an exact SMT form; the message says which."""


class Sorts:
    """The sorts of one context, each declared once."""

    def __init__(self, context: z3.Context) -> None:
        self.context = context
        self._datatypes: dict[Type, z3.DatatypeSortRef] = {}

    def sort(self, type: Type) -> z3.SortRef:
        """Raises `NotEncodable` for sets, maps, bytes and functions."""
        match type:
            case Bool():
                return z3.BoolSort(self.context)
            case Int() | Nat():
                return z3.IntSort(self.context)
            case BitVec(width):
                return z3.BitVecSort(width, self.context)
            case String() | ExceptionType():
                return z3.StringSort(self.context)
            case ListOf(item):
                return z3.SeqSort(self.sort(item))
            case OptionOf() | TupleOf() | RecordOf() | EnumOf() | Unit():
                return self.datatype(type)
            case _:
                raise NotEncodable(f"{type} has no SMT form")

    def datatype(self, type: Type) -> z3.DatatypeSortRef:
        """The datatype of an option (constructors `none`, `some`), a tuple (`mk`, fields `at0`, `at1`, …), a record
        (`mk`, its fields) or an enum (its members)."""
        if type not in self._datatypes:
            declared = z3.Datatype(str(type).replace(" ", ""), self.context)
            match type:
                case OptionOf(item):
                    declared.declare("none")
                    declared.declare("some", ("value", self.sort(item)))
                case TupleOf(items):
                    declared.declare("mk", *((f"at{i}", self.sort(item)) for i, item in enumerate(items)))
                case RecordOf(_, fields):
                    declared.declare("mk", *((field, self.sort(of)) for field, of in fields))
                case EnumOf(_, members):
                    for member in members:
                        declared.declare(member)
                case _:
                    declared.declare("unit")
            self._datatypes[type] = declared.create()
        return self._datatypes[type]

    def accessor(self, type: Type, field: int) -> z3.FuncDeclRef:
        """The function that takes a field out of a tuple or record."""
        return self.datatype(type).accessor(0, field)
