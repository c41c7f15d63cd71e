"""The selector that needs nothing but the library: BM25 over names, symbols, types and patterns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from lemmata.agent.lean.extract.declarations import Kind
from lemmata.agent.retrieval.bm25 import Bm25, best
from lemmata.agent.retrieval.premise import Premise
from lemmata.agent.retrieval.select import Query, Ranked
from lemmata.agent.retrieval.statement import of_signature, of_text
from lemmata.agent.retrieval.terms import of_premise, of_query

# how much each kind of term counts (see `terms`); chosen on the validation and training sets of `lemmas.split`
WEIGHTS: Mapping[str, float] = {"n": 1.0, "s": 1.0, "h": 1.1, "t": 1.0, "c": 0.6, "e": 0.3, "p": 0.75, "a": 0.9}


def candidates(premises: Sequence[Premise]) -> tuple[Premise, ...]:
    """The premises that selectors rank: theorems and axioms."""
    return tuple(premise for premise in premises if premise.kind in (Kind.THEOREM, Kind.AXIOM))


@dataclass(frozen=True, slots=True)
class Profile:
    """What is known of a statement besides its terms: how many they are, what it assumes, whether it is an equation or
    an equivalence.
    """

    length: int
    assumes: int
    equation: bool

    @staticmethod
    def of(premise: Premise) -> Profile:
        statement = of_signature(premise.statement)
        equation = statement.concludes.head in ("=", "↔")
        return Profile(sum(terms_of(premise).values()), len(statement.assumes), equation)


class Lexical:
    """Ranks `premises`, which `index` numbers in their order; those of the query's file are ranked with them."""

    def __init__(
        self, premises: Sequence[Premise], index: Bm25 | None = None, profiles: Sequence[Profile] | None = None
    ) -> None:
        self.premises = tuple(premises)
        self.index = index or Bm25.of([terms_of(premise) for premise in self.premises])
        self.profiles = profiles if profiles is not None else [Profile.of(premise) for premise in self.premises]
        self.number = {premise.name: number for number, premise in enumerate(self.premises)}
        self._accessible = lru_cache(maxsize=64)(self._of_modules)

    def select(self, query: Query, k: int) -> tuple[Ranked, ...]:
        terms = of_query(of_text(query.goal))
        scores = self.index.scores(terms, WEIGHTS)
        found = [(float(scores[n]), self.premises[n]) for n in best(scores, k, self.allowed(query))]
        for premise in self.outside(query):
            by_kind = self.index.of_one(terms, terms_of(premise), tuple(WEIGHTS))
            if score := sum(weight * part for weight, part in zip(WEIGHTS.values(), by_kind, strict=True)):
                found.append((score, premise))
        found.sort(key=lambda pair: -pair[0])
        return tuple(Ranked(premise, score) for score, premise in found[:k])

    def allowed(self, query: Query) -> bytearray | None:
        """A byte for each premise, 0 for those that are not accessible; None when all are."""
        if query.modules is None and not query.hidden:
            return None
        mask = bytearray(self._accessible(query.modules))
        for premise in query.local:
            if premise.name in self.number:
                mask[self.number[premise.name]] = 1
        for name in query.hidden:
            if name in self.number:
                mask[self.number[name]] = 0
        return mask

    def outside(self, query: Query) -> list[Premise]:
        """What the query's own file has that is not in the index."""
        return [p for p in query.local if p.name not in self.number and p.name not in query.hidden]

    def _of_modules(self, modules: frozenset[str] | None) -> bytes:
        return bytes(modules is None or premise.module in modules for premise in self.premises)


@lru_cache(maxsize=4096)
def _terms(name: str, statement: str) -> Mapping[str, int]:
    return of_premise(name, of_signature(statement))


def terms_of(premise: Premise) -> Mapping[str, int]:
    return _terms(premise.name, premise.statement)
