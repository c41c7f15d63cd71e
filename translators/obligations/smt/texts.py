"""Operators on strings whose length is known and whose characters may not be."""

from __future__ import annotations

from typing import Any

import z3

from lemmata.translators.obligations.evaluate.limits import Exhausted, Raised
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.smt.containers import decided, item, slice_of, stepped, times
from lemmata.translators.obligations.smt.numbers import Handler, choose
from lemmata.translators.obligations.smt.path import Path
from lemmata.translators.obligations.smt.relations import Formula, all_of, any_of
from lemmata.translators.obligations.smt.shapes import Symbol, codes_of, text

Codes = tuple[Symbol, ...]


def _same(a: Codes, b: Codes) -> Formula:
    return all_of([x == y for x, y in zip(a, b, strict=True)])


def _at(part: Codes, whole: Codes, position: int) -> Formula:
    """Whether `part` stands in `whole` at a position."""
    if position + len(part) > len(whole):
        return False
    return _same(part, whole[position : position + len(part)])


def _contains(path: Path, whole: Codes, part: Codes) -> Formula:
    return any_of([_at(part, whole, position) for position in range(len(whole) - len(part) + 1)])


def _find(path: Path, whole: Codes, part: Codes) -> int:
    for position in range(len(whole) - len(part) + 1):
        if decided(path, _at(part, whole, position)):
            return position
    return -1


def _position(path: Path, whole: Codes, part: Codes) -> int:
    found = _find(path, whole, part)
    if found < 0:
        raise Raised("ValueError")
    return found


def _pieces(path: Path, whole: Codes, separator: Codes) -> list[Codes]:
    """The pieces between occurrences of a separator that is not empty."""
    pieces: list[Codes] = []
    begin = position = 0
    while position < len(whole):
        if decided(path, _at(separator, whole, position)):
            pieces.append(whole[begin:position])
            begin = position = position + len(separator)
        else:
            position += 1
    return [*pieces, whole[begin:]]


def _split(path: Path, whole: Codes, separator: Codes) -> list[Symbol]:
    if not separator:
        raise Raised("ValueError")
    return [text(piece) for piece in _pieces(path, whole, separator)]


def _join(separator: Codes, pieces: list[Codes]) -> Codes:
    joined: Codes = ()
    for number, piece in enumerate(pieces):
        joined += piece if number == 0 else separator + piece
    return joined


def _replace(path: Path, whole: Codes, old: Codes, new: Codes) -> Symbol:
    if not old:
        return text(new + tuple(code for each in whole for code in (each, *new)))
    return text(_join(new, _pieces(path, whole, old)))


def _ascii(whole: Codes) -> Formula:
    return all_of([code < 128 for code in whole])


def _only_ascii(path: Path, whole: Codes) -> None:
    if not decided(path, _ascii(whole)):
        raise Raised("NotModelled")


def _between(code: Symbol, low: str, high: str) -> Formula:
    return all_of([ord(low) <= code, code <= ord(high)])


def _cased(low: str, high: str, change: int) -> Any:
    def case(path: Path, whole: Codes) -> Symbol:
        _only_ascii(path, whole)
        return text(tuple(choose(_between(code, low, high), code + change, code) for code in whole))

    return case


def _is_digit(path: Path, whole: Codes) -> Formula:
    _only_ascii(path, whole)
    return bool(whole) and all_of([_between(code, "0", "9") for code in whole])


def _is_alpha(path: Path, whole: Codes) -> Formula:
    _only_ascii(path, whole)
    letter = [any_of([_between(code, "a", "z"), _between(code, "A", "Z")]) for code in whole]
    return bool(whole) and all_of(letter)


def _digits(whole: Codes) -> Formula:
    return bool(whole) and all_of([_between(code, "0", "9") for code in whole])


def _is_numeral(path: Path, whole: Codes) -> Formula:
    if not whole:
        return False
    return any_of([_digits(whole), all_of([whole[0] == ord("-"), _digits(whole[1:])])])


