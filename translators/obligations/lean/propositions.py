"""Booleans as propositions: those that Lean can decide, and those that theorems state."""

from __future__ import annotations

from lemmata.translators.obligations.lean.connectives import RELATIONS, Form, Printers, chain, relation, sides
from lemmata.translators.obligations.lean.generators import binder
from lemmata.translators.obligations.lean.layout import ATOM, LOOSE, Text, apply, at, atom, infix
from lemmata.translators.obligations.lean.matching import let_text, match_text
from lemmata.translators.obligations.lean.names import identifier
from lemmata.translators.obligations.lean.types import has_own_equality
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.terms import (
    TRUE,
    If,
    Let,
    Lit,
    Match,
    Op,
    Quantifier,
    Term,
)
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import Bool, Int, ListOf, MapOf, Nat, SetOf, String
from lemmata.translators.obligations.walk import nested


def proposition(term: Term, form: Form, printers: Printers) -> Text:
    """A Bool as a proposition."""
    match term:
        case Lit(value):
            return Text("True" if value else "False", ATOM)
        case Op(O.NOT, (Op((O.EQ | O.NE) as operator, arguments),)):
            return proposition(Op(O.NE if operator is O.EQ else O.EQ, arguments), form, printers)
        case Op(O.NOT, (inner,)):
            return Text(f"¬ {at(printers.known(inner, form), 40)}", 40)
        case Op(O.AND, arguments):
            return chain([printers.known(argument, form) for argument in arguments], "∧", 35)
        case Op(O.OR, arguments):
            return chain([printers.known(argument, form) for argument in arguments], "∨", 30)
        case Op(O.IMPLIES, (left, right)):
            return infix(printers.known(left, form), "→", printers.known(right, form), 25, 26, 25)
        case Op((O.EQ | O.NE) as operator, (left, right)):
            return _equation(operator, left, right, form, printers)
        case Op(operator, (left, _)) if operator in RELATIONS and isinstance(type_of(left), Int | Nat):
            return relation(term, printers)
        case Op(O.CONTAINS, (whole, part)) if _has_membership(whole):
            return infix(printers.known(part, Form.VALUE), "∈", printers.opened(whole, Form.VALUE), 50, 51, 51)
        case Op(O.IS_NONE, (option,)) if form is Form.CLAIM:
            return infix(printers.opened(option, Form.VALUE), "=", Text("none", ATOM), 50, 51, 51)
        case Op(O.ALL_TRUE | O.ANY_TRUE):
            return _is_true(term, printers)
        case If(condition, then, orelse):
            parts = (printers.known(condition, form), printers.known(then, form), printers.known(orelse, form))
            return Text("if {} then {} else {}".format(*(part.text for part in parts)), LOOSE)
        case Let(variable, value, body):
            return let_text(variable, value, printers, printers.known(body, form))
        case Match(subject, cases):
            return match_text(subject, cases, form, printers) if form is Form.CLAIM else _is_true(term, printers)
        case Quantifier() if form is Form.CLAIM and term.until is None:
            return _quantifier(nested(term), printers)
        case _:
            return _is_true(term, printers)


def _is_true(term: Term, printers: Printers) -> Text:
    return infix(printers.known(term, Form.VALUE), "=", Text("true", ATOM), 50, 51, 51)


def _has_membership(whole: Term) -> bool:
    of = type_of(whole)
    return isinstance(of, ListOf | SetOf | MapOf) and not (isinstance(of, ListOf) and has_own_equality(of.item))


def _equation(operator: O, left: Term, right: Term, form: Form, printers: Printers) -> Text:
    of = type_of(left)
    if isinstance(of, Bool):
        if right == TRUE and operator is O.EQ:
            return printers.known(left, form)
        return infix(
            printers.known(left, Form.VALUE),
            "=" if operator is O.EQ else "≠",
            printers.known(right, Form.VALUE),
            50,
            51,
            51,
        )
    first, second = sides(left, right, printers)
    if has_own_equality(of):
        equal = infix(first, "==", second, 50, 51, 51)
        return Text(f"({equal.text}) = {'true' if operator is O.EQ else 'false'}", 50)
    return infix(first, "=" if operator is O.EQ else "≠", second, 50, 51, 51)


def _quantifier(term: Quantifier, printers: Printers) -> Text:
    """One generator without conditions, as Lean's own quantifier."""
    (generator,) = term.generators
    body = printers.known(term.body, Form.CLAIM)
    match generator.sequence:
        case Op(O.RANGE, (start, stop, Lit(1))):
            name = identifier(generator.variables[0].name)
            low, high = (
                f"{at(printers.known(start, Form.VALUE), 51)} ≤ {name}",
                f"{name} < {at(printers.known(stop, Form.VALUE), 51)}",
            )
            if term.universal:
                return Text(f"∀ {name} : Int, {low} → {high} → {at(body, 25)}", LOOSE)
            return Text(f"∃ {name} : Int, {low} ∧ {high} ∧ {at(body, 35)}", LOOSE)
    sequence = printers.opened(generator.sequence, Form.VALUE)
    match type_of(generator.sequence):
        case String():
            sequence = apply("Py.Str.chars", sequence)
        case MapOf():
            sequence = Text(f"{atom(sequence)}.keys", ATOM)
    symbol = "∀" if term.universal else "∃"
    if len(generator.variables) == 1:
        return Text(f"{symbol} {identifier(generator.variables[0].name)} ∈ {at(sequence, 51)}, {body.text}", LOOSE)
    names = " ".join(identifier(variable.name) for variable in generator.variables)
    member = f"{binder(generator.variables)} ∈ {at(sequence, 51)}"
    if term.universal:
        return Text(f"∀ {names}, {member} → {at(body, 25)}", LOOSE)
    return Text(f"∃ {names}, {member} ∧ {at(body, 35)}", LOOSE)
