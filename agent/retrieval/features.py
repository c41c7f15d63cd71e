"""What the learned ranker sees of a premise for a query: one row of numbers for each candidate. Needs numpy."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy

from lemmata.agent.retrieval.graph import Graph
from lemmata.agent.retrieval.lexical import WEIGHTS, Lexical, terms_of
from lemmata.agent.retrieval.premise import Premise
from lemmata.agent.retrieval.select import Query
from lemmata.agent.retrieval.statement import Statement, of_signature, of_text
from lemmata.agent.retrieval.terms import of_query

KINDS = tuple(WEIGHTS)
_WEIGHT = numpy.asarray(list(WEIGHTS.values()), dtype=numpy.float32)
_SYMBOLS = frozenset("sht")
_LEXICAL = 300  # candidates by BM25, by the votes of neighbours, by nearness in the file, by similarity of meaning
_VOTED, _NEAR, _SIMILAR = 60, 40, 100
_NEIGHBOURS = 60
_EQUATIONS = frozenset({"=", "↔"})

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


class Vectors:
    """Protocol of what `dense` offers; kept apart so that nothing here needs a model."""

    def similarities(self, goal: str) -> Any:  # pragma: no cover
        """Cosines of the goal and every premise."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Candidates:
    """`rows`: one for each premise, the columns of `COLUMNS` in order (those of `dense` 0 without a model)."""

    premises: tuple[Premise, ...]
    rows: Any


