"""Methods of built-in types that leave their receiver as it is."""

from __future__ import annotations

import ast

from lemmata.translators.obligations.operators import ATTRIBUTE_OF_NONE
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.terms import Op, Term
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import (
    INT,
    STRING,
    ListOf,
    MapOf,
    OptionOf,
    SetOf,
    String,
    Type,
)
from lemmata.translators.python.lower import builtin_sequences, expressions
from lemmata.translators.python.lower.coerce import coerce, join, unknown
from lemmata.translators.python.lower.scope import Scope

_STRING: dict[str, tuple[O, tuple[Type, ...]]] = {
    "startswith": (O.STARTS_WITH, (STRING,)),
    "endswith": (O.ENDS_WITH, (STRING,)),
    "find": (O.FIND, (STRING,)),
    "index": (O.POSITION, (STRING,)),
    "count": (O.COUNT, (STRING,)),
    "replace": (O.REPLACE, (STRING, STRING)),
    "split": (O.SPLIT, (STRING,)),
    "upper": (O.UPPER, ()),
    "lower": (O.LOWER, ()),
    "isdigit": (O.IS_DIGIT, ()),
    "isalpha": (O.IS_ALPHA, ()),
    "isascii": (O.IS_ASCII, ()),
}
_SET: dict[str, O] = {
    "union": O.UNION,
    "intersection": O.INTERSECTION,
    "difference": O.DIFFERENCE,
    "symmetric_difference": O.SYMMETRIC_DIFFERENCE,
    "issubset": O.SUBSET,
}
MUTATING = {
    "append",
    "extend",
    "insert",
    "pop",
    "remove",
    "clear",
    "sort",
    "reverse",
    "add",
    "discard",
    "update",
    "setdefault",
    "popitem",
}
"""Methods that change their receiver: statements, see `mutation`."""


def method(node: ast.Call, receiver: Term, name: str, scope: Scope) -> Term:
    """The value of `receiver.name(…)`. Raises `Refused`."""
    of = type_of(receiver)
    span = scope.span(node)
    if isinstance(of, OptionOf) and not unknown(of):
        receiver, of = Op(O.VALUE, (receiver,), ATTRIBUTE_OF_NONE, span=span), of.item
    if name in MUTATING and isinstance(of, ListOf | SetOf | MapOf):
        raise scope.refuse(
            node,
            f".{name}(…)",
            "its receiver is changed inside an expression",
            "make the call a statement of its own (`x = xs.pop()` is one)",
        )
    arguments = expressions.several(node.args, scope)
    if node.keywords:
        raise scope.refuse(node, f".{name}(…)", "keyword arguments are not modelled here", "pass it by position")
    match of, name, arguments:
        case String(), "join", [parts]:
            items = builtin_sequences.as_list(node, parts, scope)
            if items is not None and type_of(items) == ListOf(STRING):
                return Op(O.JOIN, (receiver, items), span=span)
        case String(), _, _ if name in _STRING and len(_STRING[name][1]) == len(arguments):
            operator, types = _STRING[name]
            given = tuple(coerce(a, t, node, scope) for a, t in zip(arguments, types, strict=True))
            return Op(operator, (receiver, *given), span=span)
        case ListOf(item), "count" | "index", [argument]:
            operator = O.COUNT if name == "count" else O.POSITION
            return Op(operator, (receiver, coerce(argument, item, node, scope)), span=span)
        case ListOf() | SetOf() | MapOf(), "copy", []:
            return receiver
        case MapOf(), "get", [_, default] if unknown(of):
            return default
        case MapOf(key, value), "get", [first]:
            if isinstance(value, OptionOf):
                raise scope.refuse(
                    node, ".get(…)", "its values may be None, so its None is ambiguous", "use `in` and [...]"
                )
            return Op(O.GET_OPTION, (receiver, coerce(first, key, node, scope)), span=span)
        case MapOf(key, value), "get", [first, default]:
            joined = join(value, type_of(default))
            if joined == value:
                otherwise = coerce(default, value, node, scope)
                return Op(O.GET_OR, (receiver, coerce(first, key, node, scope), otherwise), span=span)
        case MapOf(), "keys" | "values" | "items", []:
            return Op({"keys": O.KEYS, "values": O.VALUES, "items": O.ITEMS}[name], (receiver,), span=span)
        case SetOf(), "issuperset", [other] if type_of(other) == of:
            return Op(O.SUBSET, (other, receiver), span=span)
        case SetOf(), _, [other] if name in _SET and type_of(other) == of:
            return Op(_SET[name], (receiver, other), span=span)
    if of == INT and name == "bit_length" and not arguments:
        return Op(O.BIT_LENGTH, (receiver,), span=span)
    raise scope.refuse(node, f".{name}(…)", f"this method of {of} is not modelled", "")
