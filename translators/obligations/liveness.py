"""Which variables a piece of program assigns, and which it may read before it assigns them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from lemmata.translators.obligations.definedness import demands
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
from lemmata.translators.obligations.terms import Lit, Term, Var
from lemmata.translators.obligations.walk import free_variables

Names = frozenset[str]


def assigned(block: Block) -> dict[str, Var]:
    """The variables that the block assigns somewhere, in the order of the text."""
    found: dict[str, Var] = {}
    for statement in block:
        match statement:
            case Assign(targets):
                found.update({target.name: target for target in targets if target.name not in found})
            case Invoke(Var() as target):
                found.setdefault(target.name, target)
            case If(_, then, orelse):
                found = {**assigned(then), **assigned(orelse), **found}
            case While(_, body, _, _, orelse):
                found = {**assigned(body), **assigned(orelse), **found}
            case For():
                inner = {**assigned(statement.body), **assigned(statement.orelse)}
                found = {**{v.name: v for v in statement.variables}, **inner, **found}
            case Try():
                for part in (statement.body, *(h.body for h in statement.handlers), statement.orelse, statement.final):
                    found = {**assigned(part), **found}
    return found


def reads(*terms: Term) -> Names:
    """The variables that occur free."""
    return frozenset(name for term in terms for name in free_variables(term))


@dataclass(frozen=True, slots=True)
class Exits:
    """What is live where control may go from here, beside the next statement."""

    on_break: Names = frozenset()
    on_continue: Names = frozenset()
    on_raise: Names = frozenset()


def live(block: Block, after: Names, exits: Exits = Exits()) -> Names:
    """The variables whose values matter before the block, when those of `after` matter behind it."""
    for statement in reversed(block):
        after = _live(statement, after, exits)
    return after


def _live(statement: Statement, after: Names, exits: Exits) -> Names:
    match statement:
        case Assign(targets, values):
            return (after - {target.name for target in targets}) | reads(*values) | exits.on_raise
        case Invoke(target, _, arguments):
            kept = after - {target.name} if target is not None else after
            return kept | reads(*arguments) | exits.on_raise
        case If(condition, then, orelse):
            return reads(condition) | live(then, after, exits) | live(orelse, after, exits) | exits.on_raise
        case While(condition, body, _, _, orelse):
            head = reads(condition) | live(orelse, after, exits) | after | exits.on_raise
            while True:
                inner = replace(exits, on_break=after, on_continue=head)
                more = head | live(body, head, inner)
                if more == head:
                    return head
                head = more
        case For():
            head = live(statement.orelse, after, exits) | after | exits.on_raise
            variables = {variable.name for variable in statement.variables}
            while True:
                inner = replace(exits, on_break=after, on_continue=head)
                more = head | (live(statement.body, head, inner) - variables)
                if more == head:
                    return head | reads(statement.sequence)
                head = more
        case Return(value):
            return reads(value) | exits.on_raise
        case Raise():
            return exits.on_raise
        case Break():
            return exits.on_break
        case Continue():
            return exits.on_continue
        case Assert(condition):
            return after | reads(condition) | exits.on_raise
        case Try():
            return _live_try(statement, after, exits)


def _live_try(statement: Try, after: Names, exits: Exits) -> Names:
    if statement.final:
        # What `final` reads matters wherever control leaves the rest.
        through = live(statement.final, after | exits.on_break | exits.on_continue | exits.on_raise, exits)
        exits = Exits(exits.on_break | through, exits.on_continue | through, exits.on_raise | through)
        after = through
    handled = exits.on_raise
    for handler in statement.handlers:
        handled |= live(handler.body, after, exits)
    ended = live(statement.orelse, after, exits)
    return live(statement.body, ended, replace(exits, on_raise=handled)) | handled


def may_raise(block: Block) -> bool:
    """Whether some statement may raise: an undefined term, an assertion, a call."""
    for statement in block:
        match statement:
            case Raise() | Assert() | Invoke() | Try():
                return True
            case Assign(_, values):
                raising = any(demands(value) for value in values)
            case Return(value):
                raising = bool(demands(value))
            case If(condition, then, orelse) | While(condition, then, _, _, orelse):
                raising = bool(demands(condition)) or may_raise(then) or may_raise(orelse)
            case For():
                raising = bool(demands(statement.sequence)) or may_raise(statement.body) or may_raise(statement.orelse)
            case Break() | Continue():
                raising = False
        if raising:
            return True
    return False


def leaves(block: Block, in_loop: bool = False) -> bool:
    """Whether control may leave the block by `return`, or by a `break` or `continue` of a loop around it (`in_loop`:
    those belong to a loop inside)."""
    for statement in block:
        match statement:
            case Return():
                return True
            case Break() | Continue():
                if not in_loop:
                    return True
            case If(_, then, orelse):
                if leaves(then, in_loop) or leaves(orelse, in_loop):
                    return True
            case While(_, body, _, _, orelse):
                if leaves(body, True) or leaves(orelse, in_loop):
                    return True
            case For():
                if leaves(statement.body, True) or leaves(statement.orelse, in_loop):
                    return True
            case Try():
                parts = (statement.body, *(h.body for h in statement.handlers), statement.orelse, statement.final)
                if any(leaves(part, in_loop) for part in parts):
                    return True
    return False


def returns(block: Block) -> bool:
    """Whether there is a `return` in the block."""
    for statement in block:
        match statement:
            case Return():
                return True
            case If(_, then, orelse) | While(_, then, _, _, orelse):
                if returns(then) or returns(orelse):
                    return True
            case For():
                if returns(statement.body) or returns(statement.orelse):
                    return True
            case Try():
                parts = (statement.body, *(h.body for h in statement.handlers), statement.orelse, statement.final)
                if any(map(returns, parts)):
                    return True
    return False


def falls_through(block: Block) -> bool:
    """Whether control may reach the end of the block."""
    for statement in block:
        match statement:
            case Return() | Raise() | Break() | Continue():
                return False
            case If(_, then, orelse):
                if not falls_through(then) and not falls_through(orelse):
                    return False
            case While(Lit(True), body) if not _breaks(body):
                return False
            case Try(body, handlers, orelse, final):
                normally = falls_through(body) and falls_through(orelse)
                if not normally and not any(falls_through(handler.body) for handler in handlers):
                    return False
                if final and not falls_through(final):
                    return False
    return True


def _breaks(body: Block) -> bool:
    """Whether a loop's body has a `break` of this loop."""
    for statement in body:
        match statement:
            case Break():
                return True
            case If(_, then, orelse):
                if _breaks(then) or _breaks(orelse):
                    return True
            case While() | For():
                if _breaks(statement.orelse):
                    return True
            case Try():
                parts = (statement.body, *(h.body for h in statement.handlers), statement.orelse, statement.final)
                if any(map(_breaks, parts)):
                    return True
    return False


def loop_flows(body: Block) -> bool:
    """Whether a loop with this body needs more than a state: control leaves it by `break` or `return`."""
    for statement in body:
        match statement:
            case Return() | Break():
                return True
            case If(_, then, orelse):
                if loop_flows(then) or loop_flows(orelse):
                    return True
            case While(_, inner, _, _, orelse):
                if leaves(inner, True) or loop_flows(orelse):
                    return True
            case For():
                if leaves(statement.body, True) or loop_flows(statement.orelse):
                    return True
            case Try():
                parts = (statement.body, *(h.body for h in statement.handlers), statement.orelse, statement.final)
                if any(map(loop_flows, parts)):
                    return True
    return False
