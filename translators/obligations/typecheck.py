"""The types of terms and of values.

`type_of` is quick: it trusts the term and looks only as deep as it must. `check` goes through everything.
"""

from __future__ import annotations

from collections.abc import Mapping

from lemmata.translators.obligations.operators import Operator
from lemmata.translators.obligations.rules import IllTyped, result_type
from lemmata.translators.obligations.terms import (
    Call,
    Case,
    Comprehension,
    Construct,
    Field,
    Generator,
    If,
    Let,
    Lit,
    Match,
    Op,
    Quantifier,
    Shape,
    Term,
    Update,
    Var,
)
from lemmata.translators.obligations.types import (
    BOOL,
    INT,
    STRING,
    Bytes,
    EnumOf,
    ListOf,
    MapOf,
    OptionOf,
    RecordOf,
    SetOf,
    String,
    TupleOf,
    Type,
)
from lemmata.translators.obligations.values import inhabits

__all__ = ["IllTyped", "check", "item_type", "type_of"]

_UNORDERED = (Operator.SET_OF_LIST, Operator.SORTED, Operator.SUM, Operator.LEAST, Operator.GREATEST)


def type_of(term: Term) -> Type:
    """The type of a well-typed term. Raises `IllTyped` where it happens to see that the term has none."""
    match term:
        case Var() | Lit() | Construct() | Call():
            return term.type
        case Op(operator, arguments, numbers):
            return result_type(operator, tuple(map(type_of, arguments)), numbers)
        case Field(record, name):
            of = type_of(record)
            found = of.field(name) if isinstance(of, RecordOf) else None
            if found is None:
                raise IllTyped(f"{of} has no field {name}")
            return found
        case Update(record):
            return type_of(record)
        case If(_, then):
            return type_of(then)
        case Let(_, _, body):
            return type_of(body)
        case Match(_, cases):
            return type_of(cases[0].body)
        case Quantifier():
            return BOOL
        case Comprehension(body):
            return ListOf(type_of(body))


def item_type(sequence: Type) -> Type:
    """What a generator or a loop takes from a sequence. Raises `IllTyped` where it is none."""
    match sequence:
        case ListOf(item) | SetOf(item) | MapOf(item, _):
            return item
        case String():
            return STRING
        case Bytes():
            return INT
        case _:
            raise IllTyped(f"{sequence} has no items")


def check(term: Term, scope: Mapping[str, Type] | None = None, unordered: bool = False) -> Type:
    """The type of the term, everything below it checked. Raises `IllTyped`, with the line where there is one.

    `scope`: the variables that may occur free, None: any. `unordered`: the order of the result's items does not
    matter, so that a comprehension may go through a set.
    """
    try:
        return _check(term, None if scope is None else dict(scope), unordered)
    except IllTyped as error:
        if term.span is None or str(error).startswith(f"{term.span.file}:"):
            raise
        raise IllTyped(f"{term.span}: {error}") from None


def _check(term: Term, scope: dict[str, Type] | None, unordered: bool) -> Type:
    match term:
        case Var(name, type):
            if scope is not None and scope.get(name) != type:
                raise IllTyped(f"{name} is {scope.get(name, 'not in scope')}, not {type}")
            return type
        case Lit(value, type):
            _expect(inhabits(value, type), f"{value!r} is no {type}")
            return type
        case Op(operator, arguments, numbers):
            types = tuple(check(argument, scope, operator in _UNORDERED) for argument in arguments)
            return result_type(operator, types, numbers)
        case Construct(type, arguments):
            _check_construct(type, tuple(check(argument, scope) for argument in arguments))
            return type
        case Field(record):
            check(record, scope)
            return type_of(term)
        case Update(record, changes):
            of = check(record, scope)
            for name, value in changes:
                found = of.field(name) if isinstance(of, RecordOf) else None
                _expect(found is not None and check(value, scope) == found, f"{of} has no such field {name}")
            return of
        case If(condition, then, orelse):
            _expect(check(condition, scope) == BOOL, "a condition must be bool")
            return _same(check(then, scope, unordered), check(orelse, scope, unordered))
        case Let(variable, value, body):
            _expect(check(value, scope) == variable.type, f"{variable.name} is not {variable.type}")
            return check(body, _add(scope, (variable,)), unordered)
        case Match(subject, cases):
            return _check_match(check(subject, scope), cases, scope)
        case Quantifier(_, generators, body, until):
            inner = _check_generators(generators, scope, True)
            _expect(check(body, inner) == BOOL, "a quantifier's body must be bool")
            if until is not None:
                _expect(len(generators) == 1 and not generators[0].conditions, "`until` needs a single generator")
                _expect(check(until, inner) == BOOL, "a condition must be bool")
            return BOOL
        case Comprehension(body, generators):
            return ListOf(check(body, _check_generators(generators, scope, unordered)))
        case Call(_, arguments, type):
            for argument in arguments:
                check(argument, scope)
            return type