def _int(path: Path, whole: Codes) -> Symbol:
    if not decided(path, _is_numeral(path, whole)):
        raise Raised("NotModelled")
    negative = decided(path, whole[0] == ord("-"))
    number: Symbol = 0
    for code in whole[1:] if negative else whole:
        number = 10 * number + (code - 48)
    return -number if negative else number


def _ord(path: Path, whole: Codes) -> Symbol:
    if len(whole) != 1:
        raise Raised("TypeError")
    return whole[0]


def chr_of(path: Path, arguments: tuple[Symbol, ...], types: object, numbers: object) -> Symbol:
    code = arguments[0]
    if not path.decide(z3.And(code >= 0, code < 0x110000)):
        raise Raised("ValueError")
    if path.decide(z3.And(code >= 0xD800, code <= 0xDFFF)):
        raise Raised("NotModelled")
    return text((code,))


def str_of(path: Path, arguments: tuple[Symbol, ...], types: object, numbers: object) -> Symbol:
    """`str(n)`, for numbers of at most six digits."""
    number = arguments[0]
    sign: Codes = ()
    if path.decide(number < 0):
        number, sign = -number, (ord("-"),)
    for count in range(1, 7):
        if path.decide(number < 10**count):
            digits = tuple(number / 10**place % 10 + 48 for place in reversed(range(count)))
            return text(sign + digits)
    raise Exhausted


def _join_strings(path: Path, arguments: tuple[Symbol, ...], types: object, numbers: object) -> Symbol:
    return text(_join(codes_of(arguments[0]), [codes_of(piece) for piece in arguments[1]]))


def _texts(meaning: Any) -> Handler:
    """A meaning on characters' codes."""
    return lambda path, arguments, types, numbers: meaning(path, *map(codes_of, arguments))


def _first_text(meaning: Any) -> Handler:
    """A meaning whose first argument alone is a string, and whose result is one."""
    return lambda path, arguments, types, numbers: text(meaning(path, codes_of(arguments[0]), *arguments[1:]))


HANDLERS: dict[O, Handler] = {
    O.LEN: _texts(lambda path, s: len(s)),
    O.INDEX: _first_text(lambda path, s, i: (item(path, s, i, True),)),
    O.SLICE: _first_text(slice_of),
    O.SLICE_FROM: _first_text(lambda path, s, start: slice_of(path, s, start, None)),
    O.SLICE_TO: _first_text(lambda path, s, stop: slice_of(path, s, None, stop)),
    O.SLICE_STEP: _first_text(stepped),
    O.CONCAT: _texts(lambda path, s, t: text(s + t)),
    O.REPEAT: _first_text(times),
    O.CONTAINS: _texts(_contains),
    O.COUNT: _texts(lambda path, s, t: len(_pieces(path, s, t)) - 1 if t else len(s) + 1),
    O.REVERSED: _texts(lambda path, s: text(s[::-1])),
    O.LIST_OF: _texts(lambda path, s: [text((code,)) for code in s]),
    O.JOIN: _join_strings,
    O.STARTS_WITH: _texts(lambda path, s, t: _at(t, s, 0)),
    O.ENDS_WITH: _texts(lambda path, s, t: len(t) <= len(s) and _at(t, s, len(s) - len(t))),
    O.FIND: _texts(_find),
    O.POSITION: _texts(_position),
    O.REPLACE: _texts(_replace),
    O.SPLIT: _texts(_split),
    O.ORD: _texts(_ord),
    O.IS_NUMERAL: _texts(_is_numeral),
    O.INT_OF_NUMERAL: _texts(_int),
    O.IS_ASCII: _texts(lambda path, s: _ascii(s)),
    O.UPPER: _texts(_cased("a", "z", -32)),
    O.LOWER: _texts(_cased("A", "Z", 32)),
    O.IS_DIGIT: _texts(_is_digit),
    O.IS_ALPHA: _texts(_is_alpha),
}
