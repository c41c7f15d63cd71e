"""The values of operators on integers, Booleans and options, and of comparisons."""

from __future__ import annotations

import math
import operator as python
from collections.abc import Callable

from lemmata.translators.obligations.evaluate.limits import LARGEST_BITS, Raised, bounded
from lemmata.translators.obligations.evaluate.meaning import Meaning
from lemmata.translators.obligations.operators import Operator as O


def _divide(meaning: Callable[[int, int], int]) -> Meaning:
    def divide(a: int, b: int) -> int:
        if b == 0:
            raise Raised("ZeroDivisionError")
        return meaning(a, b)

    return divide


def _truncated_quotient(a: int, b: int) -> int:
    return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)


def _power(base: int, exponent: int) -> int:
    if exponent < 0:
        raise Raised("NotModelled")
    if abs(base) > 1:
        bounded(exponent * base.bit_length(), LARGEST_BITS)
    return int(base**exponent)


def _not_negative(count: int) -> None:
    if count < 0:
        raise Raised("ValueError")


def _shift_left(a: int, count: int) -> int:
    _not_negative(count)
    if a == 0:
        return 0
    bounded(count, LARGEST_BITS)
    return a << count


def _shift_right(a: int, count: int) -> int:
    _not_negative(count)
    return a >> count


def _isqrt(a: int) -> int:
    _not_negative(a)
    return math.isqrt(a)


def _multiply(a: int, b: int) -> int:
    bounded(a.bit_length() + b.bit_length(), LARGEST_BITS)
    return a * b


NUMBERS: dict[O, Meaning] = {
    O.NOT: python.not_,
    O.EQ: python.eq,
    O.NE: python.ne,
    O.LT: python.lt,
    O.LE: python.le,
    O.GT: python.gt,
    O.GE: python.ge,
    O.NEG: python.neg,
    O.ADD: python.add,
    O.SUB: python.sub,
    O.MUL: _multiply,
    O.FLOORDIV: _divide(python.floordiv),
    O.MOD: _divide(python.mod),
    O.TRUNCDIV: _divide(_truncated_quotient),
    O.TRUNCMOD: _divide(lambda a, b: a - b * _truncated_quotient(a, b)),
    O.POW: _power,
    O.ABS: abs,
    O.MIN: min,
    O.MAX: max,
    O.BITAND: python.and_,
    O.BITOR: python.or_,
    O.BITXOR: python.xor,
    O.BITNOT: python.invert,
    O.SHL: _shift_left,
    O.SHR: _shift_right,
    O.GCD: math.gcd,
    O.ISQRT: _isqrt,
    O.BIT_LENGTH: int.bit_length,
    O.INT_OF_BOOL: int,
    O.INT_OF_NAT: lambda a: a,
    O.NAT_OF_INT: lambda a: max(a, 0),
    O.IS_NONE: lambda o: o is None,
}
