"""What followed a context most of the time is what follows it."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from lemmata.agent.decoding.drafts.recent import LENGTHS, Recent

TEXTS = st.lists(st.lists(st.integers(0, 2), min_size=1, max_size=14), min_size=1, max_size=6)


@given(TEXTS, st.lists(st.integers(0, 2), min_size=1, max_size=10))
def test_a_majority_is_found_behind_the_longest_context(texts: list[list[int]], context: list[int]) -> None:
    recent = Recent()
    for text in texts:
        recent.insert(text, len(text))
    found = recent.next(context)
    for size in LENGTHS:
        end = context[len(context) - size :]
        after = Counter(
            text[place + size]
            for text in texts
            for place in range(len(text) - size)
            if len(end) == size and text[place : place + size] == end
        )
        if after:
            assert found is not None
            token, votes, total, length = found
            assert (length, total) == (size, after.total())
            assert 1 <= votes <= max(after.values()) and after[token] > 0
            if max(after.values()) > total / 2:
                assert after[token] == max(after.values())
            return
    assert found is None


def test_what_was_there_before_is_context_only() -> None:
    recent = Recent()
    recent.insert([1, 2, 3, 4], 1)
    assert recent.next([1, 2, 3]) == (4, 1, 1, 3)
    assert recent.next([1, 2]) is None


def test_what_is_old_is_forgotten() -> None:
    recent = Recent(most=200)
    for number in range(400):
        recent.insert([number, number + 1, number + 2, 7], 1)
    assert len(recent) <= 210
    assert recent.next([399, 400, 401]) == (7, 1, 1, 3)
    assert recent.next([0, 1, 2]) is None
