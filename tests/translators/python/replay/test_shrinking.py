"""Counterexamples are made small: what is left breaks the same thing, and nothing simpler next to it does."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lemmata.translators.python.replay.shrinking import shrink, simpler


@pytest.mark.parametrize(
    ("found", "breaks", "smallest"),
    [
        (3_906_250_000, lambda year: year % 400 == 0 and year > 0, 400),
        (-7_000_021, lambda n: n % 7 == 0 and n != 0, 7),
        (982_451_653, lambda n: n > 12, 13),
        (123_400_042, lambda n: n % 100 == 42, 42),
    ],
)
def test_integers_lose_factors_and_leading_digits(found: int, breaks: Callable[[int], bool], smallest: int) -> None:
    assert shrink([found], lambda arguments: breaks(arguments[0])) == [smallest]


def test_what_does_not_break_it_is_never_given() -> None:
    assert shrink([12, [3, 12]], lambda pair: pair[0] in pair[1]) == [12, [12]]
    assert shrink([5], lambda pair: pair[0] == 5) == [5]


@given(st.integers())
def test_simpler_integers_are_nearer_to_zero_or_lose_their_sign(value: int) -> None:
    assert all(abs(each) < abs(value) or each == -value > 0 for each in simpler(value))
