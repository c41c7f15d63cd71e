"""Iterators, views and ranges: they are modelled as lists, and so may only stand where they are used up at once."""

from __future__ import annotations

import ast

from lemmata.translators.python.declarations import Declarations

_ITERATORS = {"zip", "enumerate", "reversed", "map", "filter", "iter"}
_VIEWS = {"keys", "values", "items"}
_TAKERS = {"list", "tuple", "set", "frozenset", "sorted", "sum", "min", "max", "any", "all", "dict", "enumerate", "zip"}
_COPIES = "copy it: list(...)"


def check_lazy(node: ast.AST, declarations: Declarations) -> None:
    """Raises `Refused` where an iterator, a view or a range is kept, compared or indexed."""
    for parent in ast.walk(node):
        for child in ast.iter_child_nodes(parent):
            kind = _kind(child, declarations)
            if kind and not _used_up(parent, child, kind):
                raise declarations.source.refuse(child, kind, "it is no list where it is not used up at once", _COPIES)


def _kind(node: ast.AST, declarations: Declarations) -> str:
    match node:
        case ast.GeneratorExp():
            return "generator"
        case ast.Call(func=ast.Name(id=name)) if name not in declarations.functions:
            return name if name in _ITERATORS or name == "range" else ""
        case ast.Call(func=ast.Attribute(attr=name), args=[]) if name in _VIEWS:
            return name
    return ""


def _used_up(parent: ast.AST, child: ast.AST, kind: str) -> bool:
    sized = kind == "range" or kind in _VIEWS
    match parent:
        case ast.For(iter=used) | ast.comprehension(iter=used):
            return used is child
        case ast.Compare(ops=[ast.In() | ast.NotIn()], comparators=[used]):
            return used is child
        case ast.Call(func=ast.Name(id=name)):
            return (
                name in _TAKERS or (kind == "generator" and name == "next") or (sized and name in ("len", "reversed"))
            )
        case ast.Call(func=ast.Attribute(attr="join")):
            return True
        case ast.Call(func=ast.Attribute(value=place, attr="extend" | "update")):
            return not _share(place, child)
        case ast.AugAssign(target=place, op=ast.Add()):
            return not _share(place, child)
    return False


def _share(place: ast.AST, child: ast.AST) -> bool:
    names = {each.id for each in ast.walk(place) if isinstance(each, ast.Name)}
    return any(isinstance(each, ast.Name) and each.id in names for each in ast.walk(child))
