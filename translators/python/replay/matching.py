"""Which claim an event contradicts."""

from __future__ import annotations

from typing import Any

from lemmata.translators.obligations.claim import Claim, Kind, Span
from lemmata.translators.python.replay.judging import CALL, CLASS, ENDLESS, EXCEPTION, LOOP, POST
from lemmata.translators.python.replay.reading import Spec

EXCEPTION_KINDS = {
    "ZeroDivisionError": Kind.DIVISION_BY_ZERO,
    "IndexError": Kind.INDEX_IN_RANGE,
    "KeyError": Kind.KEY_PRESENT,
    "TypeError": Kind.NOT_NONE,
    "AttributeError": Kind.NOT_NONE,
    "AssertionError": Kind.ASSERTION,
}

_OBJECTS = (Kind.CLASS_INVARIANT, Kind.CALL_PRECONDITION, Kind.ASSERTION, Kind.NO_EXCEPTION)


def matches(claim: Claim, spec: Spec, event: dict[str, Any]) -> bool:
    """Whether what happened is the opposite of the claim."""
    kind, here = event["kind"], overlaps(claim.span, event)
    if claim.kind is Kind.POSTCONDITION and _covers(claim.span, spec):
        return kind in (POST, EXCEPTION, ENDLESS, CLASS)  # it says that the function returns, and what
    if kind == ENDLESS and claim.kind is Kind.NO_EXCEPTION:
        return _covers(claim.span, spec)
    if kind == POST:
        return claim.kind is Kind.POSTCONDITION and here
    if kind == CLASS:
        return here and claim.kind in _OBJECTS
    if kind == CALL:
        return claim.kind is Kind.CALL_PRECONDITION and here
    if kind == LOOP:
        wanted = Kind.INVARIANT_INITIALLY if event["first_round"] else Kind.INVARIANT_PRESERVED
        return claim.kind is wanted and here
    if kind == ENDLESS:
        return claim.kind is Kind.TERMINATION
    if kind != EXCEPTION:
        return False
    if claim.kind in (Kind.NO_EXCEPTION, Kind.RAISES):
        return here or _covers(claim.span, spec)
    wanted = EXCEPTION_KINDS.get(event["exception"], Kind.NO_EXCEPTION)
    if claim.kind is Kind.POSTCONDITION and event["exception"] == "AssertionError":
        return here
    return claim.kind is wanted and here


def overlaps(span: Span, event: dict[str, Any]) -> bool:
    """Whether the places touch: in lines, and in columns too where both are known and lie on one line."""
    line, end_line = event["line"], event["end_line"]
    if span.end_line < line or end_line < span.line:
        return False
    one_line = span.line == span.end_line == line == end_line
    if one_line and event["column"] >= 0 and event["end_column"] >= 0 and span.column < span.end_column:
        return bool(span.column < event["end_column"] and event["column"] < span.end_column)
    return True


def _covers(span: Span, spec: Spec) -> bool:
    """Whether a claim is about the function as a whole: its lines, or its first one (`def`, a decorator)."""
    whole = span.line <= spec.head and span.end_line >= spec.end_line
    return whole or (span.end_line == span.line and span.line == spec.head)
