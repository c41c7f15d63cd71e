"""Results as users see them: what an obligation is called, what it claims, what an error of the file says."""

from __future__ import annotations

from typing import Any

from lemmata.agent.lean.document import Document, Hole
from lemmata.agent.lean.goal import Goal
from lemmata.agent.lean.lexer import TokenKind
from lemmata.agent.lean.verify.report import Message
from lemmata.agent.prove.attempt import Attempt
from lemmata.agent.verdict import Result, Verdict

GOAL = "goal"  # the kind of a hole that is not the whole body of its declaration
FILE = "file"  # the kind of what is said of a file as a whole


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
    )


def file_error(path: str, message: str, line: int | None = None, seconds: float = 0.0, name: str = "") -> Result:
    """What is wrong with a file as a whole. Its line is 0 where no place is known."""
    return Result(path, line or 0, name, FILE, Verdict.ERROR, "", message, seconds)


def lean_error(document: Document, message: Message) -> Result:
    """An error that Lean reports, in the declaration where it stands."""
    starts = [0, *(index + 1 for index, letter in enumerate(document.text) if letter == "\n")]
    offset = starts[min(message.line, len(starts)) - 1] + message.column
    inside = [command for command in document.commands if command.start <= offset <= command.end]
    name = (inside[0].name or inside[0].keyword) if inside else ""
    text = f"{document.path}:{message.line}:{message.column}: {message.text}"
    return file_error(document.path, text, message.line, name=name)


def _goal_line(goal: Goal) -> str:
    parts = ", ".join(str(hypothesis) for hypothesis in goal.hypotheses)
    return " ".join(f"{parts} ⊢ {goal.target}".split())
