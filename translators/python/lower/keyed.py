"""`key=` of `sorted`, `min`, `max` and `list.sort`: items in the order of what a function makes of them."""

from __future__ import annotations

import ast

from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.program import If as IfStatement
from lemmata.translators.obligations.program import Raise
from lemmata.translators.obligations.terms import Comprehension, Generator, If, Op, Term, Var, integer
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import EnumOf, ListOf, MapOf, OptionOf, RecordOf, SetOf, mentions
from lemmata.translators.python.lower import expressions, local_functions
from lemmata.translators.python.lower.builtin_sequences import as_list, keyword_value
from lemmata.translators.python.lower.coerce import coerce, join
from lemmata.translators.python.lower.scope import Local, Scope


def has_key(node: ast.Call) -> bool:
    """Whether a call has a `key=` that is not None."""
    key = keyword_value(node, "key")
    return key is not None and not (isinstance(key, ast.Constant) and key.value is None)


def in_order(node: ast.Call, items: Term, scope: Scope) -> Term:
    """`sorted(items, key=…)`, with `reverse=` True or False; both keep the order of what has equal keys. Raises
    `Refused`."""
    whole = _once(node, items, scope)
    match keyword_value(node, "reverse"):
        case None | ast.Constant(value=False):
            return _by_key(node, whole, scope)
        case ast.Constant(value=True):
            turned = Op(O.REVERSED, (whole,), span=scope.span(node))
            return Op(O.REVERSED, (_by_key(node, turned, scope),), span=scope.span(node))
    raise scope.refuse(node, "reverse=…", "only True and False are modelled", "write one of them")


def extreme(node: ast.Call, items: Term, largest: bool, scope: Scope) -> Term:
    """`min(items, key=…)` or `max(items, key=…)`: the first of those with the least or greatest key. Raises
    `Refused`."""
    span = scope.span(node)
    whole = _once(node, items, scope)
    empty = Op(O.EQ, (Op(O.LEN, (whole,)), integer(0)), span=span)
    if largest:
        turned = Op(O.REVERSED, (whole,), span=span)
        found = Op(O.INDEX, (_by_key(node, turned, scope), integer(-1)), span=span)
    else:
        found = Op(O.INDEX, (_by_key(node, whole, scope), integer(0)), span=span)
    default = keyword_value(node, "default")
    if default is not None:
        other = expressions.lower(default, scope)
        joined = join(type_of(found), type_of(other))
        if joined is None:
            raise scope.refuse(node, "default=…", "it has another type than the items", "give both one type")
        return If(empty, coerce(other, joined, node, scope), coerce(found, joined, node, scope), span=span)
    if scope.pure or scope.comprehending:
        name = "max" if largest else "min"
        raise scope.refuse(
            node, f"{name}(…, key=…)", "it may raise ValueError here", "give a default, or assign it first"
        )
    scope.before.append(IfStatement(empty, (Raise("ValueError", span=span),), span=span))
    return found


def _once(node: ast.Call, items: Term, scope: Scope) -> Term:
    """What is gone through, as a list that is computed once."""
    if isinstance(type_of(items), SetOf):
        raise scope.refuse(node, "key=…", "the order of a set's items is not known", "sort it first: sorted(...)")
    whole = as_list(node, items, scope)
    if whole is None:
        raise scope.refuse(node, "key=…", f"{type_of(items)} is no list", "use a list")
    return whole if scope.pure or scope.comprehending else scope.keep(whole, node)


def _by_key(node: ast.Call, items: Term, scope: Scope) -> Term:
    of = type_of(items)
    assert isinstance(of, ListOf)
    scope.temporaries += 1
    variable = Var(f"item'{scope.temporaries}", of.item, span=scope.span(node))
    key = keyword_value(node, "key")
    assert key is not None
    scope.comprehending += 1
    try:
        with scope.apart() as before, scope.binding((variable,)):
            body = _applied(node, key, variable, scope)
    finally:
        scope.comprehending -= 1
    if before:
        raise scope.refuse(key, "key=…", "it calls a function that may raise or loop", "call plain functions only")
    if mentions(type_of(body), (EnumOf, RecordOf, OptionOf, MapOf, SetOf)):
        raise scope.refuse(
            key, "key=…", f"the order of {type_of(body)} is not modelled", "use numbers or texts as keys"
        )
    keys = Comprehension(body, (Generator((variable,), items),), span=scope.span(node))
    return Op(O.SORTED_BY, (items, keys), span=scope.span(node))


def _applied(node: ast.Call, key: ast.expr, variable: Var, scope: Scope) -> Term:
    if isinstance(key, ast.Lambda):
        names = tuple(argument.arg for argument in key.args.args)
        inner = any(isinstance(each, ast.NamedExpr | ast.Lambda) for each in ast.walk(key.body))
        if len(names) != 1 or inner or ast.unparse(key.args) != names[0]:
            raise scope.refuse(key, "key=…", "only a lambda of one parameter is modelled", "write lambda x: …")
        return local_functions.apply(node, Local("lambda", names, (None,), key.body), [variable], scope)
    if isinstance(key, ast.Name):
        argument = ast.copy_location(ast.Name(variable.name, ast.Load()), key)
        return expressions.lower(ast.copy_location(ast.Call(key, [argument], []), key), scope)
    raise scope.refuse(key, "key=…", "only a lambda or a function's name is modelled", "write lambda x: …")
