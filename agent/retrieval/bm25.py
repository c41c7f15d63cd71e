"""Okapi BM25 over bags of terms, each kind of term with a weight of its own.

score(d) = Σ_t w(kind of t) · (1 + ln q(t)) · idf(t) · f(t, d) · (k + 1) / (f(t, d) + k · (1 − b + b · |d| / mean |d|)),
idf(t) = ln(1 + (N − n(t) + ½) / (n(t) + ½)); Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009.
The kind of a term is its first letter.

The sums are taken by numpy where it is installed, else in Python; both give the same ranking.
"""

from __future__ import annotations

import json
import math
import sys
from array import array
from collections.abc import Iterable, Mapping, Sequence
from heapq import nsmallest
from typing import Any

try:
    import numpy as np
except ImportError:  # an extra
    np = None  # type: ignore[assignment, unused-ignore]

K, B = 1.2, 0.5
_COMMON = 0.25  # a term in more than this part of all documents says too little to be worth its list
_RARE = 50  # but a list of so many is always kept


class Bm25:
    """An index of documents numbered from 0. `vocabulary`: for each term the first and the last + 1 place of its list
    in `documents` (numbers, ascending) and `impacts` (what the term contributes to the score of each).
    """

    def __init__(
        self,
        size: int,
        mean: float,
        vocabulary: Mapping[str, tuple[int, int]],
        documents: array[int],
        impacts: array[float],
    ) -> None:
        self.size = size
        self._mean = mean
        self._vocabulary = vocabulary
        self._documents, self._impacts = documents, impacts
        if np is not None:
            self._numbers = np.frombuffer(documents, dtype=np.int32)
            self._values = np.frombuffer(impacts, dtype=np.float32)

    @classmethod
    def of(cls, bags: Sequence[Mapping[str, int]]) -> Bm25:
        lengths = [sum(bag.values()) for bag in bags]
        lists: dict[str, tuple[list[int], list[int]]] = {}
        for number, bag in enumerate(bags):
            for term, count in bag.items():
                entry = lists.setdefault(term, ([], []))
                entry[0].append(number)
                entry[1].append(count)
        limit = max(_RARE, _COMMON * len(bags))
        mean = sum(lengths) / max(1, len(bags))
        vocabulary: dict[str, tuple[int, int]] = {}
        documents, impacts = array("i"), array("f")
        for term in sorted(lists):
            numbers, counts = lists[term]
            if len(numbers) <= limit:
                vocabulary[term] = len(documents), len(documents) + len(numbers)
                documents.extend(numbers)
                impacts.extend(
                    _impact(len(bags), len(numbers), count, lengths[number] / (mean or 1.0))
                    for number, count in zip(numbers, counts, strict=True)
                )
        return cls(len(bags), mean, vocabulary, documents, impacts)

    def to_bytes(self) -> bytes:
        """One line of JSON, then the two lists in this machine's byte order."""
        terms, ends = list(self._vocabulary), [end for _, end in self._vocabulary.values()]
        head = {"size": self.size, "mean": self._mean, "order": sys.byteorder, "terms": terms, "ends": ends}
        line = json.dumps(head, ensure_ascii=False).encode()
        return b"".join([line, b"\n", self._documents.tobytes(), self._impacts.tobytes()])

    @classmethod
    def from_bytes(cls, data: bytes) -> Bm25:
        """Raises ValueError for what `to_bytes` has not written, or has written on another kind of machine."""
        line, _, lists = data.partition(b"\n")
        try:
            head = json.loads(line)
            ends: list[int] = head["ends"]
            vocabulary = dict(zip(head["terms"], zip([0, *ends], ends, strict=False), strict=True))
            documents, impacts = array("i", lists[: len(lists) // 2]), array("f", lists[len(lists) // 2 :])
            if head["order"] == sys.byteorder and len(documents) == len(impacts) == (ends[-1] if ends else 0):
                return cls(head["size"], head["mean"], vocabulary, documents, impacts)
        except (KeyError, TypeError) as error:
            raise ValueError(f"not an index of terms: {error}") from None
        raise ValueError("an index of terms that is cut short, or of another machine")

    def scores(self, query: Mapping[str, int], weights: Mapping[str, float]) -> Any:
        """The score of every document: a numpy array, or an `array` without numpy. A kind without weight counts 0."""
        if np is not None:
            kinds = tuple(weights)
            return np.asarray([weights[kind] for kind in kinds], dtype=np.float32) @ self.by_kind(query, kinds)
        sums = array("f", bytes(4 * self.size))
        for term, count in query.items():
            weight = weights.get(term[0], 0.0) * (1 + math.log(count))
            start, end = self._vocabulary.get(term, (0, 0)) if weight else (0, 0)
            for place in range(start, end):
                sums[self._documents[place]] += weight * self._impacts[place]
        return sums

    def by_kind(self, query: Mapping[str, int], kinds: Sequence[str]) -> Any:
        """Unweighted scores, one row for each kind of term and one column for each document. Needs numpy."""
        rows = {kind: row for row, kind in enumerate(kinds)}
        total = np.zeros((len(kinds), self.size), dtype=np.float32)
        for term, count in query.items():
            if term[0] in rows and (span := self._vocabulary.get(term)) is not None:
                values = self._values[slice(*span)]
                total[rows[term[0]], self._numbers[slice(*span)]] += np.float32(1 + math.log(count)) * values
        return total

    def weight(self, term: str) -> float:
        """How much the term tells: ln(1 + N / n)."""
        return math.log1p(self.size / self._holding(term))

    def shared(self, terms: Iterable[str]) -> Any:
        """For each document the weight of those of the terms that it holds. Needs numpy."""
        total = np.zeros(self.size, dtype=np.float32)
        for term in terms:
            if (span := self._vocabulary.get(term)) is not None:
                total[self._numbers[slice(*span)]] += np.float32(self.weight(term))
        return total

    def terms(self, kinds: Iterable[str]) -> list[str]:
        """All terms of these kinds that the index counts."""
        wanted = frozenset(kinds)
        return [term for term in self._vocabulary if term[0] in wanted]

    def of_one(self, query: Mapping[str, int], bag: Mapping[str, int], kinds: Sequence[str]) -> list[float]:
        """Unweighted scores, one for each kind, of a document that is not in the index."""
        length = sum(bag.values()) / (self._mean or 1.0)
        found = dict.fromkeys(kinds, 0.0)
        for term in query.keys() & bag.keys():
            if term[0] in found:
                told = _impact(self.size, self._holding(term), bag[term], length)
                found[term[0]] += (1 + math.log(query[term])) * told
        return list(found.values())

    def _holding(self, term: str) -> int:
        """How many documents hold it; 1 where the index does not count it."""
        start, end = self._vocabulary.get(term, (0, 1))
        return end - start


def _impact(size: int, holding: int, count: int, length: float) -> float:
    idf = math.log1p((size - holding + 0.5) / (holding + 0.5))
    return idf * count * (K + 1) / (count + K * (1 - B + B * length))


def best(scores: Any, k: int, allowed: bytes | bytearray | None = None) -> list[int]:
    """The `k` documents of highest positive score, best first, ties by number. `allowed`: a byte for each document,
    0 where it may not be given; all may where it is None.
    """
    if np is not None and isinstance(scores, np.ndarray):
        if allowed is not None:
            scores = np.where(np.frombuffer(allowed, dtype=np.uint8) > 0, scores, np.float32(0))
        top = highest(scores, k)
        return [int(number) for number in top[np.lexsort((top, -scores[top]))]]
    numbers: Iterable[int] = (n for n, score in enumerate(scores) if score > 0 and (allowed is None or allowed[n]))
    return nsmallest(k, numbers, key=lambda number: (-scores[number], number))


def highest(scores: Any, k: int) -> Any:
    """The numbers of the `k` highest positive scores of a numpy array, in no order; of equal ones the first.

    Those that are far below the highest are put aside first: that is quicker than to partition them all.
    """
    largest = scores.max(initial=0.0)
    for part in (0.5, 0.25, 0.0):
        numbers = np.flatnonzero(scores > part * largest)
        if len(numbers) >= k:
            break
    if len(numbers) <= k:
        return numbers
    found = scores[numbers]
    least = np.partition(found, len(found) - k)[len(found) - k] if k else np.inf
    above, ties = numbers[found > least], numbers[found == least]
    return np.concatenate([above, ties[: k - len(above)]])
