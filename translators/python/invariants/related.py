"""Guesses on what variables have to do with their first values and with one another."""

from __future__ import annotations

from collections.abc import Iterator

from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.program import Assign, Function
from lemmata.translators.obligations.terms import Generator, Lit, Op, Quantifier, Term, Var
from lemmata.translators.obligations.types import INT, ListOf, MapOf, SetOf, Type
from lemmata.translators.obligations.walk import free_variables


def from_start(function: Function, own: list[Var], changed: set[str]) -> Iterator[Term]:
    """Comparisons with what a variable was first given, where the loop does not change that."""
    variables = {each.name: each for each in own if each.type == INT}
    for statement in function.body:
        if not isinstance(statement, Assign):
            continue
        for target, value in zip(statement.targets, statement.values, strict=True):
            if target.name in variables and not isinstance(value, Lit) and not changed & free_variables(value).keys():
                yield Op(O.LE, (target, value))
                yield Op(O.LE, (value, target))


def inclusions(own: list[Var], name: str) -> Iterator[Term]:
    """That the items (keys) of a changing collection are items (keys) of another. `name`: free for an item."""
    collections = [each for each in own if _item(each.type) is not None]
    for small in collections:
        for large in collections:
            of = _item(small.type)
            if small != large and of is not None and of == _item(large.type):
                item = Var(name, of)
                yield Quantifier(True, (Generator((item,), small),), Op(O.CONTAINS, (large, item)))


def _item(of: Type) -> Type | None:
    match of:
        case ListOf(item) | SetOf(item):
            return item
        case MapOf(key, _):
            return key
    return None
