"""Arguments that satisfy a function's precondition, small and varied, the same at every run. Some are what the function
compares its variables with, or are made of the characters of its texts."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from lemmata.translators.obligations.evaluate.programs import holds
from lemmata.translators.obligations.program import Function, Module
from lemmata.translators.obligations.terms import Lit
from lemmata.translators.obligations.types import (
    BitVec,
    Bool,
    Bytes,
    EnumOf,
    EnumValue,
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
    Value,
)
from lemmata.translators.obligations.walk import subterms
from lemmata.translators.python.vc.shape import terms_within

ATTEMPTS = 1500
_INTEGERS = (0, 1, 2, 3, -1, 5, 4, -2, 7, 6, -3, 8, 10, -5, 12, 9, -7, 16, 100)


def samples(module: Module, function: Function, count: int = 80) -> list[tuple[Value, ...]]:
    """At most `count` argument tuples."""
    chance = random.Random(20_011)
    found: list[tuple[Value, ...]] = []
    spoken = literals(function)
    for attempt in range(ATTEMPTS):
        size = 1 + attempt % 7
        values = tuple(value(parameter.type, chance, size, spoken) for parameter in function.parameters)
        if attempt % 3 == 2:
            values = tuple(sorted(v) if isinstance(v, list) and _comparable(v) else v for v in values)
        if values in found:
            continue
        names = {parameter.name: v for parameter, v in zip(function.parameters, values, strict=True)}
        if all(holds(module, contract.condition, names, 5_000) for contract in function.requires):
            found.append(values)
            if len(found) >= count:
                break
    return found


def literals(function: Function) -> dict[Type, list[Value]]:
    """The texts and small numbers of a function, by type."""
    found: dict[Type, dict[Value, None]] = {}
    conditions = [contract.condition for contract in (*function.requires, *function.ensures)]
    for term in (*terms_within(function.body), *conditions):
        for each in subterms(term):
            match each:
                case Lit(str() as text) if len(text) <= 20:
                    found.setdefault(each.type, {}).setdefault(text)
                case Lit(int() as number) if not isinstance(number, bool) and abs(number) <= 10_000:
                    found.setdefault(each.type, {}).setdefault(number)
    return {of: list(values) for of, values in found.items()}


def _comparable(items: list[Value]) -> bool:
    return all(isinstance(item, int) for item in items) or all(isinstance(item, str) for item in items)


def value(
    of: Type, chance: random.Random, size: int, spoken: Mapping[Type, list[Value]] = MappingProxyType({})
) -> Value:
    """A value of a type; `size`: about how large; `spoken`: literals, some of which are taken."""
    some = spoken.get(of)
    if some and chance.random() < 0.35:
        return chance.choice(some)
    match of:
        case Bool():
            return chance.random() < 0.5
        case Int():
            return chance.choice(_INTEGERS[: 4 + 3 * size])
        case Nat():
            return abs(chance.choice(_INTEGERS[: 4 + 3 * size]))
        case BitVec(width):
            return chance.randrange(2**width)
        case String():
            letters = "ab10 A-z," + (2 * "".join(some) if some else "")
            return "".join(chance.choice(letters) for _ in range(chance.randrange(size + 1)))
        case Bytes():
            return bytes(chance.randrange(256) for _ in range(chance.randrange(size + 1)))
        case OptionOf(item):
            return None if chance.random() < 0.3 else Some(value(item, chance, size, spoken))
        case ListOf(item):
            return list(_several(item, chance, size, spoken))
        case SetOf(item):
            return frozenset(_several(item, chance, size, spoken))
        case MapOf(key, item):
            return {k: value(item, chance, size - 1, spoken) for k in _several(key, chance, size, spoken)}
        case TupleOf(items):
            return tuple(value(item, chance, size, spoken) for item in items)
        case EnumOf(name, members):
            return EnumValue(name, chance.choice(members))
        case RecordOf(name, fields):
            return RecordValue(name, tuple(value(each, chance, size, spoken) for _, each in fields))
        case _:
            return ()


def _several(item: Type, chance: random.Random, size: int, spoken: Mapping[Type, list[Value]]) -> Iterator[Value]:
    for _ in range(chance.randrange(size + 1)):
        yield value(item, chance, max(size - 1, 1), spoken)
