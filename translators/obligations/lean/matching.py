"""`let` and `match` inside terms."""

from __future__ import annotations

from lemmata.translators.obligations.lean.connectives import Form, Printers
from lemmata.translators.obligations.lean.generators import binder
from lemmata.translators.obligations.lean.layout import LOOSE, Text, at
from lemmata.translators.obligations.lean.literals import literal
from lemmata.translators.obligations.lean.names import identifier
from lemmata.translators.obligations.lean.types import type_text
from lemmata.translators.obligations.terms import Case, Shape, Term, Var
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import EnumOf


def let_text(variable: Var, value: Term, printers: Printers, body: Text) -> Text:
    """A `let`, on one line."""
    bound = f"let {identifier(variable.name)} : {type_text(variable.type)} := {printers.known(value, Form.VALUE).text}"
    return Text(f"{bound}; {body.text}", LOOSE)


def match_text(subject: Term, cases: tuple[Case, ...], form: Form, printers: Printers) -> Text:
    """A `match`, on one line."""
    of = type_of(subject)
    parts = [f"| {_pattern(case, of)} => {at(printers.known(case.body, form), 1)}" for case in cases]
    if not _covers(cases, of):
        parts.append(f"| _ => {'False' if form is not Form.VALUE else 'default'}")
    return Text(f"match {at(printers.opened(subject, Form.VALUE), 1)} with {' '.join(parts)}", LOOSE)


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
