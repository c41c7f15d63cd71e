"""Operators and comparisons."""

from __future__ import annotations

import ast

from lemmata.translators.obligations.definedness import demands
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.terms import FALSE, Lit, Op, Term, conjunction, integer, negation
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import (
    BOOL,
    INT,
    UNIT,
    Bytes,
    EnumOf,
    ListOf,
    MapOf,
    OptionOf,
    RecordOf,
    SetOf,
    String,
    TupleOf,
    Type,
    mentions,
)
from lemmata.translators.python.lower.coerce import as_int, coerce, join, operands, unknown
from lemmata.translators.python.lower.scope import UNKNOWN, Scope
from lemmata.translators.python.lower.sequences import refuse_mixture, refuse_unclear

_INTEGER: dict[type[ast.operator], O] = {
    ast.Add: O.ADD,
    ast.Sub: O.SUB,
    ast.Mult: O.MUL,
    ast.FloorDiv: O.FLOORDIV,
    ast.Mod: O.MOD,
    ast.Pow: O.POW,
    ast.LShift: O.SHL,
    ast.RShift: O.SHR,
    ast.BitAnd: O.BITAND,
    ast.BitOr: O.BITOR,
    ast.BitXor: O.BITXOR,
}
_SETS: dict[type[ast.operator], O] = {
    ast.Sub: O.DIFFERENCE,
    ast.BitAnd: O.INTERSECTION,
    ast.BitOr: O.UNION,
    ast.BitXor: O.SYMMETRIC_DIFFERENCE,
}
_COMPARISONS: dict[type[ast.cmpop], O] = {
    ast.Eq: O.EQ,
    ast.NotEq: O.NE,
    ast.Lt: O.LT,
    ast.LtE: O.LE,
    ast.Gt: O.GT,
    ast.GtE: O.GE,
}


def binary(node: ast.AST, operator: ast.operator, left: Term, right: Term, scope: Scope) -> Term:
    """A binary operator applied to terms. Raises `Refused`."""
    span = scope.span(node)
    left, right = operands([node, node], [left, right], scope)
    first, second = type_of(left), type_of(right)
    if isinstance(operator, ast.Div):
        raise scope.refuse(node, "/", "it gives a float, which is not modelled", "use // for integers")
    if first == second == BOOL and isinstance(operator, ast.BitAnd | ast.BitOr | ast.BitXor):
        return Op(_INTEGER[type(operator)], (left, right), span=span)
    if number(first) and number(second) and type(operator) in _INTEGER:
        sides = (as_int(left, node, scope), as_int(right, node, scope))
        return integer(0) if _open(sides) else Op(_INTEGER[type(operator)], sides, span=span)
    match operator:
        case ast.Add() if isinstance(first, ListOf | String | Bytes):
            joined = join(first, second)
            if isinstance(node, ast.BinOp) and isinstance(first, ListOf) and isinstance(joined, ListOf):
                refuse_unclear(node, [(node.left, ListOf(INT)), (node.right, ListOf(INT))], scope)
            if joined is not None and not isinstance(joined, OptionOf):
                sides = (coerce(left, joined, node, scope), coerce(right, joined, node, scope))
                return Op(O.CONCAT, sides, span=span)
        case ast.Mult() if isinstance(first, ListOf | String | Bytes) and number(second):
            return Op(O.REPEAT, (left, as_int(right, node, scope)), span=span)
        case ast.Mult() if isinstance(second, ListOf | String | Bytes) and number(first):
            return Op(O.REPEAT, (right, as_int(left, node, scope)), span=span)
        case ast.BitOr() if isinstance(first, MapOf) and first == second:
            return Op(O.MERGE, (left, right), span=span)
        case _ if isinstance(first, SetOf) and type(operator) in _SETS:
            joined = join(first, second)
            if joined == first or (joined is not None and unknown(first)):
                sides = (coerce(left, joined, node, scope), coerce(right, joined, node, scope))
                return Op(_SETS[type(operator)], sides, span=span)
    raise scope.refuse(
        node, scope.source.segment(node), f"{type(operator).__name__} of {first} and {second} is not modelled", ""
    )


def number(type: Type) -> bool:
    """Whether Python calculates with it as an integer; `None` raises TypeError, which the value's demand says."""
    return type in (INT, BOOL, UNKNOWN) or (isinstance(type, OptionOf) and type.item in (INT, BOOL, UNKNOWN))


def unary(node: ast.AST, operator: ast.unaryop, term: Term, scope: Scope) -> Term:
    """`-x`, `+x`, `~x`. Raises `Refused`."""
    if not number(type_of(term)):
        raise scope.refuse(node, scope.source.segment(node), f"this operator of {type_of(term)} is not modelled", "")
    term = as_int(term, node, scope)
    span = scope.span(node)
    match operator:
        case ast.USub():
            return Lit(-term.value, INT, span=span) if isinstance(term, Lit) else Op(O.NEG, (term,), span=span)
        case ast.Invert():
            return Op(O.BITNOT, (term,), span=span)
    return term


