"""Measures: an integer that falls and is not negative, or several, of which the first one that changes falls."""

from __future__ import annotations

from collections.abc import Sequence

from lemmata.translators.obligations.lean.terms import term_text
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.terms import Construct, Op, Term, conjunction, integer
from lemmata.translators.obligations.types import TupleOf


def parts(measure: Term | None) -> tuple[Term, ...]:
    """The integers of a measure, the first one the weightiest; a zero where nothing is known."""
    if measure is None:
        return (integer(0),)
    if isinstance(measure, Construct) and isinstance(measure.type, TupleOf):
        return measure.arguments
    return (measure,)


def padded(measure: Sequence[Term], length: int) -> tuple[Term, ...]:
    """The measure with zeros behind it."""
    return (*measure, *[integer(0)] * (length - len(measure)))


def falls(new: Sequence[Term], old: Sequence[Term]) -> Term:
    """What `Falls new old` of the Lean library says."""
    here = conjunction([Op(O.LE, (integer(0), old[0])), Op(O.LT, (new[0], old[0]))])
    if len(old) == 1:
        return here
    later = conjunction([Op(O.EQ, (new[0], old[0])), falls(new[1:], old[1:])])
    return Op(O.OR, (here, later))


def measure_text(measure: Sequence[Term]) -> str:
    """As Lean reads it, its type included."""
    if len(measure) == 1:
        return f"({term_text(measure[0])} : Int)"
    return f"(({', '.join(map(term_text, measure))}) : {' × '.join(['Int'] * len(measure))})"
