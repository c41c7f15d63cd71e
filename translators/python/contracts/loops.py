"""The notes at a loop: `# invariant: …` and `# decreases: …` above it, behind its head, before its first statement."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass

from lemmata.translators.python.source import Source

_NOTE = re.compile(r"#\s*(invariant|inv|decreases|variant)\s*:\s*(.*?)\s*$", re.IGNORECASE)


@dataclass(frozen=True)
class LoopNotes:
    """`invariants`: hold whenever the loop's condition is about to be evaluated; of a `for` loop, before each round and
    after the last one, where an index that runs through a range is the next one, and `done_x` is the list of the items
    that `for x in xs` has gone through. `heads`: conditions of asserts at the head of the body."""

    invariants: tuple[ast.expr, ...] = ()
    decreases: ast.expr | None = None
    heads: tuple[ast.expr, ...] = ()


def notes_of(loop: ast.While | ast.For, source: Source) -> LoopNotes:
    """What is noted at a loop. Raises `Refused` for a note that is no expression."""
    invariants: list[ast.expr] = []
    decreases: ast.expr | None = None
    for number in _lines(loop, source):
        found = _NOTE.search(source.lines[number - 1])
        if found is None:
            continue
        expression = parse_note(found.group(2), number, found.start(2), source)
        if found.group(1).lower() in ("invariant", "inv"):
            invariants.append(expression)
        else:
            decreases = expression
    heads: list[ast.expr] = []
    for statement in loop.body:
        if not isinstance(statement, ast.Assert):
            break
        heads.append(statement.test)
    return LoopNotes(tuple(invariants), decreases, tuple(heads))


def _lines(loop: ast.While | ast.For, source: Source) -> list[int]:
    above: list[int] = []
    number = loop.lineno - 1
    while number >= 1 and source.lines[number - 1].lstrip().startswith("#"):
        above.append(number)
        number -= 1
    head = (loop.test if isinstance(loop, ast.While) else loop.iter).end_lineno or loop.lineno
    return [*reversed(above), *range(head, loop.body[0].lineno)]


def parse_note(text: str, line: int, column: int, source: Source) -> ast.expr:
    """The expression in a comment or a docstring, at its place in the file. Raises `Refused`."""
    place = ast.Pass(lineno=line, col_offset=column, end_lineno=line, end_col_offset=column + len(text))
    try:
        body = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError):
        raise source.refuse(
            place, f"note {text!r}", "it is not a Python expression", "write one expression on one line"
        ) from None
    for node in ast.walk(body):
        if isinstance(node, ast.expr | ast.comprehension | ast.keyword):
            ast.copy_location(node, place)
            if isinstance(node, ast.expr):
                node.lineno, node.end_lineno = line, line
                node.col_offset, node.end_col_offset = column, column + len(text)
    return body
