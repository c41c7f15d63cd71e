"""The lock that makes a run the only writer of its database."""

from __future__ import annotations

import fcntl
from pathlib import Path
from typing import Any

from lemmata.agent.batch.errors import StoreError


def open_lock(path: Path) -> Any:
    """The lock of the only writer, held while the file is open; it goes with its process, however that ends."""
    try:
        file = open(path.with_name(path.name + ".lock"), "a")  # noqa: SIM115
    except OSError as error:
        raise StoreError(f"{path} cannot be written: {error.strerror}") from None
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        raise StoreError(f"another batch run is writing {path}; wait for its end, or stop it") from None
    return file
