"""Calls: functions of the module, constructors, built-in functions, methods."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.program import Assert, Invoke
from lemmata.translators.obligations.terms import Call, Construct, Field, If, Lit, Op, Term, string
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import (
    BOOL,
    INT,
    STRING,
    UNIT,
    ListOf,
    MapOf,
    RecordOf,
    SetOf,
    Type,
    mentions,
)
from lemmata.translators.python.contracts import class_invariants
from lemmata.translators.python.lower import builtin_functions, expressions, local_functions, methods
from lemmata.translators.python.lower.coerce import coerce
from lemmata.translators.python.lower.scope import Scope, Signature


def call(node: ast.Call, scope: Scope, expected: Type | None) -> Term:
    """The value of a call. Raises `Refused`."""
    if any(isinstance(argument, ast.Starred) for argument in node.args) or any(k.arg is None for k in node.keywords):
        raise scope.refuse(node, "call", "`*` and `**` in a call are not modelled", "pass the arguments one by one")
    if isinstance(node.func, ast.Attribute):
        origin = scope.declarations.dotted(node.func)
        if origin.split(".")[0] in scope.declarations.aliases.values() and not _is_local(node.func, scope):
            if origin == "dataclasses.replace":
                return _replaced(node, scope)
            return builtin_functions.call(node, origin, scope, expected)
        if origin in scope.signatures:
            return called(node, scope.signatures[origin], [], scope)
        return _method(node, node.func, scope)
    if isinstance(node.func, ast.Name):
        name = node.func.id
        if name in scope.locals:
            return local_functions.call(node, scope.locals[name], scope)
        if name in scope.inner:
            raise scope.refuse(node, f"{name}(…)", "it is called where it is not yet defined", "define it before")
        if name in scope.types or name in scope.values:
            raise scope.refuse(node, f"{name}(…)", "calls of values are not modelled", "call functions of the module")
        if name in scope.signatures:
            return called(node, scope.signatures[name], [], scope)
        type = scope.declarations.types.get(name)
        if isinstance(type, RecordOf):
            return _record(node, type, scope)
        if name in scope.declarations.functions:
            raise scope.refuse(
                node, f"{name}(…)", f"the function {name} is not translated", f"see what is said of {name}"
            )
        origin = scope.declarations.aliases.get(name, name)
        if origin == "dataclasses.replace":
            return _replaced(node, scope)
        return builtin_functions.call(node, origin, scope, expected)
    raise scope.refuse(node, "call", "only named functions can be called", "call functions of the module by name")


def _is_local(node: ast.Attribute, scope: Scope) -> bool:
    return isinstance(node.value, ast.Name) and node.value.id in scope.types


def _method(node: ast.Call, function: ast.Attribute, scope: Scope) -> Term:
    receiver = expressions.lower(function.value, scope)
    of = type_of(receiver)
    name = f"{of}.{function.attr}"
    if isinstance(of, RecordOf):
        if function.attr == "_replace" and of.name in scope.declarations.tuples and not node.args:
            return _changed(node, receiver, of, scope)
        if function.attr == "_replace" or name not in scope.signatures:
            raise scope.refuse(node, f".{function.attr}(…)", f"this method of {of} is not translated", "use a function")
        return called(node, scope.signatures[name], [receiver], scope)
    return methods.method(node, receiver, function.attr, scope)


def called(node: ast.Call, signature: Signature, first: list[Term], scope: Scope, last: Sequence[Term] = ()) -> Term:
    """A call of a function of the module; `first`, `last`: arguments that do not stand in the source. Raises
    `Refused`."""
    span = scope.span(node)
    parameters = signature.parameters[len(first) :]
    nodes: dict[str, ast.expr] = {}
    if len(node.args) > len(parameters) - signature.keyword_only:
        raise scope.refuse(node, f"{signature.name}(…)", "too many arguments", "")
    for parameter, argument in zip(parameters, node.args, strict=False):
        nodes[parameter.name] = argument
    for keyword in node.keywords:
        if keyword.arg is None or keyword.arg in nodes or keyword.arg not in {p.name for p in parameters}:
            raise scope.refuse(
                node, f"{signature.name}(…)", f"the argument {keyword.arg} is unknown or given twice", ""
            )
        nodes[keyword.arg] = keyword.value
    absent: dict[str, ast.expr] = {}
    for parameter, default in zip(signature.parameters, signature.defaults, strict=True):
        if parameter.name not in nodes and default is not None and parameter in parameters:
            absent[parameter.name] = default
    declared = scope.declarations.functions.get(signature.name)
    positional = {argument.arg for argument in declared.args.posonlyargs} if declared is not None else set()
    for keyword in node.keywords:
        if keyword.arg in positional:
            raise scope.refuse(node, f"{signature.name}(…)", f"{keyword.arg} is given by position only", "")
    missing = [p.name for p in parameters if p.name not in nodes and p.name not in absent]
    if missing:
        raise scope.refuse(node, f"{signature.name}(…)", f"the argument {missing[0]} is missing", "")
    types = {p.name: p.type for p in parameters}
    given = list(nodes)
    terms = dict(
        zip(given, expressions.several([nodes[n] for n in given], scope, [types[n] for n in given]), strict=True)
    )
    terms.update({name: _default(value, types[name], scope) for name, value in absent.items()})
    arguments = (*first, *(terms[p.name] for p in parameters), *last)
    if signature.plain:
        return Call(signature.name, arguments, signature.returns, span=span)
    if scope.pure:
        raise scope.refuse(
            node,
            f"{signature.name}(…)",
            "a function with loops, recursion or exceptions stands in a condition",
            "write the condition with all(…), any(…) and expressions",
        )
    if signature.returns == UNIT:
        scope.before.append(Invoke(None, signature.name, arguments, span=span))
        return Lit((), UNIT, span=span)
    target = scope.temporary(signature.returns, node, signature.name.split(".")[-1])
    scope.before.append(Invoke(target, signature.name, arguments, span=span))
    return target


def _default(node: ast.expr, of: Type, scope: Scope) -> Term:
    """A default value: it was computed where the function or class stands, so the caller's names are not seen."""
    with scope.binding(()):
        scope.types, scope.values = {}, {}
        return expressions.lower(node, scope, of)


