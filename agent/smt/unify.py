"""Sort inference: unknown sorts and their unification."""

from __future__ import annotations

from lemmata.agent.smt.operators import LETTER_KINDS
from lemmata.agent.smt.sorts import Kind, Sort


class Refused(Exception):
    """The term is outside the understood language, or its sorts do not fit together."""


class Unifier:
    """Solutions for META sorts; `kinds` restricts what some of them may become."""

    def __init__(self) -> None:
        self._solution: dict[int, Sort] = {}
        self._kinds: dict[int, Kind] = {}
        self._count = 0

    def fresh(self) -> Sort:
        self._count += 1
        return Sort(Kind.META, size=self._count)

    def instance(self, parameters: tuple[Sort, ...], result: Sort) -> tuple[tuple[Sort, ...], Sort]:
        """A signature with its sort variables replaced by unknown sorts of their own."""
        own: dict[int, Sort] = {}

        def go(sort: Sort) -> Sort:
            if sort.kind is not Kind.META:
                return Sort(sort.kind, tuple(map(go, sort.arguments)), sort.size)
            if sort.size not in own:
                own[sort.size] = self.fresh()
                if (kind := LETTER_KINDS.get(sort.size)) is not None:
                    self._kinds[own[sort.size].size] = kind
            return own[sort.size]

        return tuple(map(go, parameters)), go(result)

    def head(self, sort: Sort) -> Sort:
        """The sort with its outermost unknown replaced, as far as it is solved."""
        while sort.kind is Kind.META and sort.size in self._solution:
            sort = self._solution[sort.size]
        return sort

    def unify(self, left: Sort, right: Sort) -> None:
        """Make both equal. Raises Refused when they cannot be."""
        left, right = self.head(left), self.head(right)
        if left == right:
            return
        if left.kind is Kind.META:
            self._solve(left, right)
        elif right.kind is Kind.META:
            self._solve(right, left)
        elif (left.kind, left.size) != (right.kind, right.size):
            raise Refused(f"{left} is not {right}")
        else:
            for a, b in zip(left.arguments, right.arguments, strict=True):
                self.unify(a, b)

    def _solve(self, unknown: Sort, sort: Sort) -> None:
        kind = self._kinds.get(unknown.size)
        if sort.kind is Kind.META:
            if kind is not None:
                self._kinds[sort.size] = kind
        elif (kind is not None and sort.kind is not kind) or self._occurs(unknown, sort):
            raise Refused(str(sort))
        self._solution[unknown.size] = sort

    def _occurs(self, unknown: Sort, sort: Sort) -> bool:
        sort = self.head(sort)
        return sort == unknown or any(self._occurs(unknown, argument) for argument in sort.arguments)

    def full(self, sort: Sort) -> Sort:
        """The sort with all unknowns replaced. Raises Refused when one is unsolved."""
        sort = self.head(sort)
        if sort.kind is Kind.META:
            raise Refused("a sort is not determined")
        return Sort(sort.kind, tuple(map(self.full, sort.arguments)), sort.size) if sort.arguments else sort
