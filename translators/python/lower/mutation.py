"""Changes of lists, sets and dicts in place, as assignments of new values to the variable that holds them."""

from __future__ import annotations

import ast

from lemmata.translators.obligations.definedness import demands
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.program import Assign, If, Statement
from lemmata.translators.obligations.terms import Lit, Op, Term, Var, integer, negation
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import INT, STRING, ListOf, MapOf, SetOf, Type
from lemmata.translators.python.lower import arithmetic, builtin_sequences, expressions, keyed
from lemmata.translators.python.lower.coerce import coerce, join, unknown
from lemmata.translators.python.lower.methods import MUTATING
from lemmata.translators.python.lower.scope import Scope
from lemmata.translators.python.lower.sequences import refuse_tuple


def root(node: ast.expr) -> str | None:
    """The variable that a place like `x[i][j]` is part of."""
    while isinstance(node, ast.Subscript):
        node = node.value
    return node.id if isinstance(node, ast.Name) else None


def write(place: ast.expr, value: Term, node: ast.AST, scope: Scope) -> list[Statement]:
    """Make `value` what the place holds. Raises `Refused`."""
    if isinstance(type_of(value), ListOf) and not isinstance(node, ast.AugAssign):
        refuse_tuple(node, place, scope)
    if isinstance(type_of(value), SetOf) and "frozenset" in scope.source.text and isinstance(node, ast.Call):
        raise scope.refuse(node, "change", "it may be a frozenset, which cannot be changed", "use set(...)")
    if isinstance(place, ast.Name):
        of = scope.types.get(place.id)
        if of is None:
            raise scope.refuse(
                node, place.id, "a value that this function did not make is changed", "make it a local variable"
            )
        if unknown(of):
            scope.types[place.id] = join(of, type_of(value)) or of
            of = scope.types[place.id]
        return [Assign((Var(place.id, of),), (coerce(value, of, node, scope),), span=scope.span(node))]
    if isinstance(place, ast.Subscript) and not isinstance(place.slice, ast.Slice):
        container, index = expressions.several([place.value, place.slice], scope)
        return write(place.value, _changed(place, container, index, value, scope), node, scope)
    raise scope.refuse(node, "assignment", "this place cannot be changed", "change variables and their items only")


def _changed(node: ast.AST, container: Term, index: Term, value: Term, scope: Scope) -> Term:
    span = scope.span(node)
    match type_of(container):
        case ListOf(item):
            at = coerce(index, INT, node, scope)
            return Op(O.SET_ITEM, (container, at, coerce(value, item, node, scope)), span=span)
        case MapOf(key, of) as type:
            if unknown(type):
                whole = MapOf(join(key, type_of(index)) or key, join(of, type_of(value)) or of)
                if isinstance(container, Var):
                    scope.types[container.name] = whole
                return Op(O.PUT, (coerce(Lit({}, type), whole, node, scope), index, value), span=span)
            return Op(O.PUT, (container, coerce(index, key, node, scope), coerce(value, of, node, scope)), span=span)
    raise scope.refuse(
        node, "item assignment", f"items of {type_of(container)} cannot be assigned", "use a list or a dict"
    )


def put(target: ast.Subscript, value: ast.expr, node: ast.stmt, scope: Scope) -> list[Statement]:
    """`place[index] = value`; Python computes the value first."""
    if isinstance(target.slice, ast.Slice):
        raise scope.refuse(node, "slice assignment", "it is not modelled", "concatenate the parts")
    container = expressions.lower(target.value, scope)
    hint = {ListOf: "item", MapOf: "value"}.get(type(type_of(container)))
    expected: Type | None = getattr(type_of(container), hint) if hint else None
    term = expressions.lower(value, scope, None if expected is None or unknown(expected) else expected)
    with scope.apart() as before:
        index = expressions.lower(target.slice, scope)
    if before or (demands(term) and (demands(index) or demands(container))):
        term = scope.keep(term, node)
    scope.before.extend(before)
    return write(target, term, node, scope)


