"""Going through terms: their parts, free variables, capture-avoiding substitution, one generator at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from lemmata.translators.obligations.operators import Operator
from lemmata.translators.obligations.terms import (
    Call,
    Case,
    Comprehension,
    Construct,
    Field,
    Generator,
    If,
    Let,
    Lit,
    Match,
    Op,
    Quantifier,
    Term,
    Update,
    Var,
)


def children(term: Term) -> Iterator[Term]:
    """The terms directly below, in the order of the text; those below binders as well."""
    match term:
        case Var() | Lit():
            pass
        case Op() | Construct() | Call():
            yield from term.arguments
        case Field():
            yield term.record
        case Update():
            yield term.record
            for _, value in term.changes:
                yield value
        case If():
            yield from (term.condition, term.then, term.orelse)
        case Let():
            yield from (term.value, term.body)
        case Match():
            yield term.subject
            for case in term.cases:
                yield case.body
        case Quantifier() | Comprehension():
            for generator in term.generators:
                yield generator.sequence
                yield from generator.conditions
            yield term.body
            if isinstance(term, Quantifier) and term.until is not None:
                yield term.until


def subterms(term: Term) -> Iterator[Term]:
    """The term and all below it, outermost first."""
    yield term
    for child in children(term):
        yield from subterms(child)


def free_variables(term: Term) -> dict[str, Var]:
    """Free variables by name, in the order of their first occurrence."""
    found: dict[str, Var] = {}

    def go(term: Term, bound: frozenset[str]) -> None:
        match term:
            case Var():
                if term.name not in bound:
                    found.setdefault(term.name, term)
            case Let():
                go(term.value, bound)
                go(term.body, bound | {term.variable.name})
            case Match():
                go(term.subject, bound)
                for case in term.cases:
                    go(case.body, bound | _names(case.variables))
            case Quantifier() | Comprehension():
                for generator in term.generators:
                    go(generator.sequence, bound)
                    bound = bound | _names(generator.variables)
                    for condition in generator.conditions:
                        go(condition, bound)
                go(term.body, bound)
                if isinstance(term, Quantifier) and term.until is not None:
                    go(term.until, bound)
            case _:
                for child in children(term):
                    go(child, bound)

    go(term, frozenset())
    return found


def _names(variables: Iterable[Var]) -> frozenset[str]:
    return frozenset(variable.name for variable in variables)


def fresh(name: str, taken: Iterable[str]) -> str:
    """`name`, or `name'`-like (`name_1`, `name_2`, …) where it is taken."""
    used = set(taken)
    if name not in used:
        return name
    number = 1
    while f"{name}_{number}" in used:
        number += 1
    return f"{name}_{number}"


def map_children(term: Term, change: Callable[[Term], Term]) -> Term:
    """The term with each direct child replaced by its image; binders are left as they are."""
    match term:
        case Var() | Lit():
            return term
        case Op() | Construct() | Call():
            return replace(term, arguments=tuple(map(change, term.arguments)))
        case Field():
            return replace(term, record=change(term.record))
        case Update():
            changes = tuple((name, change(value)) for name, value in term.changes)
            return replace(term, record=change(term.record), changes=changes)
        case If():
            return replace(term, condition=change(term.condition), then=change(term.then), orelse=change(term.orelse))
        case Let():
            return replace(term, value=change(term.value), body=change(term.body))
        case Match():
            cases = tuple(replace(case, body=change(case.body)) for case in term.cases)
            return replace(term, subject=change(term.subject), cases=cases)
        case Comprehension():
            return replace(term, generators=_map_generators(term.generators, change), body=change(term.body))
        case Quantifier():
            return replace(
                term,
                generators=_map_generators(term.generators, change),
                body=change(term.body),
                until=None if term.until is None else change(term.until),
            )


def _map_generators(generators: tuple[Generator, ...], change: Callable[[Term], Term]) -> tuple[Generator, ...]:
    return tuple(
        Generator(generator.variables, change(generator.sequence), tuple(map(change, generator.conditions)))
        for generator in generators
    )


def substitute(term: Term, values: Mapping[str, Term]) -> Term:
    """The term with free variables replaced by terms; bound variables are renamed where they would capture."""
    if not values:
        return term
    match term:
        case Var():
            return values.get(term.name, term)
        case Let():
            (variable,), inner = _enter((term.variable,), values)
            return replace(
                term, variable=variable, value=substitute(term.value, values), body=substitute(term.body, inner)
            )
        case Match():
            cases: list[Case] = []
            for case in term.cases:
                variables, inner = _enter(case.variables, values)
                cases.append(replace(case, variables=variables, body=substitute(case.body, inner)))
            return replace(term, subject=substitute(term.subject, values), cases=tuple(cases))
        case Quantifier() | Comprehension():
            generators: list[Generator] = []
            inner = dict(values)
            for generator in term.generators:
                sequence = substitute(generator.sequence, inner)
                variables, inner = _enter(generator.variables, inner)
                conditions = tuple(substitute(condition, inner) for condition in generator.conditions)
                generators.append(Generator(variables, sequence, conditions))
            body = substitute(term.body, inner)
            if isinstance(term, Comprehension):
                return replace(term, generators=tuple(generators), body=body)
            until = None if term.until is None else substitute(term.until, inner)
            return replace(term, generators=tuple(generators), body=body, until=until)
        case _:
            return map_children(term, lambda child: substitute(child, values))


def _enter(variables: tuple[Var, ...], values: Mapping[str, Term]) -> tuple[tuple[Var, ...], dict[str, Term]]:
    """The variables as a binder has them under a substitution, and the substitution below it."""
    inner = {name: value for name, value in values.items() if name not in _names(variables)}
    taken = {name for value in inner.values() for name in free_variables(value)}
    if not taken & _names(variables):
        return variables, inner
    renamed: list[Var] = []
    for variable in variables:
        name = (
            fresh(variable.name, taken | set(values) | _names(variables)) if variable.name in taken else variable.name
        )
        renamed.append(replace(variable, name=name))
        taken.add(name)
        if name != variable.name:
            inner[variable.name] = renamed[-1]
    return tuple(renamed), inner


def nested(term: Quantifier) -> Quantifier:
    """The same quantifier with one generator, without conditions: the others are quantifiers in its body, the
    conditions part of it. Evaluation and order stay the same."""

    if term.until is not None:
        return term
    body = term.body
    if len(term.generators) > 1:
        body = nested(replace(term, generators=term.generators[1:]))
    first = term.generators[0]
    for condition in reversed(first.conditions):
        body = Op(Operator.IMPLIES if term.universal else Operator.AND, (condition, body), span=term.span)
    return replace(term, generators=(Generator(first.variables, first.sequence),), body=body)


def unstopped(term: Term) -> Term:
    """The term with claims of all items in the place of those of the items up to the first that decides."""
    term = map_children(term, unstopped)
    return replace(term, until=None) if isinstance(term, Quantifier) and term.universal else term
