"""Files: each `sorry` of a Lean file is an item; a file that is translated is one item with many claims."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from lemmata.agent.batch.model import LEAN, Item, Source
from lemmata.agent.lean.document import Document, DocumentError


def lean_source(path: Path, key: str) -> Source:
    """Keys are `FILE#NAME`, with a number where a declaration has several `sorry`s."""
    try:
        document = Document.read(path)
    except DocumentError as error:
        return Source("", str(path), LEAN, "", [broken(f"{key}#", path.name, str(error), error.line)])
    seen: Counter[str] = Counter()
    items = []
    for hole in document.holes:
        seen[hole.declaration] += 1
        number = seen[hole.declaration]
        name = hole.declaration if number == 1 else f"{hole.declaration}#{number}"
        items.append(Item(f"{key}#{name}", hole.declaration, hole.line, hole.index, document.statement(hole)))
    return Source("", str(path), LEAN, document.text, items)


def translated_source(path: Path, key: str, kind: str) -> Source:
    try:
        text = Document.read(path).text.removeprefix("\ufeff")
    except DocumentError as error:
        problem = str(error).replace(".lean files", "files")
        return Source("", str(path), kind, "", [broken(key, path.name, problem, error.line)])
    return Source("", str(path), kind, text, [Item(key, path.name, 1)])


def broken(key: str, name: str, problem: str, line: int | None = None) -> Item:
    """An item that cannot be tried."""
    return Item(key, name, line or 0, problem=problem)
