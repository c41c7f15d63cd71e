"""What Booleans and propositions have in common: forms, chains of connectives, comparisons of numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from lemmata.translators.obligations.lean.anchors import anchored
from lemmata.translators.obligations.lean.layout import Text, at, infix
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.terms import Op, Term


class Form(Enum):
    """How a Bool is written; other terms do not care."""

    VALUE = "a Bool"
    TEST = "a decidable proposition"
    CLAIM = "a proposition"


@dataclass(frozen=True, slots=True)
class Printers:
    """The printers of terms: `known` where the type is known from around the term, `opened` where it is not."""

    known: Callable[[Term, Form], Text]
    opened: Callable[[Term, Form], Text]


RELATIONS = {O.LT: "<", O.LE: "≤", O.GT: ">", O.GE: "≥"}


def chain(pieces: list[Text], symbol: str, level: int) -> Text:
    """A right-nested chain of an associative connective; all of them are written without inner parentheses."""
    last = at(pieces[-1], level)
    return Text(f" {symbol} ".join([*(at(piece, level + 1) for piece in pieces[:-1]), last]), level)


def sides(left: Term, right: Term, printers: Printers) -> tuple[Text, Text]:
    """Two terms of one type: one of them must say it."""
    if anchored(left) or anchored(right):
        return printers.known(left, Form.VALUE), printers.known(right, Form.VALUE)
    return printers.opened(left, Form.VALUE), printers.known(right, Form.VALUE)


def relation(term: Op, printers: Printers) -> Text:
    """A comparison of numbers, as a proposition."""
    left, right = sides(term.arguments[0], term.arguments[1], printers)
    return infix(left, RELATIONS[term.operator], right, 50, 51, 51)
