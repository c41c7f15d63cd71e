"""What can go wrong with a run as a whole, in words that say what to do."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_CAUSES = {
    "SQLITE_BUSY": "another program holds it locked; end that program and run the same command again to resume",
    "SQLITE_LOCKED": "another program holds it locked; end that program and run the same command again to resume",
    "SQLITE_FULL": "the disk is full; make room and run the same command again to resume",
    "SQLITE_IOERR": "the disk does not take it; look after it and run the same command again to resume",
    "SQLITE_READONLY": "it may not be written; change that, or choose another file with --out",
    "SQLITE_CANTOPEN": "it cannot be opened; does its folder exist, and may it be written?",
    "SQLITE_NOTADB": "it is no SQLite database; choose another file with --out",
    "SQLITE_CORRUPT": "it is damaged; restore it from a copy, or start anew with --out",
}


class BatchError(Exception):
    """A run cannot go on, or cannot begin; the message says why and what to do."""


class StoreError(BatchError):
    """The database cannot be written or read. What it holds is whole."""


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turns what SQLite raises into a StoreError."""
    try:
        yield
    except sqlite3.Error as error:
        name = getattr(error, "sqlite_errorname", "") or ""
        cause = next((text for prefix, text in _CAUSES.items() if name.startswith(prefix)), str(error))
        raise StoreError(f"{path}: {cause}") from None
