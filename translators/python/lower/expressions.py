"""Expressions as terms."""

from __future__ import annotations

import ast

from lemmata.translators.obligations.operators import ATTRIBUTE_OF_NONE
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.program import Assign, Statement
from lemmata.translators.obligations.program import If as IfStatement
from lemmata.translators.obligations.terms import (
    Construct,
    Field,
    If,
    Lit,
    Op,
    Term,
    Var,
    negation,
    string,
)
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import (
    BOOL,
    BYTES,
    INT,
    STRING,
    UNIT,
    EnumOf,
    EnumValue,
    ListOf,
    MapOf,
    OptionOf,
    RecordOf,
    SetOf,
    TupleOf,
    Type,
)
from lemmata.translators.python.lower import arithmetic, calls, comprehensions, lazy, subscripts, walrus
from lemmata.translators.python.lower.coerce import coerce, join, truth
from lemmata.translators.python.lower.scope import UNKNOWN, Scope


def lower(node: ast.expr, scope: Scope, expected: Type | None = None) -> Term:
    """The term of an expression. `expected`: the type that its place has, which empty displays take. Raises
    `Refused`."""
    term = _lower(node, scope, expected)
    return term if expected is None else coerce(term, expected, node, scope)


def condition(node: ast.expr, scope: Scope) -> Term:
    """An expression where only its truth value counts."""
    match node:
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return negation(condition(operand, scope))
        case ast.BoolOp():
            return _short_circuit(node, [(value, condition) for value in node.values], scope)
    return truth(lower(node, scope), node, scope)


def several(nodes: list[ast.expr], scope: Scope, expected: list[Type | None] | None = None) -> list[Term]:
    """Expressions that are evaluated one after the other; what is computed before a call is kept in variables."""
    terms: list[Term] = []
    for position, node in enumerate(nodes):
        with scope.apart() as inner:
            term = lower(node, scope, expected[position] if expected else None)
        if inner:
            terms = [scope.keep(each, before) for each, before in zip(terms, nodes, strict=False)]
            scope.before.extend(inner)
        terms.append(term)
    return terms


def _lower(node: ast.expr, scope: Scope, expected: Type | None) -> Term:
    span = scope.span(node)
    match node:
        case ast.Constant():
            return _constant(node, scope)
        case ast.Name(id=name):
            return _name(node, name, scope)
        case ast.BinOp(left=left, op=operator, right=right):
            first, second = several([left, right], scope)
            return arithmetic.binary(node, operator, first, second, scope)
        case ast.UnaryOp(op=ast.Not()):
            return condition(node, scope)
        case ast.UnaryOp(op=operator, operand=operand):
            return arithmetic.unary(node, operator, lower(operand, scope), scope)
        case ast.BoolOp():
            return _boolean(node, scope, expected)
        case ast.Compare(left=left, ops=ops, comparators=comparators):
            terms = several([left, comparators[0]], scope)
            with scope.apart() as inner:
                terms += [lower(comparator, scope) for comparator in comparators[1:]]
            if inner:
                raise scope.refuse(
                    node, "comparison chain", "it contains a call that may not be reached", "assign it first"
                )
            return arithmetic.comparison(node, ops, terms, scope)
        case ast.IfExp(test=test, body=body, orelse=orelse):
            return _conditional(node, condition(test, scope), body, orelse, scope, expected)
        case ast.Call():
            return calls.call(node, scope, expected)
        case ast.Subscript():
            return subscripts.subscript(node, scope)
        case ast.Attribute():
            return _attribute(node, scope)
        case ast.List(elts=items) | ast.Set(elts=items):
            return _display(node, items, scope, expected)
        case ast.Tuple(elts=items):
            types = expected.items if isinstance(expected, TupleOf) and len(expected.items) == len(items) else None
            if isinstance(expected, ListOf):
                return _display(node, items, scope, expected)
            terms = several(items, scope, None if types is None else list(types))
            return Construct(TupleOf(tuple(map(type_of, terms))), tuple(terms), span=span)
        case ast.Dict(keys=keys, values=values):
            return _dictionary(node, keys, values, scope, expected)
        case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
            return comprehensions.comprehension(node, scope, expected)
        case ast.JoinedStr(values=values):
            return _formatted(node, values, scope)
        case ast.NamedExpr():
            return walrus.inside(node, scope)
    what = type(node).__name__
    raise scope.refuse(node, what, "this kind of expression is not modelled", "write it with simpler expressions")


