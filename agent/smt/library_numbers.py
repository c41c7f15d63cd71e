"""Named functions on numbers, truth values, characters and strings: Lean's name, its type, its meaning in Python.

In a type, `a b c` stand for any sort, `v` for any BitVec, `f` for any Fin, `u` for any UInt.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

from lemmata.agent.smt.terms import Value


class Undetermined(Exception):
    """The value cannot be told: too large, outside a function's domain, or a quantifier over infinitely many values."""


MAX_BITS = 20_000


def power(base: int, exponent: int) -> int:
    if base.bit_length() * exponent > MAX_BITS:
        raise Undetermined("power")
    return int(base**exponent)


def shift_left(number: int, amount: int) -> int:
    if amount > MAX_BITS:
        raise Undetermined("shift")
    return number << amount


def floor_div(a: int, b: int) -> int:
    return a // b if b else 0


def floor_mod(a: int, b: int) -> int:
    return a % b if b else a


def euclid_mod(a: int, b: int) -> int:
    return a % abs(b) if b else a


def euclid_div(a: int, b: int) -> int:
    return (a - euclid_mod(a, b)) // b if b else 0


def truncated_div(a: int, b: int) -> int:
    if not b:
        return 0
    quotient = abs(a) // abs(b)
    return quotient if (a < 0) == (b < 0) else -quotient


def truncated_mod(a: int, b: int) -> int:
    return a - b * truncated_div(a, b)


def natural_sub(a: int, b: int) -> int:
    return a - b if a > b else 0


def _log2(number: int) -> int:
    return number.bit_length() - 1 if number else 0


def _ascii(test: Callable[[str], bool]) -> Callable[[str], bool]:
    return lambda char: char.isascii() and test(char)


NUMBERS: Mapping[str, tuple[str, Callable[..., Any]]] = {
    "Nat.succ": ("Nat → Nat", lambda n: n + 1),
    "Nat.pred": ("Nat → Nat", lambda n: natural_sub(n, 1)),
    "Nat.add": ("Nat → Nat → Nat", lambda a, b: a + b),
    "Nat.sub": ("Nat → Nat → Nat", natural_sub),
    "Nat.mul": ("Nat → Nat → Nat", lambda a, b: a * b),
    "Nat.div": ("Nat → Nat → Nat", floor_div),
    "Nat.mod": ("Nat → Nat → Nat", floor_mod),
    "Nat.pow": ("Nat → Nat → Nat", power),
    "Nat.gcd": ("Nat → Nat → Nat", math.gcd),
    "Nat.lcm": ("Nat → Nat → Nat", math.lcm),
    "Nat.min": ("Nat → Nat → Nat", min),
    "Nat.max": ("Nat → Nat → Nat", max),
    "Nat.log2": ("Nat → Nat", _log2),
    "Nat.beq": ("Nat → Nat → Bool", lambda a, b: a == b),
    "Nat.ble": ("Nat → Nat → Bool", lambda a, b: a <= b),
    "Nat.testBit": ("Nat → Nat → Bool", lambda n, i: i <= n.bit_length() and bool(n >> i & 1)),
    "Int.ofNat": ("Nat → Int", lambda n: n),
    "Int.negSucc": ("Nat → Int", lambda n: -n - 1),
    "Int.natAbs": ("Int → Nat", abs),
    "Int.toNat": ("Int → Nat", lambda i: max(i, 0)),
    "Int.sign": ("Int → Int", lambda i: (i > 0) - (i < 0)),
    "Int.gcd": ("Int → Int → Nat", math.gcd),
    "Int.lcm": ("Int → Int → Nat", math.lcm),
    "Int.tdiv": ("Int → Int → Int", truncated_div),
    "Int.tmod": ("Int → Int → Int", truncated_mod),
    "Int.fdiv": ("Int → Int → Int", floor_div),
    "Int.fmod": ("Int → Int → Int", floor_mod),
    "Int.ediv": ("Int → Int → Int", euclid_div),
    "Int.emod": ("Int → Int → Int", euclid_mod),
    "Bool.and": ("Bool → Bool → Bool", lambda a, b: a and b),
    "Bool.or": ("Bool → Bool → Bool", lambda a, b: a or b),
    "Bool.not": ("Bool → Bool", lambda a: not a),
    "Bool.xor": ("Bool → Bool → Bool", lambda a, b: a != b),
    "Bool.toNat": ("Bool → Nat", int),
    "Char.toNat": ("Char → Nat", ord),
    "Char.isDigit": ("Char → Bool", _ascii(str.isdigit)),
    "Char.isUpper": ("Char → Bool", _ascii(str.isupper)),
    "Char.isLower": ("Char → Bool", _ascii(str.islower)),
    "Char.isAlpha": ("Char → Bool", _ascii(str.isalpha)),
    "Char.isAlphanum": ("Char → Bool", _ascii(str.isalnum)),
    "Char.toUpper": ("Char → Char", lambda c: c.upper() if c.isascii() else c),
    "Char.toLower": ("Char → Char", lambda c: c.lower() if c.isascii() else c),
    "String.length": ("String → Nat", len),
    "String.append": ("String → String → String", lambda a, b: a + b),
    "String.isEmpty": ("String → Bool", lambda s: not s),
    "String.toList": ("String → List Char", tuple),
    "Fin.val": ("f → Nat", lambda i: i),
    "UInt.toNat": ("u → Nat", lambda i: i),
    "BitVec.toNat": ("v → Nat", lambda i: i),
    "BitVec.ult": ("v → v → Bool", lambda a, b: a < b),
    "BitVec.ule": ("v → v → Bool", lambda a, b: a <= b),
    "BitVec.getLsbD": ("v → Nat → Bool", lambda x, i: i <= x.bit_length() and bool(x >> i & 1)),
    "BitVec.udiv": ("v → v → v", floor_div),
    "BitVec.umod": ("v → v → v", floor_mod),
    "id": ("a → a", lambda a: a),
}


def signed(width: int, value: Value) -> int:
    """The signed reading of an unsigned value."""
    return int(value) - (1 << width) if width and value >> (width - 1) & 1 else int(value)
