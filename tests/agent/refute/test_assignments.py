"""Fair orders: small combinations first, none twice while all can be listed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lemmata.agent.refute.assignments import fair


def test_the_order_is_by_sum() -> None:
    assert list(fair([2, 3], 10)) == [(0, 0), (0, 1), (1, 0), (0, 2), (1, 1), (1, 2)]


@given(st.lists(st.integers(1, 5), min_size=1, max_size=4))
def test_everything_is_reached_once_when_there_is_room(sizes: list[int]) -> None:
    total = 1
    for size in sizes:
        total *= size
    assert len(set(fair(sizes, total))) == total == len(list(fair(sizes, total)))


@given(st.lists(st.integers(1, 300), min_size=1, max_size=5), st.integers(1, 200))
def test_no_more_than_asked_and_all_in_range(sizes: list[int], count: int) -> None:
    found = list(fair(sizes, count))
    assert len(found) <= count
    assert found == list(fair(sizes, count))
    assert all(0 <= rank < size for ranks in found for rank, size in zip(ranks, sizes, strict=True))


def test_no_variable_and_no_value() -> None:
    assert list(fair([], 5)) == [()]
    assert list(fair([3, 0], 5)) == []
