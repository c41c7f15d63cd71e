"""`name := value` where it is the first that a statement's condition evaluates: an assignment before the statement."""

from __future__ import annotations

import ast

from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import ListOf, MapOf, SetOf, mentions
from lemmata.translators.python.lower import expressions, statements
from lemmata.translators.python.lower.scope import Scope


def leading(node: ast.expr, scope: Scope) -> ast.expr:
    """The condition without the assignment that it begins with; that stands in `scope.before`. Raises `Refused`."""
    match node:
        case ast.NamedExpr(target=target, value=value):
            term = expressions.lower(value, scope, scope.types.get(target.id))
            if mentions(type_of(term), (ListOf, SetOf, MapOf)):
                reason = "a list, set or dict gets a second name inside an expression"
                raise scope.refuse(node, ":=", reason, "assign it first")
            scope.before.append(statements.store(target, term, node, scope))
            return ast.copy_location(ast.Name(target.id, ast.Load()), node)
        case ast.Compare(left=left, ops=ops, comparators=comparators):
            return ast.copy_location(ast.Compare(leading(left, scope), ops, comparators), node)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return ast.copy_location(ast.UnaryOp(ast.Not(), leading(operand, scope)), node)
        case ast.BoolOp(op=operator, values=[first, *others]):
            return ast.copy_location(ast.BoolOp(operator, [leading(first, scope), *others]), node)
    return node
