"""The seam, as a translator fills it."""

from __future__ import annotations

from lemmata.translators.obligations.claim import Claim, Kind, Refusal, Sheet, Span, Translation

SPAN = Span("a.py", 3, 4, 3, 20)


def test_a_translation_lists_the_claims_of_its_sheets_in_order() -> None:
    first = Claim("f.post", Kind.POSTCONDITION, SPAN, "result >= 0", "f.post", ("decide",))
    second = Claim("g.post", Kind.POSTCONDITION, SPAN, "result >= 0", "g.post")
    translation = Translation((Sheet("theorem f.post : True := by\n  sorry\n", (first,)), Sheet("", (second,))))
    assert translation.claims == (first, second)


def test_a_refusal_reads_as_construct_reason_and_advice() -> None:
    refusal = Refusal(SPAN, "float literal", "floats are not modelled exactly", "use fractions of integers")
    assert str(refusal) == "float literal: floats are not modelled exactly; use fractions of integers"
    assert str(refusal.span) == "a.py:3"


def test_the_kinds_are_distinct() -> None:
    assert len({kind.value for kind in Kind}) == len(Kind)
