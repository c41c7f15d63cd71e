"""`else` and `finally` of `try`, in terms of what comes after it.

`else` runs after the body, outside of the handlers: behind the statement, where a variable says that the body ended
normally. `finally` runs wherever the statement is left: at the end, before `return`, `break` and `continue`. After an
exception that leaves the function nobody sees what it did to local variables. That is exact for a `finally` that
neither raises nor leaves the function; others, and those inside another `try`, stay for the evaluator only.
"""

from __future__ import annotations

import ast

from lemmata.translators.obligations.definedness import demands
from lemmata.translators.obligations.program import (
    Assign,
    Block,
    Break,
    Continue,
    For,
    Handler,
    If,
    Return,
    Statement,
    Try,
    While,
)
from lemmata.translators.obligations.terms import FALSE, TRUE, Lit, Term
from lemmata.translators.obligations.typecheck import type_of
from lemmata.translators.obligations.types import BOOL, ListOf, MapOf, SetOf, mentions
from lemmata.translators.obligations.walk import free_variables
from lemmata.translators.python.lower.assigned import assigned_in, ends
from lemmata.translators.python.lower.scope import Scope


def plain_try(statement: Try, node: ast.Try, scope: Scope) -> list[Statement]:
    """The statement without `else` and `finally`, and what comes before and after it."""
    if statement.final and not _quiet(statement.final):
        return [statement]
    if scope.handled and assigned_in(statement.final):
        return [statement]
    if not statement.handlers and not statement.final:
        return [statement]
    last = _Last(statement.final, node, scope)
    if last.shared(statement):
        return [statement]
    handlers = tuple(Handler(handler.exceptions, last.before_leaving(handler.body)) for handler in statement.handlers)
    body, orelse = last.before_leaving(statement.body), last.before_leaving(statement.orelse)
    span = statement.span
    made: list[Statement] = []
    if not handlers:
        made += [*body, *([] if ends(body) else orelse)]
    elif not orelse or ends(body):
        made.append(Try(body, handlers, span=span))
    else:
        done = scope.temporary(BOOL, node, "done")
        made.append(Assign((done,), (FALSE,), span=span))
        made.append(Try((*body, Assign((done,), (TRUE,), span=span)), handlers, span=span))
        made.append(If(done, orelse, span=span))
    return made if ends(tuple(made)) else [*made, *statement.final]


def _quiet(body: Block) -> bool:
    """Whether a block only assigns, and nothing in it raises."""
    for statement in body:
        match statement:
            case Assign(_, values) if not any(demands(value) for value in values):
                pass
            case If(condition, then, orelse) if not demands(condition) and _quiet(then) and _quiet(orelse):
                pass
            case _:
                return False
    return True


class _Last:
    """A `finally` that is quiet, put before each statement that leaves the `try`."""

    def __init__(self, final: Block, node: ast.Try, scope: Scope) -> None:
        self._final = final
        self._node = node
        self._scope = scope

    def shared(self, statement: Try) -> bool:
        """Whether something is returned that `finally` may change where it stands."""
        changed = set(assigned_in(self._final))
        blocks = [statement.body, statement.orelse, *(handler.body for handler in statement.handlers)]
        returned = [value for block in blocks for value in _returned(block)]
        return any(
            variable.name in changed and mentions(variable.type, (ListOf, SetOf, MapOf))
            for value in returned
            for variable in free_variables(value).values()
        )

    def before_leaving(self, body: Block, inside: bool = False) -> Block:
        """`inside`: in a loop of the block, whose `break` and `continue` do not leave it."""
        if not self._final:
            return body
        made: list[Statement] = []
        for statement in body:
            match statement:
                case Return(value, span=span):
                    if not isinstance(value, Lit):
                        kept = self._scope.temporary(type_of(value), self._node, "result")
                        made.append(Assign((kept,), (value,), span=span))
                        statement = Return(kept, span=span)
                    made += [*self._final, statement]
                case Break() | Continue() if not inside:
                    made += [*self._final, statement]
                case If(condition, then, orelse, span=span):
                    then, orelse = self.before_leaving(then, inside), self.before_leaving(orelse, inside)
                    made.append(If(condition, then, orelse, span=span))
                case While(condition, inner, invariants, measure, orelse, span=span):
                    inner, orelse = self.before_leaving(inner, True), self.before_leaving(orelse, inside)
                    made.append(While(condition, inner, invariants, measure, orelse, span=span))
                case For(variables, sequence, inner, invariants, done, orelse, span=span):
                    inner, orelse = self.before_leaving(inner, True), self.before_leaving(orelse, inside)
                    made.append(For(variables, sequence, inner, invariants, done, orelse, span=span))
                case Try(inner, handlers, orelse, final, span=span):
                    caught = tuple(Handler(h.exceptions, self.before_leaving(h.body, inside)) for h in handlers)
                    inner, orelse = self.before_leaving(inner, inside), self.before_leaving(orelse, inside)
                    made.append(Try(inner, caught, orelse, self.before_leaving(final, inside), span=span))
                case _:
                    made.append(statement)
        return tuple(made)


def _returned(body: Block) -> list[Term]:
    found: list[Term] = []
    for statement in body:
        match statement:
            case Return(value):
                found.append(value)
            case If(_, then, orelse):
                found += [*_returned(then), *_returned(orelse)]
            case While() | For():
                found += [*_returned(statement.body), *_returned(statement.orelse)]
            case Try(inner, handlers, orelse, final):
                blocks = (inner, orelse, final, *(handler.body for handler in handlers))
                found += [value for block in blocks for value in _returned(block)]
    return found