def augmented(node: ast.AugAssign, scope: Scope) -> list[Statement]:
    """`place += value` and its like."""
    place = node.target
    if isinstance(place, ast.Attribute):
        raise scope.refuse(node, "assignment to an attribute", "objects are values here", "build a new object")
    if isinstance(place, ast.Name) and place.id not in scope.types:
        raise scope.refuse(node, place.id, "it has no value yet", "assign it first")
    old = expressions.lower(place, scope)
    with scope.apart() as before:
        value = expressions.lower(node.value, scope)
    if before:
        old = scope.keep(old, node)
        scope.before.extend(before)
    if isinstance(type_of(old), ListOf) and isinstance(node.op, ast.Add):
        value = builtin_sequences.as_list(node, value, scope) or value
    return write(place, arithmetic.binary(node, node.op, old, value, scope), node, scope)


def delete(target: ast.expr, scope: Scope) -> list[Statement]:
    """`del place[index]`."""
    if isinstance(target, ast.Subscript) and not isinstance(target.slice, ast.Slice):
        container, index = expressions.several([target.value, target.slice], scope)
        operator = {ListOf: O.DELETE_ITEM, MapOf: O.DELETE}.get(type(type_of(container)))
        if operator is not None:
            return write(target.value, Op(operator, (container, index), span=scope.span(target)), target, scope)
    raise scope.refuse(target, "del", "only items of lists and dicts can be deleted", "")


def popping(value: ast.expr, scope: Scope) -> tuple[Term, list[Statement]] | None:
    """What `place.pop(…)` gives, kept in a variable, and the statements that change the place; None for other
    expressions."""
    match value:
        case ast.Call(func=ast.Attribute(value=place, attr="pop"), args=arguments, keywords=[]):
            container, *given = expressions.several([place, *arguments], scope)
            span = scope.span(value)
            match type_of(container), given:
                case ListOf(), ([] | [_]):
                    index = given[0] if given else integer(-1)
                    popped = scope.keep(Op(O.INDEX, (container, index), span=span), value)
                    rest: Term = Op(O.DELETE_ITEM, (container, index), span=span)
                case MapOf(), [key]:
                    popped = scope.keep(Op(O.GET, (container, key), span=span), value)
                    rest = Op(O.DELETE, (container, key), span=span)
                case _:
                    raise scope.refuse(value, ".pop(…)", f"it is not modelled for {type_of(container)}", "")
            if root(place) is None:
                return popped, []
            changes = write(place, rest, value, scope)
            scope.before.extend(changes)
            return popped, []
    return None


def call_statement(node: ast.Call, scope: Scope) -> list[Statement]:
    """A call whose value is not used: a change of its receiver, or a function called for its exceptions."""
    if isinstance(node.func, ast.Attribute) and node.func.attr in MUTATING:
        place = _grouping(node.func.value, scope)
        if root(place) is not None and root(place) in scope.types:
            return _change(node, place, node.func.attr, scope)
    term = expressions.lower(node, scope)
    if demands(term):
        scope.keep(term, node)
    return []


def _grouping(place: ast.expr, scope: Scope) -> ast.expr:
    """`d.setdefault(k, v)` as the place `d[k]`, after the default was put."""
    match place:
        case ast.Call(
            func=ast.Attribute(value=ast.Name() as name, attr="setdefault"), args=[key, default], keywords=[]
        ):
            item = ast.copy_location(ast.Subscript(name, key, ast.Load()), place)
            container, index = expressions.several([name, key], scope)
            with scope.apart() as inner:
                changes = put(item, default, ast.copy_location(ast.Pass(), place), scope)
            missing = negation(Op(O.CONTAINS, (container, index), span=scope.span(place)))
            if not unknown(type_of(container)):
                scope.before.append(If(missing, (*inner, *changes), span=scope.span(place)))
            return item
    return place


def _reversed(node: ast.Call) -> bool:
    match node.keywords:
        case [ast.keyword(arg="reverse", value=ast.Constant(value=True))]:
            return True
    return False


