"""What the learned ranker sees of a premise for a query: one row of numbers for each candidate. Needs numpy."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from lemmata.agent.retrieval.bm25 import highest
from lemmata.agent.retrieval.graph import Graph
from lemmata.agent.retrieval.lexical import WEIGHTS, Lexical, Profile, terms_of
from lemmata.agent.retrieval.premise import Premise
from lemmata.agent.retrieval.select import Query
from lemmata.agent.retrieval.statement import Statement, of_text
from lemmata.agent.retrieval.terms import of_query

KINDS = tuple(WEIGHTS)
_WEIGHT = np.asarray(list(WEIGHTS.values()), dtype=np.float32)
_SYMBOLS = frozenset("sht")
_LEXICAL, _VOTED, _NEAR, _SIMILAR = 300, 60, 40, 100  # candidates by BM25, by votes, by nearness, by similarity
_NEIGHBOURS = 60

# The columns, by the component that they come from.
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "bm25": (*(f"bm25 {kind}" for kind in KINDS), "bm25 relative", "bm25 place"),
    "neighbours": ("votes", "votes place"),
    "pagerank": ("central", "named"),
    "overlap": ("contained", "covered"),
    "kind": ("simp", "grind", "deprecated", "instance", "length", "assumptions", "equation"),
    "locality": ("local", "nearness"),
    "query": ("query assumptions", "query equation", "query weight"),
    "dense": ("similarity", "similarity place"),
}


class Similarity(Protocol):
    """Compares meanings; `dense` has one."""

    def embed(self, goal: str) -> Any:
        """The goal's vector."""

    def nearest(self, goal: Any, k: int, accessible: Any) -> Any:
        """Numbers of the `k` accessible premises that are closest to a vector."""

    def cosines(self, goal: Any, numbers: Any) -> Any:
        """Of a vector and the premises with these numbers."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """`rows`: one for each premise, the columns of `COLUMNS` in order (those of `dense` are 0 without a model)."""

    premises: tuple[Premise, ...]
    rows: Any


class Features:
    """Candidates among the premises of `lexical`, whose numbers they bear, and of the query's own file."""

    def __init__(self, lexical: Lexical, graph: Graph, dense: Similarity | None = None) -> None:
        self._lexical = lexical
        self._dense = dense
        number, index = lexical.number, lexical.index
        self._weight = index.shared(index.terms(_SYMBOLS))
        known = zip(lexical.premises, lexical.profiles, strict=True)
        self._static = _table([_of_premise(premise, profile) for premise, profile in known])
        named = Counter(premise for answers in graph.named.values() for premise in answers)
        self._central = _table(
            [[math.log1p(graph.central.get(p.name, 0.0)), math.log1p(named[p.name])] for p in lexical.premises]
        )
        self._votes = {
            number[theorem]: np.asarray([number[name] for name in answers if name in number], dtype=np.int64)
            for theorem, answers in graph.named.items()
            if theorem in number
        }

    def candidates(self, query: Query) -> Candidates:
        lexical, index = self._lexical, self._lexical.index
        statement = of_text(query.goal)
        terms = of_query(statement)
        spoken = [term for term in terms if term[0] in _SYMBOLS]
        spoken_weight = sum(map(index.weight, spoken)) + 1e-6
        by_kind = index.by_kind(terms, KINDS)
        accessible = self._accessible(query)
        total = np.where(accessible, _WEIGHT @ by_kind, np.float32(0))
        votes = np.where(accessible, self._elected(total), np.float32(0))
        near = [lexical.number[p.name] for p in reversed(query.local) if p.name in lexical.number][:_NEAR]
        parts = [highest(total, _LEXICAL), highest(votes, _VOTED), np.asarray(near, dtype=np.int64)]
        vector = self._dense.embed(query.goal) if self._dense is not None else None
        if self._dense is not None:
            parts.append(self._dense.nearest(vector, _SIMILAR, accessible))
        chosen = np.unique(np.concatenate(parts))
        chosen = chosen[accessible[chosen]]
        held = index.shared(spoken)[chosen]
        none = np.zeros(len(chosen), dtype=np.float32)
        similar = self._dense.cosines(vector, chosen) if self._dense is not None else none
        static = np.concatenate([self._central[chosen], self._static[chosen]], axis=1)
        rows = [by_kind[:, chosen].T, votes[chosen], similar, held, self._weight[chosen], static]
        outside = lexical.outside(query)
        if outside:
            rows = [np.concatenate(pair) for pair in zip(rows, self._outside(outside, terms, spoken), strict=True)]
        premises = (*(lexical.premises[number] for number in chosen), *outside)
        scores, elected, alike, held, weight, static = rows
        relative = scores @ _WEIGHT
        columns = [
            scores / 10,
            relative / max(float(relative.max(initial=0.0)), 1e-6),
            _places(relative),
            elected,
            np.where(elected > 0, _places(elected), np.float32(0)),
            static[:, :2],
            held / np.maximum(weight, 1e-6),
            held / spoken_weight,
            static[:, 2:],
            _nearness(premises, query),
            np.tile(_of_query(statement, spoken_weight), (len(premises), 1)),
            alike,
            _places(alike) if self._dense is not None else alike,
        ]
        flat = [column[:, None] if column.ndim == 1 else column for column in columns]
        return Candidates(premises, np.concatenate(flat, axis=1).astype(np.float32))

    def _accessible(self, query: Query) -> Any:
        allowed = self._lexical.allowed(query)
        if allowed is None:
            return np.ones(self._lexical.index.size, dtype=bool)
        return np.frombuffer(allowed, dtype=np.uint8) > 0

    def _elected(self, total: Any) -> Any:
        """The votes of the theorems that BM25 finds closest, for what their proofs name: k nearest neighbours, as in
        MaSh (Kühlwein, Blanchette, Kaliszyk and Urban, 2013).
        """
        votes = np.zeros(len(total), dtype=np.float32)
        nearest = highest(total, _NEIGHBOURS)
        largest = total[nearest].max(initial=0.0)
        for number in nearest:
            answers = self._votes.get(int(number))
            if answers is not None and len(answers):
                votes[answers] += (total[number] / largest) ** 3 / math.sqrt(len(answers))
        return votes

    def _outside(self, premises: Sequence[Premise], terms: Mapping[str, int], spoken: Sequence[str]) -> list[Any]:
        """For premises that the index does not have, what `candidates` takes from it for the others."""
        index = self._lexical.index
        bags = [terms_of(premise) for premise in premises]
        own = [[term for term in bag if term[0] in _SYMBOLS] for bag in bags]
        none = np.zeros(len(premises), dtype=np.float32)
        return [
            _table([index.of_one(terms, bag, KINDS) for bag in bags]),
            none,
            none,
            _table([sum(index.weight(term) for term in spoken if term in bag) for bag in bags]),
            _table([sum(map(index.weight, symbols)) for symbols in own]),
            _table([(0.0, 0.0, *_of_premise(premise, Profile.of(premise))) for premise in premises]),
        ]


def _table(values: Sequence[object]) -> Any:
    return np.asarray(values, dtype=np.float32)


def _places(scores: Any) -> Any:
    """1 for the highest, 1/2 for the next, …"""
    places = np.empty(len(scores), dtype=np.float32)
    places[np.argsort(-scores, kind="stable")] = 1 / (1 + np.arange(len(scores), dtype=np.float32))
    return places


def _of_premise(premise: Premise, profile: Profile) -> Sequence[float]:
    given = [float(attribute in premise.attributes) for attribute in ("simp", "grind", "deprecated")]
    shape = (math.log1p(profile.length), min(4, profile.assumes) / 4, float(profile.equation))
    return *given, float(premise.instance), *shape


def _nearness(premises: Sequence[Premise], query: Query) -> Any:
    back = {premise.name: 1 / math.log2(2 + place) for place, premise in enumerate(reversed(query.local))}
    return _table([(float(p.name in back), back.get(p.name, 0.0)) for p in premises]).reshape(len(premises), 2)


def _of_query(statement: Statement, weight: float) -> Any:
    return _table([len(statement.assumes) / 4, float(statement.concludes.head in ("=", "↔")), weight / 50])
