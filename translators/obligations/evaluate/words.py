"""The values of operators on words: `BitVec w` as an int in `range(2 ** w)`. Division by zero raises.

Source: SMT-LIB, theory FixedSizeBitVectors.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from lemmata.translators.obligations.evaluate.limits import Raised
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.types import BitVec, Type, Value

Words: TypeAlias = Callable[[tuple[Value, ...], tuple[Type, ...], tuple[int, ...]], Value]


def signed(value: int, width: int) -> int:
    """The word read as a two's complement number."""
    return value - (1 << width) if width and value >> (width - 1) else value


def _width(type: Type) -> int:
    assert isinstance(type, BitVec)
    return type.width


def _modular(meaning: Callable[..., int]) -> Words:
    """An operator of the integers, modulo `2 ** w`."""
    return lambda arguments, types, numbers: meaning(*arguments) % (1 << _width(types[0]))


def _signed(meaning: Callable[[int, int], Value]) -> Words:
    def compute(arguments: tuple[Value, ...], types: tuple[Type, ...], numbers: tuple[int, ...]) -> Value:
        width = _width(types[0])
        value = meaning(signed(arguments[0], width), signed(arguments[1], width))
        return value if isinstance(value, bool) else value % (1 << width)

    return compute


def _nonzero(meaning: Callable[[int, int], int]) -> Callable[[int, int], int]:
    def divide(a: int, b: int) -> int:
        if b == 0:
            raise Raised("ZeroDivisionError")
        return meaning(a, b)

    return divide


def _truncated(a: int, b: int) -> int:
    return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)


def _shift(meaning: Callable[[int, int, int], int]) -> Words:
    """`meaning(word, count, width)`; a count of the width or more moves everything out."""

    def compute(arguments: tuple[Value, ...], types: tuple[Type, ...], numbers: tuple[int, ...]) -> Value:
        word, count = arguments
        if count < 0:
            raise Raised("ValueError")
        width = _width(types[0])
        return meaning(word, min(count, width), width) % (1 << width)

    return compute


def _concatenate(arguments: tuple[Value, ...], types: tuple[Type, ...], numbers: tuple[int, ...]) -> Value:
    return arguments[0] << _width(types[1]) | arguments[1]


def _extract(arguments: tuple[Value, ...], types: tuple[Type, ...], numbers: tuple[int, ...]) -> Value:
    high, low = numbers
    return arguments[0] >> low & ((1 << (high - low + 1)) - 1)


WORDS: dict[O, Words] = {
    O.NEG: _modular(lambda a: -a),
    O.ADD: _modular(lambda a, b: a + b),
    O.SUB: _modular(lambda a, b: a - b),
    O.MUL: _modular(lambda a, b: a * b),
    O.BITNOT: _modular(lambda a: ~a),
    O.UDIV: _modular(_nonzero(lambda a, b: a // b)),
    O.UREM: _modular(_nonzero(lambda a, b: a % b)),
    O.SDIV: _signed(_nonzero(_truncated)),
    O.SREM: _signed(_nonzero(lambda a, b: a - b * _truncated(a, b))),
    O.SHL: _shift(lambda word, count, _: word << count),
    O.SHR: _shift(lambda word, count, _: word >> count),
    O.ASHR: _shift(lambda word, count, width: signed(word, width) >> count),
    O.SLT: _signed(lambda a, b: a < b),
    O.SLE: _signed(lambda a, b: a <= b),
    O.BITS_CONCAT: _concatenate,
    O.EXTRACT: _extract,
    O.ZERO_EXTEND: lambda arguments, types, numbers: arguments[0],
    O.SIGN_EXTEND: lambda arguments, types, numbers: signed(arguments[0], _width(types[0])) % (1 << numbers[0]),
    O.BITS_OF_INT: lambda arguments, types, numbers: arguments[0] % (1 << numbers[0]),
    O.UNSIGNED: lambda arguments, types, numbers: arguments[0],
    O.SIGNED: lambda arguments, types, numbers: signed(arguments[0], _width(types[0])),
}