class Features:
    """Candidates among the premises of `lexical`, which they share their numbers with."""

    def __init__(self, lexical: Lexical, graph: Graph, dense: Vectors | None = None) -> None:
        self._lexical = lexical
        self._dense = dense
        premises = lexical.premises
        number = lexical.number
        bags = [terms_of(premise) for premise in premises]
        self._symbols = [frozenset(term for term in bag if term[0] in _SYMBOLS) for bag in bags]
        held = Counter(term for symbols in self._symbols for term in symbols)
        self._idf = {term: math.log1p(len(premises) / count) for term, count in held.items()}
        self._weight = numpy.asarray([self._sum(symbols) for symbols in self._symbols], dtype=numpy.float32)
        self._static = numpy.asarray([_static(p, bag) for p, bag in zip(premises, bags, strict=True)], numpy.float32)
        named = Counter(premise for answers in graph.named.values() for premise in answers)
        central = [[math.log1p(graph.central.get(p.name, 0.0)), math.log1p(named[p.name])] for p in premises]
        self._central = numpy.asarray(central, dtype=numpy.float32)
        self._votes = {
            number[theorem]: numpy.asarray([number[name] for name in answers if name in number], dtype=numpy.int64)
            for theorem, answers in graph.named.items()
            if theorem in number
        }

    def candidates(self, query: Query) -> Candidates:
        lexical = self._lexical
        statement = of_text(query.goal)
        terms = of_query(statement)
        by_kind = lexical.index.by_kind(terms, KINDS)
        allowed = lexical.allowed(query)
        open_ = (
            numpy.ones(lexical.index.size, dtype=bool)
            if allowed is None
            else numpy.frombuffer(allowed, dtype=numpy.uint8) > 0
        )
        total = numpy.where(open_, _WEIGHT @ by_kind, numpy.float32(0))
        votes = self._elected(total, open_)
        nearness = {premise.name: 1 / math.log2(2 + back) for back, premise in enumerate(reversed(query.local))}
        parts = [_top(total, _LEXICAL), _top(votes, _VOTED)]
        near = [lexical.number[p.name] for p in reversed(query.local) if p.name in lexical.number][:_NEAR]
        parts.append(numpy.asarray(near, dtype=numpy.int64))
        similar = None
        if self._dense is not None:
            similar = numpy.where(open_, self._dense.similarities(query.goal), numpy.float32(-1))
            parts.append(_top(similar + 1, _SIMILAR))
        chosen = numpy.unique(numpy.concatenate(parts))
        chosen = chosen[open_[chosen]]
        premises = [lexical.premises[number] for number in chosen]
        outside = lexical.outside(query)
        spoken = frozenset(term for term in terms if term[0] in _SYMBOLS)
        spoken_weight = self._sum(spoken) + 1e-6
        shared = numpy.asarray([self._sum(self._symbols[n] & spoken) for n in chosen], dtype=numpy.float32)
        largest = max(float(total.max(initial=0.0)), 1e-6)
        local = [(1.0, nearness[p.name]) if p.name in nearness else (0.0, 0.0) for p in (*premises, *outside)]
        scored = numpy.asarray(
            [lexical.index.of_one(terms, terms_of(p), KINDS) for p in outside], dtype=numpy.float32
        ).reshape(len(outside), len(KINDS))
        bm25 = numpy.concatenate([by_kind[:, chosen].T, scored])
        relative = bm25 @ _WEIGHT
        more = [terms_of(premise) for premise in outside]
        symbols = [frozenset(term for term in bag if term[0] in _SYMBOLS) for bag in more]
        shared = numpy.concatenate([shared, numpy.asarray([self._sum(s & spoken) for s in symbols], numpy.float32)])
        weight = numpy.concatenate(
            [self._weight[chosen], numpy.asarray([self._sum(s) for s in symbols], dtype=numpy.float32)]
        )
        blank = len(outside)
        elected = numpy.concatenate([votes[chosen], numpy.zeros(blank, dtype=numpy.float32)])
        alike = numpy.zeros(len(relative), dtype=numpy.float32)
        if similar is not None:
            alike[: len(chosen)] = similar[chosen]
        columns = [
            bm25 / 10,
            (relative / largest)[:, None],
            _places(relative)[:, None],
            elected[:, None],
            numpy.where(elected > 0, _places(elected), 0)[:, None],
            numpy.concatenate([self._central[chosen], numpy.zeros((blank, 2), dtype=numpy.float32)]),
            (shared / numpy.maximum(weight, 1e-6))[:, None],
            (shared / spoken_weight)[:, None],
            numpy.concatenate(
                [
                    self._static[chosen],
                    numpy.asarray(
                        [_static(p, bag) for p, bag in zip(outside, more, strict=True)], dtype=numpy.float32
                    ).reshape(blank, self._static.shape[1]),
                ]
            ),
            numpy.asarray(local, dtype=numpy.float32).reshape(len(relative), 2),
            numpy.tile(numpy.asarray(_of_query(statement, spoken_weight), numpy.float32), (len(relative), 1)),
            alike[:, None],
            (_places(alike) if similar is not None else alike)[:, None],
        ]
        rows = numpy.concatenate(columns, axis=1).astype(numpy.float32)
        return Candidates((*premises, *outside), rows)

    def _elected(self, total: Any, open_: Any) -> Any:
        """The votes of the theorems that BM25 finds closest, for what their proofs name: k nearest neighbours, as in
        MaSh (Kühlwein, Blanchette, Kaliszyk and Urban, 2013).
        """
        votes = numpy.zeros(len(total), dtype=numpy.float32)
        nearest = _top(total, _NEIGHBOURS)
        if not len(nearest):
            return votes
        largest = total[nearest].max()
        for number in nearest:
            answers = self._votes.get(int(number))
            if answers is not None and len(answers):
                votes[answers] += (total[number] / largest) ** 3 / math.sqrt(len(answers))
        return numpy.where(open_, votes, numpy.float32(0))

    def _sum(self, terms: frozenset[str]) -> float:
        return sum(self._idf.get(term, 0.0) for term in terms)


def _top(scores: Any, k: int) -> Any:
    """The numbers of the `k` highest positive scores."""
    if k < len(scores):
        least = numpy.partition(scores, len(scores) - k)[len(scores) - k]
        return numpy.flatnonzero((scores >= least) & (scores > 0))[: 2 * k]
    return numpy.flatnonzero(scores > 0)


def _places(scores: Any) -> Any:
    """1 for the highest, 1/2 for the next, …"""
    order = numpy.argsort(-scores, kind="stable")
    places = numpy.empty(len(scores), dtype=numpy.float32)
    places[order] = 1 / (1 + numpy.arange(len(scores), dtype=numpy.float32))
    return places


def _static(premise: Premise, bag: Mapping[str, int]) -> Sequence[float]:
    statement = of_signature(premise.statement)
    return (
        float("simp" in premise.attributes),
        float("grind" in premise.attributes),
        float("deprecated" in premise.attributes),
        float(premise.instance),
        math.log1p(sum(bag.values())),
        min(4, len(statement.assumes)) / 4,
        float(statement.concludes.head in _EQUATIONS),
    )


def _of_query(statement: Statement, weight: float) -> Sequence[float]:
    return len(statement.assumes) / 4, float(statement.concludes.head in _EQUATIONS), weight / 50
