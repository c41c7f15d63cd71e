"""Assertions just before a function's only `return NAME`: they say of NAME what a postcondition says of the result."""

from __future__ import annotations

import ast


def concluding_assertions(node: ast.FunctionDef, parameters: list[str]) -> tuple[str, list[ast.expr]]:
    """The name that is returned, and the conditions that speak of nothing but it and parameters that keep their value.

    Only for functions with one `return`, at the end: others may return what was not asserted.
    """
    last = node.body[-1]
    returns = [inner for inner in ast.walk(node) if isinstance(inner, ast.Return)]
    if not isinstance(last, ast.Return) or len(returns) != 1 or not isinstance(last.value, ast.Name):
        return "", []
    name = last.value.id
    stored = {
        inner.id
        for inner in ast.walk(node)
        if isinstance(inner, ast.Name) and isinstance(inner.ctx, ast.Store | ast.Del)
    }
    if name in parameters or any(isinstance(inner, ast.FunctionDef | ast.Lambda) for inner in ast.walk(node.body[-1])):
        return "", []
    known = {name, *(parameter for parameter in parameters if parameter not in stored)}
    found: list[ast.expr] = []
    for statement in reversed(node.body[:-1]):
        if not isinstance(statement, ast.Assert):
            break
        if _locals(statement.test, stored | set(parameters)) <= known:
            found.insert(0, statement.test)
    return name, found


def _locals(condition: ast.expr, names: set[str]) -> set[str]:
    """The variables of the function that a condition mentions, those that it binds itself left out."""
    used = [inner for inner in ast.walk(condition) if isinstance(inner, ast.Name)]
    bound = {inner.id for inner in used if not isinstance(inner.ctx, ast.Load)}
    return {inner.id for inner in used} & names - bound
