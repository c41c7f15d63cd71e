"""The meaning of arithmetic and bitwise symbols at each sort."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from lemmata.agent.smt.library_numbers import (
    Undetermined,
    euclid_div,
    euclid_mod,
    floor_div,
    floor_mod,
    natural_sub,
    power,
    shift_left,
    signed,
)
from lemmata.agent.smt.sorts import Kind, Sort
from lemmata.agent.smt.terms import Value

_EXACT: Mapping[str, Callable[..., Any]] = {
    "+": lambda a, b: a + b,
    "*": lambda a, b: a * b,
    "min": min,
    "max": max,
    "^": power,
    "<": lambda a, b: a < b,
    "≤": lambda a, b: a <= b,
    "&&&": lambda a, b: a & b,
    "|||": lambda a, b: a | b,
    "^^^": lambda a, b: a ^ b,
    "neg": lambda a: -a,
    "<<<": shift_left,
    "∣": lambda a, b: b % a == 0 if a else b == 0,
}


def arithmetic(operator: str, sort: Sort, result: Sort) -> Callable[..., Any]:
    """The function that `operator` is on arguments of `sort`. Raises KeyError for an operator that is none."""
    if operator == "↑":
        return lambda a: a
    if operator == "BitVec.toInt":
        return lambda a: signed(sort.size, a)
    if operator in ("BitVec.slt", "BitVec.sle"):
        strict = operator == "BitVec.slt"
        return lambda a, b: signed(sort.size, a) - signed(sort.size, b) < (0 if strict else 1)
    if operator == "BitVec.msb":
        return lambda a: signed(sort.size, a) < 0
    if operator in ("BitVec.ofNat", "BitVec.setWidth"):
        return lambda a: a % (1 << result.size)
    if operator == "BitVec.signExtend":
        return lambda a: signed(sort.size, a) % (1 << result.size)
    match sort.kind:
        case Kind.NAT:
            return _natural(operator)
        case Kind.INT:
            return _integer(operator)
        case Kind.FIN:
            return _modular(operator, sort.size)
        case Kind.BITVEC | Kind.UINT:
            return _word(operator, sort)
        case _:
            return _EXACT[operator]


def _natural(operator: str) -> Callable[..., Any]:
    return {"-": natural_sub, "/": floor_div, "%": floor_mod, ">>>": _shift_right}.get(operator) or _EXACT[operator]


def _integer(operator: str) -> Callable[..., Any]:
    own: dict[str, Callable[..., Any]] = {
        "-": lambda a, b: a - b,
        "/": euclid_div,
        "%": euclid_mod,
        ">>>": _shift_right,
        "~~~": lambda a: -a - 1,
    }
    return own.get(operator) or _EXACT[operator]


def _modular(operator: str, modulus: int) -> Callable[..., Any]:
    own: dict[str, Callable[..., Any]] = {
        "+": lambda a, b: (a + b) % modulus,
        "-": lambda a, b: (a - b) % modulus,
        "*": lambda a, b: a * b % modulus,
        "neg": lambda a: -a % modulus,
        "^": lambda a, k: pow(a, k, modulus),
        "/": floor_div,
        "%": floor_mod,
    }
    return own.get(operator) or _EXACT[operator]


def _word(operator: str, sort: Sort) -> Callable[..., Any]:
    width, modulus = sort.size, 1 << sort.size
    machine = sort.kind is Kind.UINT
    own: dict[str, Callable[..., Any]] = {
        "~~~": lambda a: modulus - 1 - a,
        "<<<": lambda a, k: (a << (k % width if machine else min(k, width))) % modulus,
        ">>>": lambda a, k: a >> (k % width if machine else min(k, width)),
    }
    return own.get(operator) or _modular(operator, modulus)


def _shift_right(number: int, amount: int) -> int:
    return number >> min(amount, number.bit_length() + 1)


def default_value(sort: Sort) -> Value:
    """The value that Lean's `default` has in a sort. Raises Undetermined for functions."""
    match sort.kind:
        case Kind.BOOL:
            return False
        case Kind.PROP:
            return True
        case Kind.CHAR:
            return "A"
        case Kind.STRING:
            return ""
        case Kind.UNIT | Kind.LIST | Kind.OPTION:
            return ()
        case Kind.PROD:
            return tuple(map(default_value, sort.arguments))
        case Kind.FUNCTION | Kind.META:
            raise Undetermined("default")
        case _:
            return 0
