"""`for … in …` inside terms: comprehensions, and quantifiers as Booleans."""

from __future__ import annotations

from collections.abc import Callable

from lemmata.translators.obligations.lean.layout import APPLY, ATOM, Text, apply, atom
from lemmata.translators.obligations.lean.names import identifier
from lemmata.translators.obligations.lean.types import type_text
from lemmata.translators.obligations.terms import Comprehension, Generator, Quantifier, Term, Var, conjunction
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import Bytes, MapOf, SetOf, String

Render = Callable[..., Text]
"""`render(term)`; `render(term, test=True)` for a condition as a proposition."""


def binder(variables: tuple[Var, ...]) -> str:
    """The pattern of one item: a name, or a tuple of names."""
    names = [identifier(variable.name) for variable in variables]
    return names[0] if len(names) == 1 else f"({', '.join(names)})"


def items_text(sequence: Term, render: Render) -> Text:
    """A sequence as a `List` of its items."""
    text = render(sequence)
    match type_of(sequence):
        case String():
            return apply("Py.Str.chars", text)
        case MapOf():
            return Text(f"{atom(text)}.keys", ATOM)
        case SetOf():
            return Text(f"{atom(text)}.elems", ATOM)
        case Bytes():
            return Text(f"{atom(text)}.map (fun (byte : UInt8) => (byte.toNat : Int))", APPLY)
        case _:
            return text


def function(variables: tuple[Var, ...], body: Text) -> Text:
    """`fun x => …`, as an argument in parentheses."""
    if len(variables) == 1:
        parameter = f"({identifier(variables[0].name)} : {type_text(variables[0].type)})"
    else:
        types = " × ".join(type_text(variable.type, True) for variable in variables)
        return Text(f"(fun (({binder(variables)[1:-1]}) : {types}) => {body.text})", ATOM)
    return Text(f"(fun {parameter} => {body.text})", ATOM)


def quantifier_test(term: Quantifier, render: Render) -> Text:
    """A quantifier with one generator without conditions, as a Bool."""
    (generator,) = term.generators
    items = items_text(generator.sequence, render)
    body = function(generator.variables, render(term.body))
    if term.until is None:
        return apply(f"{atom(items)}.{'all' if term.universal else 'any'}", body)
    stop = function(generator.variables, render(term.until))
    return apply("Py.allUntil" if term.universal else "Py.anyUntil", stop, body, items)


def comprehension(term: Comprehension, render: Render) -> Text:
    """`[body for …]` as `filter` and `map`, or `flatMap` for all but the last generator."""
    return _nested(term.body, term.generators, render)


def _nested(body: Term, generators: tuple[Generator, ...], render: Render) -> Text:
    first, rest = generators[0], generators[1:]
    items = items_text(first.sequence, render)
    if first.conditions:
        test = function(first.variables, render(conjunction(first.conditions)))
        items = apply(f"{atom(items)}.filter", test)
    if rest:
        return apply(f"{atom(items)}.flatMap", function(first.variables, _nested(body, rest, render)))
    if len(first.variables) == 1 and body == first.variables[0]:
        return items
    return apply(f"{atom(items)}.map", function(first.variables, render(body)))
