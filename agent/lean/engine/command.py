"""The command line and environment that start the embedded Lean."""

from __future__ import annotations

import hashlib
import os
import shlex
import sys
from pathlib import Path

from lemmata.agent.lean.engine.paths import cache_directory, cache_error, write_atomically
from lemmata.agent.lean.engine.wheel import Engine

LAUNCHER = Path(__file__).resolve().with_name("launcher.py")

OWNER = "LEMMATA_OWNER"
"""The variable with the number of the process whose end ends the engine."""


def interpreter() -> str:
    """The Python that runs the launcher: the real one behind a virtual environment, which starts faster."""
    base = getattr(sys, "_base_executable", None) or sys.executable
    return os.path.realpath(base) if os.path.exists(base) else sys.executable


def launch_command() -> tuple[str, ...]:
    return interpreter(), "-I", "-S", str(LAUNCHER)


def launch_environment(engine: Engine, lean_path: tuple[Path, ...]) -> dict[str, str]:
    """What `launch_command` needs beside the inherited environment. The caller's process becomes the owner."""
    return {
        "LEMMATA_ENGINE": str(engine.library),
        OWNER: str(os.getpid()),
        "LEAN_PATH": os.pathsep.join(map(str, lean_path)),
    }


def worker_script() -> Path:
    """The executable that Lean's language server starts for each document (`LEAN_WORKER_PATH`), in the cache.

    Raises ToolchainError when it cannot be written.
    """
    text = f'#!/bin/sh\nexec {shlex.join(launch_command())} "$@"\n'.encode()
    path = cache_directory() / "engine" / f"lean-worker-{hashlib.sha256(text).hexdigest()[:12]}"
    try:
        if path.read_bytes() == text and os.access(path, os.X_OK):
            return path
    except OSError:
        pass
    try:
        write_atomically(path, text, 0o755)
    except OSError as error:
        raise cache_error("writing the language server's worker script", path, error) from None
    return path
