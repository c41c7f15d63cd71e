"""The tables of a run's database; the package docstring says what the columns mean."""

from __future__ import annotations

from pathlib import Path

from lemmata.agent.batch.errors import StoreError

VERSION = 1

TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE configuration (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, options TEXT NOT NULL);
CREATE TABLE source (
    id INTEGER PRIMARY KEY, dataset TEXT NOT NULL, path TEXT NOT NULL, kind TEXT NOT NULL, text BLOB NOT NULL
);
CREATE TABLE item (
    id INTEGER PRIMARY KEY, source INTEGER NOT NULL REFERENCES source, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
    line INTEGER NOT NULL, hole INTEGER, statement TEXT NOT NULL, proof TEXT, tags TEXT NOT NULL DEFAULT '[]',
    problem TEXT NOT NULL DEFAULT ''
);
CREATE INDEX item_source ON item (source, id);
CREATE TABLE verdict (
    item INTEGER NOT NULL REFERENCES item, configuration INTEGER NOT NULL REFERENCES configuration,
    claim TEXT NOT NULL, kind TEXT NOT NULL, line INTEGER NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('proved', 'refuted', 'unknown', 'error')),
    statement TEXT NOT NULL, evidence TEXT NOT NULL, script TEXT, counterexample TEXT, details TEXT NOT NULL,
    seconds REAL NOT NULL, worker TEXT NOT NULL, finished REAL NOT NULL, recheck TEXT,
    PRIMARY KEY (item, configuration, claim)
) WITHOUT ROWID;
CREATE TABLE done (
    item INTEGER NOT NULL REFERENCES item, configuration INTEGER NOT NULL REFERENCES configuration,
    seconds REAL NOT NULL, PRIMARY KEY (item, configuration)
) WITHOUT ROWID;
CREATE TABLE tree (
    item INTEGER NOT NULL REFERENCES item, configuration INTEGER NOT NULL REFERENCES configuration,
    claim TEXT NOT NULL, nodes BLOB NOT NULL, PRIMARY KEY (item, configuration, claim)
) WITHOUT ROWID;
"""


def check_version(path: Path, meta: dict[str, str]) -> None:
    """Raises StoreError where the tables are of another version than this one reads."""
    if meta.get("schema") != str(VERSION):
        raise StoreError(
            f"{path} was written by another version of Lemmata (schema {meta.get('schema')}, not {VERSION})"
        )
