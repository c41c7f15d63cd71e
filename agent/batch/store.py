"""The database of a run: one writer, any number of readers, one transaction for each verdict."""

from __future__ import annotations

import json
import sqlite3
import time
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from lemmata.agent.batch.errors import StoreError, explained
from lemmata.agent.batch.lock import open_lock
from lemmata.agent.batch.model import LEAN, PROBLEMS, Configuration, Item, Record, Source, Task
from lemmata.agent.batch.schema import TABLES, VERSION, check_version

_WAIT = 10.0  # seconds for which a lock that somebody else holds is waited for
_NOT_DONE = "NOT EXISTS (SELECT 1 FROM done WHERE done.item = item.id AND done.configuration = ?)"
_ITEMS = "SELECT source, id, key, name, line, hole, statement, proof, tags, problem FROM item"
_LEFT = f"{_ITEMS} WHERE (source, id) > (?, ?) AND {_NOT_DONE} ORDER BY source, id LIMIT ?"
_WHOLE = f"{_ITEMS} WHERE source = ? ORDER BY id"


class Store:
    """The writer. Raises StoreError, which says what to do, wherever SQLite or the disk fails."""

    def __init__(self, path: Path, wait: float = _WAIT) -> None:
        self.path = path
        self._lock = open_lock(path)
        try:
            with explained(path):
                self._sql = sqlite3.connect(path, timeout=wait, isolation_level=None, check_same_thread=False)
                self._sql.execute("PRAGMA journal_mode = WAL")
                self._sql.execute("PRAGMA synchronous = NORMAL")
                self._create()
        except BaseException:
            self._lock.close()
            raise

    def close(self) -> None:
        self._sql.close()
        self._lock.close()

    def plan(
        self, meta: dict[str, str], configurations: Iterable[Configuration], sources: Iterable[Source]
    ) -> tuple[int, int]:
        """Put the run down, all of it or nothing: the numbers of items and of those that cannot be tried."""
        count = broken = 0
        with self._transaction():
            values = meta | {"created": repr(time.time())}
            self._sql.executemany("INSERT INTO meta VALUES (?, ?)", values.items())
            rows = [(entry.name, json.dumps(dict(entry.options))) for entry in configurations]
            self._sql.executemany("INSERT INTO configuration (name, options) VALUES (?, ?)", rows)
            for source in sources:
                made = self._sql.execute(
                    "INSERT INTO source (dataset, path, kind, text) VALUES (?, ?, ?, ?)",
                    (source.dataset, source.path, source.kind, zlib.compress(source.text.encode())),
                )
                for item in source.items:
                    self._insert(made.lastrowid or 0, item)
                    count += 1
                    broken += bool(item.problem)
        return count, broken

    def meta(self) -> dict[str, str]:
        with explained(self.path):
            return dict(self._sql.execute("SELECT key, value FROM meta").fetchall())

    def configurations(self) -> list[int]:
        with explained(self.path):
            return [row[0] for row in self._sql.execute("SELECT id FROM configuration ORDER BY id")]

    def items(self) -> int:
        with explained(self.path):
            return int(self._sql.execute("SELECT count(*) FROM item").fetchone()[0])

    def waiting(self, configuration: int) -> int:
        """The items that are not done under a configuration."""
        with explained(self.path):
            row = self._sql.execute(f"SELECT count(*) FROM item WHERE {_NOT_DONE}", (configuration,)).fetchone()
        return int(row[0])

    def tasks(self, configuration: int, size: int, problems: int = 0) -> Iterator[Task]:
        """What is left under a configuration, at most `size` items of one source at a time, or so many `problems`.

        A Lean file of which something is left comes whole: what is proved in it may rest on its other parts.
        """
        with explained(self.path):
            found = self._sql.execute("SELECT options FROM configuration WHERE id = ?", (configuration,)).fetchone()
            options = json.loads(found[0])
        last = (0, 0)
        while True:
            with explained(self.path):
                rows = self._sql.execute(_LEFT, (*last, configuration, max(size, problems))).fetchall()
            if not rows:
                return
            source = rows[0][0]
            with explained(self.path):
                query = "SELECT path, kind, text FROM source WHERE id = ?"
                path, kind, text = self._sql.execute(query, (source,)).fetchone()
                if kind == LEAN:
                    rows = self._sql.execute(_WHOLE, (source,)).fetchall()
            rows = [row for row in rows if row[0] == source]
            if kind != LEAN:
                rows = rows[: max(1, problems) if kind == PROBLEMS else size]
            last = (source, rows[-1][1])
            items = [(row[1], _item(row[2:])) for row in rows]
            yield Task(source, configuration, path, kind, zlib.decompress(text).decode(), options, items)

    def record(self, record: Record, *, done: bool) -> bool:
        """Put a verdict down; False when there is one already, which then stands. `done`: the item has no more."""
        with self._transaction():
            made = self._sql.execute(
                "INSERT OR IGNORE INTO verdict VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    record.item,
                    record.configuration,
                    record.claim,
                    record.kind,
                    record.line,
                    record.verdict.value,
                    record.statement,
                    record.evidence,
                    record.script,
                    None if record.counterexample is None else json.dumps(dict(record.counterexample), default=str),
                    json.dumps(dict(record.details), default=str),
                    record.seconds,
                    record.worker,
                    time.time(),
                    record.recheck,
                ),
            )
            fresh = made.rowcount > 0
            if fresh and record.tree is not None:
                nodes = zlib.compress(json.dumps(list(record.tree), ensure_ascii=False).encode())
                key = (record.item, record.configuration, record.claim)
                self._sql.execute("INSERT OR REPLACE INTO tree VALUES (?, ?, ?, ?)", (*key, nodes))
            if done:
                self._done(record.item, record.configuration, record.seconds)
        return fresh

    def finish(self, item: int, configuration: int, seconds: float) -> None:
        """Nothing more comes for this item."""
        with self._transaction():
            self._done(item, configuration, seconds)

    def _done(self, item: int, configuration: int, seconds: float) -> None:
        self._sql.execute("INSERT OR IGNORE INTO done VALUES (?, ?, ?)", (item, configuration, seconds))

    def _insert(self, source: int, item: Item) -> None:
        row = (source, item.key, item.name, item.line, item.hole, item.statement, item.proof, json.dumps(item.tags))
        columns = "source, key, name, line, hole, statement, proof, tags, problem"
        try:
            self._sql.execute(f"INSERT INTO item ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", (*row, item.problem))
        except sqlite3.IntegrityError:
            raise StoreError(f"two items have the key {item.key!r}; is a data set named twice?") from None

    def _create(self) -> None:
        if self._sql.execute("SELECT 1 FROM sqlite_master WHERE name = 'meta'").fetchone() is None:
            if self._sql.execute("SELECT 1 FROM sqlite_master").fetchone() is not None:
                raise StoreError(f"{self.path} is a database, but of no batch run; choose another file with --out")
            with self._transaction():
                for statement in TABLES.split(";"):
                    self._sql.execute(statement)
                self._sql.execute("INSERT INTO meta VALUES ('schema', ?)", (str(VERSION),))
            return
        check_version(self.path, self.meta())

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with explained(self.path):
            self._sql.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._sql.execute("COMMIT")
            except BaseException:
                if self._sql.in_transaction:
                    self._sql.execute("ROLLBACK")
                raise


def _item(row: tuple[Any, ...]) -> Item:
    key, name, line, hole, statement, proof, tags, problem = row
    return Item(key, name, line, hole, statement, proof, tuple(json.loads(tags)), problem)
