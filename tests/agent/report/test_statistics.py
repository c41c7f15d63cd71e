"""The statistics against what is known by hand or by counting."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lemmata.agent.report.curves import curve
from lemmata.agent.report.statistics import bootstrap_mean, compare, holm, mcnemar, rate_interval

counts = st.integers(0, 60)


@pytest.mark.parametrize(
    ("one", "two", "p"),
    [(0, 0, 1.0), (0, 5, 2 / 32), (1, 9, 22 / 1024), (5, 5, 1.0), (0, 1, 1.0), (10, 0, 2 / 1024)],
)
def test_mcnemar_by_hand(one: int, two: int, p: float) -> None:
    assert mcnemar(one, two) == pytest.approx(p)


def test_mcnemar_of_many_items() -> None:
    assert mcnemar(5000, 5000) == 1.0 and mcnemar(100, 5000) < 1e-300


@given(counts, counts)
def test_mcnemar_is_a_probability_and_fair(one: int, two: int) -> None:
    assert 0 < mcnemar(one, two) <= 1 and mcnemar(one, two) == mcnemar(two, one)


@given(st.integers(1, 200), counts, counts)
def test_the_interval_turns_with_the_pair(items: int, one: int, two: int) -> None:
    items += one + two
    forth, back = rate_interval(items, one, two), rate_interval(items, two, one)
    assert forth.low == pytest.approx(-back.high) and forth.low <= forth.high
    assert (two - one) / (items + 2) in forth


def test_the_interval_covers_the_truth_about_as_often_as_it_says() -> None:
    import random

    draw, hits = random.Random(1), 0
    for _ in range(1000):
        pairs = draw.choices(["first", "second", "same"], [0.1, 0.25, 0.65], k=80)
        hits += 0.15 in rate_interval(80, pairs.count("first"), pairs.count("second"))
    assert 0.93 <= hits / 1000 <= 0.985


def test_comparison_counts_and_times() -> None:
    pairs = [(True, 2.0, True, 1.0), (True, 4.0, True, 2.0), (True, 1.0, False, 9.0), (False, 9.0, False, 9.0)]
    found = compare(pairs)
    assert (found.items, found.both, found.only_first, found.only_second, found.neither) == (4, 2, 1, 0, 1)
    assert found.speed == pytest.approx(2.0) and found.difference == -0.25
    assert compare([]).speed is None and compare([]).p == 1.0


def test_bootstrap_holds_the_mean_and_repeats_itself() -> None:
    values = [math.sin(n) + 1 for n in range(200)]
    interval = bootstrap_mean(values)
    assert sum(values) / 200 in interval and interval == bootstrap_mean(values)
    assert interval.high - interval.low == pytest.approx(2 * 1.96 * 0.707 / math.sqrt(200), rel=0.15)


def test_holm_by_hand() -> None:
    assert holm([0.01, 0.04, 0.03]) == pytest.approx([0.03, 0.06, 0.06])
    assert holm([]) == []


@given(st.lists(st.floats(0, 100), max_size=500), st.integers(2, 50))
def test_each_point_of_a_curve_is_exact(seconds: list[float], resolution: int) -> None:
    drawn = curve("c", seconds, resolution)
    assert drawn.total == len(seconds)
    assert all(count == sum(value <= at for value in seconds) for at, count in drawn.points)
    assert len(drawn.points) <= 2 * resolution + 2
