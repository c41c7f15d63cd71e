"""Programs with one statement changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from lemmata.translators.obligations.program import Block, For, If, Statement, Try, While

Change = Callable[[Statement], tuple[Statement, ...]]


def change_all(body: Block, change: Change) -> Block:
    """Each statement replaced by what `change` makes of it, inner ones first."""
    made: list[Statement] = []
    for statement in body:
        made.extend(change(_inside(statement, change)))
    return tuple(made)


def _inside(statement: Statement, change: Change) -> Statement:
    match statement:
        case If(_, then, orelse):
            return replace(statement, then=change_all(then, change), orelse=change_all(orelse, change))
        case While() | For():
            body, orelse = change_all(statement.body, change), change_all(statement.orelse, change)
            return replace(statement, body=body, orelse=orelse)
        case Try(body, handlers, orelse, final):
            return replace(
                statement,
                body=change_all(body, change),
                handlers=tuple(replace(handler, body=change_all(handler.body, change)) for handler in handlers),
                orelse=change_all(orelse, change),
                final=change_all(final, change),
            )
    return statement


def loops_of(body: Block) -> list[While | For]:
    """The loops of a program, outer ones first."""
    found: list[While | For] = []
    for statement in body:
        match statement:
            case While() | For():
                found.append(statement)
                found.extend(loops_of((*statement.body, *statement.orelse)))
            case If(_, then, orelse):
                found.extend(loops_of((*then, *orelse)))
            case Try(inner, handlers, orelse, final):
                found.extend(loops_of((*inner, *(s for h in handlers for s in h.body), *orelse, *final)))
    return found


def replace_loop(body: Block, old: While | For, new: While | For) -> Block:
    """The program with one loop replaced."""
    made: list[Statement] = []
    for statement in body:
        if statement is old:
            made.append(new)
            continue
        match statement:
            case If(_, then, orelse):
                then, orelse = replace_loop(then, old, new), replace_loop(orelse, old, new)
                made.append(replace(statement, then=then, orelse=orelse))
            case While() | For():
                inner, orelse = replace_loop(statement.body, old, new), replace_loop(statement.orelse, old, new)
                made.append(replace(statement, body=inner, orelse=orelse))
            case Try(inner, handlers, orelse, final):
                made.append(
                    replace(
                        statement,
                        body=replace_loop(inner, old, new),
                        handlers=tuple(replace(h, body=replace_loop(h.body, old, new)) for h in handlers),
                        orelse=replace_loop(orelse, old, new),
                        final=replace_loop(final, old, new),
                    )
                )
            case _:
                made.append(statement)
    return tuple(made)
