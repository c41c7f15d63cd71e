"""Premises that are near to a goal: the protocol of what ranks them, and a plain measure by the symbols they share."""

from __future__ import annotations

import heapq
import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Protocol

from lemmata.agent.lean.extract.declarations import Kind
from lemmata.agent.retrieval.premise import Premise

_WORD = re.compile(r"[^\W\d][\w'!?₀-₉]*|\d+")
_OPERATOR = re.compile(r"[^\w\s()\[\]{}⟨⟩,:.'✝]+")


class Ranker(Protocol):
    """Says which premises a goal is likely to need."""

    def nearest(self, goal: str, count: int) -> Sequence[Premise]:
        """At most `count` premises for a goal as Lean prints it, the nearest first."""


class SharedSymbols:
    """Cosine between the symbols of the goal's target and of a premise's statement, rare symbols weighing more
    (logarithm of the inverse document frequency, as in Salton and Buckley 1988). Only theorems are ranked; names that
    the library does not declare are variables, and do not count.
    """

    def __init__(self, premises: Iterable[Premise]) -> None:
        listed = list(premises)
        self._declared = {part for premise in listed for part in premise.name.split(".")}
        self._theorems = [premise for premise in listed if premise.kind is Kind.THEOREM]
        found = [self._symbols(premise.statement) for premise in self._theorems]
        counts = Counter(symbol for symbols in found for symbol in symbols)
        self._weights = {symbol: math.log((1 + len(found)) / count) for symbol, count in counts.items()}
        self._places: dict[str, list[int]] = {}
        self._lengths: list[float] = []
        for place, symbols in enumerate(found):
            self._lengths.append(math.sqrt(sum(self._weights[symbol] ** 2 for symbol in symbols)) or 1.0)
            for symbol in symbols:
                self._places.setdefault(symbol, []).append(place)

    def nearest(self, goal: str, count: int) -> Sequence[Premise]:
        scores: Counter[int] = Counter()
        for symbol in self._symbols(goal.rpartition("⊢")[2]):
            for place in self._places.get(symbol, ()):
                scores[place] += self._weights[symbol] ** 2 / self._lengths[place]  # type: ignore[assignment]
        best = heapq.nsmallest(count, scores, key=lambda place: (-scores[place], self._theorems[place].name))
        return [self._theorems[place] for place in best]

    def _symbols(self, text: str) -> set[str]:
        words = {word for word in _WORD.findall(text) if word in self._declared or word.isdigit()}
        return words | set(_OPERATOR.findall(text))
