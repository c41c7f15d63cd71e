"""Results as users see them: what an obligation is called, what it claims, what an error of the file says."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Any

from lemmata.agent.lean.commands import Command
from lemmata.agent.lean.document import Document, Hole
from lemmata.agent.lean.goal import Goal
from lemmata.agent.lean.lexer import TokenKind
from lemmata.agent.lean.verify.report import Message
from lemmata.agent.prove.attempt import Attempt
from lemmata.agent.verdict import FILE, Result, Verdict

GOAL = "goal"  # the kind of a hole that is not the whole body of its declaration
_USES_SORRY = re.compile(r"declaration uses [`']sorry[`']")


def is_whole_body(document: Document, hole: Hole) -> bool:
    """Whether the hole is all of its declaration's proof: `:= sorry`, `:= by sorry`."""
    command = document.commands[hole.command]
    start = document.body_start(command)
    if start is None:
        return False
    body = [
        token.text
        for token in document.within(command)
        if token.start >= start and token.kind not in (TokenKind.COMMENT, TokenKind.DOC)
    ]
    return body in ([":=", "sorry"], [":=", "by", "sorry"])


def result(document: Document, attempt: Attempt, verdict: Verdict, evidence: str, **details: Any) -> Result:
    """The result for one hole."""
    hole = attempt.hole
    whole = is_whole_body(document, hole)
    statement = document.statement(hole) if whole or attempt.goal is None else _goal_line(attempt.goal)
    return Result(
        file=document.path,
        line=hole.line,
        name=hole.declaration,
        kind=hole.keyword if whole else GOAL,
        verdict=verdict,
        statement=statement,
        evidence=evidence,
        seconds=attempt.seconds,
        details={**attempt.details, **details},
        hole=hole.index,
        trace=attempt.trace,
    )


def file_error(path: str, message: str, line: int | None = None, seconds: float = 0.0, name: str = "") -> Result:
    """What is wrong with a file as a whole. Its line is 0 where no place is known."""
    return Result(path, line or 0, name, FILE, Verdict.ERROR, "", message, seconds)


def lean_error(document: Document, message: Message, hint: str = "") -> Result:
    """An error that Lean reports, in the declaration where it stands; `hint` is added on a line of its own."""
    inside = command_at(document, message)
    name = (inside.name or inside.keyword) if inside else ""
    text = f"{document.path}:{message.line}:{message.column}: {message.text}"
    return file_error(document.path, text + (f"\nnote: {hint}" if hint else ""), message.line, name=name)


def unwritten_holes(document: Document, messages: Sequence[Message]) -> list[tuple[Command, Message]]:
    """The declarations with Lean's warning that they use `sorry`, though none is written in them."""
    warnings = [item for item in messages if item.severity == "warning" and _USES_SORRY.search(item.text)]
    if not warnings:
        return []
    written = {hole.command for hole in document.holes}
    together = _mutual_blocks(document)
    found: dict[int, tuple[Command, Message]] = {}
    for message in warnings:
        command = command_at(document, message)
        if command is None:
            continue
        index = document.commands.index(command)
        if written.isdisjoint(together.get(index, {index})):
            found.setdefault(index, (command, message))
    return list(found.values())


def unwritten(document: Document, command: Command, message: Message) -> Result:
    """The result for a declaration whose `sorry` is not written in it."""
    evidence = "it rests on a `sorry` that is not written here (a macro, `admit`); write `sorry` for it to be tried"
    name = command.name or command.keyword
    return Result(document.path, message.line, name, GOAL, Verdict.UNKNOWN, "", evidence, 0.0)


def command_at(document: Document, message: Message) -> Command | None:
    """The command in which a message of Lean stands."""
    start = 0
    for _ in range(message.line - 1):
        start = document.text.find("\n", start) + 1
    at = bisect_right(document.commands, start + message.column, key=lambda command: command.start) - 1
    return document.commands[at] if at >= 0 and start + message.column <= document.commands[at].end else None


def _mutual_blocks(document: Document) -> dict[int, set[int]]:
    """For each command in a `mutual` block all commands of the block."""
    blocks: dict[int, set[int]] = {}
    block: set[int] | None = None
    for index, command in enumerate(document.commands):
        if command.keyword == "mutual":
            block = set()
        elif command.keyword == "end":
            block = None
        elif block is not None:
            block.add(index)
            blocks[index] = block
    return blocks


def _goal_line(goal: Goal) -> str:
    parts = ", ".join(str(hypothesis) for hypothesis in goal.hypotheses)
    return " ".join(f"{parts} ⊢ {goal.target}".split())
