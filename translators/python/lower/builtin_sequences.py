"""Built-in functions that make or take sequences."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TypeAlias

from lemmata.translators.obligations.definedness import demands
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.terms import Construct, If, Op, Term, integer
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import (
    BOOL,
    INT,
    STRING,
    Bytes,
    ListOf,
    MapOf,
    OptionOf,
    SetOf,
    String,
    TupleOf,
)
from lemmata.translators.python.lower import expressions
from lemmata.translators.python.lower.arithmetic import number
from lemmata.translators.python.lower.coerce import as_int, coerce, join, truth
from lemmata.translators.python.lower.scope import UNKNOWN, Scope

Handler: TypeAlias = Callable[[ast.Call, list[Term], Scope], Term | None]


def keyword_value(node: ast.Call, name: str) -> ast.expr | None:
    return next((keyword.value for keyword in node.keywords if keyword.arg == name), None)


def as_list(node: ast.AST, term: Term, scope: Scope) -> Term | None:
    """What Python's iteration makes of a value, as a list."""
    span = scope.span(node)
    match type_of(term):
        case ListOf():
            return term
        case String() | Bytes():
            return Op(O.LIST_OF, (term,), span=span)
        case MapOf():
            return Op(O.KEYS, (term,), span=span)
        case TupleOf(items) if len(set(items)) == 1:
            parts = tuple(Op(O.PROJECT, (term,), (i,), span=span) for i in range(len(items)))
            return Construct(ListOf(items[0]), parts, span=span)
    return None


def length(node: ast.Call, arguments: list[Term], scope: Scope) -> Term | None:
    match arguments:
        case [term] if isinstance(of := type_of(term), ListOf | String | Bytes | SetOf | MapOf | TupleOf):
            if isinstance(of, TupleOf):
                if demands(term):
                    return None
                return integer(len(of.items), scope.span(node))
            return Op(O.LEN, (term,), span=scope.span(node))
    return None


def total(node: ast.Call, arguments: list[Term], scope: Scope) -> Term | None:
    start = keyword_value(node, "start")
    if start is not None:
        arguments = [*arguments, expressions.lower(start, scope)]
    items = as_list(node, arguments[0], scope) or arguments[0]
    if isinstance(type_of(items), SetOf):
        items = Op(O.SORTED, (items,), span=scope.span(node))
    of = type_of(items)
    if not isinstance(of, ListOf) or of.item not in (INT, BOOL, UNKNOWN) or len(arguments) > 2:
        return None
    if of.item == BOOL:
        items = each(items, lambda item: Op(O.INT_OF_BOOL, (item,)), node, scope)
    total = Op(O.SUM, (coerce(items, ListOf(INT), node, scope),), span=scope.span(node))
    if len(arguments) == 1:
        return total
    return Op(O.ADD, (as_int(arguments[1], node, scope), total), span=scope.span(node))


def each(items: Term, function: Callable[[Term], Term], node: ast.AST, scope: Scope) -> Term:
    """The list of what a function makes of each item."""
    from lemmata.translators.obligations.terms import Comprehension, Generator, Var
    from lemmata.translators.obligations.typecheck import item_type

    if isinstance(items, Comprehension):
        return Comprehension(function(items.body), items.generators, span=items.span)
    variable = Var("item'", item_type(type_of(items)))
    return Comprehension(function(variable), (Generator((variable,), items),), span=scope.span(node))


def extreme(two: O, many: O) -> Handler:
    def handle(node: ast.Call, arguments: list[Term], scope: Scope) -> Term | None:
        span = scope.span(node)
        if len(arguments) == 1:
            items = as_list(node, arguments[0], scope)
            items = arguments[0] if items is None else items
            if isinstance(type_of(items), SetOf):
                items = Op(O.SORTED, (items,), span=span)
            if not isinstance(type_of(items), ListOf):
                return None
            found = Op(many, (items,), span=span)
            default = keyword_value(node, "default")
            if default is None:
                return found
            other = expressions.lower(default, scope)
            joined = join(type_of(found), type_of(other))
            if joined is None:
                return None
            empty = Op(O.EQ, (Op(O.LEN, (items,)), integer(0)), span=span)
            return If(empty, coerce(other, joined, node, scope), coerce(found, joined, node, scope), span=span)
        if node.keywords:
            return None
        result = arguments[0]
        for argument in arguments[1:]:
            joined = join(type_of(result), type_of(argument))
            if joined is None or isinstance(joined, OptionOf):
                return None
            result = Op(two, (coerce(result, joined, node, scope), coerce(argument, joined, node, scope)), span=span)
        return result

    return handle


