"""How statements hang together in the Lean text: shared by the printer of programs and the proofs that follow it."""

from __future__ import annotations

from collections.abc import Iterable

from lemmata.translators.obligations.operators import Operator as O
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
from lemmata.translators.obligations.terms import Lit, Op, Term, Var
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import STRING, Type
from lemmata.translators.obligations.walk import free_variables
from lemmata.translators.python.lower.assigned import assigned_in, ends


def exits(body: Block, loop: bool = True) -> bool:
    """Whether a block may leave otherwise than at its end: by `return`, or by `break` or `continue` of a loop around
    it. `loop`: whether those two count."""
    for statement in body:
        match statement:
            case Return() | Raise():
                return True
            case Break() | Continue():
                if loop:
                    return True
            case If(_, then, orelse):
                if exits(then, loop) or exits(orelse, loop):
                    return True
            case While() | For():
                if exits(statement.body, False) or exits(statement.orelse, loop):
                    return True
            case Try():
                blocks = [statement.body, statement.orelse, statement.final, *(h.body for h in statement.handlers)]
                if any(exits(block, loop) for block in blocks):
                    return True
    return False


def leaves(body: Block) -> bool:
    """Whether a loop with this body needs a `Flow`: it has a `break` of its own or a `return`."""
    for statement in body:
        match statement:
            case Return() | Break():
                return True
            case If(_, then, orelse):
                if leaves(then) or leaves(orelse):
                    return True
            case While() | For():
                if returns(statement.body) or leaves(statement.orelse):
                    return True
            case Try():
                blocks = [statement.body, statement.orelse, statement.final, *(h.body for h in statement.handlers)]
                if any(map(leaves, blocks)):
                    return True
    return False


def returns(body: Block) -> bool:
    """Whether a block may leave the function by `return`."""
    for statement in body:
        match statement:
            case Return():
                return True
            case If(_, then, orelse):
                if returns(then) or returns(orelse):
                    return True
            case While() | For():
                if returns(statement.body) or returns(statement.orelse):
                    return True
            case Try():
                blocks = [statement.body, statement.orelse, statement.final, *(h.body for h in statement.handlers)]
                if any(map(returns, blocks)):
                    return True
    return False


def reads(body: Block) -> frozenset[str]:
    """The variables that a block may read."""
    found: set[str] = set()
    for statement in body:
        for term in terms_of(statement):
            found.update(free_variables(term))
        for block in blocks_of(statement):
            found.update(reads(block))
    return frozenset(found)


def terms_within(body: Block) -> list[Term]:
    """The terms of a block, those of inner blocks too."""
    found: list[Term] = []
    for statement in body:
        found.extend(terms_of(statement))
        for block in blocks_of(statement):
            found.extend(terms_within(block))
    return found


def blocks_of(statement: Statement) -> tuple[Block, ...]:
    match statement:
        case If(_, then, orelse):
            return (then, orelse)
        case While() | For():
            return (statement.body, statement.orelse)
        case Try(body, handlers, orelse, final):
            return (body, *(handler.body for handler in handlers), orelse, final)
    return ()


def terms_of(statement: Statement) -> Iterable[Term]:
    match statement:
        case Assign(_, values):
            return values
        case If(condition) | Assert(condition):
            return (condition,)
        case While(condition, _, invariants, measure):
            return (condition, *invariants, *(() if measure is None else (measure,)))
        case For(_, sequence, _, invariants):
            return (sequence, *invariants)
        case Return(value):
            return (value,)
        case Invoke(_, _, arguments):
            return arguments
    return ()


def variables_of(body: Block, types: dict[str, Type]) -> None:
    """Enter the types of the variables that a block assigns."""
    for statement in body:
        match statement:
            case Assign(targets):
                types.update((target.name, target.type) for target in targets)
            case Invoke(target) if target is not None:
                types[target.name] = target.type
        for block in blocks_of(statement):
            variables_of(block, types)


def joined(statement: If, rest: Block, needed: frozenset[str], defined: frozenset[str]) -> list[str] | None:
    """The variables that both branches hand to what comes after, None where the branches do not meet again."""
    if ends(statement.then) or ends(statement.orelse) or exits((statement,)):
        return None
    return meeting([statement.then, statement.orelse], rest, needed, defined)


def meeting(ways: list[Block], rest: Block, needed: frozenset[str], defined: frozenset[str]) -> list[str]:
    """The variables that some of the ways change and that are read afterwards."""
    after = reads(rest) | needed
    common = frozenset.intersection(*(frozenset(assigned_in(way)) for way in ways))
    changed: dict[str, None] = {}
    for way in ways:
        changed.update(assigned_in(way))
    return [name for name in changed if name in after and (name in defined or name in common)]


def state(loop: While | For, defined: frozenset[str]) -> list[str]:
    """The variables that a loop carries from one round to the next."""
    return [name for name in assigned_in(loop.body) if name in defined]


def counting(loop: For) -> tuple[Term, Term] | None:
    """The bounds of a loop over `range(a, b)`."""
    match loop.sequence, loop.variables:
        case Op(O.RANGE, (start, stop, Lit(1))), (_,):
            return start, stop
    return None


def sequence_of(loop: For) -> Term:
    """What a loop goes through, as a list."""
    if type_of(loop.sequence) == STRING:
        return Op(O.LIST_OF, (loop.sequence,), span=loop.sequence.span)
    return loop.sequence


def item_variables(loop: For) -> tuple[Var, ...]:
    return loop.variables
