"""The values of operators on strings."""

from __future__ import annotations

import re
from collections.abc import Callable

from lemmata.translators.obligations.evaluate.limits import Raised, bounded
from lemmata.translators.obligations.evaluate.meaning import Meaning, raising
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.types import Value


def _chr(code: int) -> str:
    if not 0 <= code < 0x110000:
        raise Raised("ValueError")
    if 0xD800 <= code <= 0xDFFF:
        raise Raised("NotModelled")
    return chr(code)


def is_numeral(text: str) -> bool:
    return re.fullmatch(r"-?[0-9]+", text, re.ASCII) is not None


def _int_of(text: str) -> int:
    if not is_numeral(text):
        raise Raised("NotModelled")
    bounded(len(text), 4000)
    return int(text)


def _ascii(meaning: Callable[[str], Value]) -> Meaning:
    def on_ascii(text: str) -> Value:
        if not text.isascii():
            raise Raised("NotModelled")
        return meaning(text)

    return on_ascii


def _str(value: int) -> str:
    bounded(value.bit_length(), 13_000)
    return str(value)


TEXTS: dict[O, Meaning] = {
    O.JOIN: str.join,
    O.STARTS_WITH: str.startswith,
    O.ENDS_WITH: str.endswith,
    O.FIND: str.find,
    O.REPLACE: str.replace,
    O.SPLIT: raising("ValueError", ValueError, str.split),
    O.ORD: raising("TypeError", TypeError, ord),
    O.CHR: _chr,
    O.STR_OF_INT: _str,
    O.IS_NUMERAL: is_numeral,
    O.INT_OF_NUMERAL: _int_of,
    O.IS_ASCII: str.isascii,
    O.UPPER: _ascii(str.upper),
    O.LOWER: _ascii(str.lower),
    O.IS_DIGIT: _ascii(str.isdigit),
    O.IS_ALPHA: _ascii(str.isalpha),
}
