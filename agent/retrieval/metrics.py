"""How well a ranking answers: Recall@k, mean reciprocal rank, normalised discounted cumulative gain."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Quality:
    """Means over `count` questions, each from 0 to 1. nDCG@10 has gain 1 for each answer, and the best possible order
    as its norm (Järvelin and Kekäläinen, 2002). A ranking is read to its end for the reciprocal rank; an answer that
    it lacks counts 0.
    """

    count: int
    recall_1: float
    recall_10: float
    reciprocal_rank: float
    ndcg_10: float


def quality(answered: Iterable[tuple[Sequence[str], Collection[str]]]) -> Quality:
    """Of rankings (best first) and what was to be found. Raises ValueError when there is none, or nothing to find."""
    rows = [_row(ranking, frozenset(answers)) for ranking, answers in answered]
    if not rows:
        raise ValueError("no question was asked")
    return Quality(len(rows), *(sum(column) / len(rows) for column in zip(*rows, strict=True)))


def _row(ranking: Sequence[str], answers: frozenset[str]) -> tuple[float, float, float, float]:
    if not answers:
        raise ValueError("a question without an answer")
    hits = [name in answers for name in ranking]
    first = hits.index(True) + 1 if True in hits else math.inf
    gain = sum(1 / math.log2(place + 2) for place, hit in enumerate(hits[:10]) if hit)
    ideal = sum(1 / math.log2(place + 2) for place in range(min(10, len(answers))))
    return sum(hits[:1]) / len(answers), sum(hits[:10]) / len(answers), 1 / first, gain / ideal
