"""Statements in Lean: do-notation over `Py`, or plain expressions for functions that neither raise nor loop.

A variable that changes is a new `let` of the same name. Branches that both go on end in the tuple of the variables that
they change and that matter later; where a branch leaves by `return`, `break` or `continue`, what follows is written
into the other ones.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from lemmata.translators.obligations.definedness import PRECONDITION, demands
from lemmata.translators.obligations.lean.anchors import anchored
from lemmata.translators.obligations.lean.layout import atom
from lemmata.translators.obligations.lean.literals import string_literal
from lemmata.translators.obligations.lean.names import identifier, qualified
from lemmata.translators.obligations.lean.terms import term_piece, term_text, test_text
from lemmata.translators.obligations.lean.types import type_text
from lemmata.translators.obligations.liveness import Exits, Names, assigned, falls_through, leaves, live
from lemmata.translators.obligations.program import (
    Assert,
    Assign,
    Block,
    Break,
    Continue,
    For,
    If,
    Invoke,
    Raise,
    Return,
    Statement,
    Try,
    While,
)
from lemmata.translators.obligations.terms import Term, Var

Lines = list[str]

LARGEST = 2_000
"""Lines of one function, at most: code that follows partial exits is written more than once."""


class NotPrintable(Exception):
    """A program that has no Lean text yet; the message says what is in the way."""


@dataclass(frozen=True, slots=True)
class Context:
    """Where a block stands. `end`: what its normal end is; the others: how it leaves otherwise. All are computations
    of the Lean type `result` (or values of it, when `plain`). `returns`: the function's own result type. `scope`: the
    variables that have a value."""

    returns: str
    result: str
    end: Callable[[], Lines]
    on_return: Callable[[str], str]
    on_break: Callable[[], str] | None
    on_continue: Callable[[], str] | None
    after: Names
    exits: Exits
    scope: Names
    plain: bool = False
    itself: str | None = None
    handled: str | None = None


def tuple_text(variables: list[Var]) -> str:
    """The variables as one value: a tuple, the only one, or `()`."""
    names = [identifier(variable.name) for variable in variables]
    return names[0] if len(names) == 1 else f"({', '.join(names)})"


def tuple_type(variables: list[Var]) -> str:
    if not variables:
        return "Unit"
    return " × ".join(type_text(variable.type, len(variables) > 1) for variable in variables)


def pattern(variables: list[Var]) -> str:
    """The variables as a pattern of `fun` or `let`."""
    return tuple_text(variables) if variables else "_"


def indent(lines: Lines) -> Lines:
    return ["  " + line for line in lines]


def value_text(term: Term) -> str:
    return term_text(term, known=True)


def needs(terms: tuple[Term, ...], context: Context) -> Lines:
    """What must hold before the terms have values."""
    if context.plain:
        return []
    found = (demand for term in terms for demand in demands(term) if demand.exception != PRECONDITION)
    return [need(demand.condition, demand.exception) for demand in found]


def need(condition: Term, exception: str) -> str:
    return f"Py.need ({test_text(condition)}) {string_literal(exception)}"


def block_lines(block: Block, context: Context) -> Lines:
    """The lines of the block, in tail position."""
    if not block:
        return context.end()
    first, rest = block[0], block[1:]
    lines = _statement(first, rest, context)
    if len(lines) > LARGEST:
        raise NotPrintable("too many ways through the function")
    return lines


def with_rest(rest: Block, context: Context) -> Context:
    """The context of a block that is followed by `rest`."""
    return replace(context, end=lambda: block_lines(rest, context), after=live(rest, context.after, context.exits))


def bind(context: Context, left: str, right: Lines, typed: str = "") -> Lines:
    """`let left ← right`."""
    arrow = ":=" if context.plain else "←"
    head = f"let {left}{typed} {arrow} "
    return [head + right[0], *right[1:]] if len(right) == 1 else [head.rstrip(), *indent(right)]


def _statement(statement: Statement, rest: Block, context: Context) -> Lines:
    from lemmata.translators.obligations.lean.loops import loop_lines
    from lemmata.translators.obligations.lean.tries import try_lines

    match statement:
        case Assign(targets, values):
            lines = [*needs(values, context), _assignment(targets, values)]
            return [*lines, *block_lines(rest, _assigning(context, targets))]
        case If():
            return _if(statement, rest, context)
        case While() | For():
            if context.plain:
                raise NotPrintable("a loop in a plain function")
            return loop_lines(statement, rest, context)
        case Return(value):
            return [*needs((value,), context), context.on_return(value_text(value))]
        case Raise(exception):
            return [f"Py.raise {string_literal(exception) if exception else context.handled}"]
        case Break():
            if context.on_break is None:
                raise NotPrintable("break outside of a loop")
            return [context.on_break()]
        case Continue():
            if context.on_continue is None:
                raise NotPrintable("continue outside of a loop")
            return [context.on_continue()]
        case Assert(condition):
            if context.plain:
                return block_lines(rest, context)
            check = need(condition, "AssertionError")
            return [*needs((condition,), context), check, *block_lines(rest, context)]
        case Invoke(target, function, arguments):
            call = _call(function, arguments, context)
            name = "_" if target is None else identifier(target.name)
            inner = context if target is None else _assigning(context, (target,))
            return [*needs(arguments, context), f"let {name} ← {call}", *block_lines(rest, inner)]
        case Try():
            if context.plain:
                raise NotPrintable("try in a plain function")
            return try_lines(statement, rest, context)


def _assigning(context: Context, targets: tuple[Var, ...]) -> Context:
    return replace(context, scope=context.scope | {target.name for target in targets})


def _assignment(targets: tuple[Var, ...], values: tuple[Term, ...]) -> str:
    if len(targets) == 1:
        typed = "" if anchored(values[0]) else f" : {type_text(targets[0].type)}"
        return f"let {identifier(targets[0].name)}{typed} := {value_text(values[0])}"
    typed = "" if all(map(anchored, values)) else f" : {tuple_type(list(targets))}"
    return f"let {tuple_text(list(targets))}{typed} := ({', '.join(map(value_text, values))})"


def _call(function: str, arguments: tuple[Term, ...], context: Context) -> str:
    if function == context.itself:
        return f"{qualified(function)} ({', '.join(map(term_text, arguments))})"
    return " ".join([qualified(function), *(atom(term_piece(argument)) for argument in arguments)])


def _if(statement: If, rest: Block, context: Context) -> Lines:
    lines = needs((statement.condition,), context)
    keyword = "" if context.plain else " do"
    head = f"if {test_text(statement.condition)} then{keyword}"
    both = falls_through(statement.then) and falls_through(statement.orelse)
    joins = rest and both and not leaves(statement.then) and not leaves(statement.orelse)
    if not joins:
        inner = with_rest(rest, context)
        then, orelse = block_lines(statement.then, inner), block_lines(statement.orelse, inner)
        return [*lines, head, *indent(then), f"else{keyword}", *indent(orelse)]
    needed = live(rest, context.after, context.exits)
    changed = {**assigned(statement.then), **assigned(statement.orelse)}
    variables = [variable for name, variable in changed.items() if name in needed]

    def branch(block: Block) -> Lines:
        def end() -> Lines:
            return [tuple_text(variables) if context.plain else f"pure {tuple_text(variables)}"]

        def never(*_: str) -> str:
            raise AssertionError("a branch that leaves")

        inner = replace(
            context,
            result=tuple_type(variables),
            end=end,
            on_return=never,
            after=needed,
        )
        return with_defaults(variables, block, inner)

    choice = [head, *indent(branch(statement.then)), f"else{keyword}", *indent(branch(statement.orelse))]
    following = block_lines(rest, _assigning(context, tuple(variables)))
    if not variables and context.plain:
        return following
    return [*lines, *bind(context, pattern(variables), choice), *following]


def with_defaults(variables: list[Var], block: Block, context: Context) -> Lines:
    """The block, in front of it values for those of the variables that have none yet; no program that the language
    admits reads them before it assigns them."""
    changed = assigned(block)
    missing = [v for v in variables if v.name not in context.scope and v.name not in changed]
    lines = [f"let {identifier(v.name)} : {type_text(v.type)} := default" for v in missing]
    return [*lines, *block_lines(block, replace(context, scope=context.scope | {v.name for v in missing}))]
