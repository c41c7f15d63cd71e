"""Annotations as types of the obligations language."""

from __future__ import annotations

import ast

from lemmata.translators.obligations.types import (
    BOOL,
    BYTES,
    INT,
    STRING,
    UNIT,
    ListOf,
    MapOf,
    OptionOf,
    SetOf,
    TupleOf,
    Type,
)
from lemmata.translators.python.declarations import Declarations

_SIMPLE: dict[str, Type] = {"int": INT, "bool": BOOL, "str": STRING, "bytes": BYTES, "None": UNIT}
_LISTS = (
    "list",
    "typing.List",
    "typing.Sequence",
    "collections.abc.Sequence",
    "typing.Iterable",
    "collections.abc.Iterable",
)
_SETS = ("set", "frozenset", "typing.Set", "typing.FrozenSet", "typing.AbstractSet", "collections.abc.Set")
_MAPS = ("dict", "typing.Dict", "typing.Mapping", "collections.abc.Mapping")
_TUPLES = ("tuple", "typing.Tuple")
_WRAPPERS = ("typing.Final", "typing.Annotated", "typing.ClassVar")
_ADVICE = "supported: int, bool, str, bytes, list, tuple, dict, set, Optional, Enum, dataclass, NamedTuple, Literal"


def type_of_annotation(node: ast.expr, declarations: Declarations) -> Type:
    """The type that an annotation names. Raises `Refused`."""
    source = declarations.source
    match node:
        case ast.Constant(value=None):
            return UNIT
        case ast.Constant(value=str(text)):
            try:
                quoted = ast.parse(text, mode="eval").body
            except SyntaxError:
                raise source.refuse(node, f"annotation {text!r}", "it is not an expression") from None
            return type_of_annotation(ast.copy_location(quoted, node), declarations)
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return _union([left, right], node, declarations)
        case ast.Subscript(value=base, slice=argument):
            name = declarations.dotted(base)
            arguments = list(argument.elts) if isinstance(argument, ast.Tuple) else [argument]
            if name == "typing.Optional":
                return OptionOf(type_of_annotation(argument, declarations))
            if name == "typing.Union":
                return _union(arguments, node, declarations)
            if name == "typing.Literal":
                return _literal(arguments, node, declarations)
            if name in _WRAPPERS:
                return type_of_annotation(arguments[0], declarations)
            return _generic(name, arguments, node, declarations)
        case ast.Name() | ast.Attribute():
            name = declarations.dotted(node)
            if name in declarations.types:
                return declarations.types[name]
            if name in _SIMPLE and name not in declarations.classes:
                return _SIMPLE[name]
            if isinstance(node, ast.Name) and node.id in declarations.synonyms:
                return type_of_annotation(declarations.synonyms[node.id], declarations)
            if name == "float":
                raise source.refuse(
                    node, "float", "floating-point numbers are not modelled", "use int, or scale to integers"
                )
            if name in (*_LISTS, *_SETS, *_MAPS, *_TUPLES):
                raise source.refuse(
                    node,
                    f"annotation {source.segment(node)}",
                    "it does not say what it holds",
                    f"write {name.split('.')[-1]}[...] with the item type",
                )
    raise source.refuse(node, f"annotation {source.segment(node)}", "this type is not modelled", _ADVICE)


def _generic(name: str, arguments: list[ast.expr], node: ast.expr, declarations: Declarations) -> Type:
    if name in _TUPLES:
        if len(arguments) == 2 and isinstance(arguments[1], ast.Constant) and arguments[1].value is ...:
            return ListOf(type_of_annotation(arguments[0], declarations))
        if len(arguments) == 1 and isinstance(arguments[0], ast.Tuple):
            return TupleOf(())
        return TupleOf(tuple(type_of_annotation(each, declarations) for each in arguments))
    types = [type_of_annotation(each, declarations) for each in arguments]
    if name in _LISTS and len(types) == 1:
        return ListOf(types[0])
    if name in _SETS and len(types) == 1:
        return SetOf(types[0])
    if name in _MAPS and len(types) == 2:
        return MapOf(types[0], types[1])
    raise declarations.source.refuse(
        node, f"annotation {declarations.source.segment(node)}", "this type is not modelled", _ADVICE
    )


def _union(members: list[ast.expr], node: ast.expr, declarations: Declarations) -> Type:
    some: list[Type] = []
    none = False
    for member in members:
        type = type_of_annotation(member, declarations)
        if type == UNIT:
            none = True
        elif isinstance(type, OptionOf):
            none = True
            some.append(type.item)
        else:
            some.append(type)
    if len(set(some)) == 1:
        return OptionOf(some[0]) if none else some[0]
    raise declarations.source.refuse(
        node,
        f"annotation {declarations.source.segment(node)}",
        "a union of two types is not modelled",
        "only T | None is",
    )


def _literal(arguments: list[ast.expr], node: ast.expr, declarations: Declarations) -> Type:
    kinds = {type(each.value) for each in arguments if isinstance(each, ast.Constant)}
    if all(isinstance(each, ast.Constant) or _negative(each) for each in arguments):
        kinds |= {int for each in arguments if _negative(each)}
        for kind, found in ((bool, BOOL), (int, INT), (str, STRING)):
            if kinds == {kind}:
                return found
    raise declarations.source.refuse(node, "Literal", "its values are not all int or all str", "")


def _negative(node: ast.expr) -> bool:
    return isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant)
