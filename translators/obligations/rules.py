"""Type rules of the operators.

A rule is a signature in a small notation: `list t, t -> list t`. Lower-case letters are type variables: `o` stands for
a type with an order, `w` for a `BitVec`, `n` for Int, Nat or a `BitVec`, `q` for a sequence (List, String, Bytes), all
others for any type. An operator with several signatures has the first that fits.
"""

from __future__ import annotations

from lemmata.translators.obligations.operators import WITHOUT_VALUE
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.types import (
    BOOL,
    BYTES,
    INT,
    NAT,
    STRING,
    BitVec,
    Bool,
    Bytes,
    FunctionOf,
    Int,
    ListOf,
    MapOf,
    Nat,
    OptionOf,
    SetOf,
    String,
    TupleOf,
    Type,
    mentions,
)


class IllTyped(Exception):
    """A term that has no type; the message says why."""


SIGNATURES: dict[O, tuple[str, ...]] = {
    O.NOT: ("bool -> bool",),
    O.IMPLIES: ("bool, bool -> bool",),
    **dict.fromkeys((O.EQ, O.NE), ("t, t -> bool",)),
    **dict.fromkeys((O.LT, O.LE, O.GT, O.GE), ("o, o -> bool",)),
    O.NEG: ("int -> int", "w -> w"),
    **dict.fromkeys((O.ADD, O.SUB, O.MUL), ("n, n -> n",)),
    **dict.fromkeys((O.FLOORDIV, O.MOD), ("int, int -> int", "nat, nat -> nat")),
    **dict.fromkeys((O.TRUNCDIV, O.TRUNCMOD, O.GCD), ("int, int -> int",)),
    O.POW: ("int, int -> int",),
    **dict.fromkeys((O.ABS, O.ISQRT, O.BIT_LENGTH), ("int -> int",)),
    **dict.fromkeys((O.MIN, O.MAX), ("o, o -> o",)),
    **dict.fromkeys((O.BITAND, O.BITOR, O.BITXOR), ("int, int -> int", "bool, bool -> bool", "w, w -> w")),
    O.BITNOT: ("int -> int", "w -> w"),
    **dict.fromkeys((O.SHL, O.SHR), ("int, int -> int", "w, int -> w")),
    O.INT_OF_BOOL: ("bool -> int",),
    O.INT_OF_NAT: ("nat -> int",),
    O.NAT_OF_INT: ("int -> nat",),
    **dict.fromkeys((O.UDIV, O.UREM, O.SDIV, O.SREM), ("w, w -> w",)),
    O.ASHR: ("w, int -> w",),
    **dict.fromkeys((O.SLT, O.SLE), ("w, w -> bool",)),
    **dict.fromkeys((O.UNSIGNED, O.SIGNED), ("w -> int",)),
    O.LEN: ("q -> int", "set t -> int", "map k v -> int"),
    O.INDEX: ("list t, int -> t", "str, int -> str", "bytes, int -> int"),
    O.SLICE: ("q, int, int -> q",),
    **dict.fromkeys((O.SLICE_FROM, O.SLICE_TO, O.REPEAT), ("q, int -> q",)),
    O.SLICE_STEP: ("q, option int, option int, int -> q",),
    O.CONCAT: ("q, q -> q",),
    O.CONTAINS: (
        "list t, t -> bool",
        "set t, t -> bool",
        "map k v, k -> bool",
        "str, str -> bool",
        "bytes, int -> bool",
    ),
    O.COUNT: ("list t, t -> int", "str, str -> int"),
    O.POSITION: ("list t, t -> int", "str, str -> int"),
    O.REVERSED: ("q -> q",),
    O.SORTED_BY: ("list t, list o -> list t",),
    O.SORTED: ("list o -> list o", "set o -> list o"),
    O.SUM: ("list int -> int",),
    **dict.fromkeys((O.LEAST, O.GREATEST), ("list o -> o", "set o -> o")),
    O.RANGE: ("int, int, int -> list int",),
    O.ENUMERATE: ("list t, int -> list pair int t",),
    **dict.fromkeys((O.ALL_TRUE, O.ANY_TRUE), ("list bool -> bool",)),
    O.LIST_OF: ("list t -> list t", "str -> list str", "bytes -> list int"),
    O.SET_ITEM: ("list t, int, t -> list t",),
    O.APPEND: ("list t, t -> list t",),
    O.INSERT: ("list t, int, t -> list t",),
    O.DELETE_ITEM: ("list t, int -> list t",),
    O.REMOVE: ("list t, t -> list t",),
    O.JOIN: ("str, list str -> str",),
    **dict.fromkeys((O.STARTS_WITH, O.ENDS_WITH), ("str, str -> bool",)),
    O.FIND: ("str, str -> int",),
    O.REPLACE: ("str, str, str -> str",),
    O.SPLIT: ("str, str -> list str",),
    **dict.fromkeys((O.ORD, O.INT_OF_NUMERAL), ("str -> int",)),
    **dict.fromkeys((O.CHR, O.STR_OF_INT), ("int -> str",)),
    **dict.fromkeys((O.UPPER, O.LOWER), ("str -> str",)),
    **dict.fromkeys((O.IS_DIGIT, O.IS_ALPHA, O.IS_ASCII, O.IS_NUMERAL), ("str -> bool",)),
    O.GET: ("map k v, k -> v",),
    O.GET_OR: ("map k v, k, v -> v",),
    O.GET_OPTION: ("map k v, k -> option v",),
    O.PUT: ("map k v, k, v -> map k v",),
    O.DELETE: ("map k v, k -> map k v",),
    O.MERGE: ("map k v, map k v -> map k v",),
    O.KEYS: ("map k v -> list k",),
    O.VALUES: ("map k v -> list v",),
    O.ITEMS: ("map k v -> list pair k v",),
    O.MAP_OF_LIST: ("list pair k v -> map k v",),
    O.SET_OF_LIST: ("list t -> set t",),
    **dict.fromkeys((O.SET_ADD, O.SET_DISCARD, O.SET_REMOVE), ("set t, t -> set t",)),
    **dict.fromkeys((O.UNION, O.INTERSECTION, O.DIFFERENCE, O.SYMMETRIC_DIFFERENCE), ("set t, set t -> set t",)),
    O.SUBSET: ("set t, set t -> bool",),
    O.IS_NONE: ("option t -> bool",),
    O.VALUE: ("option t -> t",),
}

