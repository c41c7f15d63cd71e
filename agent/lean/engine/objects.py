"""Compiled modules, each in a directory named by its key, so that an unchanged module is never compiled twice."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from lemmata.agent.lean.engine.modules import Module
from lemmata.agent.lean.toolchain.model import ToolchainError

_STEM = "module"
OPTIONS = ("-DElab.async=false",)  # modules are compiled side by side already
_TEMPORARY = ".part-"
_LINES_SHOWN = 12
_DISK_SIGNS = ("failed to write", "resource exhausted")  # Lean's words when a file of its own cannot be written
_SPACE = 64 << 20  # bytes: more than any compiled module takes


@dataclass(frozen=True, slots=True)
class ObjectStore:
    """`directory/KEY/module.olean` (and `.ilean`, and whatever else Lean writes beside them), complete or absent."""

    directory: Path

    def __contains__(self, module: Module) -> bool:
        return (self.directory / module.key).is_dir()

    def compile(
        self,
        module: Module,
        command: Sequence[str],
        environment: dict[str, str],
        started: Callable[[subprocess.Popen[bytes]], None],
    ) -> None:
        """Compile one module whose imports are found through `environment`.

        `started` is given the process, so that another thread can end it. Raises ToolchainError when Lean rejects the
        module, OSError when the disk does.
        """
        self.directory.mkdir(parents=True, exist_ok=True)
        part = Path(tempfile.mkdtemp(dir=self.directory, prefix=_TEMPORARY))
        try:
            target = part / f"{_STEM}.olean"
            arguments = ["-R", str(module.directory), "-o", str(target), "-i", str(part / f"{_STEM}.ilean")]
            full = [*command, *OPTIONS, *arguments, str(module.source)]
            process = subprocess.Popen(
                full,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                cwd=module.directory,
            )
            started(process)
            output = process.communicate()[0].decode(errors="replace")
            if process.returncode or not target.is_file():
                if process.returncode < 0 or any(sign in output for sign in _DISK_SIGNS):
                    _require_space(part)
                raise ToolchainError(_rejection(module, output, process.returncode))
            for file in part.iterdir():
                _settle(file)
            os.rename(part, self.directory / module.key)
        finally:
            shutil.rmtree(part, ignore_errors=True)

    def place(self, module: Module, tree: Path, name: str | None = None) -> list[Path]:
        """Put a compiled module into `tree`, under its own name or another; returns the files there. Raises OSError."""
        stem = tree.joinpath(*(name or module.name).split("."))
        stem.parent.mkdir(parents=True, exist_ok=True)
        placed = []
        for file in sorted((self.directory / module.key).iterdir()):
            target = stem.parent / (stem.name + file.name.removeprefix(_STEM))
            try:
                os.link(file, target)
            except FileExistsError:
                pass
            except OSError:
                shutil.copy2(file, target)
            placed.append(target)
        return placed

    def clean(self, keep: frozenset[str]) -> None:
        """Remove what killed runs left and the modules that `keep` does not name. For the holder of the lock only."""
        for entry in self.directory.iterdir() if self.directory.is_dir() else ():
            if entry.name not in keep:
                shutil.rmtree(entry, ignore_errors=True)


def _settle(file: Path) -> None:
    """Make a file read-only and durable, so that its name never outlives its content."""
    os.chmod(file, 0o444)
    handle = os.open(file, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _require_space(directory: Path) -> None:
    """Raises OSError (ENOSPC on a full disk) when a compiled module may not fit: Lean's own message hides the cause."""
    probe = directory / "probe"
    try:
        with probe.open("wb") as file:
            os.posix_fallocate(file.fileno(), 0, _SPACE)
    finally:
        probe.unlink(missing_ok=True)


def _rejection(module: Module, output: str, status: int) -> str:
    lines = output.strip().splitlines()
    shown = "\n".join(lines[:_LINES_SHOWN] + (["…"] if len(lines) > _LINES_SHOWN else []))
    return f"{module.source}: the bundled module {module.name} does not compile (Lean's exit status {status}).\n{shown}"
