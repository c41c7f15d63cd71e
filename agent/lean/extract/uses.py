"""What the statements and proofs of a compiled module refer to: the edges of the graph of premises."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from lemmata.agent.lean.extract.declarations import Kind
from lemmata.agent.lean.extract.errors import ExtractError
from lemmata.agent.lean.extract.names import Name, plain_text
from lemmata.agent.lean.extract.objects import Objects
from lemmata.agent.lean.extract.olean import extension_entries, memory, open_module

# For each constructor of `Lean.Expr`: which of its object fields are expressions again (5 app … 11 proj), 4 is const.
_SUBTERMS = {5: (1, 2), 6: (2, 3), 7: (2, 3), 8: (2, 3, 4), 10: (2,), 11: (3,)}
_CONSTANT = 4
_VALUED = (Kind.DEFINITION, Kind.THEOREM, Kind.OPAQUE)


@dataclass(frozen=True, slots=True)
class Uses:
    """`statement` and `proof`: the constants named in the type and in the value, sorted. An auxiliary constant of the
    same module (`foo.match_1`, `foo._proof_2`) is replaced by what it refers to itself.

    `lines`: the first and the last line of the declaration in its source, from 1; (0, 0) where that is not known.
    """

    name: str
    lines: tuple[int, int]
    statement: tuple[str, ...]
    proof: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ModuleUses:
    """One compiled module: the modules that it imports, and what its named declarations use."""

    imports: tuple[str, ...]
    uses: tuple[Uses, ...]


def read_uses(path: Path, named: Callable[[Name], bool]) -> ModuleUses:
    """`named`: whether a constant is one that a person may write, not an auxiliary one.

    Raises ExtractError when the file is missing or not a compiled module.
    """
    module, objects, infos = open_module(path)
    walk = _Walk(*memory(path), objects)
    direct: dict[str, tuple[frozenset[str], frozenset[str]]] = {}
    for name, info in zip(module.constants, infos, strict=True):
        header, fields = objects.header(info), objects.fields(info)
        value = objects.fields(fields[0]) if fields else None
        constant = objects.fields(value[0]) if value else None
        if header is None or value is None or constant is None or len(constant) != 3:
            raise ExtractError(f"{path}: damaged at {plain_text(name)}; compile it again")
        proof = walk.constants(value[1]) if Kind(header.tag) in _VALUED else frozenset()
        direct[plain_text(name)] = walk.constants(constant[2]), proof
    auxiliary = {plain_text(name) for name in module.constants if not named(name)}
    lines = _lines(path)
    found = [
        Uses(text, lines.get(text, (0, 0)), *(tuple(sorted(_expanded(part, direct, auxiliary))) for part in parts))
        for text, parts in direct.items()
        if text not in auxiliary
    ]
    return ModuleUses(tuple(map(plain_text, module.imports)), tuple(sorted(found, key=lambda uses: uses.name)))


class _Walk:
    """Expressions of one file as 8-byte words; quick, because proofs are large."""

    def __init__(self, data: bytes, base: int, objects: Objects) -> None:
        self._words = array("Q", data[: len(data) & ~7])
        if sys.byteorder == "big":
            self._words.byteswap()
        self._base = base
        self._objects = objects
        self._names: dict[int, str] = {}

    def constants(self, root: int) -> frozenset[str]:
        words, base = self._words, self._base
        seen: set[int] = set()
        found: set[int] = set()
        waiting = [root]
        while waiting:
            pointer = waiting.pop()
            if pointer in seen or pointer & 7:
                continue
            seen.add(pointer)
            at = (pointer - base) >> 3
            tag = words[at] >> 56
            if tag == _CONSTANT:
                found.add(words[at + 1])
            else:
                for field in _SUBTERMS.get(tag, ()):
                    waiting.append(words[at + field])
        return frozenset(map(self._name, found))

    def _name(self, word: int) -> str:
        if word not in self._names:
            self._names[word] = plain_text(self._objects.name(word) or ())
        return self._names[word]


def _expanded(
    names: Iterable[str], direct: dict[str, tuple[frozenset[str], frozenset[str]]], auxiliary: set[str]
) -> set[str]:
    found: set[str] = set()
    seen: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in auxiliary:
            found.add(name)
        elif name not in seen:
            seen.add(name)
            waiting += [*direct[name][0], *direct[name][1]]
    return found


def _lines(path: Path) -> dict[str, tuple[int, int]]:
    """Where declarations begin and end; the module's own record of it."""
    objects, extensions = extension_entries(path)
    lines: dict[str, tuple[int, int]] = {}
    for entry in extensions.get("Lean.declRangeExt", ()):
        pair = objects.fields(entry)
        ranges = objects.fields(pair[1]) if pair else None
        whole = objects.fields(ranges[0]) if ranges else None
        name = objects.name(pair[0]) if pair else None
        if name and whole:
            first, last = (objects.natural((objects.fields(whole[at]) or (0,))[0]) for at in (0, 2))
            if first and last:
                lines[plain_text(name)] = first, last
    return lines
