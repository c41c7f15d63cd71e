"""Python's built-in functions, and those of `math` that are exact."""

from __future__ import annotations

import ast

from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.terms import Construct, Lit, Op, Term, Var, integer, string
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import (
    BOOL,
    BYTES,
    INT,
    STRING,
    UNIT,
    ListOf,
    MapOf,
    SetOf,
    TupleOf,
    Type,
)
from lemmata.translators.python.lower import calls, comprehensions, expressions, first_items, keyed
from lemmata.translators.python.lower.arithmetic import number
from lemmata.translators.python.lower.builtin_sequences import (
    Handler,
    decided,
    dict_of,
    enumerated,
    extreme,
    in_order,
    length,
    list_of,
    range_of,
    reverse,
    set_of,
    total,
    zipped,
)
from lemmata.translators.python.lower.coerce import as_int, coerce, join, operands, truth
from lemmata.translators.python.lower.scope import UNKNOWN, Scope

_KEYWORDS = {
    "sorted": {"reverse", "key"},
    "enumerate": {"start"},
    "sum": {"start"},
    "min": {"default", "key"},
    "max": {"default", "key"},
    "zip": {"strict"},
}


_REJECT_NONE = {"len", "sum", "sorted", "range", "enumerate", "zip", "reversed", "list", "tuple", "set", "ord", "chr"}
"""Functions that raise TypeError for None, whichever argument it is, once all arguments are evaluated."""


def call(node: ast.Call, name: str, scope: Scope, expected: Type | None) -> Term:
    """The value of a built-in function. Raises `Refused`."""
    name = name.removeprefix("builtins.")
    if name in ("all", "any") and len(node.args) == 1 and isinstance(node.args[0], ast.GeneratorExp):
        return comprehensions.quantifier(node, node.args[0], name == "all", scope)
    if name == "next":
        return first_items.first_item(node, scope, expected)
    for keyword in node.keywords:
        if keyword.arg not in _KEYWORDS.get(name, set()):
            raise scope.refuse(node, f"{name}(…, {keyword.arg}=…)", "this argument is not modelled", "leave it out")
    if not node.args and name in ("list", "dict", "set", "tuple", "frozenset", "str", "int", "bool", "bytes"):
        return _empty(node, name, scope, expected)
    handler = HANDLERS.get(name)
    if handler is None:
        raise scope.refuse(node, f"{name}(…)", "this function is not modelled", "write it in the module, or avoid it")
    with_hint = name in ("list", "tuple", "set", "frozenset", "sorted") and len(node.args) == 1
    hint = expected if with_hint and isinstance(node.args[0], ast.ListComp | ast.GeneratorExp) else None
    arguments = expressions.several(node.args, scope, [hint] if hint else None)
    if name not in ("print", "str", "bool"):
        operands(node.args, arguments, scope)
    if keyed.has_key(node) and len(arguments) == 1:
        if name == "sorted":
            return keyed.in_order(node, arguments[0], scope)
        return keyed.extreme(node, arguments[0], name == "max", scope)
    result = None if keyed.has_key(node) else handler(node, arguments, scope)
    if result is None and name in _REJECT_NONE and not node.keywords:
        result = handler(node, operands(node.args, arguments, scope), scope)
    if result is None:
        types = ", ".join(str(type_of(argument)) for argument in arguments)
        raise scope.refuse(node, f"{name}({types})", "this call is not modelled", "use another form of it")
    return result


def _empty(node: ast.Call, name: str, scope: Scope, expected: Type | None) -> Term:
    span = scope.span(node)
    match name:
        case "list" | "tuple":
            return Lit([], expected if isinstance(expected, ListOf) else ListOf(UNKNOWN), span=span)
        case "set" | "frozenset":
            return Lit(frozenset(), expected if isinstance(expected, SetOf) else SetOf(UNKNOWN), span=span)
        case "dict":
            return Lit({}, expected if isinstance(expected, MapOf) else MapOf(UNKNOWN, UNKNOWN), span=span)
        case "bool":
            return Lit(False, BOOL, span=span)
        case "int":
            return integer(0, span)
        case "bytes":
            return Lit(b"", BYTES, span=span)
    return string("", span)


def _integers(*operators: O) -> Handler:
    def handle(node: ast.Call, arguments: list[Term], scope: Scope) -> Term | None:
        if not all(number(type_of(argument)) for argument in arguments):
            return None
        terms = tuple(as_int(argument, node, scope) for argument in arguments)
        made = tuple(Op(operator, terms, span=scope.span(node)) for operator in operators)
        return made[0] if len(made) == 1 else Construct(TupleOf((INT,) * len(made)), made, span=scope.span(node))

    return handle


def _int(node: ast.Call, arguments: list[Term], scope: Scope) -> Term | None:
    if len(arguments) == 1 and type_of(arguments[0]) == STRING:
        return Op(O.INT_OF_NUMERAL, (arguments[0],), span=scope.span(node))
    if len(arguments) == 1 and number(type_of(arguments[0])):
        return as_int(arguments[0], node, scope)
    return None


def _bool(node: ast.Call, arguments: list[Term], scope: Scope) -> Term | None:
    return truth(arguments[0], node, scope) if len(arguments) == 1 else None


def _str(node: ast.Call, arguments: list[Term], scope: Scope) -> Term | None:
    return calls.text_of(node, arguments[0], scope) if len(arguments) == 1 else None


def _typed(operator: O, of: Type) -> Handler:
    def handle(node: ast.Call, arguments: list[Term], scope: Scope) -> Term | None:
        if len(arguments) != 1 or join(type_of(arguments[0]), of) != of:
            return None
        return Op(operator, (coerce(arguments[0], of, node, scope),), span=scope.span(node))

    return handle


def _pow(node: ast.Call, arguments: list[Term], scope: Scope) -> Term | None:
    if len(arguments) == 2:
        return _integers(O.POW)(node, arguments, scope)
    if len(arguments) == 3 and all(number(type_of(argument)) for argument in arguments):
        base, exponent, modulus = (as_int(argument, node, scope) for argument in arguments)
        if not (isinstance(modulus, Lit) and modulus.value != 0):
            return None  # pow(a, b, 0) raises ValueError, a % 0 ZeroDivisionError
        span = scope.span(node)
        return Op(O.MOD, (Op(O.POW, (base, exponent), span=span), modulus), span=span)
    return None


def _print(node: ast.Call, arguments: list[Term], scope: Scope) -> Term | None:
    for argument, value in zip(arguments, node.args, strict=True):
        if not isinstance(argument, Var | Lit):
            if scope.pure:
                return None
            scope.keep(argument, value)
    return Lit((), UNIT, span=scope.span(node))


HANDLERS: dict[str, Handler] = {
    "abs": _integers(O.ABS),
    "divmod": _integers(O.FLOORDIV, O.MOD),
    "math.gcd": _integers(O.GCD),
    "math.isqrt": _integers(O.ISQRT),
    "pow": _pow,
    "len": length,
    "sum": total,
    "min": extreme(O.MIN, O.LEAST),
    "max": extreme(O.MAX, O.GREATEST),
    "sorted": in_order,
    "range": range_of,
    "enumerate": enumerated,
    "zip": zipped,
    "all": decided(O.ALL_TRUE, True),
    "any": decided(O.ANY_TRUE, False),
    "reversed": reverse,
    "list": list_of,
    "tuple": list_of,
    "set": set_of,
    "frozenset": set_of,
    "dict": dict_of,
    "int": _int,
    "bool": _bool,
    "str": _str,
    "ord": _typed(O.ORD, STRING),
    "chr": _typed(O.CHR, INT),
    "print": _print,
}
