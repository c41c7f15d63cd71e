"""Loops, with the notes that stand at them."""

from __future__ import annotations

import ast

from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.program import (
    Assign,
    Break,
    For,
    If,
    Statement,
    While,
)
from lemmata.translators.obligations.terms import TRUE, Lit, Op, Term, Var, integer, negation
from lemmata.translators.obligations.typecheck import item_type, type_of
from lemmata.translators.obligations.types import INT, ListOf, MapOf, SetOf, TupleOf, Type
from lemmata.translators.python.contracts.loops import LoopNotes, notes_of
from lemmata.translators.python.lower import comprehensions, expressions, measures, mutation, statements, walrus
from lemmata.translators.python.lower.scope import Scope


def while_loop(node: ast.While, scope: Scope) -> list[Statement]:
    span = scope.span(node.test)
    notes = notes_of(node, scope.source)
    *others, last = walrus.conjuncts(node.test)
    with scope.apart() as before:
        for other in others:
            go_on = expressions.condition(walrus.leading(other, scope), scope)
            scope.before.append(If(negation(go_on), (Break(span=span),), span=span))
        test = expressions.condition(walrus.leading(last, scope), scope)
    if before and node.orelse:
        raise scope.refuse(
            node, "while … else", "its condition calls a function that may raise", "assign the call first"
        )
    body = statements.block(node.body, scope)
    if before:
        body = (*before, If(negation(test), (Break(span=span),), span=span), *body)
        test = TRUE
    orelse = statements.block(node.orelse, scope)
    return [While(test, body, _invariants(notes, scope), _measure(notes, scope), orelse, span=span)]


def _measure(notes: LoopNotes, scope: Scope) -> Term | None:
    return None if notes.decreases is None else measures.measure(notes.decreases, scope)


def _invariants(notes: LoopNotes, scope: Scope) -> tuple[Term, ...]:
    return tuple(_pure_condition(each, scope) for each in notes.invariants)


def _pure_condition(node: ast.expr, scope: Scope) -> Term:
    saved, scope.pure = scope.pure, True
    try:
        return expressions.condition(node, scope)
    finally:
        scope.pure = saved


def for_loop(node: ast.For, scope: Scope) -> list[Statement]:
    span = scope.span(node)
    notes = notes_of(node, scope.source)
    sequence = comprehensions.iterable(node.iter, expressions.lower(node.iter, scope), scope)
    if isinstance(type_of(sequence), SetOf):
        raise scope.refuse(node.iter, "for over a set", "the order of its items is not known", "loop over sorted(...)")
    if isinstance(type_of(sequence), MapOf):
        sequence = Op(O.KEYS, (sequence,), span=sequence.span)
    mutation.refuse_changed_sequence(node, scope)
    first: list[Statement] = []
    counted = _counted(node, sequence, first, scope)
    if counted is not None:
        sequence, variables = counted
        of: Type = INT
    else:
        of = item_type(type_of(sequence))
        variables = _loop_variables(node.target, of, first, scope)
    done = Var(_done(node.target, scope), ListOf(of))
    with scope.binding((done,)):
        if isinstance(node.target, ast.Name) and node.target.id == "_":
            scope.values["_"] = variables[0]
        invariants = _invariants(notes, scope)
    body = (*first, *statements.block(node.body, scope))
    orelse = statements.block(node.orelse, scope)
    return [For(variables, sequence, body, invariants, done, orelse, span=span)]


def _done(target: ast.expr, scope: Scope) -> str:
    """What invariants call the items that a loop has gone through: `done_x` of `for x in xs`, `done` where the variable
    has no name; with underscores behind it where the function has such a name."""
    names = [each.id for each in ast.walk(target) if isinstance(each, ast.Name) and each.id != "_"]
    name = f"done_{names[0]}" if names else "done"
    while name in scope.types or name in scope.assigned:
        name += "_"
    return name


def _counted(
    node: ast.For, sequence: Term, first: list[Statement], scope: Scope
) -> tuple[Term, tuple[Var, ...]] | None:
    """`for i, x in enumerate(xs)` as a loop over the indices that takes the items itself; None for other loops."""
    match sequence, node.target:
        case Op(O.ENUMERATE, (Var() as items, Lit(0))), ast.Tuple(elts=[ast.Name(id=name) as index, item]) if (
            name != "_" and isinstance(items.type, ListOf) and items.name not in assigned_names_of(node)
        ):
            variable = _loop_variable(name, INT, index, first, scope)
            taken = Op(O.INDEX, (items, variable), span=scope.span(item))
            if isinstance(item, ast.Name):
                first.append(statements.store(item, taken, item, scope))
            else:
                whole = scope.temporary(items.type.item, item, "item")
                first.append(Assign((whole,), (taken,), span=scope.span(item)))
                first.extend(_take_apart(item, whole, scope))
            stop = Op(O.LEN, (items,), span=sequence.span)
            return Op(O.RANGE, (integer(0), stop, integer(1)), span=sequence.span), (variable,)
    return None


def assigned_names_of(node: ast.For) -> set[str]:
    """The names that a loop's body gives values."""
    return {
        each.id
        for part in node.body
        for each in ast.walk(part)
        if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)
    }


def _loop_variables(target: ast.expr, of: Type, first: list[Statement], scope: Scope) -> tuple[Var, ...]:
    match target:
        case ast.Name(id=name):
            return (_loop_variable(name, of, target, first, scope),)
        case ast.Tuple(elts=parts) if isinstance(of, TupleOf) and len(parts) == len(of.items):
            if all(isinstance(part, ast.Name) for part in parts):
                names = [part.id for part in parts if isinstance(part, ast.Name)]
                return tuple(_loop_variable(n, t, target, first, scope) for n, t in zip(names, of.items, strict=True))
            if all(isinstance(part, ast.Name | ast.Tuple) for part in parts):
                variables: list[Var] = []
                for part, type in zip(parts, of.items, strict=True):
                    if isinstance(part, ast.Name):
                        variables.append(_loop_variable(part.id, type, target, first, scope))
                        continue
                    whole = scope.temporary(type, part, "item")
                    variables.append(whole)
                    first.extend(_take_apart(part, whole, scope))
                return tuple(variables)
    raise scope.refuse(target, "loop target", f"items of type {of} cannot be taken apart like this", "use one name")


def _take_apart(part: ast.expr, whole: Var, scope: Scope) -> list[Statement]:
    if isinstance(part, ast.Tuple) and isinstance(whole.type, TupleOf) and len(part.elts) == len(whole.type.items):
        return [
            statements.store(each, Op(O.PROJECT, (whole,), (i,), span=scope.span(each)), each, scope)
            for i, each in enumerate(part.elts)
            if isinstance(each, ast.Name)
        ]
    raise scope.refuse(
        part, "loop target", f"items of type {whole.type} cannot be taken apart like this", "use one name"
    )


def _loop_variable(name: str, of: Type, node: ast.AST, first: list[Statement], scope: Scope) -> Var:
    """A loop's variable. One that has a value already stays a variable of the function and gets its value in the
    body."""
    if name == "_":
        return scope.temporary(of, node, "unused")
    if name in scope.assigned and name not in scope.loop_variables:
        of = statements.declare(name, of, node, scope)
        item = scope.temporary(of, node, name)
        first.append(Assign((Var(name, of),), (item,), span=scope.span(node)))
        return item
    scope.loop_variables.add(name)
    return Var(name, statements.declare(name, of, node, scope), span=scope.span(node))