def _constant(node: ast.Constant, scope: Scope) -> Term:
    span = scope.span(node)
    value = node.value
    for kind, type in ((bool, BOOL), (int, INT), (bytes, BYTES)):
        if isinstance(value, kind):
            return Lit(value, type, span=span)
    if isinstance(value, str):
        if any(0xD800 <= ord(c) <= 0xDFFF for c in value):
            raise scope.refuse(node, "string", "lone surrogates are not modelled", "use characters only")
        return Lit(value, STRING, span=span)
    if value is None:
        return Lit((), UNIT, span=span)
    raise scope.refuse(node, repr(value), f"{value.__class__.__name__} values are not modelled", "use int")


def _name(node: ast.Name, name: str, scope: Scope) -> Term:
    if name in scope.inner:
        raise scope.refuse(node, name, "a function is used as a value", "call it, or give it as `key=`")
    if name in scope.values:
        return scope.values[name]
    if name in scope.types:
        return Var(name, scope.types[name], span=scope.span(node))
    if name in scope.declarations.constants:
        value = scope.declarations.constants[name]
        lazy.check_lazy(ast.Assign([], value), scope.declarations)
        with scope.binding(()):
            scope.types, scope.values = {}, {}
            return lower(value, scope)
    raise scope.refuse(
        node, name, "this name has no value that is known here", "pass it as a parameter, or define it once"
    )


def _boolean(node: ast.BoolOp, scope: Scope, expected: Type | None) -> Term:
    with scope.apart() as inner:
        values = [lower(value, scope) for value in node.values]
    if all(type_of(value) == BOOL for value in values):
        return _short_circuit(node, [(value, lower) for value in node.values], scope)
    if inner:
        raise scope.refuse(node, "and/or", "a call inside and/or on values that are not bool", "assign the call first")
    result = values[-1]
    for value, part in zip(reversed(values[:-1]), reversed(node.values[:-1]), strict=True):
        test = truth(value, part, scope)
        type = join(type_of(value), type_of(result))
        if type is None:
            raise scope.refuse(node, "and/or", f"it may be {type_of(value)} or {type_of(result)}", "use if and else")
        left, right = coerce(value, type, part, scope), coerce(result, type, node, scope)
        result = If(test, right, left) if isinstance(node.op, ast.And) else If(test, left, right)
    return result


def _short_circuit(node: ast.BoolOp, parts: list[tuple[ast.expr, object]], scope: Scope) -> Term:
    operator = O.AND if isinstance(node.op, ast.And) else O.OR
    terms: list[Term] = []
    blocks: list[list[Statement]] = []
    for part, how in parts:
        with scope.apart() as inner:
            terms.append(condition(part, scope) if how is condition else lower(part, scope))
        blocks.append(inner)
    if not any(blocks[1:]):
        scope.before.extend(blocks[0])
        return Op(operator, tuple(terms), span=scope.span(node))
    result = scope.temporary(BOOL, node, "holds")
    rest: list[Statement] = []
    for term, block in zip(reversed(terms), reversed(blocks), strict=True):
        assign = Assign((result,), (term,), span=scope.span(node))
        go_on: Term = result if operator is O.AND else negation(result)
        rest = [*block, assign, *([IfStatement(go_on, tuple(rest), span=scope.span(node))] if rest else [])]
    scope.before.extend(rest)
    return result


def _conditional(
    node: ast.IfExp, test: Term, body: ast.expr, orelse: ast.expr, scope: Scope, expected: Type | None
) -> Term:
    with scope.apart() as first:
        then = lower(body, scope, expected)
    with scope.apart() as second:
        other = lower(orelse, scope, expected)
    type = join(type_of(then), type_of(other))
    if type is None:
        raise scope.refuse(
            node, "conditional expression", f"it is {type_of(then)} or {type_of(other)}", "give both one type"
        )
    then, other = coerce(then, type, body, scope), coerce(other, type, orelse, scope)
    span = scope.span(node)
    if not first and not second:
        return If(test, then, other, span=span)
    result = scope.temporary(type, node, "choice")
    first.append(Assign((result,), (then,), span=span))
    second.append(Assign((result,), (other,), span=span))
    scope.before.append(IfStatement(test, tuple(first), tuple(second), span=span))
    return result


