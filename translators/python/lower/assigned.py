"""Which variables have a value where: names that a body assigns, and reads before a value is there."""

from __future__ import annotations

import ast
from typing import TypeAlias

from lemmata.translators.obligations.claim import Refusal
from lemmata.translators.obligations.program import (
    Assert,
    Assign,
    Block,
    Break,
    Continue,
    For,
    Function,
    If,
    Invoke,
    Raise,
    Return,
    Statement,
    Try,
    While,
)
from lemmata.translators.obligations.terms import Term
from lemmata.translators.obligations.walk import free_variables
from lemmata.translators.python.source import Refused, Source

Names: TypeAlias = frozenset[str]


def assigned_names(node: ast.FunctionDef) -> frozenset[str]:
    """Names that the body gives values otherwise than as loop variables and in comprehensions."""
    loops = {id(n) for f in ast.walk(node) if isinstance(f, ast.For | ast.comprehension) for n in ast.walk(f.target)}
    return frozenset(
        each.id
        for each in ast.walk(node)
        if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store) and id(each) not in loops
    )


def ends(body: Block) -> bool:
    """Whether a block never reaches its end."""
    if not body:
        return False
    match body[-1]:
        case Return() | Raise() | Break() | Continue():
            return True
        case If(_, then, orelse):
            return ends(then) and ends(orelse)
        case While(condition) as loop:
            from lemmata.translators.obligations.terms import TRUE

            return condition == TRUE and not _breaks(loop.body)
        case Try(body=inner, handlers=handlers, orelse=orelse, final=final):
            return ends(final) or (ends((*inner, *orelse)) and all(ends(handler.body) for handler in handlers))
    return False


def _breaks(body: Block) -> bool:
    for statement in body:
        match statement:
            case Break():
                return True
            case If(_, then, orelse) if _breaks(then) or _breaks(orelse):
                return True
            case For(orelse=orelse) | While(orelse=orelse) if _breaks(orelse):
                return True
            case Try() if any(map(_breaks, (statement.body, statement.orelse, statement.final))) or any(
                _breaks(handler.body) for handler in statement.handlers
            ):
                return True
    return False


def assigned_in(body: Block) -> dict[str, None]:
    """The variables that a block may assign, in order, those of nested `for` heads left out."""
    found: dict[str, None] = {}
    for statement in body:
        match statement:
            case Assign(targets):
                found.update(dict.fromkeys(target.name for target in targets))
            case Invoke(target) if target is not None:
                found[target.name] = None
            case If(_, then, orelse):
                found.update(assigned_in((*then, *orelse)))
            case While() | For():
                found.update(assigned_in((*statement.body, *statement.orelse)))
            case Try():
                inner = [part for handler in statement.handlers for part in handler.body]
                found.update(assigned_in((*statement.body, *inner, *statement.orelse, *statement.final)))
    return found


def check_assigned(function: Function, node: ast.FunctionDef, source: Source) -> None:
    """Raises `Refused` where a variable may be read that has no value."""
    _Check(node, source).block(function.body, frozenset(parameter.name for parameter in function.parameters))


class _Check:
    def __init__(self, node: ast.FunctionDef, source: Source) -> None:
        self._node = node
        self._source = source

    def _read(self, term: Term, defined: Names, statement: Statement) -> None:
        for name in free_variables(term):
            if name not in defined:
                span = term.span or statement.span or self._source.span(self._node)
                raise Refused(
                    Refusal(
                        span, f"variable {name}", "it may have no value here", "assign it before the branch or loop"
                    )
                )

    def block(self, body: Block, defined: Names) -> Names | None:
        """What is defined after it; None where its end is not reached."""
        now: Names | None = defined
        for statement in body:
            if now is None:
                return None
            now = self._statement(statement, now)
        return now

    def _statement(self, statement: Statement, defined: Names) -> Names | None:
        match statement:
            case Assign(targets, values):
                for value in values:
                    self._read(value, defined, statement)
                return defined | {target.name for target in targets}
            case Invoke(target, _, arguments):
                for argument in arguments:
                    self._read(argument, defined, statement)
                return defined if target is None else defined | {target.name}
            case Assert(condition):
                self._read(condition, defined, statement)
            case Return(value):
                self._read(value, defined, statement)
                return None
            case Raise() | Break() | Continue():
                return None
            case If(condition, then, orelse):
                self._read(condition, defined, statement)
                return _meet(self.block(then, defined), self.block(orelse, defined))
            case While(condition, body, invariants, measure, orelse):
                for term in (condition, *invariants, *([measure] if measure is not None else [])):
                    self._read(term, defined, statement)
                self.block(body, defined)
                return _meet(defined if _breaks(body) else None, self.block(orelse, defined))
            case For(variables, sequence, body, invariants, done, orelse):
                self._read(sequence, defined, statement)
                inner = defined | {variable.name for variable in variables}
                for term in invariants:
                    self._read(term, inner | ({done.name} if done else set()), statement)
                self.block(body, inner)
                return _meet(defined if _breaks(body) else None, self.block(orelse, defined))
            case Try(body, handlers, orelse, final):
                normal = self.block((*body, *orelse), defined)
                ways = [normal, *(self.block(handler.body, defined) for handler in handlers)]
                joined: Names | None = None
                for way in ways:
                    joined = _meet(joined, way)
                after = self.block(final, defined)
                return None if joined is None or after is None else joined | after
        return defined


def _meet(first: Names | None, second: Names | None) -> Names | None:
    if first is None or second is None:
        return second if first is None else first
    return first & second
