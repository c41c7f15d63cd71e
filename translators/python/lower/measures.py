"""What a `decreases` note says."""

from __future__ import annotations

import ast

from lemmata.translators.obligations.terms import Term
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import INT, TupleOf
from lemmata.translators.python.lower import expressions
from lemmata.translators.python.lower.scope import Scope


def measure(node: ast.expr, scope: Scope) -> Term:
    """An integer, or a display of several. Raises `Refused` for anything else."""
    saved, scope.pure = scope.pure, True
    try:
        term = expressions.lower(node, scope)
    finally:
        scope.pure = saved
    of = type_of(term)
    several = isinstance(node, ast.Tuple) and isinstance(of, TupleOf) and of.items and set(of.items) == {INT}
    if of != INT and not several:
        advice = "write an int, like len(xs) - i, or several in a tuple, the weightiest first"
        raise scope.refuse(node, "decreases", f"a {of} has no order in which it falls", advice)
    return term
