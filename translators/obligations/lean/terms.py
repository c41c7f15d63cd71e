"""The Lean text of a term.

A Bool has three forms: a `Bool` (`a == b && p`), a proposition that Lean can decide (`a = b ∧ p = true`), as programs
test it, and any proposition (`∀ i, 0 ≤ i → …`), as claims state it.
"""

from __future__ import annotations

import re

from lemmata.translators.obligations.lean.anchors import anchored
from lemmata.translators.obligations.lean.connectives import RELATIONS, Form, Printers, chain, relation, sides
from lemmata.translators.obligations.lean.generators import comprehension, quantifier_test
from lemmata.translators.obligations.lean.layout import APPLY, ATOM, LOOSE, Text, apply, at, atom, infix
from lemmata.translators.obligations.lean.literals import literal
from lemmata.translators.obligations.lean.matching import let_text, match_text
from lemmata.translators.obligations.lean.names import identifier, qualified
from lemmata.translators.obligations.lean.operators import fill, template
from lemmata.translators.obligations.lean.propositions import proposition
from lemmata.translators.obligations.lean.types import type_text
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.terms import (
    Call,
    Comprehension,
    Construct,
    Field,
    If,
    Let,
    Lit,
    Match,
    Op,
    Quantifier,
    Term,
    Update,
    Var,
)
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import (
    BOOL,
    BitVec,
    Int,
    ListOf,
    MapOf,
    Nat,
    OptionOf,
    RecordOf,
    SetOf,
    TupleOf,
)
from lemmata.translators.obligations.walk import nested


def term_text(term: Term, form: Form = Form.VALUE, known: bool = False) -> str:
    """The term in Lean. `known`: the type is known from what stands around it, so that `0` need not be
    `(0 : Int)`."""
    return (_known if known else _open)(term, form).text


def term_piece(term: Term) -> Text:
    """The term, for use inside a larger text; its type is not known from around it."""
    return _open(term)


def claim_text(term: Term) -> str:
    """A condition as a proposition: what theorems state."""
    return _open(term, Form.CLAIM).text


def test_text(term: Term) -> str:
    """A condition as a proposition that Lean can decide: what programs test."""
    return _open(term, Form.TEST).text


test_text.__test__ = False  # type: ignore[attr-defined]


def _open(term: Term, form: Form = Form.VALUE) -> Text:
    """The text where nothing around it says the type."""
    if anchored(term):
        return _known(term, form)
    return Text(f"({_known(term, form).text} : {type_text(type_of(term))})", ATOM)


def _known(term: Term, form: Form = Form.VALUE) -> Text:
    if form is not Form.VALUE and type_of(term) == BOOL:
        return proposition(term, form, _PRINTERS)
    match term:
        case Var(name):
            return Text(identifier(name), ATOM)
        case Lit(value, type):
            return literal(value, type)
        case Op():
            return _operator(term)
        case Construct():
            return _construct(term)
        case Field(record, name):
            return Text(f"{atom(_open(record))}.{identifier(name)}", ATOM)
        case Update(record, changes):
            parts = ", ".join(f"{identifier(name)} := {_known(value).text}" for name, value in changes)
            return Text(f"{{ {_open(record).text} with {parts} }}", ATOM)
        case If(condition, then, orelse):
            return Text(f"if {test_text(condition)} then {_known(then).text} else {_known(orelse).text}", LOOSE)
        case Let(variable, value, body):
            return let_text(variable, value, _PRINTERS, _known(body))
        case Match(subject, cases):
            return match_text(subject, cases, Form.VALUE, _PRINTERS)
        case Quantifier():
            return quantifier_test(nested(term), _render)
        case Comprehension():
            return comprehension(term, _render)
        case Call(function, arguments):
            return apply(qualified(function), *map(_known, arguments))


def _render(term: Term, test: bool = False) -> Text:
    """What the generators print with."""
    return _known(term, Form.TEST) if test else _open(term)


def _operator(term: Op) -> Text:
    operator, arguments = term.operator, term.arguments
    if operator in (O.AND, O.OR):
        symbol, level = ("&&", 35) if operator is O.AND else ("||", 30)
        return chain([_known(argument) for argument in arguments], symbol, level)
    if operator is O.NOT:
        return Text(f"!{at(_known(arguments[0]), 41)}", 40)
    if operator is O.IMPLIES:
        return infix(Text(f"!{at(_known(arguments[0]), 41)}", 40), "||", _known(arguments[1]), 30, 30, 31)
    if operator in (O.EQ, O.NE):
        left, right = sides(arguments[0], arguments[1], _PRINTERS)
        return infix(left, "==" if operator is O.EQ else "!=", right, 50, 51, 51)
    if operator in RELATIONS:
        if isinstance(type_of(arguments[0]), Int | Nat):
            return Text(f"decide ({relation(term, _PRINTERS).text})", APPLY)
        return _ordered(term)
    return _listed(term)


