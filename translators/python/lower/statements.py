"""Statements as programs."""

from __future__ import annotations

import ast

from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.program import (
    Assert,
    Assign,
    Block,
    Break,
    Continue,
    For,
    If,
    Raise,
    Return,
    Statement,
    While,
)
from lemmata.translators.obligations.terms import TRUE, Lit, Op, Term, Var, integer, negation
from lemmata.translators.obligations.typecheck import item_type, type_of
from lemmata.translators.obligations.types import INT, UNIT, ListOf, MapOf, OptionOf, SetOf, TupleOf, Type
from lemmata.translators.python.contracts.loops import LoopNotes, notes_of
from lemmata.translators.python.lower import comprehensions, expressions, mutation, patterns, tries
from lemmata.translators.python.lower.coerce import coerce, join, unknown
from lemmata.translators.python.lower.scope import UNKNOWN, Scope


def block(nodes: list[ast.stmt], scope: Scope) -> Block:
    """Statements one after the other. What comes after a statement that never ends normally is dropped."""
    made: list[Statement] = []
    for node in nodes:
        with scope.apart() as before:
            statements = statement(node, scope)
        made.extend(before)
        made.extend(statements)
        if made and isinstance(made[-1], Return | Raise | Break | Continue):
            break
    return tuple(made)


def statement(node: ast.stmt, scope: Scope) -> list[Statement]:
    """One statement; calls in it that may raise or loop are left in `scope.before`. Raises `Refused`."""
    span = scope.span(node)
    match node:
        case ast.Pass() | ast.Expr(value=ast.Constant()):
            return []
        case ast.Assign(targets=[target], value=value):
            return assign(target, value, node, scope)
        case ast.Assign(targets=targets, value=value):
            if any(not isinstance(target, ast.Name) for target in targets):
                raise scope.refuse(node, "a = b = …", "only names are modelled here", "use one assignment for each")
            term = expressions.lower(value, scope)
            return [store(each, term, node, scope) for each in targets if isinstance(each, ast.Name)]
        case ast.AnnAssign(target=ast.Name() as target, annotation=annotation, value=annotated):
            from lemmata.translators.python.annotations import type_of_annotation

            type = type_of_annotation(annotation, scope.declarations)
            scope.types[target.id] = type
            if annotated is None:
                return []
            return assign(target, annotated, node, scope)
        case ast.AugAssign():
            return mutation.augmented(node, scope)
        case ast.Delete(targets=targets):
            return [each for target in targets for each in mutation.delete(target, scope)]
        case ast.Expr(value=ast.Call() as value):
            return mutation.call_statement(value, scope)
        case ast.Expr():
            raise scope.refuse(node, "expression statement", "its value is not used", "delete it")
        case ast.If(test=test, body=body, orelse=orelse):
            condition = expressions.condition(test, scope)
            return [If(condition, block(body, scope), block(orelse, scope), span=scope.span(test))]
        case ast.While():
            return _while(node, scope)
        case ast.For():
            return _for(node, scope)
        case ast.Return(value=returned):
            return _return(node, returned, scope)
        case ast.Raise(exc=raised):
            return [Raise(tries.exception_name(node, raised, scope), span=span)]
        case ast.Break():
            return [Break(span=span)]
        case ast.Continue():
            return [Continue(span=span)]
        case ast.Assert(test=test):
            return [Assert(expressions.condition(test, scope), span=span)]
        case ast.Try():
            return tries.try_statement(node, scope)
        case ast.Match():
            return patterns.match_statement(node, scope)
        case ast.FunctionDef(name=name):
            raise scope.refuse(
                node, f"local function {name}", "functions inside functions are not modelled", "move it out"
            )
    what = type_name(node)
    raise scope.refuse(
        node, what, "this statement is not modelled", "write it with assignments, if, while, for and return"
    )


def type_name(node: ast.AST) -> str:
    return node.__class__.__name__.lower()


def declare(name: str, of: Type, node: ast.AST, scope: Scope) -> Type:
    """Enter a variable's type; the type that it has in the end. Raises `Refused` where there is none."""
    known = scope.types.get(name)
    if known is None:
        scope.types[name] = of
        return of
    joined = join(known, of)
    if joined is None:
        raise scope.refuse(node, f"variable {name}", f"it is {known} and then {of}", "use two variables")
    scope.types[name] = joined
    return joined


def store(target: ast.Name, term: Term, node: ast.AST, scope: Scope) -> Statement:
    """`target = term`. A variable that is only None so far is an option."""
    if type_of(term) == UNIT:
        term = Lit(None, OptionOf(UNKNOWN), span=term.span)
    of = declare(target.id, type_of(term), node, scope)
    variable = Var(target.id, of, span=scope.span(target))
    return Assign((variable,), (coerce(term, of, node, scope),), span=scope.span(node))


