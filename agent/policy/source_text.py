"""Lean source as text: comments and strings blanked out, commands found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_CHARACTER = re.compile(r"'(?:\\(?:x[0-9a-fA-F]{2}|u\{?[0-9a-fA-F]{4,6}\}?|.)|[^'\\\n])'")
_MODIFIERS = r"(?:(?:private|protected|public|noncomputable|unsafe|partial|nonrec|scoped|local|meta|@\[[^\]]*\])\s+)*"
_KEYWORDS = (
    "theorem|lemma|def|abbrev|inductive|structure|class|instance|example|axiom|opaque|namespace|section|end|open|variable"
    "|universe|mutual|attribute|set_option|notation|infixl|infixr|infix|prefix|postfix|macro|macro_rules|syntax|elab|deriving"
    "|termination_by|decreasing_by|import|initialize|run_cmd|export|include|omit"
)
_COMMAND = re.compile(
    rf"^(?P<indent>[ \t]*){_MODIFIERS}(?P<keyword>{_KEYWORDS}|#\w+)\b(?:[ \t]+class\b|[ \t]+inductive\b)?", re.MULTILINE
)
_TRAILERS = frozenset({"deriving", "termination_by", "decreasing_by"})


@dataclass(frozen=True, slots=True)
class Command:
    """One command of a file: `body` follows the keyword, comments and strings blanked; places are in characters."""

    keyword: str
    body: str
    start: int
    end: int


def blank_comments(source: str) -> str:
    """The source with comments and the insides of strings turned into blanks; lengths and line ends are kept."""
    out = list(source)
    position, length = 0, len(source)

    def blank(start: int, end: int) -> None:
        for index in range(start, min(end, length)):
            if out[index] != "\n":
                out[index] = " "

    while position < length:
        two = source[position : position + 2]
        if two == "--":
            end = source.find("\n", position)
            end = length if end < 0 else end
            blank(position, end)
        elif two == "/-":
            end = _block_end(source, position)
            blank(position, end)
        elif source[position] == '"':
            end = _string_end(source, position)
            blank(position + 1, end - 1)
        elif source[position] == "'" and not (
            position and (source[position - 1].isalnum() or source[position - 1] in "_'!?")
        ):
            match = _CHARACTER.match(source, position)
            end = match.end() if match else position + 1
            if match:
                blank(position + 1, end - 1)
        else:
            end = position + 1
        position = end
    return "".join(out)


def _block_end(source: str, start: int) -> int:
    depth, position = 0, start
    while position < len(source):
        two = source[position : position + 2]
        if two == "/-":
            depth, position = depth + 1, position + 2
        elif two == "-/":
            depth, position = depth - 1, position + 2
            if depth == 0:
                return position
        else:
            position += 1
    return len(source)


def _string_end(source: str, start: int) -> int:
    position = start + 1
    while position < len(source) and source[position] != '"':
        position += 2 if source[position] == "\\" else 1
    return min(position + 1, len(source))


def commands(source: str) -> Iterator[Command]:
    """The commands of a file in order. A keyword opens a command when it begins a line at the file's own margin."""
    text = blank_comments(source)
    heads = [m for m in _COMMAND.finditer(text) if m["keyword"] not in _TRAILERS]
    margin = min((len(m["indent"]) for m in heads), default=0)
    heads = [m for m in heads if len(m["indent"]) <= margin or _at_command_place(text, m.start())]
    for match, following in zip(heads, [*heads[1:], None], strict=False):
        end = following.start() if following else len(text)
        yield Command(match["keyword"], text[match.end() : end], match.start(), end)


def _at_command_place(text: str, start: int) -> bool:
    """Whether an indented keyword follows a blank line (a command in an indented namespace) rather than a term."""
    before = text[:start].rstrip(" \t")
    return before.endswith("\n\n") or before.strip() == ""
