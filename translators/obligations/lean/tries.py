"""`try` in Lean: `Py.attempt`. What the body assigned before it raised is not seen by a handler, so programs in which
a handler, or what follows it, could see it are refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from lemmata.translators.obligations.lean.blocks import (
    Context,
    Lines,
    NotPrintable,
    bind,
    block_lines,
    indent,
    pattern,
    tuple_text,
    tuple_type,
    with_defaults,
)
from lemmata.translators.obligations.lean.literals import string_literal
from lemmata.translators.obligations.liveness import Names, assigned, leaves, live, may_raise
from lemmata.translators.obligations.program import Assign, Block, Handler, Invoke, Try
from lemmata.translators.obligations.terms import Var


def exposed(body: Block) -> Names:
    """The variables that may have been assigned when the body raises."""
    found: Names = frozenset()
    for position, statement in enumerate(body):
        names = frozenset(assigned((statement,)))
        # One assignment raises before it assigns.
        inside = not isinstance(statement, Assign | Invoke) and may_raise((statement,))
        if inside or may_raise(body[position + 1 :]):
            found |= names
    return found


def try_lines(statement: Try, rest: Block, context: Context) -> Lines:
    """The statement and what follows it."""
    if statement.final:
        raise NotPrintable("`finally`")
    after = live(rest, context.after, context.exits)
    handled = frozenset().union(
        *(live(h.body, after, context.exits) for h in statement.handlers), context.exits.on_raise
    )
    seen = exposed(statement.body) & handled
    if seen:
        raise NotPrintable(f"`{min(seen)}` may have changed in a `try` whose handler goes on to read it")
    parts = (statement.body, statement.orelse, *(handler.body for handler in statement.handlers))
    flows = bool(statement.orelse) or any(map(leaves, parts))
    ended = live(statement.orelse, after, context.exits)
    changed = {**assigned(statement.body)}
    for handler in statement.handlers:
        changed.update(assigned(handler.body))
    variables = [variable for name, variable in changed.items() if name in ended | after]
    names = tuple_text(variables)
    inner = replace(
        context,
        after=ended | after,
        result=f"Flow ({tuple_type(variables)}) (Py ({context.result}))" if flows else tuple_type(variables),
        end=lambda: [f"pure (.next {names})" if flows else f"pure {names}"],
        on_return=lambda value: f"pure (.result ({context.on_return(value)}))",
        on_break=_delayed(context.on_break),
        on_continue=_delayed(context.on_continue),
        exits=replace(context.exits, on_raise=context.exits.on_raise | handled),
    )
    body = with_defaults(variables, statement.body, inner)
    aside = replace(inner, end=lambda: [f"pure (.leave {names})"]) if flows else inner
    handlers = _handlers(statement.handlers, variables, aside)
    typed = f" (α := {inner.result})" if flows else ""
    call = [
        f"Py.attempt{typed}",
        *indent(indent(_closed(["(do", *indent(body)]))),
        *indent(indent(_closed(["(fun exception =>", *indent(handlers)]))),
    ]
    following = replace(context, scope=context.scope | {v.name for v in variables})
    if not flows:
        return [*bind(context, pattern(variables), call), *block_lines(rest, following)]
    call[0] = "match (← " + call[0]
    call[-1] += ") with"
    return [
        *call,
        f"| .next {names} => do",
        *indent(block_lines((*statement.orelse, *rest), following)),
        f"| .leave {names} => do",
        *indent(block_lines(rest, following)),
        "| .result leave => leave",
    ]


def _delayed(leave: Callable[[], str] | None) -> Callable[[], str] | None:
    """The way out as a value, to be taken behind the `Py.attempt`."""
    return None if leave is None else lambda: f"pure (.result ({leave()}))"


def _closed(lines: Lines) -> Lines:
    return [*lines[:-1], lines[-1] + ")"]


def _handlers(handlers: tuple[Handler, ...], variables: list[Var], context: Context) -> Lines:
    if not handlers:
        return ["Py.raise exception"]
    first, rest = handlers[0], handlers[1:]
    body = with_defaults(variables, first.body, replace(context, handled="exception"))
    if first.exceptions is None:
        return ["do", *indent(body)]
    test = " ∨ ".join(f"exception = {string_literal(name)}" for name in first.exceptions) or "False"
    return [f"if {test} then do", *indent(body), "else", *indent(_handlers(rest, variables, context))]
