"""The sorts of terms: the types of Lean whose values Python can hold exactly."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    PROP = "Prop"
    BOOL = "Bool"
    NAT = "Nat"
    INT = "Int"
    FIN = "Fin"  # size: the number of values
    BITVEC = "BitVec"  # size: the width
    UINT = "UInt"  # size: the width; UInt8 to UInt64
    UNIT = "Unit"
    CHAR = "Char"
    STRING = "String"
    LIST = "List"
    OPTION = "Option"
    PROD = "Prod"
    FUNCTION = "→"  # arguments: domain, codomain
    META = "?"  # size: the number of a sort that inference has not found yet


@dataclass(frozen=True, slots=True)
class Sort:
    """A sort. Values in Python: bool for Prop and Bool, int for Nat, Int, Fin, BitVec and UInt (the unsigned value),
    str for Char and String, tuple for List and Prod, `()` for Unit and `None`, a one-element tuple for `some`,
    a callable of one argument for a function.
    """

    kind: Kind
    arguments: tuple[Sort, ...] = ()
    size: int = 0

    def __str__(self) -> str:
        match self.kind:
            case Kind.FIN | Kind.BITVEC:
                return f"{self.kind.value} {self.size}"
            case Kind.UINT:
                return f"UInt{self.size}"
            case Kind.LIST | Kind.OPTION:
                inner = str(self.arguments[0])
                return f"{self.kind.value} ({inner})" if " " in inner else f"{self.kind.value} {inner}"
            case Kind.PROD:
                return f"{_operand(self.arguments[0])} × {_operand(self.arguments[1], right=True)}"
            case Kind.FUNCTION:
                return f"{_operand(self.arguments[0])} → {self.arguments[1]}"
            case Kind.META:
                return f"?{self.size}"
            case _:
                return str(self.kind.value)

    @property
    def finite(self) -> bool:
        """Whether all values can be listed in little time."""
        match self.kind:
            case Kind.PROP | Kind.BOOL | Kind.UNIT:
                return True
            case Kind.FIN:
                return self.size <= 256
            case Kind.BITVEC | Kind.UINT:
                return self.size <= 8
            case Kind.OPTION | Kind.PROD:
                return all(argument.finite for argument in self.arguments)
            case _:
                return False


def _operand(sort: Sort, right: bool = False) -> str:
    compound = sort.kind is Kind.FUNCTION or (sort.kind is Kind.PROD and not right)
    return f"({sort})" if compound else str(sort)


PROP = Sort(Kind.PROP)
BOOL = Sort(Kind.BOOL)
NAT = Sort(Kind.NAT)
INT = Sort(Kind.INT)
UNIT = Sort(Kind.UNIT)
CHAR = Sort(Kind.CHAR)
STRING = Sort(Kind.STRING)


def list_of(item: Sort) -> Sort:
    return Sort(Kind.LIST, (item,))


def option_of(item: Sort) -> Sort:
    return Sort(Kind.OPTION, (item,))


def product(left: Sort, right: Sort) -> Sort:
    return Sort(Kind.PROD, (left, right))


def function(domain: Sort, codomain: Sort) -> Sort:
    return Sort(Kind.FUNCTION, (domain, codomain))


def bitvec(width: int) -> Sort:
    return Sort(Kind.BITVEC, size=width)


def fin(count: int) -> Sort:
    return Sort(Kind.FIN, size=count)


def uint(width: int) -> Sort:
    return Sort(Kind.UINT, size=width)
