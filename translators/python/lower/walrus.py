"""`name := value`: an assignment before what else the statement evaluates, where nothing can tell the difference."""

from __future__ import annotations

import ast

from lemmata.translators.obligations.terms import Term
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import ListOf, MapOf, SetOf, mentions
from lemmata.translators.python.lower import expressions, statements
from lemmata.translators.python.lower.scope import Scope


def leading(node: ast.expr, scope: Scope) -> ast.expr:
    """The condition without the assignment that it begins with; that stands in `scope.before`. Raises `Refused`."""
    match node:
        case ast.NamedExpr(target=target, value=value):
            _assign(node, target, value, scope)
            return ast.copy_location(ast.Name(target.id, ast.Load()), node)
        case ast.Compare(left=left, ops=ops, comparators=comparators):
            return ast.copy_location(ast.Compare(leading(left, scope), ops, comparators), node)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return ast.copy_location(ast.UnaryOp(ast.Not(), leading(operand, scope)), node)
        case ast.BoolOp(op=operator, values=[first, *others]):
            return ast.copy_location(ast.BoolOp(operator, [leading(first, scope), *others]), node)
    return node


def conjuncts(test: ast.expr) -> list[ast.expr]:
    """A condition as conditions one after the other, where a later one assigns: what comes then has its value."""
    match test:
        case ast.BoolOp(op=ast.And(), values=values) if any(
            isinstance(each, ast.NamedExpr) for value in values[1:] for each in ast.walk(value)
        ):
            return list(values)
    return [test]


def _assign(node: ast.NamedExpr, target: ast.Name, value: ast.expr, scope: Scope) -> None:
    term = expressions.lower(value, scope, scope.types.get(target.id))
    if mentions(type_of(term), (ListOf, SetOf, MapOf)):
        reason = "a list, set or dict gets a second name inside an expression"
        raise scope.refuse(node, ":=", reason, "assign it first")
    scope.before.append(statements.store(target, term, node, scope))


def inside(node: ast.NamedExpr, scope: Scope) -> Term:
    """The value of an assignment inside an expression; the statement's text before it does not speak of the variable.
    Raises `Refused`."""
    name = node.target.id
    if scope.pure or scope.comprehending or scope.applying or scope.statement is None:
        raise scope.refuse(node, ":=", "an assignment stands in a condition or a comprehension", "assign it first")
    here = (node.lineno, node.col_offset)
    for each in ast.walk(scope.statement):
        if isinstance(each, ast.Name) and each.id == name and (each.lineno, each.col_offset) < here:
            raise scope.refuse(node, ":=", f"the statement speaks of {name} before it", "assign it first")
    _assign(node, node.target, node.value, scope)
    return expressions.lower(ast.copy_location(ast.Name(name, ast.Load()), node), scope)