def comparison(node: ast.Compare, ops: list[ast.cmpop], terms: list[Term], scope: Scope) -> Term:
    """A chain of comparisons."""
    nodes = [node.left, *node.comparators]
    if any(isinstance(operator, ast.Eq | ast.NotEq) for operator in ops):
        refuse_mixture(nodes, scope)
        refuse_unclear(node, [(n, type_of(t)) for n, t in zip(nodes, terms, strict=True)], scope)
    links: list[Term] = []
    for position, operator in enumerate(ops):
        links.append(_compare(nodes[position + 1], operator, terms[position], terms[position + 1], scope))
    if len(links) == 1:
        return links[0]
    return Op(O.AND, tuple(links), span=scope.span(node))


def _compare(node: ast.expr, operator: ast.cmpop, left: Term, right: Term, scope: Scope) -> Term:
    span = scope.span(node)
    first, second = type_of(left), type_of(right)
    match operator:
        case ast.In():
            return contains(node, right, left, scope)
        case ast.NotIn():
            return negation(contains(node, right, left, scope))
        case ast.Is() | ast.IsNot():
            return _identity(node, isinstance(operator, ast.Is), left, right, scope)
    joined = join(first, second)
    if joined is None and isinstance(operator, ast.Eq | ast.NotEq):
        raise scope.refuse(node, "comparison", f"{first} is compared with {second}", "compare values of one type")
    if joined is not None and isinstance(operator, ast.Lt | ast.LtE | ast.Gt | ast.GtE):
        if isinstance(joined, SetOf):
            return _subset(operator, left, right, scope, node)
        if isinstance(joined, OptionOf):
            joined = joined.item
            left, right = operands([node, node], [left, right], scope)
        if mentions(joined, (EnumOf, RecordOf, OptionOf, MapOf, SetOf)):
            joined = None
    if joined is None:
        raise scope.refuse(
            node, "comparison", f"the order of {first} and {second} is not modelled", "compare their parts"
        )
    if joined == INT:
        sides = (as_int(left, node, scope), as_int(right, node, scope))
    else:
        sides = (coerce(left, joined, node, scope), coerce(right, joined, node, scope))
    return FALSE if _open(sides) else Op(_COMPARISONS[type(operator)], sides, span=span)


def _open(sides: tuple[Term, ...]) -> bool:
    """Whether the type of a side is still to be found; what stands here now is lowered again when it is."""
    return any(type_of(side) == UNKNOWN for side in sides)


def _subset(operator: ast.cmpop, left: Term, right: Term, scope: Scope, node: ast.expr) -> Term:
    small, large = (left, right) if isinstance(operator, ast.Lt | ast.LtE) else (right, left)
    subset = Op(O.SUBSET, (small, large), span=scope.span(node))
    if isinstance(operator, ast.LtE | ast.GtE):
        return subset
    return conjunction([subset, Op(O.NE, (small, large), span=scope.span(node))])


def _identity(node: ast.expr, same: bool, left: Term, right: Term, scope: Scope) -> Term:
    span = scope.span(node)
    for one, other in ((left, right), (right, left)):
        if type_of(one) == UNIT:
            of = type_of(other)
            if not isinstance(of, OptionOf) and demands(other):
                raise scope.refuse(node, "is None", "its operand may raise", "assign it first")
            answer: Term = Op(O.IS_NONE, (other,), span=span) if isinstance(of, OptionOf) else Lit(of == UNIT, BOOL)
            return answer if same else negation(answer)
    joined = join(type_of(left), type_of(right))
    if joined == BOOL or isinstance(joined, EnumOf):
        return Op(O.EQ if same else O.NE, (left, right), span=span)
    raise scope.refuse(node, "is", "identity of values is not modelled", "use == (or `is None`)")


def contains(node: ast.expr, container: Term, item: Term, scope: Scope) -> Term:
    """`item in container`. Raises `Refused`."""
    span = scope.span(node)
    match type_of(container):
        case ListOf(of) | SetOf(of) | MapOf(of, _):
            if mentions(of, (ListOf,)) and scope.declarations.has_long_tuples():
                raise scope.refuse(node, "in", "it may be a list or a tuple that is looked for", "write a loop")
            return Op(O.CONTAINS, (container, coerce(item, of, node, scope)), span=span)
        case String() | Bytes() as of:
            wanted = of if isinstance(of, String) else INT
            return Op(O.CONTAINS, (container, coerce(item, wanted, node, scope)), span=span)
        case TupleOf(items) if len(set(items)) == 1 and items[0] == type_of(item):
            choices: list[Term] = []
            for position in range(len(items)):
                part: Term = Op(O.PROJECT, (container,), (position,), span=span)
                choices.append(Op(O.EQ, (item, part), span=span))
            return choices[0] if len(choices) == 1 else Op(O.OR, tuple(choices), span=span)
    raise scope.refuse(node, "in", f"membership in {type_of(container)} is not modelled", "")
