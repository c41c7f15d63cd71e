"""Writes the stand-in commands into a directory that a test puts on PATH."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

_LAKE = Path(__file__).with_name("lake.py")


def _script(path: Path, command: Sequence[str | Path], environment: Mapping[str, str], defaults: Sequence[str]) -> None:
    exports = [
        f"export {name}=${{{name}:-{quoted(value)}}}" if name in defaults else f"export {name}={quoted(value)}"
        for name, value in environment.items()
    ]
    line = " ".join(quoted(str(part)) for part in command)
    path.write_text("\n".join(["#!/bin/sh", *exports, f'exec {line} "$@"', ""]), encoding="utf-8")
    path.chmod(0o755)


def quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def install(directory: Path, lean: Sequence[str], environment: Mapping[str, str]) -> Path:
    """`lean` and `lake` in `directory/bin`, which is returned.

    `lean` and `environment` are those of the embedded toolchain (or whatever starts Lean). `LEAN_PATH` of the caller is
    respected, with the core behind it, as a real toolchain's own library stands behind it.
    """
    bin_directory = directory / "bin"
    bin_directory.mkdir(parents=True, exist_ok=True)
    inner = {name: value for name, value in environment.items() if name not in ("LEAN_PATH", "LEMMATA_OWNER")}
    core = environment.get("LEAN_PATH", "")
    command = [sys.executable, "-I", "-S", str(_LAKE.with_name("lean.py")), core, *lean]
    _script(bin_directory / "lean", command, inner, ())
    _script(bin_directory / "lake", [sys.executable, "-I", "-S", str(_LAKE), str(bin_directory / "lean")], {}, ())
    return bin_directory
