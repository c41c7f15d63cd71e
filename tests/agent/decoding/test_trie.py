"""Counted continuations, against counting by hand."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from lemmata.agent.decoding.drafts.trie import Trie

TOKENS = st.lists(st.integers(0, 2), min_size=1, max_size=12)


@given(st.lists(TOKENS, min_size=1, max_size=5), TOKENS)
def test_the_likeliest_after_the_longest_context(texts: list[list[int]], context: list[int]) -> None:
    trie = Trie(depth=4)
    for text in texts:
        trie.insert(text, len(text))
    found = trie.next(context)
    assert found is not None
    token, count, total, length = found
    for size in range(min(3, len(context)), -1, -1):
        end = context[len(context) - size :]
        after = Counter(
            text[place + size]
            for text in texts
            for place in range(len(text) - size)
            if text[place : place + size] == end
        )
        if after:
            assert (length, count, total) == (size, max(after.values()), sum(after.values()))
            assert after[token] == count
            return
    raise AssertionError("something is always known")


def test_what_was_there_before_is_context_only() -> None:
    trie = Trie()
    trie.insert([1, 2, 3], 1)
    assert trie.next([1, 2]) == (3, 1, 1, 2)
    assert trie.next([1]) == (3, 1, 1, 0)  # 2 is no continuation: it was not fresh


def test_memory_is_bounded() -> None:
    trie = Trie(depth=4, nodes=300)
    for number in range(400):
        trie.insert([number, number + 1, number + 2, number + 3], 4)
    assert len(trie) <= 320
    assert trie.next([399, 400]) == (401, 2, 2, 2)
