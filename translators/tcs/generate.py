"""Sets of problems: drawn family by family, each only once up to renaming, the same for the same seed.

A field is one line in `FIELDS`: a module with `FAMILIES`, a tuple of `Family`.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import cast

from lemmata.translators.tcs.problem import Family, Numbered

FIELDS = {
    "bb": "lemmata.translators.tcs.turing.families",
    "mba": "lemmata.translators.tcs.mba.families",
}
_PATIENCE = 200  # draws without a new problem after which a family is held to be exhausted


class GenerateError(Exception):
    """What was asked for cannot be generated; the message says what can."""


@dataclass(frozen=True, slots=True)
class Request:
    """`difficulty` is 1 to 5; 0 runs through all of them. `families`: names, all of the field where empty."""

    field: str
    count: int
    seed: int = 0
    difficulty: int = 0
    families: tuple[str, ...] = ()


def families(field: str) -> tuple[Family, ...]:
    """All families of a field. Raises GenerateError for a field that is none."""
    if field not in FIELDS:
        raise GenerateError(f"there is no field {field!r}; there are {', '.join(FIELDS)}")
    return cast(tuple[Family, ...], importlib.import_module(FIELDS[field]).FAMILIES)


def generate(request: Request) -> Iterator[Numbered]:
    """The problems, families in turn; fewer than `count` when all families are exhausted. Raises GenerateError."""
    known: set[str] = set()
    sources = [_Source(request, family, known) for family in _chosen(request)]
    made = 0
    while sources and made < request.count:
        for source in list(sources):
            if made == request.count:
                break
            problem = source.next()
            if problem is None:
                sources.remove(source)
                continue
            made += 1
            yield problem


def _chosen(request: Request) -> Sequence[Family]:
    everything = families(request.field)
    if not 0 <= request.difficulty <= 5:
        raise GenerateError(f"difficulty {request.difficulty} is not in 0 to 5")
    missing = [name for name in request.families if name not in {family.name for family in everything}]
    if missing:
        listed = ", ".join(family.name for family in everything)
        raise GenerateError(f"{request.field} has no family {missing[0]!r}; there are {listed}")
    return [family for family in everything if not request.families or family.name in request.families]


class _Source:
    def __init__(self, request: Request, family: Family, known: set[str]) -> None:
        self._request, self._family, self._known = request, family, known
        self._draw = 0
        self._made = 0

    def next(self) -> Numbered | None:
        for _ in range(_PATIENCE):
            self._draw += 1
            difficulty = self._request.difficulty or 1 + self._draw % 5
            # A string seeds through SHA-512: the same numbers in every process and on every platform.
            random = Random(f"{self._request.field}/{self._family.name}/{self._request.seed}/{self._draw}")
            problem = self._family.make(random, difficulty)
            if problem is None or problem.canonical in self._known:
                continue
            self._known.add(problem.canonical)
            self._made += 1
            name = f"{self._family.name}_{self._made:05}"
            return Numbered(name, self._request.field, problem, self._request.seed, self._draw, difficulty)
        return None
