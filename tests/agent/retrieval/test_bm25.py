"""BM25: the formula, both ways of summing, and what is written down."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lemmata.agent.retrieval import bm25
from lemmata.agent.retrieval.bm25 import B, Bm25, K, best

BAGS = st.lists(st.dictionaries(st.sampled_from(["s:a", "s:b", "n:c", "p:d"]), st.integers(1, 4)), max_size=8)
WEIGHTS = {"s": 1.0, "n": 0.5, "p": 2.0}


def test_the_score_is_the_textbook_s() -> None:
    index = Bm25.of([{"s:a": 2, "s:b": 1}, {"s:b": 1}])
    idf = math.log1p((2 - 1 + 0.5) / (1 + 0.5))
    expected = idf * 2 * (K + 1) / (2 + K * (1 - B + B * 3 / 2))
    assert list(index.scores({"s:a": 1}, {"s": 1.0})) == pytest.approx([expected, 0.0])


def test_a_kind_without_weight_counts_nothing_and_a_weight_is_a_factor() -> None:
    index = Bm25.of([{"s:a": 1, "n:a": 1}, {"n:a": 1}])
    once = index.scores({"s:a": 1, "n:a": 1}, {"s": 1.0})
    twice = index.scores({"s:a": 1}, {"s": 2.0})
    assert list(twice) == pytest.approx([2 * score for score in once])
    assert once[1] == 0


def test_the_best_come_first_and_only_those_that_are_allowed() -> None:
    scores = Bm25.of([{"s:a": 1}, {"s:a": 3}, {"s:b": 1}, {"s:a": 3}]).scores({"s:a": 1}, {"s": 1.0})
    assert best(scores, 9) == [1, 3, 0]
    assert best(scores, 1) == [1]
    assert best(scores, 9, bytes([1, 0, 1, 1])) == [3, 0]
    assert best(scores, 0) == []


@given(BAGS, st.dictionaries(st.sampled_from(["s:a", "n:c", "p:d"]), st.integers(1, 3)))
def test_numpy_and_python_rank_alike(bags: list[dict[str, int]], query: dict[str, int]) -> None:
    pytest.importorskip("numpy")
    with_numpy = list(map(float, Bm25.of(bags).scores(query, WEIGHTS)))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bm25, "np", None)
        assert list(Bm25.of(bags).scores(query, WEIGHTS)) == pytest.approx(with_numpy, rel=1e-5)


@given(BAGS)
def test_what_is_written_is_read_and_what_is_cut_is_refused(bags: list[dict[str, int]]) -> None:
    index = Bm25.of(bags)
    data = index.to_bytes()
    again = Bm25.from_bytes(data)
    query = {"s:a": 1, "n:c": 2}
    assert list(again.scores(query, WEIGHTS)) == list(index.scores(query, WEIGHTS))
    for damaged in (b"", b"{}\n", data[: len(data) // 2]):
        with pytest.raises(ValueError):
            Bm25.from_bytes(damaged)


@given(BAGS.filter(bool))
def test_a_document_outside_scores_as_it_would_inside(bags: list[dict[str, int]]) -> None:
    query = {"s:a": 2, "s:b": 1, "n:c": 1}
    index = Bm25.of(bags)
    inside = index.scores(query, {"s": 1.0, "n": 1.0})
    counted = [bag for bag in bags[:1] if all(index.terms([term[0]]) for term in bag)]
    for bag in counted:
        known = {term: count for term, count in bag.items() if term in index.terms("snp")}
        if known == bag:
            assert sum(index.of_one(query, bag, ("s", "n"))) == pytest.approx(float(inside[0]), rel=1e-5)
