"""What local functions read, in plain sight: for those who look at the names in a function's syntax."""

from __future__ import annotations

import ast

from lemmata.translators.python.lower.scope import Local, Scope


class _Exposed(ast.NodeTransformer):
    """Calls of local functions with what they read as further arguments."""

    def __init__(self, locals_: dict[str, Local]) -> None:
        self._locals = locals_

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        named = [node.func, *(keyword.value for keyword in node.keywords if keyword.arg == "key")]
        read = [
            self._locals[each.id].captured for each in named if isinstance(each, ast.Name) and each.id in self._locals
        ]
        more: list[ast.expr] = [ast.Name(name, ast.Load()) for names in read for name in names]
        return ast.copy_location(ast.Call(node.func, [*node.args, *more], node.keywords), node)


def exposed(node: ast.FunctionDef, scope: Scope) -> ast.FunctionDef:
    """The function's syntax with what local functions read in plain sight, for those who look at names."""
    if not scope.locals:
        return node
    copy = ast.parse(ast.unparse(node)).body[0]
    assert isinstance(copy, ast.FunctionDef)
    for new, old in zip(ast.walk(copy), ast.walk(node), strict=False):
        if type(new) is type(old):
            ast.copy_location(new, old)
    changed = _Exposed(scope.locals).visit(copy)
    assert isinstance(changed, ast.FunctionDef)
    return changed
