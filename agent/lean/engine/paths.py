"""Where Lemmata keeps what it can make again, and how a file is put there so that no reader ever sees half of it."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path

from lemmata.agent.lean.toolchain.model import ToolchainError


def cache_directory() -> Path:
    """`LEMMATA_CACHE`, else `lemmata` in `XDG_CACHE_HOME`, else in `~/.cache`. It need not exist."""
    if chosen := os.environ.get("LEMMATA_CACHE"):
        return Path(chosen).expanduser().absolute()
    base = os.environ.get("XDG_CACHE_HOME")
    if base and os.path.isabs(base):
        return Path(base) / "lemmata"
    return Path(os.path.expanduser("~")) / ".cache" / "lemmata"


def cache_error(action: str, path: Path, error: OSError) -> ToolchainError:
    """What a failed write in the cache means to the user, with the way out."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        cause = "the disk is full"
    elif error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        cause = "it may not be written"
    else:
        cause = error.strerror or str(error)
    return ToolchainError(
        f"{path}: {action} failed: {cause}. "
        "Free some space or set LEMMATA_CACHE to a writable directory with 200 MB free, then run the command again."
    )


def write_atomically(path: Path, content: bytes, mode: int = 0o644) -> None:
    """Write a file by renaming a complete one into place. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fchmod(file.fileno(), mode)
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise
