"""Clauses as conditions of the obligations language."""

from __future__ import annotations

import ast
import copy
from dataclasses import replace

from lemmata.translators.obligations.definedness import demands
from lemmata.translators.obligations.program import Contract
from lemmata.translators.obligations.terms import Term, Var, conjunction
from lemmata.translators.obligations.walk import unstopped
from lemmata.translators.python.contracts.clauses import RESULT, Clause, Clauses
from lemmata.translators.python.contracts.trivial import always
from lemmata.translators.python.lower import expressions
from lemmata.translators.python.lower.scope import Scope


def conditions(
    clauses: list[Clause], all_clauses: Clauses, parameters: tuple[Var, ...], result: Var | None, scope: Scope
) -> tuple[Contract, ...]:
    """The conditions of a contract, over the parameters and `result`. Raises `Refused`."""
    return tuple(_condition(clause, all_clauses, parameters, result, scope) for clause in clauses)


def _condition(
    clause: Clause, clauses: Clauses, parameters: tuple[Var, ...], result: Var | None, scope: Scope
) -> Contract:
    variables: dict[str, Var] = {parameter.name: parameter for parameter in parameters}
    if result is not None:
        variables[RESULT] = result
    body = _Whole(clause.whole).visit(copy.deepcopy(clause.condition)) if clause.whole else clause.condition
    names = {name: name for name in variables} if clause.whole else clause.names
    inner = replace(scope, types={}, values={}, old={}, pure=True, before=[])
    for name, means in names.items():
        if means in variables:
            inner.types[name] = variables[means].type
            inner.values[name] = variables[means]
    inner.old = {**variables, **_snapshots(clauses, variables, inner)}
    term: Term = expressions.condition(_Old().visit(copy.deepcopy(body)), inner)
    return Contract(_defined(term, result is not None), clause.text, span=scope.span(clause.condition))


def _defined(term: Term, promised: bool) -> Term:
    """The condition, and that its evaluation raises nothing: one that raises is not met. `promised`: it is claimed, so
    that a claim for all items may stand for one that stops at the first item that decides."""
    needed = [demand.condition for demand in demands(term) if not always(demand.condition)]
    if promised:
        needed = [unstopped(condition) for condition in needed]
    return conjunction([*needed, term])


def _snapshots(clauses: Clauses, variables: dict[str, Var], scope: Scope) -> dict[str, Term]:
    found: dict[str, Term] = {}
    for name, clause in clauses.snapshots.items():
        inner = replace(scope, types={}, values={}, old={})
        for local, means in clause.names.items():
            inner.types[local], inner.values[local] = variables[means].type, variables[means]
        found[name] = expressions.lower(clause.condition, inner)
    return found


class _Whole(ast.NodeTransformer):
    """`_.x` and `_["x"]` as `x`."""

    def __init__(self, name: str) -> None:
        self._name = name

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        if isinstance(node.value, ast.Name) and node.value.id == self._name:
            return ast.copy_location(ast.Name(node.attr, ast.Load()), node)
        return self.generic_visit(node)


class _Old(ast.NodeTransformer):
    """PEP 316's `__old__.x` as `OLD.x`."""

    def visit_Name(self, node: ast.Name) -> ast.AST:
        return ast.copy_location(ast.Name("OLD", node.ctx), node) if node.id == "__old__" else node
