"""Comprehensions, and the quantifiers `all(…)` and `any(…)`."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from contextlib import contextmanager

from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.terms import Comprehension, Construct, Generator, Op, Quantifier, Term, Var
from lemmata.translators.obligations.typecheck import item_type, type_of
from lemmata.translators.obligations.types import (
    Bytes,
    ListOf,
    MapOf,
    SetOf,
    String,
    TupleOf,
    Type,
)
from lemmata.translators.python.lower import expressions
from lemmata.translators.python.lower.scope import Scope


def comprehension(
    node: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp, scope: Scope, expected: Type | None
) -> Term:
    """A comprehension as a list, set or map. A generator expression is a list of what it yields. Raises `Refused`."""
    span = scope.span(node)
    with generators(node, node.generators, scope) as made:
        if isinstance(node, ast.DictComp):
            key, value = expressions.several([node.key, node.value], scope)
            body: Term = Construct(TupleOf((type_of(key), type_of(value))), (key, value), span=span)
        else:
            wanted = expected.item if isinstance(expected, ListOf | SetOf) else None
            body = expressions.lower(node.elt, scope, wanted)
        _no_calls(node, scope)
    if any(isinstance(type_of(each.sequence), SetOf) for each in made) and isinstance(node, ast.ListComp):
        raise scope.refuse(node, "comprehension", "the order of a set's items is not known", "use sorted(...)")
    result: Term = Comprehension(body, made, span=span)
    if isinstance(node, ast.SetComp):
        return Op(O.SET_OF_LIST, (result,), span=span)
    if isinstance(node, ast.DictComp):
        return Op(O.MAP_OF_LIST, (result,), span=span)
    return result


def quantifier(node: ast.Call, argument: ast.GeneratorExp, universal: bool, scope: Scope) -> Term:
    """`all(body for …)`, `any(body for …)`. Raises `Refused`."""
    with generators(node, argument.generators, scope) as made:
        body = expressions.condition(argument.elt, scope)
        _no_calls(node, scope)
    return Quantifier(universal, made, body, span=scope.span(node))


def _no_calls(node: ast.AST, scope: Scope) -> None:
    if scope.before:
        raise scope.refuse(
            node, "comprehension", "it calls a function that may raise or loop", "write a loop, or call plain functions"
        )


@contextmanager
def generators(node: ast.AST, clauses: list[ast.comprehension], scope: Scope) -> Iterator[tuple[Generator, ...]]:
    """The generators of a comprehension; inside, their variables are in scope."""
    made: list[Generator] = []
    saved = dict(scope.types), dict(scope.values)
    first = expressions.lower(clauses[0].iter, scope)
    scope.comprehending += 1
    with scope.apart() as inner:
        for position, clause in enumerate(clauses):
            if clause.is_async:
                raise scope.refuse(node, "async", "asynchronous comprehensions are not modelled", "")
            sequence = first if position == 0 else expressions.lower(clause.iter, scope)
            variables, conditions = targets(clause.target, iterable(clause.iter, sequence, scope), scope, saved[0])
            for variable, name in zip(variables, _names(clause.target), strict=True):
                scope.types[name] = scope.types[variable.name] = variable.type
                scope.values[name] = variable
            conditions += [expressions.condition(test, scope) for test in clause.ifs]
            made.append(Generator(variables, iterable(clause.iter, sequence, scope), tuple(conditions)))
        try:
            yield tuple(made)
        finally:
            scope.comprehending -= 1
            temporaries = {k: v for k, v in scope.types.items() if k.startswith(("value_", "choice_", "holds_"))}
            scope.types, scope.values = {**saved[0], **temporaries}, saved[1]
    scope.before.extend(inner)


def _names(target: ast.expr) -> list[str]:
    return [target.id] if isinstance(target, ast.Name) else [n.id for n in ast.walk(target) if isinstance(n, ast.Name)]


def targets(
    target: ast.expr, sequence: Term, scope: Scope, taken: dict[str, Type]
) -> tuple[tuple[Var, ...], list[Term]]:
    """The variables that a generator's target binds. Raises `Refused`."""
    of = item_type(type_of(sequence))
    match target:
        case ast.Name(id=name):
            return (Var(_fresh(name, taken), of, span=scope.span(target)),), []
        case ast.Tuple(elts=parts) | ast.List(elts=parts) if isinstance(of, TupleOf) and len(of.items) == len(parts):
            if all(isinstance(part, ast.Name) for part in parts):
                names = [part.id for part in parts if isinstance(part, ast.Name)]
                unique = [_fresh(f"_{i}" if n in names[:i] else n, taken) for i, n in enumerate(names)]
                return tuple(Var(n, t) for n, t in zip(unique, of.items, strict=True)), []
    raise scope.refuse(
        target, "target", f"items of {type_of(sequence)} cannot be taken apart like this", "use one name"
    )


def _fresh(name: str, taken: dict[str, Type]) -> str:
    name = "unused" if name == "_" else name
    while name in taken:
        name += "'"
    return name


def iterable(node: ast.expr, sequence: Term, scope: Scope) -> Term:
    """What a loop or a generator goes through, as a list, string, set or map. Raises `Refused`."""
    of = type_of(sequence)
    if isinstance(of, ListOf | String | SetOf | MapOf):
        return sequence
    if isinstance(of, Bytes):
        return Op(O.LIST_OF, (sequence,), span=scope.span(node))
    if isinstance(of, TupleOf) and len(set(of.items)) == 1:
        items = tuple(Op(O.PROJECT, (sequence,), (i,), span=scope.span(node)) for i in range(len(of.items)))
        return Construct(ListOf(of.items[0]), items, span=scope.span(node))
    raise scope.refuse(node, "iteration", f"iterating over {of} is not modelled", "iterate over a list")