def _record(node: ast.Call, type: RecordOf, scope: Scope) -> Term:
    """An object that is made. Raises `Refused`."""
    names = [name for name, _ in type.fields]
    nodes = dict(zip(names, node.args, strict=False))
    for keyword in node.keywords:
        if keyword.arg is None or keyword.arg in nodes or keyword.arg not in names:
            raise scope.refuse(node, f"{type.name}(…)", f"the field {keyword.arg} is unknown or given twice", "")
        nodes[keyword.arg] = keyword.value
    defaults = scope.declarations.defaults.get(type.name, {})
    absent = {name: default for name, default in defaults.items() if name not in nodes}
    if len(node.args) > len(names) or {*nodes, *absent} != set(names):
        raise scope.refuse(node, f"{type.name}(…)", "the arguments are not its fields", f"give {', '.join(names)}")
    given = list(nodes)
    terms = expressions.several([nodes[n] for n in given], scope, [type.field(n) for n in given])
    values = dict(zip(given, terms, strict=True))
    values.update({name: _default(value, field, scope) for name, field in type.fields if (value := absent.get(name))})
    return _checked(node, type, Construct(type, tuple(values[name] for name in names), span=scope.span(node)), scope)


def _changed(node: ast.Call, receiver: Term, type: RecordOf, scope: Scope) -> Term:
    """`receiver._replace(…)` and `dataclasses.replace(receiver, …)`. Raises `Refused`."""
    if mentions(type, (ListOf, SetOf, MapOf)):
        raise scope.refuse(node, "replace", f"{type} has fields that both objects would share", "build a new object")
    nodes = {keyword.arg: keyword.value for keyword in node.keywords if keyword.arg is not None}
    for name in nodes:
        if type.field(name) is None:
            raise scope.refuse(node, f"{name}=…", f"{type.name} has no such field", "")
    with scope.apart() as inner:
        terms = expressions.several(list(nodes.values()), scope, [type.field(name) for name in nodes])
    if inner:
        receiver = scope.keep(receiver, node)
        scope.before.extend(inner)
    values = dict(zip(nodes, terms, strict=True))
    span = scope.span(node)
    parts = tuple(values.get(name) or Field(receiver, name, span=span) for name, _ in type.fields)
    return _checked(node, type, Construct(type, parts, span=span), scope)


def _replaced(node: ast.Call, scope: Scope) -> Term:
    """`dataclasses.replace(…)`."""
    if len(node.args) == 1:
        receiver = expressions.lower(node.args[0], scope)
        of = type_of(receiver)
        if isinstance(of, RecordOf) and of.name not in scope.declarations.tuples:
            return _changed(node, receiver, of, scope)
    raise scope.refuse(node, "replace(…)", "it is modelled for objects of frozen dataclasses", "build a new object")


def _checked(node: ast.Call, type: RecordOf, made: Term, scope: Scope) -> Term:
    """The object, once the invariants of its class are asserted."""
    if not scope.declarations.invariants.get(type.name):
        return made
    made = scope.keep(made, node)
    for condition, _, _ in class_invariants.invariants_of(made, type, scope):
        scope.before.append(Assert(condition, span=scope.span(node)))
    return made


def text_of(node: ast.expr, term: Term, scope: Scope) -> Term:
    """`str(term)`. Raises `Refused`."""
    span = scope.span(node)
    of = type_of(term)
    if of == STRING:
        return term
    if of == BOOL:
        return If(term, string("True"), string("False"), span=span)
    if of == INT:
        scope.declarations.printed.append(node)
        return Op(O.STR_OF_INT, (coerce(term, INT, node, scope),), span=span)
    raise scope.refuse(node, "str(…)", f"the text of {of} is not modelled", "convert int and str only")
