"""Operators on symbolic words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import z3

from lemmata.translators.obligations.evaluate.limits import Raised
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.smt.numbers import Handler, holds, term_of
from lemmata.translators.obligations.smt.path import Path
from lemmata.translators.obligations.smt.shapes import Symbol
from lemmata.translators.obligations.types import BitVec, Type


def _word(value: Symbol, type: Type, context: z3.Context) -> Any:
    assert isinstance(type, BitVec)
    return z3.BitVecVal(value, type.width, context) if isinstance(value, int) else value


def _words(meaning: Callable[..., Any], divides: bool = False) -> Handler:
    """An operator of words, all arguments as Z3 words; `divides`: the second may not be zero."""

    def compute(path: Path, arguments: tuple[Symbol, ...], types: tuple[Type, ...], numbers: tuple[int, ...]) -> Symbol:
        words = [_word(value, of, path.context) for value, of in zip(arguments, types, strict=True)]
        if divides and path.decide(words[1] == 0):
            raise Raised("ZeroDivisionError")
        return meaning(*words, *numbers)

    return compute


def _word_shift(meaning: Callable[[Any, Any], Any]) -> Handler:
    def shift(path: Path, arguments: tuple[Symbol, ...], types: tuple[Type, ...], numbers: object) -> Symbol:
        word = _word(arguments[0], types[0], path.context)
        count = arguments[1]
        if holds(path, count < 0):
            raise Raised("ValueError")
        # A count of the width or more moves everything out, in Z3 as well.
        if holds(path, count >= word.size()):
            return meaning(word, z3.BitVecVal(min(word.size(), 2 ** word.size() - 1), word.size(), path.context))
        return meaning(word, z3.Int2BV(term_of(count, path.context), word.size()))

    return shift


WORDS: dict[O, Handler] = {
    O.NEG: _words(lambda a: -a),
    O.ADD: _words(lambda a, b: a + b),
    O.SUB: _words(lambda a, b: a - b),
    O.MUL: _words(lambda a, b: a * b),
    O.BITAND: _words(lambda a, b: a & b),
    O.BITOR: _words(lambda a, b: a | b),
    O.BITXOR: _words(lambda a, b: a ^ b),
    O.BITNOT: _words(lambda a: ~a),
    O.UDIV: _words(z3.UDiv, True),
    O.UREM: _words(z3.URem, True),
    O.SDIV: _words(lambda a, b: a / b, True),
    O.SREM: _words(z3.SRem, True),
    O.SHL: _word_shift(lambda a, n: a << n),
    O.SHR: _word_shift(z3.LShR),
    O.ASHR: _word_shift(lambda a, n: a >> n),
    O.SLT: _words(lambda a, b: a < b),
    O.SLE: _words(lambda a, b: a <= b),
    O.BITS_CONCAT: _words(z3.Concat),
    O.EXTRACT: _words(lambda a, high, low: z3.Extract(high, low, a)),
    O.ZERO_EXTEND: _words(lambda a, width: z3.ZeroExt(width - a.size(), a)),
    O.SIGN_EXTEND: _words(lambda a, width: z3.SignExt(width - a.size(), a)),
    O.UNSIGNED: _words(lambda a: z3.BV2Int(a)),
    O.SIGNED: _words(lambda a: z3.BV2Int(a, is_signed=True)),
    O.MIN: _words(lambda a, b: z3.If(z3.ULT(b, a), b, a)),
    O.MAX: _words(lambda a, b: z3.If(z3.ULT(a, b), b, a)),
}
