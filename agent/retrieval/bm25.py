"""Okapi BM25 over bags of terms, each kind of term with a weight of its own.

score(d) = Σ_t w(kind of t) · q(t) · idf(t) · f(t, d) · (k + 1) / (f(t, d) + k · (1 − b + b · |d| / mean |d|)),
idf(t) = ln(1 + (N − n(t) + ½) / (n(t) + ½)); Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009.

The sums are taken by numpy where it is installed, else in Python; both give the same ranking.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from typing import Any

try:
    import numpy
except ImportError:  # an extra
    numpy = None  # type: ignore[assignment, unused-ignore]

K, B = 1.2, 0.5


@dataclass(frozen=True, slots=True)
class Posting:
    """The documents that hold a term, ascending, and what the term contributes to the score of each."""

    documents: array[int]
    impacts: array[float]


class Bm25:
    """An index of documents numbered from 0, of which only the `most` common terms' lists are cut short: a term that
    more than `common` of all documents hold says too little to be worth its list.
    """

    def __init__(self, documents: Sequence[Mapping[str, int]], common: float = 0.25) -> None:
        self.size = len(documents)
        lengths = [sum(document.values()) for document in documents]
        mean = sum(lengths) / max(1, self.size)
        lists: dict[str, tuple[list[int], list[int]]] = {}
        for number, document in enumerate(documents):
            for term, count in document.items():
                entry = lists.setdefault(term, ([], []))
                entry[0].append(number)
                entry[1].append(count)
        limit = max(50.0, common * self.size)
        self.postings: dict[str, Posting] = {}
        for term, (numbers, counts) in lists.items():
            if len(numbers) <= limit:
                idf = math.log1p((self.size - len(numbers) + 0.5) / (len(numbers) + 0.5))
                impacts = (
                    idf * count * (K + 1) / (count + K * (1 - B + B * lengths[number] / mean))
                    for number, count in zip(numbers, counts, strict=True)
                )
                self.postings[term] = Posting(array("i", numbers), array("f", impacts))

    def scores(self, query: Mapping[str, int], weights: Mapping[str, float]) -> Any:
        """The score of every document: a numpy array, or an `array` without numpy. Terms begin with their kind's letter;
        a kind that has no weight counts nothing.
        """
        if numpy is not None:
            kinds = tuple(weights)
            total = numpy.asarray([weights[kind] for kind in kinds], dtype=numpy.float32) @ self.by_kind(query, kinds)
            return total
        sums = array("f", bytes(4 * self.size))
        for term, count in query.items():
            weight = weights.get(term[0], 0.0) * (1 + math.log(count))
            if weight and (posting := self.postings.get(term)) is not None:
                for number, impact in zip(posting.documents, posting.impacts, strict=True):
                    sums[number] += weight * impact
        return sums

    def by_kind(self, query: Mapping[str, int], kinds: Sequence[str]) -> Any:
        """Unweighted scores, one row for each kind of term and one column for each document. Needs numpy."""
        rows = {kind: row for row, kind in enumerate(kinds)}
        total = numpy.zeros((len(kinds), self.size), dtype=numpy.float32)
        for term, count in query.items():
            if term[0] in rows and (posting := self.postings.get(term)) is not None:
                documents = numpy.frombuffer(posting.documents, dtype=numpy.int32)
                impacts = numpy.frombuffer(posting.impacts, dtype=numpy.float32)
                total[rows[term[0]], documents] += numpy.float32(1 + math.log(count)) * impacts
        return total


def best(scores: Any, k: int, allowed: Any = None) -> list[int]:
    """The `k` documents of highest positive score, best first, ties by number. `allowed`: a byte for each document,
    0 where it may not be given; all may where it is None.
    """
    if numpy is not None and isinstance(scores, numpy.ndarray):
        if allowed is not None:
            scores = numpy.where(numpy.frombuffer(allowed, dtype=numpy.uint8) > 0, scores, numpy.float32(0))
        count = min(k, len(scores))
        if count == 0:
            return []
        top = numpy.argpartition(-scores, count - 1)[:count] if count < len(scores) else numpy.arange(len(scores))
        top = top[scores[top] > 0]
        return [int(number) for number in top[numpy.lexsort((top, -scores[top]))]]
    numbers: Iterable[int] = (n for n, score in enumerate(scores) if score > 0 and (allowed is None or allowed[n]))
    return nsmallest(k, numbers, key=lambda number: (-scores[number], number))
