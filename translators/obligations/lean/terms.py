"""The Lean text of a term.

A Bool has three forms: a `Bool` (`a == b && p`), a proposition that Lean can decide (`a = b ∧ p = true`), as programs
test it, and any proposition (`∀ i, 0 ≤ i → …`), as claims state it.
"""

from __future__ import annotations

import re
from enum import Enum

from lemmata.translators.obligations.lean.anchors import anchored
from lemmata.translators.obligations.lean.generators import binder, comprehension, quantifier_test
from lemmata.translators.obligations.lean.layout import APPLY, ATOM, LOOSE, Text, apply, at, atom, infix
from lemmata.translators.obligations.lean.literals import literal
from lemmata.translators.obligations.lean.names import identifier, qualified
from lemmata.translators.obligations.lean.operators import fill, template
from lemmata.translators.obligations.lean.types import has_own_equality, type_text
from lemmata.translators.obligations.operators import Operator as O
from lemmata.translators.obligations.terms import (
    TRUE,
    Call,
    Case,
    Comprehension,
    Construct,
    Field,
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
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import (
    BOOL,
    Bool,
    EnumOf,
    Int,
    ListOf,
    MapOf,
    Nat,
    OptionOf,
    RecordOf,
    SetOf,
    String,
    TupleOf,
)
from lemmata.translators.obligations.walk import nested


class Form(Enum):
    """How a Bool is written; other terms do not care."""

    VALUE = "a Bool"
    TEST = "a decidable proposition"
    CLAIM = "a proposition"


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
        return _proposition(term, form)
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
            return _let(variable, value, _known(body))
        case Match(subject, cases):
            return _match(subject, cases, Form.VALUE)
        case Quantifier():
            return quantifier_test(nested(term), _render)
        case Comprehension():
            return comprehension(term, _render)
        case Call(function, arguments):
            return apply(qualified(function), *map(_known, arguments))


def _render(term: Term, test: bool = False) -> Text:
    """What the generators print with."""
    return _known(term, Form.TEST) if test else _open(term)


def _let(variable: Var, value: Term, body: Text) -> Text:
    bound = f"let {identifier(variable.name)} : {type_text(variable.type)} := {_known(value).text}"
    return Text(f"{bound}; {body.text}", LOOSE)


_RELATIONS = {O.LT: "<", O.LE: "≤", O.GT: ">", O.GE: "≥"}


def _sides(left: Term, right: Term) -> tuple[Text, Text]:
    """Two terms of one type: one of them must say it."""
    if anchored(left) or anchored(right):
        return _known(left), _known(right)
    return _open(left), _known(right)


def _operator(term: Op) -> Text:
    operator, arguments = term.operator, term.arguments
    if operator in (O.AND, O.OR):
        symbol, level = ("&&", 35) if operator is O.AND else ("||", 30)
        return _chain([_known(argument) for argument in arguments], symbol, level)
    if operator is O.NOT:
        return Text(f"!{at(_known(arguments[0]), 41)}", 40)
    if operator is O.IMPLIES:
        return infix(Text(f"!{at(_known(arguments[0]), 41)}", 40), "||", _known(arguments[1]), 30, 30, 31)
    if operator in (O.EQ, O.NE):
        left, right = _sides(*arguments)
        return infix(left, "==" if operator is O.EQ else "!=", right, 50, 51, 51)
    if operator in _RELATIONS:
        if isinstance(type_of(arguments[0]), Int | Nat):
            return Text(f"decide ({_relation(term).text})", APPLY)
        return _ordered(term)
    return _listed(term)


def _relation(term: Op) -> Text:
    left, right = _sides(*term.arguments)
    return infix(left, _RELATIONS[term.operator], right, 50, 51, 51)


def _ordered(term: Op) -> Text:
    left, right = _sides(*term.arguments)
    if term.operator in (O.GT, O.GE):
        left, right = right, left
    return apply("Py.lt" if term.operator in (O.LT, O.GT) else "Py.le", left, right)


_SELF_CONTAINED = (O.SORTED, O.LEAST, O.GREATEST, O.ENUMERATE, O.CONTAINS, O.POSITION, O.COUNT, O.LIST_OF)
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
        dotted.add(0)
    pieces = [
        _open(argument) if position in dotted else _known(argument) for position, argument in enumerate(arguments)
    ]
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


def _match(subject: Term, cases: tuple[Case, ...], form: Form) -> Text:
    of = type_of(subject)
    parts = [f"| {_pattern(case, of)} => {at(_known(case.body, form), 1)}" for case in cases]
    if not _covers(cases, of):
        parts.append(f"| _ => {'False' if form is not Form.VALUE else 'default'}")
    return Text(f"match {at(_open(subject), 1)} with {' '.join(parts)}", LOOSE)


def _covers(cases: tuple[Case, ...], of: object) -> bool:
    shapes = {case.shape for case in cases}
    if isinstance(of, EnumOf) and {case.value for case in cases if case.shape is Shape.MEMBER} >= set(of.members):
        return True
    whole = ({Shape.ANY}, {Shape.TUPLE}, {Shape.NONE, Shape.SOME}, {Shape.NIL, Shape.CONS})
    return any(shape <= shapes for shape in whole)


def _pattern(case: Case, of: object) -> str:
    names = [identifier(variable.name) for variable in case.variables]
    match case.shape:
        case Shape.NONE:
            return "none"
        case Shape.SOME:
            return f"some {names[0]}"
        case Shape.NIL:
            return "[]"
        case Shape.CONS:
            return f"{names[0]} :: {names[1]}"
        case Shape.MEMBER:
            return f".{identifier(case.value)}"
        case Shape.TUPLE:
            return binder(case.variables)
        case Shape.LITERAL:
            return literal(case.value, of).text  # type: ignore[arg-type]
        case Shape.ANY:
            return names[0] if names else "_"


def _chain(pieces: list[Text], symbol: str, level: int) -> Text:
    """A right-nested chain of an associative connective; all of them are written without inner parentheses."""
    last = at(pieces[-1], level)
    return Text(f" {symbol} ".join([*(at(piece, level + 1) for piece in pieces[:-1]), last]), level)


def _proposition(term: Term, form: Form) -> Text:
    match term:
        case Lit(value):
            return Text("True" if value else "False", ATOM)
        case Op(O.NOT, (Op((O.EQ | O.NE) as operator, arguments),)):
            return _proposition(Op(O.NE if operator is O.EQ else O.EQ, arguments), form)
        case Op(O.NOT, (inner,)):
            return Text(f"¬ {at(_known(inner, form), 40)}", 40)
        case Op(O.AND, arguments):
            return _chain([_known(argument, form) for argument in arguments], "∧", 35)
        case Op(O.OR, arguments):
            return _chain([_known(argument, form) for argument in arguments], "∨", 30)
        case Op(O.IMPLIES, (left, right)):
            return infix(_known(left, form), "→", _known(right, form), 25, 26, 25)
        case Op((O.EQ | O.NE) as operator, (left, right)):
            return _equation(operator, left, right, form)
        case Op(operator, (left, _)) if operator in _RELATIONS and isinstance(type_of(left), Int | Nat):
            return _relation(term)
        case Op(O.CONTAINS, (whole, part)) if _has_membership(whole):
            return infix(_known(part), "∈", _open(whole), 50, 51, 51)
        case Op(O.IS_NONE, (option,)) if form is Form.CLAIM:
            return infix(_open(option), "=", Text("none", ATOM), 50, 51, 51)
        case Op(O.ALL_TRUE | O.ANY_TRUE):
            return _is_true(term)
        case If(condition, then, orelse):
            parts = (_known(condition, form), _known(then, form), _known(orelse, form))
            return Text("if {} then {} else {}".format(*(part.text for part in parts)), LOOSE)
        case Let(variable, value, body):
            return _let(variable, value, _known(body, form))
        case Match(subject, cases):
            return _match(subject, cases, form) if form is Form.CLAIM else _is_true(term)
        case Quantifier() if form is Form.CLAIM and term.until is None:
            return _quantifier(nested(term))
        case _:
            return _is_true(term)


def _is_true(term: Term) -> Text:
    return infix(_known(term), "=", Text("true", ATOM), 50, 51, 51)


def _has_membership(whole: Term) -> bool:
    of = type_of(whole)
    return isinstance(of, ListOf | SetOf | MapOf) and not (isinstance(of, ListOf) and has_own_equality(of.item))


def _equation(operator: O, left: Term, right: Term, form: Form) -> Text:
    of = type_of(left)
    if isinstance(of, Bool):
        if right == TRUE and operator is O.EQ:
            return _known(left, form)
        return infix(_known(left), "=" if operator is O.EQ else "≠", _known(right), 50, 51, 51)
    first, second = _sides(left, right)
    if has_own_equality(of):
        equal = infix(first, "==", second, 50, 51, 51)
        return Text(f"({equal.text}) = {'true' if operator is O.EQ else 'false'}", 50)
    return infix(first, "=" if operator is O.EQ else "≠", second, 50, 51, 51)


def _quantifier(term: Quantifier) -> Text:
    """One generator without conditions, as Lean's own quantifier."""
    (generator,) = term.generators
    body = _known(term.body, Form.CLAIM)
    match generator.sequence:
        case Op(O.RANGE, (start, stop, Lit(1))):
            name = identifier(generator.variables[0].name)
            low, high = f"{at(_known(start), 51)} ≤ {name}", f"{name} < {at(_known(stop), 51)}"
            if term.universal:
                return Text(f"∀ {name} : Int, {low} → {high} → {at(body, 25)}", LOOSE)
            return Text(f"∃ {name} : Int, {low} ∧ {high} ∧ {at(body, 35)}", LOOSE)
    sequence = _open(generator.sequence)
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
