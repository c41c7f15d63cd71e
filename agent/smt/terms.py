"""Typed terms: what the evaluator runs and Z3 is asked about."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias, Union

from lemmata.agent.smt.sorts import Sort

Term: TypeAlias = Union["Var", "Literal", "Apply", "Call", "Lambda", "Quantified", "Let"]

Value: TypeAlias = Any
"""A value in Python, as `Sort` describes."""


@dataclass(frozen=True, slots=True)
class Var:
    name: str
    sort: Sort


@dataclass(frozen=True, slots=True)
class Literal:
    value: Value
    sort: Sort


@dataclass(frozen=True, slots=True)
class Apply:
    """`operator` is a key of `operators.SIGNATURES`: Lean's own name of the function, or its infix symbol."""

    operator: str
    arguments: tuple[Term, ...]
    sort: Sort


@dataclass(frozen=True, slots=True)
class Call:
    """A function-valued term applied to one argument."""

    function: Term
    argument: Term
    sort: Sort


@dataclass(frozen=True, slots=True)
class Lambda:
    variable: Var
    body: Term
    sort: Sort


@dataclass(frozen=True, slots=True)
class Quantified:
    """`∀ variable, body` when `universal`, else `∃ variable, body`."""

    universal: bool
    variable: Var
    body: Term
    sort: Sort


@dataclass(frozen=True, slots=True)
class Let:
    variable: Var
    value: Term
    body: Term
    sort: Sort


def children(term: Term) -> tuple[Term, ...]:
    match term:
        case Var() | Literal():
            return ()
        case Apply():
            return term.arguments
        case Call():
            return (term.function, term.argument)
        case Let():
            return (term.value, term.body)
        case Lambda() | Quantified():
            return (term.body,)


def subterms(term: Term) -> Iterator[Term]:
    """The term and all terms below it, outermost first."""
    yield term
    for child in children(term):
        yield from subterms(child)


def map_sorts(term: Term, change: Callable[[Sort], Sort]) -> Term:
    """The same term with every sort replaced by its image."""

    def variable(old: Var) -> Var:
        return Var(old.name, change(old.sort))

    def go(old: Term) -> Term:
        match old:
            case Var():
                return variable(old)
            case Literal():
                return Literal(old.value, change(old.sort))
            case Apply():
                return Apply(old.operator, tuple(map(go, old.arguments)), change(old.sort))
            case Call():
                return Call(go(old.function), go(old.argument), change(old.sort))
            case Lambda():
                return Lambda(variable(old.variable), go(old.body), change(old.sort))
            case Quantified():
                return Quantified(old.universal, variable(old.variable), go(old.body), change(old.sort))
            case Let():
                return Let(variable(old.variable), go(old.value), go(old.body), change(old.sort))

    return go(term)
