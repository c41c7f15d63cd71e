"""Lists and tuples of any length have one type here; Python never finds them equal."""

from __future__ import annotations

import ast

from lemmata.translators.obligations.types import ListOf, Type, mentions
from lemmata.translators.python.lower.scope import Scope

_LISTS = ("list", "sorted")


def refuse_mixture(nodes: list[ast.expr], scope: Scope) -> None:
    """Raises `Refused` for a comparison of a list with a tuple, as far as the expressions' forms say what they are."""
    kinds = [_kind(node, scope) for node in nodes]
    for (left, first), (right, second) in zip(
        zip(kinds, nodes, strict=True), list(zip(kinds, nodes, strict=True))[1:], strict=False
    ):
        if {left, right} == {"list", "tuple"}:
            raise scope.refuse(
                second, "comparison", "a list and a tuple are never equal", f"convert {ast.unparse(first)}"
            )


def refuse_unclear(node: ast.AST, parts: list[tuple[ast.expr, Type]], scope: Scope) -> None:
    """Raises `Refused` where a list may meet a tuple of any length, which has the same type here."""
    types = [of for _, of in parts]
    if not any(mentions(of, (ListOf,)) for of in types) or not scope.declarations.has_long_tuples():
        return
    kinds = {_kind(part, scope) if isinstance(of, ListOf) else "" for part, of in parts}
    inner = [of.item if isinstance(of, ListOf) else of for of in types]
    if kinds not in ({"list"}, {"tuple"}) or any(mentions(of, (ListOf,)) for of in inner):
        raise scope.refuse(
            node, "list or tuple", "it is not clear here which of them these values are", "convert both: list(...)"
        )


def refuse_tuple(node: ast.AST, place: ast.expr, scope: Scope) -> None:
    """Raises `Refused` where what is changed in place may be a tuple or a frozenset."""
    kind = _kind(place, scope)
    if kind == "tuple" or (kind != "list" and scope.declarations.has_long_tuples()):
        raise scope.refuse(node, "change", "it may be a tuple, which cannot be changed", "use list(...)")


def _kind(node: ast.expr, scope: Scope) -> str:
    match node:
        case ast.List() | ast.ListComp():
            return "list"
        case ast.Tuple():
            return "tuple"
        case ast.Call(func=ast.Name(id="tuple")):
            return "tuple"
        case ast.Call(func=ast.Name(id=name)) if name in _LISTS:
            return "list"
        case ast.Call(func=ast.Name(id=name)) if name in scope.declarations.functions:
            return _annotated(scope.declarations.functions[name].returns, scope)
        case ast.Subscript(value=value, slice=ast.Slice()):
            return _kind(value, scope)
        case ast.BinOp(left=left, op=ast.Add() | ast.Mult()):
            return _kind(left, scope)
        case ast.Name(id=name):
            return scope.sequences.get(name, "")
        case ast.Attribute(value=ast.Name(id="OLD"), attr=name):
            return scope.sequences.get(name, "")
        case ast.Call(func=ast.Attribute(attr="split")):
            return "list"
    return ""


def note_parameters(node: ast.FunctionDef, scope: Scope) -> None:
    """Enter which parameters, annotated variables and results are lists, and which tuples."""
    for each in ast.walk(node):
        match each:
            case ast.arg(arg=name, annotation=annotation):
                kind = _annotated(annotation, scope)
                if scope.sequences.setdefault(name, kind) != kind:  # a parameter of a function inside
                    scope.sequences[name] = ""
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation):
                scope.sequences[name] = _annotated(annotation, scope)
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                kind = _kind(value, scope)
                if scope.sequences.setdefault(name, kind) != kind:
                    scope.sequences[name] = ""
    scope.sequences["result"] = scope.sequences["__return__"] = _annotated(node.returns, scope)


def _annotated(annotation: ast.expr | None, scope: Scope) -> str:
    if isinstance(annotation, ast.Subscript):
        name = scope.declarations.dotted(annotation.value)
        if name in ("tuple", "typing.Tuple"):
            return "tuple"
        if name in ("list", "typing.List"):
            return "list"
    return ""
