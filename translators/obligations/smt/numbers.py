"""Operators on symbolic integers, Booleans, words and options."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import z3

from lemmata.translators.obligations.evaluate.limits import Exhausted, Raised
from lemmata.translators.obligations.operators import WITHOUT_VALUE
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.smt.path import Path
from lemmata.translators.obligations.smt.relations import less
from lemmata.translators.obligations.smt.shapes import Symbol
from lemmata.translators.obligations.types import BitVec, Bool, Nat, Type

HIGHEST_POWER = 12
LONGEST_SHIFT = 40
BITS = 20
"""Bit operations on integers are followed where both fit into so many bits, sign included."""

Handler = Callable[[Path, tuple[Symbol, ...], tuple[Type, ...], tuple[int, ...]], Symbol]


def choose(condition: Symbol, then: Symbol, orelse: Symbol) -> Symbol:
    """`then if condition else orelse`, for numbers and Booleans."""
    if isinstance(condition, bool):
        return then if condition else orelse
    if not isinstance(then, z3.ExprRef) and not isinstance(orelse, z3.ExprRef) and then == orelse:
        return then
    context = condition.ctx
    return z3.If(condition, term_of(then, context), term_of(orelse, context))


def term_of(value: Symbol, context: z3.Context) -> Any:
    """The number or Boolean as a Z3 term."""
    if isinstance(value, bool):
        return z3.BoolVal(value, context)
    return z3.IntVal(value, context) if isinstance(value, int) else value


def _plain(meaning: Callable[..., Symbol]) -> Handler:
    """An operator that Z3's own Python operators compute."""
    return lambda path, arguments, types, numbers: meaning(*arguments)


def holds(path: Path, formula: Symbol) -> bool:
    """Which way a formula goes."""
    return formula if isinstance(formula, bool) else path.decide(formula)


def _divisor(path: Path, b: Symbol) -> bool:
    """Whether the divisor is positive. Raises `Raised` where it is zero."""
    if holds(path, b == 0):
        raise Raised("ZeroDivisionError")
    return holds(path, b > 0)


def _quotient(a: Symbol, b: Symbol, context: z3.Context) -> Symbol:
    """`a div b` for positive `b`, rounding towards minus infinity, as SMT-LIB's `div` does there."""
    return term_of(a, context) / b


def _floor_division(path: Path, arguments: tuple[Symbol, ...], types: object, numbers: object) -> Symbol:
    a, b = arguments
    return _quotient(a, b, path.context) if _divisor(path, b) else _quotient(-a, -b, path.context)


def _floor_modulo(path: Path, arguments: tuple[Symbol, ...], types: object, numbers: object) -> Symbol:
    a, b = arguments
    return term_of(a, path.context) % b if _divisor(path, b) else -(term_of(-a, path.context) % -b)


def _truncated(path: Path, a: Symbol, b: Symbol) -> Symbol:
    positive = _divisor(path, b)
    size = b if positive else -b
    if holds(path, a >= 0):
        quotient = _quotient(a, size, path.context)
    else:
        quotient, positive = _quotient(-a, size, path.context), not positive
    return quotient if positive else -quotient


def _power(path: Path, arguments: tuple[Symbol, ...], types: object, numbers: object) -> Symbol:
    base, exponent = arguments
    if holds(path, exponent < 0):
        raise Raised("NotModelled")
    count = path.concrete(exponent, 0, HIGHEST_POWER + 1)
    if count > HIGHEST_POWER:
        raise Exhausted
    result: Symbol = 1
    for _ in range(count):
        result = result * base
    return result


def _shift(left: bool) -> Handler:
    def shift(path: Path, arguments: tuple[Symbol, ...], types: object, numbers: object) -> Symbol:
        a, count = arguments
        if holds(path, count < 0):
            raise Raised("ValueError")
        count = path.concrete(count, 0, LONGEST_SHIFT)
        if count > 10_000:
            raise Exhausted
        return a * 2**count if left else _quotient(a, term_of(2**count, path.context), path.context)

    return shift


