"""Exceptions: `raise`, `try`."""

from __future__ import annotations

import ast

from lemmata.translators.obligations.program import Assign, Handler, Statement, Try
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.python.lower import expressions, finals, statements
from lemmata.translators.python.lower.scope import Scope


def exception_name(node: ast.Raise, raised: ast.expr | None, scope: Scope) -> str:
    """The class that is raised; `""` for a bare `raise`. Messages are not modelled. Raises `Refused`."""
    if raised is None:
        return ""
    if isinstance(raised, ast.Call):
        evaluated([*raised.args, *(keyword.value for keyword in raised.keywords)], scope)
        raised = raised.func
    if isinstance(raised, ast.Name) and raised.id in scope.declarations.exceptions:
        return raised.id
    raise scope.refuse(
        node, "raise", f"{scope.source.segment(raised)} is no exception class that is known", "raise one by name"
    )


def evaluated(nodes: list[ast.expr], scope: Scope) -> None:
    """What is computed although its value is not modelled, because it may raise."""
    for node in nodes:
        if not _harmless(node, scope):
            term = expressions.lower(node, scope)
            kept = scope.temporary(type_of(term), node, "told")
            scope.before.append(Assign((kept,), (term,), span=scope.span(node)))


def _harmless(node: ast.expr, scope: Scope) -> bool:
    match node:
        case ast.Constant():
            return True
        case ast.Name(id=name):
            return name in scope.parameters
        case ast.Call(func=ast.Name(id="str" | "repr"), args=[inner], keywords=[]):
            return _harmless(inner, scope)
        case ast.JoinedStr(values=values):
            return all(_harmless(value, scope) for value in values)
        case ast.FormattedValue(value=inner, format_spec=None):
            return _harmless(inner, scope)
    return False


def try_statement(node: ast.Try, scope: Scope) -> list[Statement]:
    """`try … except … else … finally`. Raises `Refused`."""
    scope.handled += 1
    body = statements.block(node.body, scope)
    scope.handled -= 1
    handlers: list[Handler] = []
    for handler in node.handlers:
        if handler.name is not None and any(
            isinstance(each, ast.Name) and each.id == handler.name for part in handler.body for each in ast.walk(part)
        ):
            raise scope.refuse(
                handler, f"except … as {handler.name}", "the exception's value is not modelled", "do not use it"
            )
        handlers.append(Handler(_caught(handler, scope), statements.block(handler.body, scope)))
    orelse = statements.block(node.orelse, scope)
    final = statements.block(node.finalbody, scope)
    return finals.plain_try(Try(body, tuple(handlers), orelse, final, span=scope.span(node)), node, scope)


def _caught(handler: ast.ExceptHandler, scope: Scope) -> tuple[str, ...]:
    """The exceptions that are caught, one by one: where the model gives up, nothing catches it."""
    everything = tuple(sorted(scope.declarations.exceptions))
    if handler.type is None:
        return everything
    nodes = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    names: set[str] = set()
    for node in nodes:
        if not isinstance(node, ast.Name) or node.id not in scope.declarations.exceptions:
            raise scope.refuse(
                handler, "except", f"{scope.source.segment(node)} is no exception class that is known", ""
            )
        caught = scope.declarations.caught(node.id)
        if caught is None:
            return everything
        names.update(caught)
    return tuple(sorted(names))
