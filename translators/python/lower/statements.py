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
    If,
    Raise,
    Return,
    Statement,
)
from lemmata.translators.obligations.terms import Lit, Op, Term, Var, integer, negation
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import UNIT, ListOf, MapOf, OptionOf, SetOf, TupleOf, Type, mentions
from lemmata.translators.python.lower import expressions, local_functions, loops, mutation, patterns, tries, walrus
from lemmata.translators.python.lower.coerce import coerce, join, unknown
from lemmata.translators.python.lower.scope import UNKNOWN, Scope


def block(nodes: list[ast.stmt], scope: Scope) -> Block:
    """Statements one after the other. What comes after a statement that never ends normally is dropped."""
    made: list[Statement] = []
    for node in nodes:
        scope.statement = node
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
        case (
            ast.Assign(targets=[ast.Name(id=name)], value=ast.Lambda() as function)
            | ast.AnnAssign(target=ast.Name(id=name), value=ast.Lambda() as function)
        ):
            local_functions.define_lambda(name, function, scope)
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
            first, *others = walrus.conjuncts(test) if not orelse else [test]
            condition = expressions.condition(walrus.leading(first, scope), scope)
            for other in reversed(others):
                body = [ast.copy_location(ast.If(other, body, []), other)]
            return [If(condition, block(body, scope), block(orelse, scope), span=scope.span(test))]
        case ast.While():
            return loops.while_loop(node, scope)
        case ast.For():
            return loops.for_loop(node, scope)
        case ast.Return(value=returned):
            return _return(node, returned, scope)
        case ast.Raise(exc=raised):
            return [Raise(tries.exception_name(node, raised, scope), span=span)]
        case ast.Break():
            return [Break(span=span)]
        case ast.Continue():
            return [Continue(span=span)]
        case ast.Assert(test=test, msg=message):
            condition = expressions.condition(test, scope)
            with scope.apart() as told:
                tries.evaluated([message] if message is not None else [], scope)
            if told:
                raise scope.refuse(node, "assert", "its message may raise", "use a message without operations")
            return [Assert(condition, span=span)]
        case ast.Try():
            return tries.try_statement(node, scope)
        case ast.Match():
            return patterns.match_statement(node, scope)
        case ast.FunctionDef():
            local_functions.define(node, scope)
            return []
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
        if isinstance(of, ListOf):
            return _unpack_list(targets, whole, of, node, scope)
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


def _unpack_list(targets: list[ast.expr], whole: Term, of: ListOf, node: ast.stmt, scope: Scope) -> list[Statement]:
    """`a, b = xs` and `a, *rest = xs`; ValueError where there are not as many items. Raises `Refused`."""
    span = scope.span(node)
    starred = [place for place, target in enumerate(targets) if isinstance(target, ast.Starred)]
    names = [target.value if isinstance(target, ast.Starred) else target for target in targets]
    if mentions(of.item, (ListOf, SetOf, MapOf)) or not all(isinstance(name, ast.Name) for name in names):
        raise scope.refuse(node, "unpacking", "only names for items that cannot be changed are modelled", "index it")
    size = Op(O.LEN, (whole,), span=span)
    behind = len(targets) - 1 - starred[0] if starred else 0
    enough = Op(O.GE if starred else O.EQ, (size, integer(len(targets) - len(starred))), span=span)
    scope.before.append(If(negation(enough), (Raise("ValueError", span=span),), span=span))
    made: list[Assign] = []
    for place, name in enumerate(names):
        assert isinstance(name, ast.Name)
        if starred and place == starred[0]:
            stop = Op(O.SUB, (size, integer(behind)), span=span)
            part: Term = Op(O.SLICE, (whole, integer(place), stop), span=span)
            if behind == 0:
                part = Op(O.SLICE_FROM, (whole, integer(place)), span=span)
        else:
            after = bool(starred) and place > starred[0]
            index: Term = Op(O.SUB, (size, integer(len(targets) - place)), span=span) if after else integer(place)
            part = Op(O.INDEX, (whole, index), span=span)
        stored = store(name, part, node, scope)
        assert isinstance(stored, Assign)
        made.append(stored)
    if len({each.targets[0].name for each in made}) < len(made):
        raise scope.refuse(node, "unpacking", "one name takes two items", "use a name for each")
    return [Assign(tuple(a.targets[0] for a in made), tuple(a.values[0] for a in made), span=span)]


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
