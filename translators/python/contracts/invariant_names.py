"""Where the invariants of a class stand: `@icontract.invariant(lambda self: …)`, `@deal.inv(lambda self: …)`."""

from __future__ import annotations

import ast


def read_invariants(node: ast.ClassDef, found: dict[str, list[ast.Lambda]], decorators: list[str]) -> ast.expr | None:
    """Enter the invariants of a class; the decorator that cannot be read, if there is one."""
    for name, decorator in zip(decorators, node.decorator_list, strict=True):
        if name in ("icontract.invariant", "deal.inv"):
            given = decorator.args[0] if isinstance(decorator, ast.Call) and decorator.args else None
            if not isinstance(given, ast.Lambda) or len(given.args.args) != 1:
                return decorator
            found.setdefault(node.name, []).append(given)
    return None
