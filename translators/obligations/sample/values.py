"""Random types and values."""

from __future__ import annotations

from random import Random

from lemmata.translators.obligations.types import (
    BOOL,
    BYTES,
    INT,
    NAT,
    STRING,
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

INTEGERS = (0, 1, -1, 2, -2, 3, 7, -7, 10, 16, 255, -256, 2**31, -(2**63), 10**20)
LETTERS = 'ab01- zAZ\n"é😀'


def random_type(random: Random, depth: int = 2, hashable: bool = False) -> Type:
    """A type without records and enums; `hashable`: one that may be a key."""
    simple: list[Type] = [INT, INT, INT, INT, BOOL, STRING, STRING, BYTES, NAT, BitVec(4)]
    if depth == 0 or random.random() < 0.4:
        return random.choice(simple)
    choice = random.randrange(5)
    if hashable or choice == 0:
        return TupleOf(tuple(random_type(random, depth - 1, hashable) for _ in range(random.randint(2, 3))))
    if choice == 1:
        return OptionOf(random_type(random, depth - 1))
    if choice == 2:
        return SetOf(random_type(random, depth - 1, True))
    if choice == 3:
        return MapOf(random_type(random, depth - 1, True), random_type(random, depth - 1))
    return ListOf(random_type(random, depth - 1))


def random_value(random: Random, type: Type, size: int = 4, largest: int | None = None) -> Value:
    """A value of the type; collections hold at most `size` elements. `largest`: the greatest absolute value of
    integers, where it matters."""
    match type:
        case Bool():
            return random.random() < 0.5
        case Int():
            return _integer(random, largest)
        case Nat():
            return abs(_integer(random, largest))
        case BitVec(width):
            return random.choice((0, 1, (1 << width) - 1, 1 << (width - 1), random.getrandbits(width))) % (1 << width)
        case String():
            return "".join(random.choice(LETTERS) for _ in range(random.randint(0, size)))
        case Bytes():
            return bytes(random.choice((0, 1, 65, 127, 255)) for _ in range(random.randint(0, size)))
        case Unit():
            return ()
        case ExceptionType():
            return random.choice(("ValueError", "KeyError"))
        case OptionOf(item):
            return None if random.random() < 0.3 else Some(random_value(random, item, size, largest))
        case ListOf(item):
            length = random.randint(0, size)
            return [random_value(random, item, max(size - 1, 1), largest) for _ in range(length)]
        case TupleOf(items):
            return tuple(random_value(random, item, size, largest) for item in items)
        case SetOf(item):
            return frozenset(random_value(random, item, size, largest) for _ in range(random.randint(0, size)))
        case MapOf(key, of):
            keys = [random_value(random, key, size, largest) for _ in range(random.randint(0, size))]
            return {k: random_value(random, of, max(size - 1, 1), largest) for k in keys}
        case EnumOf(name, members):
            return EnumValue(name, random.choice(members))
        case RecordOf(name, fields):
            return RecordValue(name, tuple(random_value(random, of, size, largest) for _, of in fields))
        case FunctionOf():
            raise ValueError("no random functions")


def _integer(random: Random, largest: int | None) -> int:
    number = random.choice(INTEGERS) if random.random() < 0.4 else random.randint(-9, 9)
    if largest is not None and abs(number) > largest:
        return random.randint(-largest, largest)
    return number