_CONSTANTS: dict[str, Type] = {"bool": BOOL, "int": INT, "nat": NAT, "str": STRING, "bytes": BYTES}
_ARITY = {"list": 1, "set": 1, "option": 1, "map": 2, "pair": 2}


def is_ordered(type: Type) -> bool:
    """Whether `<` compares values of this type."""
    match type:
        case Bool() | Int() | Nat() | BitVec() | String() | Bytes():
            return True
        case ListOf(item):
            return is_ordered(item)
        case TupleOf(items):
            return all(map(is_ordered, items))
        case _:
            return False


def is_hashable(type: Type) -> bool:
    """Whether values of this type may be in sets and keys of maps."""
    return not mentions(type, (ListOf, SetOf, MapOf, FunctionOf))


def admits(variable: str, type: Type) -> bool:
    """Whether a type variable of a signature may stand for the type."""
    match variable:
        case "o":
            return is_ordered(type)
        case "w":
            return isinstance(type, BitVec)
        case "n":
            return isinstance(type, Int | Nat | BitVec)
        case "q":
            return isinstance(type, ListOf | String | Bytes)
        case _:
            return not mentions(type, (FunctionOf,))


def fit(words: list[str], type: Type, bound: dict[str, Type]) -> bool:
    """Matches the pattern at the front of `words`, which it takes, against a type."""
    word = words.pop(0)
    if word in _CONSTANTS:
        return type == _CONSTANTS[word]
    if word not in _ARITY:
        return type == bound.setdefault(word, type) and admits(word, type)
    match word, type:
        case ("list", ListOf(item)) | ("set", SetOf(item)) | ("option", OptionOf(item)):
            return fit(words, item, bound)
        case ("map", MapOf(first, second)) | ("pair", TupleOf((first, second))):
            return fit(words, first, bound) and fit(words, second, bound)
    return False


def build(words: list[str], bound: dict[str, Type]) -> Type:
    """The type that the pattern at the front of `words`, which it takes, means."""
    word = words.pop(0)
    if word in _CONSTANTS:
        return _CONSTANTS[word]
    if word not in _ARITY:
        return bound[word]
    parts = [build(words, bound) for _ in range(_ARITY[word])]
    match word:
        case "list":
            return ListOf(parts[0])
        case "set":
            return SetOf(parts[0])
        case "option":
            return OptionOf(parts[0])
        case "map":
            return MapOf(parts[0], parts[1])
        case _:
            return TupleOf(tuple(parts))


def _special(operator: O, types: tuple[Type, ...], numbers: tuple[int, ...]) -> Type | None:
    """The operators whose rule depends on numbers, or that take any number of arguments."""
    match operator, types, numbers:
        case ((O.AND | O.OR), _, ()) if len(types) >= 2 and all(type == BOOL for type in types):
            return BOOL
        case O.ZIP, _, () if len(types) >= 2:
            items = tuple(type.item for type in types if isinstance(type, ListOf))
            return ListOf(TupleOf(items)) if len(items) == len(types) else None
        case O.PROJECT, (TupleOf(parts),), (position,) if 0 <= position < len(parts):
            return parts[position]
        case O.VALUE, (OptionOf(item),), _ if numbers in WITHOUT_VALUE:
            return item
        case O.BITS_CONCAT, (BitVec(high), BitVec(low)), ():
            return BitVec(high + low)
        case O.EXTRACT, (BitVec(width),), (high, low) if 0 <= low <= high < width:
            return BitVec(high - low + 1)
        case ((O.ZERO_EXTEND | O.SIGN_EXTEND), (BitVec(width),), (wide,)) if wide >= width:
            return BitVec(wide)
        case O.BITS_OF_INT, (Int(),), (width,) if width >= 0:
            return BitVec(width)
    return None


def result_type(operator: O, types: tuple[Type, ...], numbers: tuple[int, ...] = ()) -> Type:
    """The type of an operator's result. Raises `IllTyped` where the operator does not take such arguments."""
    special = _special(operator, types, numbers)
    if special is not None:
        return special
    for signature in SIGNATURES.get(operator, ()) if not numbers else ():
        left, _, right = signature.partition("->")
        patterns = [pattern.split() for pattern in left.split(",")]
        bound: dict[str, Type] = {}
        if len(patterns) == len(types) and all(map(lambda p, t: fit(p, t, bound), patterns, types)):
            return build(right.split(), bound)
    given = ", ".join(map(str, types))
    raise IllTyped(f"{operator.name} does not take ({given})" + (f" with {numbers}" if numbers else ""))
