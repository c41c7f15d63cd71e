"""Types that meet: what Python takes for one another, made explicit."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from lemmata.translators.obligations.definedness import demands
from lemmata.translators.obligations.operators import NONE_AS_VALUE
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.terms import Construct, If, Lit, Op, Term, conjunction, integer, negation
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import (
    BOOL,
    INT,
    UNIT,
    Bool,
    Bytes,
    EnumOf,
    Int,
    ListOf,
    MapOf,
    OptionOf,
    RecordOf,
    SetOf,
    String,
    TupleOf,
    Type,
)
from lemmata.translators.python.lower.scope import UNKNOWN, Scope


def join(first: Type, second: Type) -> Type | None:
    """The type of a variable that holds both; None where there is none."""
    if first == second or second == UNKNOWN:
        return first
    if first == UNKNOWN:
        return second
    if first == UNIT:
        return second if isinstance(second, OptionOf) else OptionOf(second)
    if second == UNIT:
        return first if isinstance(first, OptionOf) else OptionOf(first)
    if {first, second} == {BOOL, INT}:
        return INT
    match first, second:
        case (OptionOf(a), OptionOf(b)) | (OptionOf(a), b) | (a, OptionOf(b)):
            inner = join(a, b)
            return None if inner is None else OptionOf(inner)
        case ListOf(a), ListOf(b):
            inner = join(a, b)
            return None if inner is None else ListOf(inner)
        case SetOf(a), SetOf(b):
            inner = join(a, b)
            return None if inner is None else SetOf(inner)
        case MapOf(a, b), MapOf(c, d):
            key, value = join(a, c), join(b, d)
            return None if key is None or value is None else MapOf(key, value)
        case TupleOf(xs), TupleOf(ys) if len(xs) == len(ys):
            items = [join(x, y) for x, y in zip(xs, ys, strict=True)]
            return None if None in items else TupleOf(tuple(item for item in items if item is not None))
    return None


def coerce(term: Term, to: Type, node: ast.AST, scope: Scope) -> Term:
    """The term as an element of another type. Raises `Refused` where it is none."""
    of = type_of(term)
    if of in (to, UNKNOWN) or to == UNKNOWN or unknown(to):
        return term
    span = scope.span(node)
    if of == BOOL and to == INT:
        scope.declarations.bools_as_ints = True
        if isinstance(term, Lit):
            return integer(int(term.value), span)
        return Op(O.INT_OF_BOOL, (term,), span=span)
    if isinstance(to, OptionOf):
        if of == UNIT:
            return Lit(None, to, span=span)
        if not isinstance(of, OptionOf):
            return Construct(to, (coerce(term, to.item, node, scope),), span=span)
    if isinstance(of, OptionOf) and not isinstance(to, OptionOf):
        return coerce(Op(O.VALUE, (term,), NONE_AS_VALUE, span=span), to, node, scope)
    if isinstance(term, Lit) and unknown(of) and isinstance(to, ListOf | SetOf | MapOf):
        return Lit(term.value, to, span=span)
    if isinstance(term, Construct):
        match of, to:
            case (ListOf(), ListOf(item)) | (SetOf(), SetOf(item)):
                return Construct(to, tuple(coerce(a, item, node, scope) for a in term.arguments), span=span)
            case TupleOf(), TupleOf(items) if len(items) == len(term.arguments):
                parts = zip(term.arguments, items, strict=True)
                return Construct(to, tuple(coerce(a, item, node, scope) for a, item in parts), span=span)
            case MapOf(), MapOf(key, value):
                types = (key, value) * (len(term.arguments) // 2)
                parts = zip(term.arguments, types, strict=True)
                return Construct(to, tuple(coerce(a, item, node, scope) for a, item in parts), span=span)
    if isinstance(term, If):
        then, orelse = coerce(term.then, to, node, scope), coerce(term.orelse, to, node, scope)
        return If(term.condition, then, orelse, span=term.span)
    raise scope.refuse(node, scope.source.segment(node), f"it is {of} where {to} is expected", "make the types agree")


def as_int(term: Term, node: ast.AST, scope: Scope) -> Term:
    """The operand of an operation whose result is an integer, not a bool."""
    if type_of(term) == BOOL and not isinstance(term, Lit):
        return Op(O.INT_OF_BOOL, (term,), span=scope.span(node))
    if type_of(term) == BOOL and isinstance(term, Lit):
        return integer(int(term.value), scope.span(node))
    return coerce(operand(term, node, scope), INT, node, scope)


def operand(term: Term, node: ast.AST, scope: Scope) -> Term:
    """The value where an operation on None raises TypeError."""
    if isinstance(type_of(term), OptionOf) and not unknown(type_of(term)):
        return Op(O.VALUE, (term,), span=scope.span(node))
    return term


def operands(nodes: Sequence[ast.AST], terms: Sequence[Term], scope: Scope) -> list[Term]:
    """The values of operands that must not be None. Raises `Refused` where one behind such an operand may raise:
    Python evaluates all of them before it looks at any."""
    for position, term in enumerate(terms):
        if isinstance(type_of(term), OptionOf) and any(demands(later) for later in terms[position + 1 :]):
            raise scope.refuse(
                nodes[position],
                scope.source.segment(nodes[position]),
                "it may be None, and what follows may raise",
                "assign what follows first",
            )
    return [operand(term, node, scope) for term, node in zip(terms, nodes, strict=True)]


def unknown(type: Type) -> bool:
    """Whether an item type is still to be found."""
    match type:
        case ListOf(item) | SetOf(item) | OptionOf(item):
            return unknown(item)
        case MapOf(key, value):
            return unknown(key) or unknown(value)
        case TupleOf(items):
            return any(map(unknown, items))
    return type == UNKNOWN


def truth(term: Term, node: ast.AST, scope: Scope) -> Term:
    """Whether Python takes a value for true."""
    of = type_of(term)
    span = scope.span(node)
    match of:
        case Bool():
            return term
        case Int():
            return Op(O.NE, (term, integer(0)), span=span)
        case String():
            return Op(O.NE, (term, Lit("", of)), span=span)
        case ListOf() | SetOf() | MapOf() | Bytes():
            return Op(O.NE, (Op(O.LEN, (term,), span=span), integer(0)), span=span)
        case OptionOf(item):
            some = negation(Op(O.IS_NONE, (term,), span=span))
            if isinstance(item, RecordOf | EnumOf):
                return some
            return conjunction([some, truth(Op(O.VALUE, (term,), span=span), node, scope)])
    raise scope.refuse(
        node, scope.source.segment(node), f"the truth value of {of} is not modelled", "compare explicitly"
    )