def in_order(node: ast.Call, arguments: list[Term], scope: Scope) -> Term | None:
    span = scope.span(node)
    items = as_list(node, arguments[0], scope) or arguments[0]
    if len(arguments) != 1 or not isinstance(type_of(items), ListOf | SetOf):
        return None
    result = Op(O.SORTED, (items,), span=span)
    match keyword_value(node, "reverse"):
        case None | ast.Constant(value=False):
            return result
        case ast.Constant(value=True) if type_of(result) in (ListOf(INT), ListOf(STRING)):
            return Op(O.REVERSED, (result,), span=span)
    return None


def range_of(node: ast.Call, arguments: list[Term], scope: Scope) -> Term | None:
    if not 1 <= len(arguments) <= 3 or not all(number(type_of(argument)) for argument in arguments):
        return None
    terms = [as_int(argument, node, scope) for argument in arguments]
    start, stop, step = {1: [integer(0), *terms, integer(1)], 2: [*terms, integer(1)], 3: terms}[len(terms)]
    return Op(O.RANGE, (start, stop, step), span=scope.span(node))


def enumerated(node: ast.Call, arguments: list[Term], scope: Scope) -> Term | None:
    start = keyword_value(node, "start")
    if start is not None:
        arguments = [*arguments, expressions.lower(start, scope)]
    items = as_list(node, arguments[0], scope)
    if items is None or len(arguments) > 2:
        return None
    first = as_int(arguments[1], node, scope) if len(arguments) == 2 else integer(0)
    return Op(O.ENUMERATE, (items, first), span=scope.span(node))


def zipped(node: ast.Call, arguments: list[Term], scope: Scope) -> Term | None:
    lists = [as_list(node, argument, scope) for argument in arguments]
    strict = keyword_value(node, "strict")
    if len(lists) < 2 or any(each is None for each in lists):
        return None
    if strict is not None and not (isinstance(strict, ast.Constant) and strict.value is False):
        return None
    return Op(O.ZIP, tuple(each for each in lists if each is not None), span=scope.span(node))


def decided(operator: O, universal: bool) -> Handler:
    def handle(node: ast.Call, arguments: list[Term], scope: Scope) -> Term | None:
        if len(arguments) != 1:
            return None
        items = as_list(node, arguments[0], scope)
        if items is None:
            return None
        of = type_of(items)
        if of == ListOf(BOOL):
            return Op(operator, (items,), span=scope.span(node))
        return Op(operator, (each(items, lambda item: truth(item, node, scope), node, scope),), span=scope.span(node))

    return handle


def reverse(node: ast.Call, arguments: list[Term], scope: Scope) -> Term | None:
    items = as_list(node, arguments[0], scope)
    return None if items is None or len(arguments) != 1 else Op(O.REVERSED, (items,), span=scope.span(node))


def list_of(node: ast.Call, arguments: list[Term], scope: Scope) -> Term | None:
    return as_list(node, arguments[0], scope) if len(arguments) == 1 else None


def set_of(node: ast.Call, arguments: list[Term], scope: Scope) -> Term | None:
    if len(arguments) != 1:
        return None
    if isinstance(type_of(arguments[0]), SetOf):
        return arguments[0]
    items = as_list(node, arguments[0], scope)
    return None if items is None else Op(O.SET_OF_LIST, (items,), span=scope.span(node))


def dict_of(node: ast.Call, arguments: list[Term], scope: Scope) -> Term | None:
    match [type_of(argument) for argument in arguments]:
        case [MapOf()]:
            return arguments[0]
        case [ListOf(TupleOf((_, _)))]:
            return Op(O.MAP_OF_LIST, (arguments[0],), span=scope.span(node))
    return None