def _bits(meaning: Callable[[Any, Any], Any]) -> Handler:
    def bits(path: Path, arguments: tuple[Symbol, ...], types: tuple[Type, ...], numbers: object) -> Symbol:
        a, b = arguments
        if isinstance(types[0], Bool):
            return _logic(meaning, a, b, path.context)
        limit = 1 << (BITS - 1)
        for number in arguments:
            inside = (
                -limit <= number < limit
                if isinstance(number, int)
                else path.decide(z3.And(-limit <= number, number < limit))
            )
            if not inside:
                raise Exhausted
        words = [z3.Int2BV(term_of(number, path.context), BITS) for number in arguments]
        return z3.BV2Int(meaning(*words), is_signed=True)

    return bits


def _logic(meaning: Callable[[Any, Any], Any], a: Symbol, b: Symbol, context: z3.Context) -> Symbol:
    """`&`, `|`, `^` of Booleans: what the words of one bit say."""
    one, zero = z3.BitVecVal(1, 1, context), z3.BitVecVal(0, 1, context)
    words = [z3.If(term_of(value, context), one, zero) for value in (a, b)]
    return meaning(*words) == one


def _extreme(largest: bool) -> Handler:
    def extreme(path: Path, arguments: tuple[Symbol, ...], types: tuple[Type, ...], numbers: object) -> Symbol:
        a, b = arguments
        second = less(a, b, types[0]) if largest else less(b, a, types[0])
        if isinstance(a, int | z3.ArithRef | z3.BoolRef) and not isinstance(types[0], BitVec):
            return choose(second, b, a)
        return b if holds(path, second) else a

    return extreme


def _value(path: Path, arguments: tuple[Symbol, ...], types: object, numbers: tuple[int, ...]) -> Symbol:
    if arguments[0] is None:
        raise Raised(WITHOUT_VALUE[numbers])
    return arguments[0].value


HANDLERS: dict[O, Handler] = {
    O.NOT: _plain(z3.Not),
    O.NEG: _plain(lambda a: -a),
    O.ADD: _plain(lambda a, b: a + b),
    O.SUB: lambda path, arguments, types, numbers: _subtract(arguments[0], arguments[1], types[0]),
    O.MUL: _plain(lambda a, b: a * b),
    O.FLOORDIV: _floor_division,
    O.MOD: _floor_modulo,
    O.TRUNCDIV: lambda path, arguments, types, numbers: _truncated(path, *arguments),
    O.TRUNCMOD: lambda path, arguments, types, numbers: arguments[0] - arguments[1] * _truncated(path, *arguments),
    O.POW: _power,
    O.ABS: _plain(lambda a: z3.If(a < 0, -a, a)),
    O.MIN: _extreme(False),
    O.MAX: _extreme(True),
    O.BITAND: _bits(lambda a, b: a & b),
    O.BITOR: _bits(lambda a, b: a | b),
    O.BITXOR: _bits(lambda a, b: a ^ b),
    O.BITNOT: _plain(lambda a: -a - 1),
    O.SHL: _shift(True),
    O.SHR: _shift(False),
    O.INT_OF_BOOL: _plain(lambda b: z3.If(b, z3.IntVal(1, b.ctx), z3.IntVal(0, b.ctx))),
    O.INT_OF_NAT: _plain(lambda a: a),
    O.NAT_OF_INT: _plain(lambda a: z3.If(a < 0, z3.IntVal(0, a.ctx), a)),
    O.BITS_OF_INT: lambda path, arguments, types, numbers: z3.Int2BV(arguments[0], numbers[0]),
    O.IS_NONE: _plain(lambda option: option is None),
    O.VALUE: _value,
    O.PROJECT: lambda path, arguments, types, numbers: arguments[0][numbers[0]],
}


def _subtract(a: Symbol, b: Symbol, type: Type) -> Symbol:
    difference = a - b
    return z3.If(difference < 0, z3.IntVal(0, difference.ctx), difference) if isinstance(type, Nat) else difference
