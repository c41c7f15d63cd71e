"""`next(… for … if …)`: the first item that a generator gives."""

from __future__ import annotations

import ast

from lemmata.translators.obligations.definedness import demands
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.program import If as IfStatement
from lemmata.translators.obligations.program import Raise
from lemmata.translators.obligations.terms import If, Op, Term, integer
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import UNIT, ListOf, OptionOf, Type
from lemmata.translators.python.lower import expressions
from lemmata.translators.python.lower.coerce import coerce, join
from lemmata.translators.python.lower.scope import Scope


def first_item(node: ast.Call, scope: Scope, expected: Type | None) -> Term:
    """The first item, or the default. What comes after the first item is not evaluated in Python, so nothing of the
    generator may raise. Raises `Refused`."""
    span = scope.span(node)
    if node.keywords or len(node.args) not in (1, 2) or not isinstance(node.args[0], ast.GeneratorExp):
        raise scope.refuse(node, "next(…)", "iterators are not modelled", "write next(… for … in …)")
    items = expressions.lower(node.args[0], scope)
    of = type_of(items)
    assert isinstance(of, ListOf)
    if demands(items, scope.functions):
        raise scope.refuse(node, "next(…)", "an item behind the first one might raise", "write a loop with break")
    if not scope.pure and not scope.comprehending:
        items = scope.keep(items, node)
    empty = Op(O.EQ, (Op(O.LEN, (items,)), integer(0)), span=span)
    found = Op(O.INDEX, (items, integer(0)), span=span)
    if len(node.args) == 1:
        if scope.pure or scope.comprehending:
            raise scope.refuse(node, "next(…)", "it may raise StopIteration here", "give a default")
        scope.before.append(IfStatement(empty, (Raise("StopIteration", span=span),), span=span))
        return found
    default = expressions.lower(node.args[1], scope, expected)
    joined = OptionOf(of.item) if type_of(default) == UNIT else join(of.item, type_of(default))
    if joined is None:
        raise scope.refuse(node, "next(…)", f"it is {of.item} or {type_of(default)}", "give both one type")
    return If(empty, coerce(default, joined, node, scope), coerce(found, joined, node, scope), span=span)
