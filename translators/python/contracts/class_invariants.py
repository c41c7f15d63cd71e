"""Invariants of classes: what each object of a record type satisfies, checked where one is made."""

from __future__ import annotations

import ast
from dataclasses import replace

from lemmata.translators.obligations.definedness import demands
from lemmata.translators.obligations.program import Contract
from lemmata.translators.obligations.terms import Term, Var, conjunction
from lemmata.translators.obligations.types import RecordOf, Type
from lemmata.translators.python.contracts.trivial import always
from lemmata.translators.python.lower import expressions
from lemmata.translators.python.lower.scope import Scope


def invariants_of(value: Term, of: Type, scope: Scope) -> list[tuple[Term, str, ast.expr]]:
    """The invariants of a record's class, said of a value: term, text, place. Raises `Refused`."""
    if not isinstance(of, RecordOf):
        return []
    found: list[tuple[Term, str, ast.expr]] = []
    for given in scope.declarations.invariants.get(of.name, []):
        own = given.args.args[0].arg
        inner = replace(scope, types={own: of}, values={own: value}, old={}, pure=True, before=[])
        term = expressions.condition(given.body, inner)
        needed = [demand.condition for demand in demands(term) if not always(demand.condition)]
        found.append((conjunction([*needed, term]), scope.source.segment(given.body), given.body))
    return found


def contracts_of(variables: tuple[Var, ...], scope: Scope) -> tuple[Contract, ...]:
    """What is known of parameters, and claimed of results, because of their classes. Raises `Refused`."""
    return tuple(
        Contract(term, f"{text} (invariant of {variable.type}, {variable.name})", span=scope.span(node))
        for variable in variables
        for term, text, node in invariants_of(variable, variable.type, scope)
    )