def _ordered(term: Op) -> Text:
    left, right = sides(term.arguments[0], term.arguments[1], _PRINTERS)
    if term.operator in (O.GT, O.GE):
        left, right = right, left
    return apply("Py.lt" if term.operator in (O.LT, O.GT) else "Py.le", left, right)


_SELF_CONTAINED = (O.SORTED, O.SORTED_BY, O.LEAST, O.GREATEST, O.ENUMERATE, O.CONTAINS, O.POSITION, O.COUNT, O.LIST_OF)
"""Operators whose first argument must say its type, though the result's type is known."""


def _listed(term: Op) -> Text:
    operator, arguments = term.operator, term.arguments
    first = type_of(arguments[0])
    match operator, arguments:
        case ((O.FLOORDIV | O.MOD), (left, Lit(value) as right)) if isinstance(first, Int) and value > 0:
            return infix(_known(left), "/" if operator is O.FLOORDIV else "%", _known(right), 70, 70, 71)
        case O.POW, (base, Lit(value)) if value >= 0:
            return Text(f"{at(_known(base), 76)} ^ {value}", 75)
        case O.RANGE, (start, stop, Lit(1)):
            return apply("Py.range", _known(start), _known(stop))
        case O.PROJECT, (whole,):
            assert isinstance(first, TupleOf)
            return _project(_open(whole), term.numbers[0], len(first.items))
        case O.INT_OF_NAT, (number,):
            # Said outside of an operator, `Int` would be what the operator computes in: `(x - 1 : Int)` is not
            # `((x - 1 : Nat) : Int)`.
            inner = _known(number)
            return Text(f"({inner.text if isinstance(number, Var) else f'({inner.text} : Nat)'} : Int)", ATOM)
        case O.ZIP, _:
            *others, last = [_open(argument) for argument in arguments]
            for other in reversed(others):
                last = apply(f"{atom(other)}.zip", last)
            return last
    form = template(operator, first)
    dotted = {int(position) for position in re.findall(r"\{(\d)\}\.", form[0])}
    if operator in _SELF_CONTAINED:
        dotted |= {0, 1} if operator is O.SORTED_BY else {0}
    pieces = [
        _open(argument) if position in dotted else _known(argument) for position, argument in enumerate(arguments)
    ]
    if isinstance(first, BitVec) and operator in (O.SHL, O.SHR) and not isinstance(arguments[0], Var):
        # Lean takes a word whose type is not there yet for the number of places.
        pieces[0] = Text(f"({pieces[0].text} : {type_text(first)})", ATOM)
    return fill(form, pieces, term.numbers)


def _project(whole: Text, position: int, count: int) -> Text:
    if count == 1:
        return whole
    path = ".2" * position + ("" if position == count - 1 else ".1")
    return Text(f"{atom(whole)}{path}", ATOM)


def _construct(term: Construct) -> Text:
    pieces = [_known(argument) for argument in term.arguments]
    match term.type:
        case ListOf():
            return Text(f"[{', '.join(piece.text for piece in pieces)}]", ATOM)
        case SetOf():
            return Text(f"Py.FinSet.ofList [{', '.join(piece.text for piece in pieces)}]", APPLY)
        case MapOf():
            pairs = zip(pieces[::2], pieces[1::2], strict=True)
            return Text(f"Py.Dict.ofList [{', '.join(f'({k.text}, {v.text})' for k, v in pairs)}]", APPLY)
        case TupleOf() if len(pieces) == 1:
            return pieces[0]
        case TupleOf():
            return Text(f"({', '.join(piece.text for piece in pieces)})", ATOM)
        case OptionOf():
            return apply("some", *pieces)
        case RecordOf(name, fields):
            parts = (f"{identifier(f)} := {piece.text}" for (f, _), piece in zip(fields, pieces, strict=True))
            return Text(f"({{ {', '.join(parts)} }} : {identifier(name)})", ATOM)
        case _:
            raise ValueError(f"no display of {term.type}")


_PRINTERS = Printers(_known, _open)