def _attribute(node: ast.Attribute, scope: Scope) -> Term:
    declarations = scope.declarations
    if isinstance(node.value, ast.Name) and node.value.id == "OLD" and node.attr in scope.old:
        return scope.old[node.attr]
    if isinstance(node.value, ast.Name) and node.value.id not in scope.types:
        type = declarations.types.get(node.value.id)
        if isinstance(type, EnumOf) and node.attr in type.members:
            return Lit(EnumValue(type.name, node.attr), type, span=scope.span(node))
    value = lower(node.value, scope)
    of = type_of(value)
    if isinstance(of, OptionOf) and isinstance(of.item, RecordOf):
        value = Op(O.VALUE, (value,), ATTRIBUTE_OF_NONE, span=scope.span(node.value))
        of = of.item
    if isinstance(of, RecordOf) and of.field(node.attr) is not None:
        return Field(value, node.attr, span=scope.span(node))
    if isinstance(of, EnumOf) and node.attr in ("value", "name"):
        return subscripts.enum_attribute(node, value, of, scope)
    raise scope.refuse(
        node, f".{node.attr}", f"this attribute of {of} is not modelled", "use fields of dataclasses only"
    )


def _display(node: ast.expr, items: list[ast.expr], scope: Scope, expected: Type | None) -> Term:
    span = scope.span(node)
    kind = SetOf if isinstance(node, ast.Set) else ListOf
    wanted = expected.item if isinstance(expected, kind) else None
    if any(isinstance(item, ast.Starred) for item in items):
        raise scope.refuse(node, "starred item", "`*` in a display is not modelled", "concatenate lists with +")
    terms = several(items, scope, [wanted] * len(items))
    type: Type = wanted or UNKNOWN
    for term in terms:
        joined = join(type, type_of(term))
        if joined is None:
            raise scope.refuse(node, "display", f"items are {type} and {type_of(term)}", "give all items one type")
        type = joined
    if not terms:
        return Lit([] if kind is ListOf else frozenset(), kind(type), span=span)
    of = kind(type)
    return Construct(
        of, tuple(coerce(term, type, item, scope) for term, item in zip(terms, items, strict=True)), span=span
    )


def _dictionary(
    node: ast.Dict, keys: list[ast.expr | None], values: list[ast.expr], scope: Scope, expected: Type | None
) -> Term:
    span = scope.span(node)
    key_type, value_type = (expected.key, expected.value) if isinstance(expected, MapOf) else (UNKNOWN, UNKNOWN)
    nodes: list[ast.expr] = []
    for key, value in zip(keys, values, strict=True):
        if key is None:
            raise scope.refuse(node, "**", "`**` in a display is not modelled", "merge dicts with |")
        nodes.extend((key, value))
    terms = several(nodes, scope)
    for position, term in enumerate(terms):
        joined = join(value_type if position % 2 else key_type, type_of(term))
        if joined is None:
            raise scope.refuse(node, "display", "keys or values have different types", "give all of them one type")
        key_type, value_type = (key_type, joined) if position % 2 else (joined, value_type)
    of = MapOf(key_type, value_type)
    if not terms:
        return Lit({}, of, span=span)
    types = (key_type, value_type) * len(keys)
    parts = zip(terms, types, nodes, strict=True)
    return Construct(of, tuple(coerce(term, type, at, scope) for term, type, at in parts), span=span)


def _formatted(node: ast.JoinedStr, values: list[ast.expr], scope: Scope) -> Term:
    result: Term | None = None
    for value in values:
        if isinstance(value, ast.Constant):
            part: Term = string(str(value.value), scope.span(node))
        elif isinstance(value, ast.FormattedValue) and value.format_spec is None and value.conversion == -1:
            part = calls.text_of(value.value, lower(value.value, scope), scope)
        else:
            raise scope.refuse(node, "f-string", "format specifications are not modelled", "use str() and +")
        result = part if result is None else Op(O.CONCAT, (result, part), span=scope.span(node))
    return string("") if result is None else result