def assign(target: ast.expr, value: ast.expr, node: ast.stmt, scope: Scope) -> list[Statement]:
    """`target = value`. Raises `Refused`."""
    popped = mutation.popping(value, scope)
    if popped is not None and isinstance(target, ast.Name):
        return [store(target, popped[0], node, scope)]
    match target:
        case ast.Name(id=name):
            return [store(target, expressions.lower(value, scope, scope.types.get(name)), node, scope)]
        case ast.Tuple(elts=targets) | ast.List(elts=targets):
            return _unpack(targets, value, node, scope)
        case ast.Subscript():
            return mutation.put(target, value, node, scope)
    raise scope.refuse(node, "assignment", "only names, items and tuples of them can be assigned", "build a new value")


def _unpack(targets: list[ast.expr], value: ast.expr, node: ast.stmt, scope: Scope) -> list[Statement]:
    span = scope.span(node)
    if isinstance(value, ast.Tuple | ast.List) and len(value.elts) == len(targets):
        hints = [scope.types.get(each.id) if isinstance(each, ast.Name) else None for each in targets]
        terms = expressions.several(value.elts, scope, hints)
    else:
        whole = scope.keep(expressions.lower(value, scope), node)
        of = type_of(whole)
        if not isinstance(of, TupleOf) or len(of.items) != len(targets):
            raise scope.refuse(
                node, "unpacking", f"{of} is taken apart into {len(targets)}", "index it, after a check of its length"
            )
        terms = [Op(O.PROJECT, (whole,), (i,), span=span) for i in range(len(targets))]
    if all(isinstance(target, ast.Name) for target in targets):
        names = [target for target in targets if isinstance(target, ast.Name)]
        if len({name.id for name in names}) == len(names):
            single = [store(name, term, node, scope) for name, term in zip(names, terms, strict=True)]
            assigns = [each for each in single if isinstance(each, Assign)]
            return [Assign(tuple(a.targets[0] for a in assigns), tuple(a.values[0] for a in assigns), span=span)]
    made: list[Statement] = []
    kept = [scope.keep(term, node) for term in terms]
    for target, term in zip(targets, kept, strict=True):
        if isinstance(target, ast.Name):
            made.append(store(target, term, node, scope))
        elif isinstance(target, ast.Subscript):
            with scope.apart() as before:
                changed = mutation.write(target, term, node, scope)
            made.extend([*before, *changed])
        else:
            raise scope.refuse(target, "unpacking", "only names and items are modelled here", "use one level of names")
    return made


def _return(node: ast.Return, value: ast.expr | None, scope: Scope) -> list[Statement]:
    span = scope.span(node)
    expected = scope.returns or UNIT
    if value is None:
        return [Return(coerce(Lit((), UNIT, span=span), expected, node, scope), span=span)]
    popped = mutation.popping(value, scope)
    if popped is not None:
        return [Return(coerce(popped[0], expected, node, scope), span=span)]
    if isinstance(value, ast.Name) and unknown(scope.types.get(value.id, UNIT)):
        scope.types[value.id] = join(scope.types[value.id], expected) or expected
    return [Return(expressions.lower(value, scope, expected), span=span)]


def _while(node: ast.While, scope: Scope) -> list[Statement]:
    span = scope.span(node.test)
    notes = notes_of(node, scope.source)
    with scope.apart() as before:
        test = expressions.condition(node.test, scope)
    if before and node.orelse:
        raise scope.refuse(
            node, "while … else", "its condition calls a function that may raise", "assign the call first"
        )
    body = block(node.body, scope)
    if before:
        body = (*before, If(negation(test), (Break(span=span),), span=span), *body)
        test = TRUE
    orelse = block(node.orelse, scope)
    return [While(test, body, _invariants(notes, scope), _measure(notes, scope), orelse, span=span)]


def _measure(notes: LoopNotes, scope: Scope) -> Term | None:
    return None if notes.decreases is None else _pure(notes.decreases, scope)


def _invariants(notes: LoopNotes, scope: Scope) -> tuple[Term, ...]:
    return tuple(_pure_condition(each, scope) for each in notes.invariants)


def _pure(node: ast.expr, scope: Scope) -> Term:
    saved, scope.pure = scope.pure, True
    try:
        return expressions.lower(node, scope)
    finally:
        scope.pure = saved


def _pure_condition(node: ast.expr, scope: Scope) -> Term:
    saved, scope.pure = scope.pure, True
    try:
        return expressions.condition(node, scope)
    finally:
        scope.pure = saved


def _for(node: ast.For, scope: Scope) -> list[Statement]:
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
    invariants = _invariants(notes, scope)
    body = (*first, *block(node.body, scope))
    done = Var(f"done_{node.lineno}", ListOf(of))
    orelse = block(node.orelse, scope)
    return [For(variables, sequence, body, invariants, done, orelse, span=span)]


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
                first.append(store(item, taken, item, scope))
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
            store(each, Op(O.PROJECT, (whole,), (i,), span=scope.span(each)), each, scope)
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
        of = declare(name, of, node, scope)
        item = scope.temporary(of, node, name)
        first.append(Assign((Var(name, of),), (item,), span=scope.span(node)))
        return item
    scope.loop_variables.add(name)
    return Var(name, declare(name, of, node, scope), span=scope.span(node))
