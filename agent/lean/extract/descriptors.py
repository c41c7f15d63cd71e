"""Parser descriptors: the trees that `syntax` commands compiled to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lemmata.agent.lean.extract.names import Name
from lemmata.agent.lean.extract.objects import Objects

# For each constructor of `Lean.ParserDescr`, in order: its name and its fields
# (n: name, s: string, k: number, p: descriptor).
_SHAPES = (
    ("const", "n"),
    ("unary", "np"),
    ("binary", "npp"),
    ("node", "nkp"),
    ("trailingNode", "nkkp"),
    ("symbol", "s"),
    ("nonReservedSymbol", "s"),
    ("cat", "nk"),
    ("parser", "n"),
    ("nodeWithAntiquot", "snp"),
    ("sepBy", "psp"),
    ("sepBy1", "psp"),
    ("unicodeSymbol", "ss"),
)


@dataclass(frozen=True, slots=True)
class Tree:
    """One node of a descriptor: the constructor, its own names, strings and numbers in order, its subtrees in order."""

    constructor: str
    data: tuple[Name | str | int, ...]
    children: tuple[Tree, ...]

    def walk(self) -> Iterator[Tree]:
        yield self
        for child in self.children:
            yield from child.walk()

    def first(self) -> Tree:
        """The descriptor that reads the first token."""
        if not self.children or (self.constructor == "unary" and self.data[0] in (("optional",), ("many",))):
            return self
        return self.children[0].first()


def read_tree(objects: Objects, pointer: int, depth: int = 64) -> Tree | None:
    """The descriptor at `pointer`, None when the object there is none."""
    header = objects.header(pointer)
    if header is None or header.tag >= len(_SHAPES) or depth == 0:
        return None
    constructor, shape = _SHAPES[header.tag]
    fields = objects.fields(pointer)
    if fields is None or len(fields) != len(shape):
        return None
    data: list[Name | str | int] = []
    children: list[Tree] = []
    for kind, word in zip(shape, fields, strict=True):
        if kind == "p":
            child = read_tree(objects, word, depth - 1)
            if child is None:
                return None
            children.append(child)
            continue
        value = _datum(objects, kind, word)
        if value is None or value == ():
            return None
        data.append(value)
    return Tree(constructor, tuple(data), tuple(children))


def _datum(objects: Objects, kind: str, word: int) -> Name | str | int | None:
    if kind == "n":
        return objects.name(word)
    return objects.string(word) if kind == "s" else objects.natural(word)