def _change(node: ast.Call, place: ast.expr, name: str, scope: Scope) -> list[Statement]:
    span = scope.span(node)
    if name == "pop":
        popping(node, scope)
        return []
    if name == "sort" and keyed.has_key(node) and not node.args:
        receiver = expressions.lower(place, scope)
        if isinstance(type_of(receiver), ListOf):
            return write(place, keyed.in_order(node, receiver, scope), node, scope)
    backwards = name == "sort" and _reversed(node)
    if node.keywords and not backwards:
        raise scope.refuse(
            node, f".{name}(…)", "keyword arguments are not modelled here", "use sorted(...) or reversed(...)"
        )
    receiver, *arguments = expressions.several([place, *node.args], scope)
    of = type_of(receiver)
    if isinstance(of, ListOf | SetOf) and unknown(of) and arguments and isinstance(place, ast.Name):
        item = type_of(arguments[-1])
        whole = join(of, item if name in ("extend", "update") else type(of)(item))
        if whole is None:
            raise scope.refuse(node, f".{name}(…)", "the type of the items is not known", f"annotate {place.id}")
        scope.types[place.id] = whole
        receiver, of = Var(place.id, whole, span=span), whole
    result: Term | None = None
    match of, name, arguments:
        case ListOf(item), "append", [value]:
            result = Op(O.APPEND, (receiver, coerce(value, item, node, scope)), span=span)
        case ListOf(item), "insert", [index, value]:
            result = Op(O.INSERT, (receiver, index, coerce(value, item, node, scope)), span=span)
        case ListOf(item), "remove", [value]:
            result = Op(O.REMOVE, (receiver, coerce(value, item, node, scope)), span=span)
        case ListOf(), "extend", [value]:
            more = builtin_sequences.as_list(node, value, scope)
            result = None if more is None else Op(O.CONCAT, (receiver, coerce(more, of, node, scope)), span=span)
        case ((ListOf() | SetOf() | MapOf()), "clear", []):
            result = Lit([] if isinstance(of, ListOf) else frozenset() if isinstance(of, SetOf) else {}, of, span=span)
        case ListOf(item), "sort", [] if backwards and item in (INT, STRING):
            result = Op(O.REVERSED, (Op(O.SORTED, (receiver,), span=span),), span=span)
        case ListOf(), "sort", [] if not backwards:
            result = Op(O.SORTED, (receiver,), span=span)
        case ListOf(), "reverse", []:
            result = Op(O.REVERSED, (receiver,), span=span)
        case SetOf(item), "add" | "discard" | "remove", [value]:
            operator = {"add": O.SET_ADD, "discard": O.SET_DISCARD, "remove": O.SET_REMOVE}[name]
            result = Op(operator, (receiver, coerce(value, item, node, scope)), span=span)
        case SetOf(), "update", [value] if type_of(value) == of:
            result = Op(O.UNION, (receiver, value), span=span)
        case MapOf(), "update", [value] if type_of(value) == of:
            result = Op(O.MERGE, (receiver, value), span=span)
    if result is None:
        raise scope.refuse(node, f".{name}(…)", f"this change of {of} is not modelled", "")
    return write(place, result, node, scope)


def refuse_changed_sequence(node: ast.For, scope: Scope) -> None:
    """Refuse a loop over a variable that its body changes in place: Python would see the change."""
    names = {each.id for each in ast.walk(node.iter) if isinstance(each, ast.Name)}
    if (
        isinstance(node.iter, ast.Call)
        and isinstance(node.iter.func, ast.Name)
        and node.iter.func.id in ("range", "list", "sorted")
    ):
        return
    for inner in node.body:
        for each in ast.walk(inner):
            changed: str | None = None
            if isinstance(each, ast.Call) and isinstance(each.func, ast.Attribute) and each.func.attr in MUTATING:
                changed = root(each.func.value)
            elif isinstance(each, ast.Delete):
                changed = next((root(target) for target in each.targets if isinstance(target, ast.Subscript)), None)
            elif isinstance(each, ast.Assign | ast.AugAssign):
                places = each.targets if isinstance(each, ast.Assign) else [each.target]
                changed = next((root(p) for p in places if isinstance(p, ast.Subscript) and root(p) in names), None)
                if isinstance(each, ast.AugAssign) and isinstance(each.target, ast.Name):
                    of = scope.types.get(each.target.id)
                    changed = each.target.id if isinstance(of, ListOf) else changed
            if changed in names:
                raise scope.refuse(
                    each, f"change of {changed}", "the loop around it goes through it", f"loop over list({changed})"
                )
