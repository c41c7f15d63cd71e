"""Typed terms without effects: conditions, contracts, right-hand sides.

A term has a value wherever it is *defined* (`definedness.py` says when); elsewhere the source raises an exception, and
the Lean text has some default. `typecheck.py` gives the type of a term and refuses ill-typed ones. A call that may
raise or run forever is a statement (`program.Invoke`), not a term.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias, Union

from lemmata.translators.obligations.claim import Span
from lemmata.translators.obligations.operators import Operator
from lemmata.translators.obligations.types import BOOL, INT, STRING, Type, Value

Term: TypeAlias = Union[
    "Var",
    "Lit",
    "Op",
    "Construct",
    "Field",
    "Update",
    "If",
    "Let",
    "Match",
    "Quantifier",
    "Comprehension",
    "Call",
]


@dataclass(frozen=True, slots=True)
class Var:
    """A parameter or local variable."""

    name: str
    type: Type
    span: Span | None = field(default=None, compare=False, repr=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Lit:
    """A constant; `value` as `types` says. Also empty lists, `None`, members of an `EnumOf`."""

    value: Value
    type: Type
    span: Span | None = field(default=None, compare=False, repr=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Op:
    """An operator of the closed table. `numbers`: widths and positions that are part of the operator (`PROJECT`,
    `EXTRACT`, …)."""

    operator: Operator
    arguments: tuple[Term, ...]
    numbers: tuple[int, ...] = ()
    span: Span | None = field(default=None, compare=False, repr=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Construct:
    """A display: `ListOf` and `SetOf` (the items), `TupleOf`, `RecordOf` (the fields in order), `MapOf` (key, value,
    key, value, …), `OptionOf` (one argument: some)."""

    type: Type
    arguments: tuple[Term, ...]
    span: Span | None = field(default=None, compare=False, repr=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a record."""

    record: Term
    name: str
    span: Span | None = field(default=None, compare=False, repr=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Update:
    """The record with some fields changed."""

    record: Term
    changes: tuple[tuple[str, Term], ...]
    span: Span | None = field(default=None, compare=False, repr=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class If:
    """The conditional expression; only the branch that is taken is evaluated."""

    condition: Term
    then: Term
    orelse: Term
    span: Span | None = field(default=None, compare=False, repr=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Let:
    variable: Var
    value: Term
    body: Term
    span: Span | None = field(default=None, compare=False, repr=False, kw_only=True)


class Shape(Enum):
    """What a case of a `Match` looks at."""

    NONE = "none"
    SOME = "some x"
    NIL = "[]"
    CONS = "x :: xs"
    MEMBER = "a member of an enum"
    TUPLE = "(x, y, …)"
    LITERAL = "a constant"
    ANY = "_"


@dataclass(frozen=True, slots=True)
class Case:
    """One case: the shape, the variables it binds in order (for `ANY`: none, or one for the whole), and the body.
    `value`: the member's name or the constant."""

    shape: Shape
    variables: tuple[Var, ...]
    body: Term
    value: Value = None


@dataclass(frozen=True, slots=True)
class Match:
    """The first case that fits. Defined where some case fits."""

    subject: Term
    cases: tuple[Case, ...]
    span: Span | None = field(default=None, compare=False, repr=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Generator:
    """`for variables in sequence if conditions`. One variable is the item; several take a tuple apart.

    `sequence` is a list, a string (items are strings of length 1), a `RANGE`, or a set or map (its keys) where the
    order cannot be seen (a `Quantifier`, or below `SET_OF_LIST`, `SORTED`, `SUM`, … as the type checker says).
    """

    variables: tuple[Var, ...]
    sequence: Term
    conditions: tuple[Term, ...] = ()


@dataclass(frozen=True, slots=True)
class Quantifier:
    """`all(body for …)` where `universal`, else `any(body for …)`, with Python's order of evaluation: what comes after
    the first item that decides is not evaluated.

    `until`: only items up to and including the first where it holds count. Sources have no such thing; `definedness`
    needs it to say when an `all(…)` or `any(…)` does not raise. It stands beside a single generator without conditions.
    """

    universal: bool
    generators: tuple[Generator, ...]
    body: Term
    until: Term | None = None
    span: Span | None = field(default=None, compare=False, repr=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Comprehension:
    """`[body for …]`. Set and dict comprehensions are `SET_OF_LIST` and `MAP_OF_LIST` of one."""

    body: Term
    generators: tuple[Generator, ...]
    span: Span | None = field(default=None, compare=False, repr=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Call:
    """A call of a *plain* function of the module: one that always returns and never raises (`program.Function.plain`),
    wherever its precondition holds."""

    function: str
    arguments: tuple[Term, ...]
    type: Type
    span: Span | None = field(default=None, compare=False, repr=False, kw_only=True)


TRUE, FALSE = Lit(True, BOOL), Lit(False, BOOL)


def integer(value: int, span: Span | None = None) -> Lit:
    return Lit(value, INT, span=span)


def string(value: str, span: Span | None = None) -> Lit:
    return Lit(value, STRING, span=span)


def conjunction(terms: tuple[Term, ...] | list[Term]) -> Term:
    """All of them, in this order; `TRUE` for none."""
    if not terms:
        return TRUE
    return terms[0] if len(terms) == 1 else Op(Operator.AND, tuple(terms))


def negation(term: Term) -> Term:
    if isinstance(term, Op) and term.operator is Operator.NOT:
        return term.arguments[0]
    return Op(Operator.NOT, (term,), span=term.span)


def implication(hypothesis: Term, conclusion: Term) -> Term:
    return conclusion if hypothesis == TRUE else Op(Operator.IMPLIES, (hypothesis, conclusion), span=conclusion.span)
