"""Reading the database of a run, also while it is written."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lemmata.agent.batch.errors import StoreError, explained
from lemmata.agent.batch.schema import check_version

_ROWS = """
SELECT item.id, item.key, item.name, source.dataset, source.path, verdict.line, verdict.kind, verdict.claim,
       verdict.verdict, verdict.statement, verdict.evidence, verdict.script, verdict.counterexample, verdict.details,
       verdict.seconds, verdict.worker, verdict.finished, verdict.recheck, item.tags,
       EXISTS (SELECT 1 FROM tree WHERE tree.item = item.id AND tree.configuration = verdict.configuration
               AND tree.claim = verdict.claim)
FROM verdict JOIN item ON item.id = verdict.item JOIN source ON source.id = item.source
WHERE verdict.configuration = ? ORDER BY item.id, verdict.claim
"""


@dataclass(frozen=True, slots=True)
class Row:
    """A verdict with what it is about. `finished`: seconds since 1970; `has_tree`: `Reader.tree` has its search."""

    item: int
    key: str
    name: str
    dataset: str
    file: str
    line: int
    kind: str
    claim: str
    verdict: str
    statement: str
    evidence: str
    script: str | None
    counterexample: dict[str, Any] | None
    details: dict[str, Any]
    seconds: float
    worker: str
    finished: float
    recheck: str | None
    tags: tuple[str, ...]
    has_tree: bool


class Reader:
    """Raises StoreError. Use it as a context manager, or close it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        if not path.is_file():
            raise StoreError(f"there is no file {path}")
        with explained(path):
            self._sql = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=10.0)
            found = self._sql.execute("SELECT 1 FROM sqlite_master WHERE name = 'meta'").fetchone()
        if found is None:
            raise StoreError(f"{path} is no database of a batch run")
        check_version(path, self.meta())

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._sql.close()

    def meta(self) -> dict[str, str]:
        with explained(self.path):
            return dict(self._sql.execute("SELECT key, value FROM meta").fetchall())

    def configurations(self) -> dict[int, tuple[str, dict[str, Any]]]:
        """Name and options by id."""
        with explained(self.path):
            rows = self._sql.execute("SELECT id, name, options FROM configuration ORDER BY id").fetchall()
        return {number: (name, json.loads(options)) for number, name, options in rows}

    def items(self) -> int:
        with explained(self.path):
            return int(self._sql.execute("SELECT count(*) FROM item").fetchone()[0])

    def done(self, configuration: int) -> int:
        """The number of items that are decided under a configuration."""
        with explained(self.path):
            query = "SELECT count(*) FROM done WHERE configuration = ?"
            return int(self._sql.execute(query, (configuration,)).fetchone()[0])

    def verdicts(self, configuration: int) -> Iterator[Row]:
        """One at a time, in the order of the data sets."""
        with explained(self.path):
            for row in self._sql.execute(_ROWS, (configuration,)):
                values = list(row)
                values[12] = None if row[12] is None else json.loads(row[12])
                values[13], values[18], values[19] = json.loads(row[13]), tuple(json.loads(row[18])), bool(row[19])
                yield Row(*values)

    def totals(self, configuration: int) -> dict[str, int]:
        """How many verdicts of each kind there are."""
        query = "SELECT verdict, count(*) FROM verdict WHERE configuration = ? GROUP BY verdict ORDER BY verdict"
        with explained(self.path):
            return dict(self._sql.execute(query, (configuration,)).fetchall())

    def tree(self, item: int, configuration: int, claim: str = "") -> list[dict[str, Any]] | None:
        """The nodes of a search tree (see the package docstring); None when none was kept."""
        query = "SELECT nodes FROM tree WHERE item = ? AND configuration = ? AND claim = ?"
        with explained(self.path):
            row = self._sql.execute(query, (item, configuration, claim)).fetchone()
        return None if row is None else list(json.loads(zlib.decompress(row[0])))
