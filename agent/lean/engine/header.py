"""The header of a Lean file: `module`, `prelude` and the imports, as far as the module graph needs them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(r"(?P<space>\s+)|(?P<line>--[^\n]*)|(?P<block>/-)|(?P<word>[^\s«]+(?:«[^»]*»[^\s«]*)*|«[^»]*»\S*)")
_MODIFIERS = frozenset({"public", "private", "meta"})


@dataclass(frozen=True, slots=True)
class Header:
    """`prelude`: the file does not import `Init` by itself. `imports`: module names in order."""

    prelude: bool
    imports: tuple[str, ...]
    lines: tuple[int, ...]  # where each import stands, from 1


def read_header(text: str) -> Header:
    """The header of a file's text; what is malformed ends it, and is Lean's to report."""
    prelude = False
    imports: list[tuple[str, int]] = []
    expects_name = False
    for word, position in _words(text):
        if expects_name:
            if word != "all":
                imports.append((word.replace("«", "").replace("»", ""), text.count("\n", 0, position) + 1))
                expects_name = False
        elif word == "import":
            expects_name = True
        elif word == "prelude":
            prelude = True
        elif word != "module" and word not in _MODIFIERS:
            break
    return Header(prelude, tuple(name for name, _ in imports), tuple(line for _, line in imports))


def _words(text: str) -> Iterator[tuple[str, int]]:
    position = 0
    while match := _TOKEN.match(text, position):
        position = match.end()
        if match.lastgroup == "block":
            position = _after_block(text, position)
        elif match.lastgroup == "word":
            yield match.group(), match.start()


def _after_block(text: str, position: int) -> int:
    depth = 1
    for match in re.compile(r"/-|-/").finditer(text, position):
        depth += 1 if match.group() == "/-" else -1
        if not depth:
            return match.end()
    return len(text)
