"""What a `try` hands on, and the forms of it that have a Lean text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lemmata.translators.obligations.definedness import demands
from lemmata.translators.obligations.program import (
    Assign,
    Block,
    Break,
    Continue,
    For,
    Function,
    Invoke,
    Statement,
    Try,
    While,
)
from lemmata.translators.python.lower.assigned import assigned_in, ends
from lemmata.translators.python.vc import shape


class NotProvable(Exception):
    """A construct that the evaluator runs and that has no Lean text (yet)."""

    def __init__(self, statement: Statement, reason: str) -> None:
        super().__init__(reason)
        self.statement = statement


def state(statement: Try, rest: Block, end: tuple[str, ...], defined: frozenset[str]) -> list[str]:
    """The variables that the ways through a `try` hand to what comes after, and by `break` or `continue` to the loop
    around it, whose state is `end`."""
    ways = [(*statement.body, *statement.orelse), *(handler.body for handler in statement.handlers)]
    names = dict.fromkeys(shape.meeting([w for w in ways if not ends(w)] or [()], rest, frozenset(end), defined))
    for way in ways:
        if any(True for _ in _jumps(way)):
            names.update((name, None) for name in assigned_in(way) if name in end and name in defined)
    return list(names)


def jump(statement: Try) -> Break | Continue | None:
    """The kind of jump by which the `try` is left, None where there is none."""
    return next(_jumps((statement,)), None)


def check(
    statement: Try, rest: Block, end: tuple[str, ...], defined: frozenset[str], functions: Mapping[str, Function]
) -> None:
    """Raises `NotProvable` for forms of `try` that the text has no counterpart for."""
    if statement.final or statement.orelse:
        raise NotProvable(statement, "this `else` or `finally` of `try` has no proof rule yet")
    if len({type(each) for each in _jumps((statement,))}) > 1:
        raise NotProvable(statement, "both `break` and `continue` inside one `try` have no proof rule yet")
    changed = changing(statement.body, functions) & defined
    later: frozenset[str] = frozenset()
    for handler in statement.handlers:
        later |= shape.reads(handler.body)
        if any(True for _ in _jumps(handler.body)):
            later |= frozenset(end)
        if not ends(handler.body):
            later |= shape.reads(rest) | frozenset(end)
    if changed & later:
        name = min(changed & later)
        raise NotProvable(statement, f"{name} may or may not have been changed when the exception is handled")


def changing(body: Block, functions: Mapping[str, Function]) -> frozenset[str]:
    """The variables that may have been changed when something in the body is raised."""
    return frozenset(set(assigned_in(body)) - _at_the_end(body, functions))


def jumps(body: Block) -> bool:
    """Whether a `break` or `continue` leaves a block."""
    return any(True for _ in _jumps(body))


def _at_the_end(body: Block, functions: Mapping[str, Function]) -> set[str]:
    """The variables that change only when nothing in the body can be raised any more."""
    found: set[str] = set()
    for place in reversed(range(len(body))):
        last = body[place]
        if isinstance(last, Assign):
            own = {target.name for target in last.targets}
        elif isinstance(last, Invoke):
            own = {last.target.name} if last.target else set()
        else:
            break
        found |= own
        if isinstance(last, Invoke) or any(demands(value, functions) for value in last.values):
            return found - set(assigned_in(body[:place]))
    else:
        return found
    return found - set(assigned_in(body[: place + 1]))


def _jumps(body: Block) -> Iterator[Break | Continue]:
    """The `break`s and `continue`s that leave a block."""
    for statement in body:
        if isinstance(statement, Break | Continue):
            yield statement
        elif isinstance(statement, While | For):
            yield from _jumps(statement.orelse)
        else:
            for block in shape.blocks_of(statement):
                yield from _jumps(block)