def _expect(holds: bool, otherwise: str) -> None:
    if not holds:
        raise IllTyped(otherwise)


def _same(first: Type, second: Type) -> Type:
    _expect(first == second, f"branches are {first} and {second}")
    return first


def _add(scope: dict[str, Type] | None, variables: tuple[Var, ...]) -> dict[str, Type] | None:
    return None if scope is None else scope | {variable.name: variable.type for variable in variables}


def _check_generators(
    generators: tuple[Generator, ...], scope: dict[str, Type] | None, unordered: bool
) -> dict[str, Type] | None:
    _expect(bool(generators), "no generator")
    for generator in generators:
        sequence = check(generator.sequence, scope, unordered)
        _expect(
            unordered or not isinstance(sequence, SetOf), "the order of a set's items is not defined; use sorted(…)"
        )
        item = item_type(sequence)
        types = tuple(variable.type for variable in generator.variables)
        taken = types == (item,) if len(types) == 1 else item == TupleOf(types)
        _expect(taken, f"the items are {item}, not {', '.join(map(str, types))}")
        scope = _add(scope, generator.variables)
        for condition in generator.conditions:
            _expect(check(condition, scope) == BOOL, "a condition must be bool")
    return scope


def _check_construct(type: Type, given: tuple[Type, ...]) -> None:
    match type:
        case ListOf(item) | SetOf(item):
            wanted: tuple[Type, ...] = (item,) * len(given)
        case OptionOf(item):
            wanted = (item,)
        case TupleOf(items):
            wanted = items
        case RecordOf(_, fields):
            wanted = tuple(of for _, of in fields)
        case MapOf(key, value):
            wanted = (key, value) * ((len(given) + 1) // 2)
        case _:
            raise IllTyped(f"there is no display of {type}")
    _expect(given == wanted, f"{type} is not made from ({', '.join(map(str, given))})")


def _check_match(subject: Type, cases: tuple[Case, ...], scope: dict[str, Type] | None) -> Type:
    _expect(bool(cases), "a match without cases")
    results: list[Type] = []
    for case in cases:
        variables = tuple(variable.type for variable in case.variables)
        match case.shape, subject:
            case (Shape.NONE, OptionOf()) | (Shape.NIL, ListOf()):
                fits = not variables
            case Shape.SOME, OptionOf(item):
                fits = variables == (item,)
            case Shape.CONS, ListOf(item):
                fits = variables == (item, subject)
            case Shape.MEMBER, EnumOf(_, members):
                fits = not variables and case.value in members
            case Shape.TUPLE, TupleOf(items):
                fits = variables == items
            case Shape.LITERAL, _:
                fits = not variables and inhabits(case.value, subject)
            case Shape.ANY, _:
                fits = variables in ((), (subject,))
            case _:
                fits = False
        _expect(fits, f"the case {case.shape.value} does not fit {subject}")
        results.append(check(case.body, _add(scope, case.variables)))
        _same(results[0], results[-1])
    return results[0]
