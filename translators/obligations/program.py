"""Programs: structured statements over typed variables, functions with contracts, modules.

One thing that the evaluator runs, symbolic execution follows, and the Lean printer prints. Meaning is Python's:

* A statement evaluates its terms from left to right and raises where one is not defined.
* Variables keep one type throughout a function. A front end renames where the source does otherwise, and it refuses
  programs that may read a variable before it has a value.
* Lists, sets and maps are values. `xs[i] = v` is `Assign(xs, Op(SET_ITEM, (xs, i, v)))`, `xs.append(v)` is
  `Assign(xs, Op(APPEND, (xs, v)))`, `x = xs.pop()` is two assignments; a front end refuses aliasing that could be seen.
* A tuple assignment `a, b = b, a` is one `Assign` with several targets: right-hand sides first.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias, Union

from lemmata.translators.obligations.claim import Kind, Span
from lemmata.translators.obligations.terms import Term, Var
from lemmata.translators.obligations.types import Type

Statement: TypeAlias = Union[
    "Assign",
    "If",
    "While",
    "For",
    "Return",
    "Raise",
    "Break",
    "Continue",
    "Assert",
    "Invoke",
    "Try",
]

Block: TypeAlias = tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Assign:
    """`targets = values`, all values before the first target changes; as many values as targets."""

    targets: tuple[Var, ...]
    values: tuple[Term, ...]
    span: Span | None = field(default=None, compare=False, repr=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class If:
    condition: Term
    then: Block
    orelse: Block = ()
    span: Span | None = field(default=None, compare=False, repr=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class While:
    """`invariants` hold whenever the condition is about to be evaluated. `measure`: an Int, or a tuple of them
    (lexicographic), that falls from one round to the next and is not negative while the condition holds; None: not
    known yet. `orelse` runs when the condition was false, not after a `Break`."""

    condition: Term
    body: Block
    invariants: tuple[Term, ...] = ()
    measure: Term | None = None
    orelse: Block = ()
    span: Span | None = field(default=None, compare=False, repr=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class For:
    """`for variables in sequence`, the sequence a list, a string or a `RANGE`, evaluated once, before the first round.

    Several variables take a tuple apart. `done` is the variable by which `invariants` call the items already gone
    through (a list), None where they do not. Invariants hold before each round and after the last one. Over a `RANGE`
    they may speak of the loop variable: it is the number of the round to come, after the last round one step beyond.
    """

    variables: tuple[Var, ...]
    sequence: Term
    body: Block
    invariants: tuple[Term, ...] = ()
    done: Var | None = None
    orelse: Block = ()
    span: Span | None = field(default=None, compare=False, repr=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Return:
    """`value` is `Lit((), UNIT)` where the source names none."""

    value: Term
    span: Span | None = field(default=None, compare=False, repr=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Raise:
    """`exception`: the class's name. Messages and causes are not modelled. `""`: raise again what is being handled."""

    exception: str
    span: Span | None = field(default=None, compare=False, repr=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Break:
    span: Span | None = field(default=None, compare=False, repr=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Continue:
    span: Span | None = field(default=None, compare=False, repr=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Assert:
    """Raises `AssertionError` where the condition is false."""

    condition: Term
    span: Span | None = field(default=None, compare=False, repr=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Invoke:
    """`target = function(arguments)`: a call of a function of the module that may raise, loop or recurse. Front ends
    take such calls out of terms, into statements before them, in the order of evaluation."""

    target: Var | None
    function: str
    arguments: tuple[Term, ...]
    span: Span | None = field(default=None, compare=False, repr=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Handler:
    """`except`: `exceptions` are all the class names it catches, subclasses spelled out; None catches every one."""

    exceptions: tuple[str, ...] | None
    body: Block


@dataclass(frozen=True, slots=True)
class Try:
    """`orelse` runs when the body ended normally; its exceptions are not handled here. `final` runs in any case."""

    body: Block
    handlers: tuple[Handler, ...]
    orelse: Block = ()
    final: Block = ()
    span: Span | None = field(default=None, compare=False, repr=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Contract:
    """One condition of a function's contract, over the parameters and, for a postcondition, `Function.result`.

    `text`: as it stands in the source.
    """

    condition: Term
    text: str = ""
    span: Span | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Function:
    """A function of the source.

    `ensures` may mention `result` (the variable that stands for what is returned; it takes no parameter's name) and
    speaks of the parameters as they were at the call. `raises`: exception names that may leave the function; `measure`:
    what falls at a recursive call (as in `While`). `plain`: no loops, no recursion, no exception under `requires`: it
    may be called in terms.
    """

    name: str
    parameters: tuple[Var, ...]
    returns: Type
    body: Block
    requires: tuple[Contract, ...] = ()
    ensures: tuple[Contract, ...] = ()
    result: str = "result"
    raises: tuple[str, ...] = ()
    measure: Term | None = None
    plain: bool = False
    span: Span | None = field(default=None, compare=False, repr=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Module:
    """`functions` in the order of the source. `types`: enums and records, each after those it mentions."""

    functions: Mapping[str, Function]
    types: tuple[Type, ...] = ()


EXCEPTION_KINDS: Mapping[str, Kind] = {
    "ZeroDivisionError": Kind.DIVISION_BY_ZERO,
    "IndexError": Kind.INDEX_IN_RANGE,
    "KeyError": Kind.KEY_PRESENT,
    "TypeError": Kind.NOT_NONE,
    "AttributeError": Kind.NOT_NONE,
    "AssertionError": Kind.ASSERTION,
    "MatchError": Kind.MATCH_EXHAUSTIVE,
}
"""The kind of the obligation that an exception does not occur; `Kind.NO_EXCEPTION` for all others."""


def terms_of(statement: Statement) -> tuple[Term, ...]:
    """The terms that the statement itself evaluates, those of statements inside it and annotations left out."""
    match statement:
        case Assign(_, values):
            return values
        case If(condition) | While(condition) | Assert(condition):
            return (condition,)
        case For():
            return (statement.sequence,)
        case Return(value):
            return (value,)
        case Invoke():
            return statement.arguments
        case Raise() | Break() | Continue() | Try():
            return ()
