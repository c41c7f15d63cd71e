"""Functions whose variables are all of their state, so that a state that comes back comes back for ever."""

from __future__ import annotations

import ast

_PURE = """abs all any bool bytes chr dict divmod enumerate frozenset int len list max min ord pow range reversed round
set sorted str sum tuple zip"""
PURE = frozenset(_PURE.split())
_HIDDEN = (ast.For, ast.With, ast.Yield, ast.YieldFrom, ast.Await, ast.Global, ast.Nonlocal, ast.Import, ast.ImportFrom)


def closed(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """No iterator or outer variable is part of its state, and it calls only itself, pure functions, and methods."""
    for inner in ast.walk(node):
        if isinstance(inner, _HIDDEN):
            return False
        if isinstance(inner, ast.Call) and inner not in node.decorator_list and not _harmless(inner, node):
            return False
    return True


def binds_parameters(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether a parameter gets another value."""
    arguments = node.args
    names = {item.arg for item in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)}
    stores = [inner for inner in ast.walk(node) if isinstance(inner, ast.Name) and isinstance(inner.ctx, ast.Store)]
    return any(inner.id in names for inner in stores)


def _harmless(call: ast.Call, node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    inside_decorator = any(call in ast.walk(decorator) for decorator in node.decorator_list)
    if inside_decorator:
        return True
    if isinstance(call.func, ast.Name):
        return call.func.id in PURE or call.func.id == node.name
    return isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name)
