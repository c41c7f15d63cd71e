"""Laws as rewrite rules, and terms brought to a form that sums, products and appends have only one of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from lemmata.agent.lemmas.explore import Law
from lemmata.agent.lemmas.program import Function
from lemmata.agent.traces.synthesis.language import Operation, Term, apply

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
    """The rule that a law is: towards smaller accumulators, and smaller arguments of functions."""
    left, right = weight(law.left, own), weight(law.right, own)
    names = [frozenset(side.variables()) for side in (law.left, law.right)]
    if left > right and names[1] <= names[0]:
        return Rule(law, True)
    if right > left and names[0] <= names[1]:
        return Rule(Law(law.right, law.left), True)
    return Rule(law if names[1] <= names[0] else Law(law.right, law.left), False)


def weight(term: Term, own: Mapping[str, Function]) -> tuple[int, int, int, int]:
    """What accumulators hold; what functions look at; all of their arguments; the whole."""
    accumulating = looked = handed = 0
    for call in calls(term):
        assert call.operation is not None
        definition = own[call.operation.name].definition
        places = definition.scrutinised
        named = len(call.arguments) - definition.result.count("→")
        if definition.recursive:
            accumulating += sum(_filled(a) for n, a in enumerate(call.arguments) if n >= named and n not in places)
        looked += sum(call.arguments[n].size for n in places if n < len(call.arguments))
        handed += sum(_filled(argument) for argument in call.arguments)
    return accumulating, looked, handed, term.size


def _filled(term: Term) -> int:
    """The size of an argument; none for a neutral constant."""
    return 0 if term.constant and term.name in ("0", "nil") else term.size


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


def cancelled(left: Term, right: Term) -> tuple[Term, Term]:
    """The sides of an equation without the summands that they have in common."""
    parts = [_summands(side) for side in (left, right)]
    common = [part for part in dict.fromkeys(parts[0]) if part in parts[1]]
    if not common or len(parts[0]) + len(parts[1]) < 3:
        return left, right
    for part in common:
        parts[0].remove(part)
        parts[1].remove(part)
    if not parts[0] or not parts[1]:
        return left, right
    return _sum(parts[0], left, right), _sum(parts[1], left, right)


def _summands(term: Term) -> list[Term]:
    if term.operation is None or term.name not in _SUMS:
        return [term]
    return [part for argument in term.arguments for part in _summands(argument)]


def _sum(parts: list[Term], *sides: Term) -> Term:
    operation = next(side.operation for side in sides if side.operation is not None and side.name in _SUMS)
    total = parts[0]
    for part in parts[1:]:
        total = apply(operation, total, part)
    return total


def loops(law: Law) -> bool:
    """Whether rewriting from left to right may go on for ever: the left side fits into the right one."""
    return any(match(law.left, part) is not None for part in parts_of(law.right))


def parts_of(term: Term) -> Iterator[Term]:
    """The term and all in it."""
    yield term
    for argument in term.arguments:
        yield from parts_of(argument)


def accumulated(law: Law) -> Law | None:
    """For a law like `f x n = n + f x 0` the stronger `f x (n + m) = n + f x m`, which can be proved by induction; None
    for laws of another form.
    """
    for part in parts_of(law.right):
        found = match(law.left, part)
        if found is None:
            continue
        changed = [name for name, term in found.items() if not (term.operation is None and term.name == name)]
        if len(changed) != 1 or not found[changed[0]].constant:
            return None
        kind = found[changed[0]].type
        if law.right.type != kind:
            return None
        new = Term(kind, f"{changed[0]}'")
        shifted = substituted(law.left, {**found, changed[0]: new})
        step = _replaced(law.right, part, new)
        return Law(substituted(law.left, {changed[0]: step}), _replaced(law.right, part, shifted))
    return None


def _replaced(term: Term, old: Term, new: Term) -> Term:
    if term == old:
        return new
    return replace(term, arguments=tuple(_replaced(argument, old, new) for argument in term.arguments))


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
