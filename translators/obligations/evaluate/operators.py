"""The values of operators on values."""

from __future__ import annotations

from lemmata.translators.obligations.evaluate.limits import Raised
from lemmata.translators.obligations.evaluate.meaning import Meaning
from lemmata.translators.obligations.evaluate.numbers import NUMBERS
from lemmata.translators.obligations.evaluate.sequences import SEQUENCES
from lemmata.translators.obligations.evaluate.tables import TABLES
from lemmata.translators.obligations.evaluate.texts import TEXTS
from lemmata.translators.obligations.evaluate.words import WORDS
from lemmata.translators.obligations.operators import WITHOUT_VALUE
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.types import BitVec, Nat, Type, Value

MEANINGS: dict[O, Meaning] = NUMBERS | SEQUENCES | TEXTS | TABLES


def apply(operator: O, arguments: tuple[Value, ...], types: tuple[Type, ...], numbers: tuple[int, ...]) -> Value:
    """The operator's value. Raises `Raised` where it is not defined, `Exhausted` where the value is too large.

    AND, OR and IMPLIES are not among them: they do not evaluate all arguments.
    """
    if operator is O.PROJECT:
        return arguments[0][numbers[0]]
    if operator is O.VALUE:
        if arguments[0] is None:
            raise Raised(WITHOUT_VALUE[numbers])
        return arguments[0].value
    if operator in WORDS and (isinstance(types[0], BitVec) or operator is O.BITS_OF_INT):
        return WORDS[operator](arguments, types, numbers)
    if operator is O.SUB and isinstance(types[0], Nat):
        return max(0, arguments[0] - arguments[1])
    return MEANINGS[operator](*arguments)
