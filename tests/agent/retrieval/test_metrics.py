"""Measures of a ranking, on cases that one can work out by hand."""

from __future__ import annotations

import math

import pytest

from lemmata.agent.retrieval.metrics import quality


def test_a_perfect_ranking_scores_one() -> None:
    found = quality([(["a", "b", "x"], ["a", "b"])])
    assert (found.recall_10, found.reciprocal_rank, found.ndcg_10) == (1, 1, 1)
    assert found.recall_1 == 0.5  # one of two


def test_an_answer_in_second_place() -> None:
    found = quality([(["x", "a"], ["a"])])
    assert (found.recall_1, found.recall_10, found.reciprocal_rank) == (0, 1, 0.5)
    assert found.ndcg_10 == pytest.approx(1 / math.log2(3))


def test_what_comes_eleventh_counts_for_the_reciprocal_rank_only() -> None:
    found = quality([([*"bcdefghijk", "a"], ["a"])])
    assert (found.recall_10, found.ndcg_10) == (0, 0)
    assert found.reciprocal_rank == pytest.approx(1 / 11)


def test_means_and_what_is_never_found() -> None:
    found = quality([(["a"], ["a"]), (["b"], ["a"])])
    assert (found.count, found.recall_1, found.reciprocal_rank) == (2, 0.5, 0.5)


@pytest.mark.parametrize("asked", [[], [(["a"], [])]])
def test_nothing_to_find_is_an_error(asked: list[tuple[list[str], list[str]]]) -> None:
    with pytest.raises(ValueError):
        quality(asked)
