"""Laws as rewrite rules: which way they go, and terms that none applies to any more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from lemmata.agent.lemmas.explore import Law
from lemmata.agent.lemmas.program import Function
from lemmata.agent.traces.synthesis.language import Term

_STEPS = 60


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
