"""Indexing, slicing, and the attributes of enum members."""

from __future__ import annotations

import ast

from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.terms import Case, Construct, Field, Lit, Match, Op, Shape, Term, integer, string
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import (
    INT,
    Bytes,
    EnumOf,
    ListOf,
    MapOf,
    OptionOf,
    RecordOf,
    String,
    TupleOf,
)
from lemmata.translators.python.lower import expressions
from lemmata.translators.python.lower.coerce import coerce, operands
from lemmata.translators.python.lower.scope import Scope


def subscript(node: ast.Subscript, scope: Scope) -> Term:
    """`value[index]` and `value[low:high:step]`. Raises `Refused`."""
    span = scope.span(node)
    if isinstance(node.slice, ast.Slice):
        return _slice(node, node.slice, scope)
    value, index = expressions.several([node.value, node.slice], scope)
    if isinstance(type_of(value), OptionOf):
        value = operands([node.value, node.slice], [value, index], scope)[0]
    return (
        item(node, value, index, scope)
        if not isinstance(type_of(value), TupleOf)
        else Op(O.PROJECT, (value,), (_position(node, value, index, scope),), span=span)
    )


def item(node: ast.AST, value: Term, index: Term, scope: Scope) -> Term:
    """The item of a list, string, bytes, dict or record at an index. Raises `Refused`."""
    span = scope.span(node)
    match type_of(value):
        case ListOf() | String() | Bytes():
            return Op(O.INDEX, (value, coerce(index, INT, node, scope)), span=span)
        case MapOf(key, _):
            return Op(O.GET, (value, coerce(index, key, node, scope)), span=span)
        case TupleOf():
            return Op(O.PROJECT, (value,), (_position(node, value, index, scope),), span=span)
        case OptionOf():
            return item(node, Op(O.VALUE, (value,), span=span), index, scope)
        case RecordOf(name, fields) if name in scope.declarations.tuples and isinstance(index, Lit):
            if -len(fields) <= index.value < len(fields):
                return Field(value, fields[index.value][0], span=span)
    raise scope.refuse(
        node, "[...]", f"indexing {type_of(value)} is not modelled", "index lists, strings, dicts and tuples"
    )


def _position(node: ast.AST, value: Term, index: Term, scope: Scope) -> int:
    of = type_of(value)
    assert isinstance(of, TupleOf)
    if isinstance(index, Lit) and isinstance(index.value, int) and -len(of.items) <= index.value < len(of.items):
        return index.value % len(of.items)
    raise scope.refuse(node, "[...]", f"{of} is indexed by something that is no constant in range", "use a list")


def _slice(node: ast.Subscript, bounds: ast.Slice, scope: Scope) -> Term:
    span = scope.span(node)
    given = [each for each in (bounds.lower, bounds.upper, bounds.step) if each is not None]
    value, *rest = expressions.several([node.value, *given], scope)
    of = type_of(value)
    if not isinstance(of, ListOf | String | Bytes):
        raise scope.refuse(node, "slice", f"slices of {of} are not modelled", "slice lists, strings and bytes")
    terms = dict(zip(map(id, given), rest, strict=True))
    low, high, step = (
        None if each is None else coerce(terms[id(each)], INT, each, scope)
        for each in (bounds.lower, bounds.upper, bounds.step)
    )
    if step is not None and step != integer(1):
        if step == integer(-1) and low is None and high is None:
            return Op(O.REVERSED, (value,), span=span)
        maybe = OptionOf(INT)
        ends = tuple(Lit(None, maybe) if each is None else Construct(maybe, (each,)) for each in (low, high))
        return Op(O.SLICE_STEP, (value, *ends, step), span=span)
    if low is not None and high is not None:
        return Op(O.SLICE, (value, low, high), span=span)
    if low is not None:
        return Op(O.SLICE_FROM, (value, low), span=span)
    if high is not None:
        return Op(O.SLICE_TO, (value, high), span=span)
    return value


def enum_attribute(node: ast.Attribute, value: Term, of: EnumOf, scope: Scope) -> Term:
    """`.name` and `.value` of an enum member. Raises `Refused` where the values have no common type."""
    cases: list[Case] = []
    for member in of.members:
        if node.attr == "name":
            body: Term = string(member)
        else:
            body = expressions.lower(scope.declarations.values[of.name][member], scope)
        cases.append(Case(Shape.MEMBER, (), body, member))
    if len({type_of(case.body) for case in cases}) != 1:
        raise scope.refuse(node, ".value", f"the values of {of} have different types", "match on the members")
    return Match(value, tuple(cases), span=scope.span(node))
