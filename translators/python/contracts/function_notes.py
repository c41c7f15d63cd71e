"""The note at a function: `# decreases: …` above it, behind its head, before its first statement."""

from __future__ import annotations

import ast
import re

from lemmata.translators.python.contracts.loops import parse_note
from lemmata.translators.python.source import Source

_NOTE = re.compile(r"#\s*(?:decreases|variant)\s*:\s*(.*?)\s*$", re.IGNORECASE)


def measure_note(node: ast.FunctionDef, source: Source) -> ast.expr | None:
    """What falls at recursive calls; None where it is not noted. Raises `Refused` for a note that is no expression."""
    for number in _lines(node, source):
        found = _NOTE.search(source.lines[number - 1])
        if found is not None:
            return parse_note(found.group(1), number, found.start(1), source)
    return None


def _lines(node: ast.FunctionDef, source: Source) -> list[int]:
    """A comment just before a loop is the loop's, also where the loop comes first."""
    found: list[int] = []
    number = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)]) - 1
    while number >= 1 and source.lines[number - 1].lstrip().startswith("#"):
        found.append(number)
        number -= 1
    first, *others = node.body
    before = [first]
    if others and ast.get_docstring(node) is not None:
        before = [first, others[0]]
    start = node.lineno
    for statement in before:
        stop = statement.lineno
        while isinstance(statement, ast.For | ast.While) and source.lines[stop - 2].lstrip().startswith("#"):
            stop -= 1
        found.extend(range(start, max(stop, start + 1)))
        start = (statement.end_lineno or statement.lineno) + 1
    return found
