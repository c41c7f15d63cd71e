"""Laws as rewrite rules, and terms brought to a form that sums, products and appends have only one of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from lemmata.agent.lemmas.explore import Law
from lemmata.agent.lemmas.program import Function
from lemmata.agent.traces.synthesis.language import Operation, Term

Form: TypeAlias = object
"""Hashable; equal for terms that are the same up to the laws of addition, multiplication, append, max and min."""

_STEPS = 60
_SETS = frozenset({"max", "min", "and", "or"})
_SUMS = frozenset({"add", "iadd"})


@dataclass(frozen=True, slots=True)
class Rule:
    """The law read from left to right. `ordered`: that makes terms simpler; otherwise it is used only at the end."""

    law: Law
    ordered: bool


def orient(law: Law, own: Mapping[str, Function]) -> Rule:
    """The rule that a law is: towards fewer functions with accumulators, and smaller arguments of functions."""
    left, right = weight(law.left, own), weight(law.right, own)
    names = [frozenset(side.variables()) for side in (law.left, law.right)]
    if left > right and names[1] <= names[0]:
        return Rule(law, True)
    if right > left and names[0] <= names[1]:
        return Rule(Law(law.right, law.left), True)
    return Rule(law if names[1] <= names[0] else Law(law.right, law.left), False)


def weight(term: Term, own: Mapping[str, Function]) -> tuple[int, int, int, int]:
    """Calls with accumulators; what they and others look at; all of their arguments; the whole."""
    accumulating = looked = handed = 0
    for call in calls(term):
        assert call.operation is not None
        definition = own[call.operation.name].definition
        places = definition.scrutinised
        named = len(call.arguments) - definition.result.count("→")
        accumulating += definition.recursive and any(n >= named and n not in places for n in range(len(call.arguments)))
        looked += sum(call.arguments[n].size for n in places if n < len(call.arguments))
        handed += sum(_filled(argument) for argument in call.arguments)
    return accumulating, looked, handed, term.size


def _filled(term: Term) -> int:
    """The size of an argument; none for a constant."""
    return 0 if term.constant else term.size


def calls(term: Term) -> Iterator[Term]:
    """The parts of a term that begin with one of the file's functions."""
    if term.operation is not None and term.operation.own:
        yield term
    for argument in term.arguments:
        yield from calls(argument)


class Rewriter:
    """Rules that grow; `normal` says which of them it used."""

    def __init__(self, own: Mapping[str, Function]) -> None:
        self.rules: list[Rule] = []
        self._own = own

    def add(self, rule: Rule) -> None:
        self.rules.append(rule)

    def normal(self, term: Term, used: set[Law]) -> Term:
        """The term, no ordered rule applicable any more (or after many steps)."""
        for _ in range(_STEPS):
            after = self._step(term, used)
            if after is None:
                break
            term = after
        return term

    def _step(self, term: Term, used: set[Law]) -> Term | None:
        for place, argument in enumerate(term.arguments):
            if (after := self._step(argument, used)) is not None:
                return replace(term, arguments=(*term.arguments[:place], after, *term.arguments[place + 1 :]))
        for rule in self.rules:
            if rule.ordered and (found := match(rule.law.left, term)) is not None:
                after = substituted(rule.law.right, found)
                if weight(after, self._own) < weight(term, self._own):
                    used.add(rule.law)
                    return after
        return None


def match(pattern: Term, term: Term) -> dict[str, Term] | None:
    """What the pattern's variables stand for where the term is an instance of it."""
    found: dict[str, Term] = {}
    return found if _match(pattern, term, found) else None


def _match(pattern: Term, term: Term, found: dict[str, Term]) -> bool:
    if pattern.type != term.type:
        return False
    if pattern.operation is None:
        return found.setdefault(pattern.name, term) == term
    return (
        term.operation is not None
        and pattern.name == term.name
        and all(_match(p, t, found) for p, t in zip(pattern.arguments, term.arguments, strict=True))
    )


def substituted(term: Term, values: Mapping[str, Term]) -> Term:
    if term.operation is None:
        return values.get(term.name, term)
    return replace(term, arguments=tuple(substituted(argument, values) for argument in term.arguments))


def form(term: Term) -> Form:
    """The term up to the laws of its library operations."""
    if term.operation is None:
        return ("variable", term.name)
    if term.type in ("Nat", "Int"):
        total = _polynomial(term)
        return ("sum", tuple(sorted(total.items(), key=repr)))
    return _plain(term, term.operation)


def _plain(term: Term, operation: Operation) -> Form:
    if operation.name in _SETS:
        bottom = {"max": ("sum", ())}.get(operation.name)
        parts = frozenset(form(part) for part in _flat(term)) - {bottom}
        return (operation.name, parts) if len(parts) > 1 else next(iter(parts), bottom)
    if operation.name == "append":
        pieces = [form(part) for part in _flat(term) if not (part.operation and part.operation.name == "nil")]
        return pieces[0] if len(pieces) == 1 else ("append", tuple(pieces))
    return (operation.name, tuple(form(argument) for argument in term.arguments))


def _flat(term: Term) -> Iterator[Term]:
    for argument in term.arguments:
        if argument.operation is not None and argument.name == term.name:
            yield from _flat(argument)
        else:
            yield argument


def _polynomial(term: Term) -> dict[tuple[Form, ...], int]:
    """Monomials, each a sorted tuple of atoms, with their coefficients."""
    if term.operation is None:
        return {(form(term),): 1}
    name = term.operation.name
    if name.isdigit():
        return {(): int(name)} if int(name) else {}
    if name in _SUMS:
        total: dict[tuple[Form, ...], int] = {}
        for argument in term.arguments:
            for monomial, count in _polynomial(argument).items():
                total[monomial] = total.get(monomial, 0) + count
        return total
    if name in ("mul", "imul"):
        left, right = map(_polynomial, term.arguments)
        product: dict[tuple[Form, ...], int] = {}
        for one, a in left.items():
            for two, b in right.items():
                key = tuple(sorted((*one, *two), key=repr))
                product[key] = product.get(key, 0) + a * b
        return product
    return {(_plain(term, term.operation),): 1}
