"""LeanDojo's benchmark format: a JSON list of theorems of a repository, by file and place."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lemmata.agent.batch.datasets.files import broken
from lemmata.agent.batch.errors import BatchError
from lemmata.agent.batch.model import LEAN, Item, Source
from lemmata.agent.lean.document import Document, DocumentError
from lemmata.agent.traces.leandojo.record import TheoremRecord


def dojo_sources(path: Path, key: str, repository: Path | None) -> Iterator[Source]:
    """A source for each theorem: its file up to its end, with a `sorry` for its proof. Raises BatchError.

    The format names files of a repository at a commit; without a checkout of it (`repository`) its items cannot be
    tried, and say so. `start` and `end` are pairs of line and column, both from 1.
    """
    try:
        records = json.loads(path.read_bytes())
    except OSError as error:
        raise BatchError(f"{path}: the file cannot be read: {error.strerror or error}") from None
    except (ValueError, RecursionError) as error:
        raise BatchError(f"{path}: this is no JSON: {error}") from None
    if not isinstance(records, list):
        raise BatchError(f"{path}: this is no list of theorems, as LeanDojo writes them")
    for number, record in enumerate(records, 1):
        try:
            yield _source(record, key, number, repository)
        except (KeyError, TypeError, ValueError, IndexError):
            problem = f"entry {number} is not of LeanDojo's format: it needs file_path, full_name, start and end"
            yield Source("", str(path), LEAN, "", [broken(f"{key}#{number}", f"entry {number}", problem)])


def _source(record: dict[str, Any], key: str, number: int, repository: Path | None) -> Source:
    theorem = TheoremRecord.from_json(record)
    name, file = theorem.full_name, theorem.file_path
    line, column = theorem.start
    full = f"{key}#{number}#{name}"
    where = f"{theorem.url} at {theorem.commit}"

    def cannot(problem: str) -> Source:
        return Source("", file, LEAN, "", [broken(full, name, problem, line)])

    if repository is None:
        return cannot(f"{file} belongs to {where}: name a checkout of it with --repository")
    root = repository.resolve()
    place = (root / file).resolve()
    if not place.is_relative_to(root):
        return cannot(f"{file} is not inside the repository")
    try:
        document = Document.read(place)
    except DocumentError as error:
        return cannot(f"{place}: {error}; is this a checkout of {where}?")
    lines = document.text.splitlines(keepends=True)
    offset = sum(map(len, lines[: line - 1])) + column - 1
    found = [command for command in document.commands if command.start <= offset < command.end]
    if not found or found[0].name is None or found[0].name.rpartition(".")[2] != name.rpartition(".")[2]:
        return cannot(f"{place}:{line} does not declare {name}; is this a checkout of {where}?")
    body = document.body_start(found[0])
    if body is None:
        return cannot(f"{place}:{line}: {name} has no proof that could be replaced")
    text = document.text[:body].rstrip() + " := by\n  sorry\n"
    made = Document(str(place), text)
    hole = made.holes[-1]
    return Source("", str(place), LEAN, text, [Item(full, name, hole.line, hole.index, made.statement(hole))])
