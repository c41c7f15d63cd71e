"""Running Lean on a file that may do anything at elaboration (`#eval`, `run_cmd`, `initialize`)."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from lemmata.agent.lean.engine.command import interpreter

_CONFINE = str(Path(__file__).resolve().with_name("confine.py"))
SANDBOX_EXIT = 104


@dataclass(frozen=True, slots=True)
class SandboxLimits:
    """Processor seconds, MiB of memory (of the embedded engine), MiB of the largest file, processes with threads."""

    cpu_seconds: int = 120
    memory_mb: int = 2048
    file_mb: int = 64
    processes: int = 256


@dataclass(frozen=True, slots=True)
class Sandboxed:
    """What to run instead: `command` in `directory` (the only writable one) with `environment` added."""

    command: tuple[str, ...]
    environment: Mapping[str, str]
    directory: Path


def sandboxed(
    command: Sequence[str], environment: Mapping[str, str], directory: Path, limits: SandboxLimits = SandboxLimits()
) -> Sandboxed:
    """`command`, with no network, every directory but `directory` read-only, and limits.

    Reading stays possible. Use it only where `sandbox_problem()` is None; else the command ends with status 104.
    """
    lowered = {
        "LEMMATA_CPU_SECONDS": str(limits.cpu_seconds),
        "LEMMATA_MEMORY_MB": str(limits.memory_mb),
        "LEMMATA_FILE_MB": str(limits.file_mb),
        "LEMMATA_PROCESSES": str(limits.processes),
        "TMPDIR": str(directory),
    }
    full = (interpreter(), "-I", "-S", _CONFINE, str(directory), *command)
    return Sandboxed(full, {**environment, **lowered}, directory)


@cache
def sandbox_problem() -> str | None:
    """Why this system has no sandbox, None when it has one. Tried once a process."""
    with tempfile.TemporaryDirectory(prefix="lemmata-") as folder:
        trial = sandboxed(["true"], {}, Path(folder))
        try:
            run = subprocess.run(trial.command, cwd=folder, capture_output=True, text=True, timeout=20)
        except (OSError, subprocess.TimeoutExpired) as error:
            return str(error)
    if run.returncode == 0:
        return None
    return run.stderr.strip().removeprefix("lemmata: no sandbox: ") or f"exit status {run.returncode}"
