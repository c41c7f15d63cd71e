"""`match` statements as chains of conditions."""

from __future__ import annotations

import ast

from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.program import If, Statement
from lemmata.translators.obligations.terms import TRUE, Field, Op, Term, conjunction, integer, negation
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import BOOL, INT, EnumOf, ListOf, OptionOf, RecordOf, TupleOf
from lemmata.translators.python.lower import arithmetic, expressions, statements
from lemmata.translators.python.lower.coerce import coerce, join
from lemmata.translators.python.lower.scope import Scope

Bindings = list[tuple[str, Term]]


def match_statement(node: ast.Match, scope: Scope) -> list[Statement]:
    """The first case that fits; nothing where none does. Raises `Refused`."""
    subject = expressions.lower(node.subject, scope)
    subject = scope.keep(subject, node.subject) if not isinstance(node.subject, ast.Name) else subject
    rest: tuple[Statement, ...] = ()
    for case in reversed(node.cases):
        bindings: Bindings = []
        test = _fits(case.pattern, subject, bindings, scope)
        assigns: list[Statement] = []
        for name, term in bindings:
            of = statements.declare(name, type_of(term), case.pattern, scope)
            target = ast.copy_location(ast.Name(name), case.pattern)
            assigns.append(statements.store(target, coerce(term, of, case.pattern, scope), case.pattern, scope))
        if case.guard is not None:
            guard_values = dict(bindings)
            saved = dict(scope.values)
            scope.values.update(guard_values)
            with scope.apart() as before:
                guard = expressions.condition(case.guard, scope)
            scope.values = saved
            if before:
                raise scope.refuse(
                    case.guard, "guard", "it calls a function that may raise or loop", "test it in the body"
                )
            test = conjunction([t for t in (test, guard) if t != TRUE])
        body = (*assigns, *statements.block(case.body, scope))
        rest = body if test == TRUE else (If(test, body, rest, span=scope.span(case.pattern)),)
    return list(rest)


def _fits(pattern: ast.pattern, subject: Term, bindings: Bindings, scope: Scope) -> Term:
    span = scope.span(pattern)
    of = type_of(subject)
    match pattern:
        case ast.MatchAs(pattern=None, name=None):
            return TRUE
        case ast.MatchAs(pattern=inner, name=name):
            test = TRUE if inner is None else _fits(inner, subject, bindings, scope)
            if name is not None:
                bindings.append((name, subject))
            return test
        case ast.MatchSingleton(value=None):
            return Op(O.IS_NONE, (subject,), span=span) if isinstance(of, OptionOf) else negation(TRUE)
        case ast.MatchSingleton(value=value) if of == BOOL:
            return subject if value else negation(subject)
        case ast.MatchValue(value=value):
            constant = expressions.lower(value, scope)
            if isinstance(of, OptionOf) and join(of.item, type_of(constant)) == of.item:
                constant = coerce(constant, of, pattern, scope)
            if join(of, type_of(constant)) == of:
                return Op(O.EQ, (subject, coerce(constant, of, pattern, scope)), span=span)
            if arithmetic.number(of) and arithmetic.number(type_of(constant)):
                return Op(O.EQ, (coerce(subject, INT, pattern, scope), constant), span=span)
        case ast.MatchOr(patterns=patterns):
            tests: list[Term] = []
            for each in patterns:
                inner_bindings: Bindings = []
                tests.append(_fits(each, subject, inner_bindings, scope))
                if inner_bindings:
                    raise scope.refuse(
                        pattern, "|", "alternatives that bind names are not modelled", "write one case for each"
                    )
            return TRUE if TRUE in tests else Op(O.OR, tuple(tests), span=span)
        case ast.MatchSequence(patterns=patterns):
            return _sequence(pattern, patterns, subject, bindings, scope)
        case ast.MatchClass(cls=ast.Name(id="int" | "str" | "bool" | "list" as name), patterns=[], kwd_attrs=[]):
            if str(of).split("[")[0] == name:
                return TRUE
        case ast.MatchClass(cls=ast.Name(id=name), patterns=patterns, kwd_attrs=names, kwd_patterns=keywords):
            return _record(pattern, name, patterns, list(zip(names, keywords, strict=True)), subject, bindings, scope)
    raise scope.refuse(pattern, "pattern", f"this pattern is not modelled for {of}", "use if and elif")


def _sequence(pattern: ast.pattern, parts: list[ast.pattern], subject: Term, bindings: Bindings, scope: Scope) -> Term:
    span = scope.span(pattern)
    of = type_of(subject)
    stars = [i for i, part in enumerate(parts) if isinstance(part, ast.MatchStar)]
    if isinstance(of, TupleOf) and not stars:
        if len(parts) != len(of.items):
            return negation(TRUE)
        tests = [_fits(p, Op(O.PROJECT, (subject,), (i,), span=span), bindings, scope) for i, p in enumerate(parts)]
        return conjunction([test for test in tests if test != TRUE])
    if not isinstance(of, ListOf):
        raise scope.refuse(pattern, "pattern", f"{of} is no list and no tuple", "use if and elif")
    length = Op(O.LEN, (subject,), span=span)
    fixed = len(parts) - len(stars)
    tests = [Op(O.LE, (integer(fixed), length)) if stars else Op(O.EQ, (length, integer(fixed)))]
    for position, part in enumerate(parts):
        if isinstance(part, ast.MatchStar):
            after = len(parts) - position - 1
            taken = (
                Op(O.SLICE, (subject, integer(position), Op(O.SUB, (length, integer(after)))), span=span)
                if after
                else Op(O.SLICE_FROM, (subject, integer(position)), span=span)
            )
            if part.name is not None:
                bindings.append((part.name, taken))
            continue
        index = position if not stars or position < stars[0] else position - len(parts)
        tests.append(_fits(part, Op(O.INDEX, (subject, integer(index)), span=span), bindings, scope))
    return conjunction([test for test in tests if test != TRUE])


def _record(
    pattern: ast.pattern,
    name: str,
    positional: list[ast.pattern],
    keywords: list[tuple[str, ast.pattern]],
    subject: Term,
    bindings: Bindings,
    scope: Scope,
) -> Term:
    of = type_of(subject)
    tests: list[Term] = []
    if isinstance(of, OptionOf) and isinstance(of.item, RecordOf):
        tests.append(negation(Op(O.IS_NONE, (subject,))))
        subject, of = Op(O.VALUE, (subject,), span=scope.span(pattern)), of.item
    if not isinstance(of, RecordOf) or of.name != name or isinstance(of, EnumOf):
        raise scope.refuse(pattern, f"{name}(…)", f"the subject is {of}", "match on the subject's own type")
    given = [*zip([field for field, _ in of.fields], positional, strict=False), *keywords]
    for field, part in given:
        tests.append(_fits(part, Field(subject, field, span=scope.span(pattern)), bindings, scope))
    return conjunction([test for test in tests if test != TRUE])
