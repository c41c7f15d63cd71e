"""The domain of symbolic values: conditions that are not known become decisions of a path."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from lemmata.translators.obligations.definedness import demands
from lemmata.translators.obligations.evaluate.domain import Domain
from lemmata.translators.obligations.evaluate.limits import Exhausted, Raised
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.smt import containers, numbers, tables, texts, words
from lemmata.translators.obligations.smt.path import Path
from lemmata.translators.obligations.smt.relations import Formula, all_of, any_of, equal, less, negated
from lemmata.translators.obligations.smt.shapes import (
    Pairs,
    Symbol,
    Text,
    codes_of,
    elements_of,
    symbolic,
    text,
)
from lemmata.translators.obligations.terms import Case, Shape, Term
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import (
    BitVec,
    Bool,
    Int,
    ListOf,
    MapOf,
    Nat,
    SetOf,
    String,
    Type,
)

_SCALARS = (Bool, Int, Nat)

Handler = Callable[[Path, tuple[Symbol, ...], tuple[Type, ...], tuple[int, ...]], Symbol]

_ORDERS = {O.LT: (False, False), O.LE: (True, False), O.GT: (False, True), O.GE: (True, True)}


class Symbolic(Domain):
    """Values along one path."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._mergeable: dict[int, tuple[Term, bool]] = {}

    def truth(self, value: Symbol) -> bool:
        return value if isinstance(value, bool) else self._path.decide(value)

    def apply(
        self, operator: O, arguments: tuple[Symbol, ...], types: tuple[Type, ...], numbers_: tuple[int, ...]
    ) -> Symbol:
        if not any(map(symbolic, arguments)):
            return super().apply(operator, arguments, types, numbers_)
        if operator in (O.EQ, O.NE):
            same = equal(arguments[0], arguments[1], types[0])
            return same if operator is O.EQ else negated(same)
        if operator in _ORDERS:
            or_equal, turned = _ORDERS[operator]
            a, b = reversed(arguments) if turned else arguments
            return less(a, b, types[0], or_equal)
        handler = self._handler(operator, types[0])
        return handler(self._path, arguments, types, numbers_)

    def _handler(self, operator: O, first: Type) -> Handler:
        table: dict[O, Handler]
        match first:
            case String():
                table = texts.HANDLERS
            case ListOf():
                table = containers.LISTS | tables.CONVERSIONS
            case MapOf():
                table = tables.MAPS
            case SetOf():
                table = tables.SETS
            case BitVec():
                table = words.WORDS
            case _:
                table = numbers.HANDLERS
        # What takes a symbolic number and gives a string.
        others: dict[O, Handler] = {O.CHR: texts.chr_of, O.STR_OF_INT: texts.str_of}
        found = table.get(operator) or numbers.HANDLERS.get(operator) or others.get(operator)
        if found is None:
            raise Exhausted
        return found

    def mergeable(self, terms: tuple[Term, ...]) -> bool:
        return all(map(self._scalar, terms))

    def _scalar(self, term: Term) -> bool:
        """Whether the term is a number or Boolean that is always defined."""
        known = self._mergeable.get(id(term))
        if known is None or known[0] is not term:
            known = (term, isinstance(type_of(term), _SCALARS) and not demands(term))
            self._mergeable[id(term)] = known
        return known[1]

    def combine(self, operator: O, values: list[Symbol]) -> Formula:
        match operator:
            case O.AND:
                return all_of(values)
            case O.OR:
                return any_of(values)
            case _:
                return any_of([negated(values[0]), values[1]])

    def choose(self, condition: Symbol, then: Symbol, orelse: Symbol) -> Symbol:
        return numbers.choose(condition, then, orelse)

    def range(self, start: Symbol, stop: Symbol, step: Symbol) -> Iterable[Symbol]:
        if not any(map(symbolic, (start, stop, step))):
            return super().range(start, stop, step)
        return self._steps(start, stop, step)

    def _steps(self, start: Symbol, stop: Symbol, step: Symbol) -> Iterator[Symbol]:
        if self.truth(step == 0):
            raise Raised("ValueError")
        up = self.truth(step > 0)
        while self.truth(start < stop if up else start > stop):
            yield start
            start = start + step

    def items(self, value: Symbol) -> Iterable[Symbol]:
        match value:
            case Text() | str():
                return [text((code,)) for code in codes_of(value)]
            case list():
                return value
            case bytes():
                return list(value)
            case frozenset():
                return elements_of(value)
            case dict():
                return list(value)
            case Pairs():
                return [key for key, _ in value.items]
            case _:
                return elements_of(value)

    def construct(self, type: Type, parts: list[Symbol]) -> Symbol:
        if not any(map(symbolic, parts)):
            return super().construct(type, parts)
        match type:
            case SetOf(item):
                return tables.set_of(self._path, parts, item)
            case MapOf():
                items = list(zip(parts[::2], parts[1::2], strict=True))
                return tables.map_of(self._path, items, type)
            case _:
                return super().construct(type, parts)

    def fits(self, case: Case, subject: Symbol, type: Type) -> tuple[Symbol, ...] | None:
        if case.shape is Shape.LITERAL:
            return () if self.truth(equal(subject, case.value, type)) else None
        return super().fits(case, subject, type)
