"""Many files, one after the other: whatever one of them does, the others are read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from lemmata.agent.lean.engine.core import bundled_roots
from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.traces.extract.engine import SECONDS, Extracted, extract
from lemmata.agent.traces.extract.record import Extraction


@dataclass(frozen=True, slots=True)
class Read:
    """What came of one file."""

    path: Path
    extracted: Extracted


def lean_files(paths: Iterable[Path]) -> list[Path]:
    """The files that are named, and the `.lean` files in the folders that are, each once and in order."""
    found: dict[Path, None] = {}
    for path in paths:
        for file in sorted(path.rglob("*.lean")) if path.is_dir() else [path]:
            found.setdefault(file)
    return list(found)


def collect(toolchain: Toolchain, files: Iterable[Path], base: Path, *, seconds: float = SECONDS) -> Iterator[Read]:
    """The steps of each file; they call it by its path from `base` on where it lies there."""
    for file in files:
        try:
            yield Read(file, extract(toolchain, file, _shown(file, base), module_name(file), seconds=seconds))
        except (Extraction, OSError) as problem:
            said = problem.strerror or str(problem) if isinstance(problem, OSError) else str(problem)
            yield Read(file, Extracted((), 0, said.removeprefix(f"{file}: ")))


def module_name(file: Path) -> str:
    """The module that a file is among the bundled sources; else one of its own name."""
    place = file.resolve()
    for root in bundled_roots():
        if place.is_relative_to(root.directory):
            parts = place.relative_to(root.directory).with_suffix("").parts
            if root.package is None or parts[0] == root.package:
                return ".".join(parts)
    return file.stem.replace(".", "_")


def _shown(file: Path, base: Path) -> str:
    place = file.resolve()
    return place.relative_to(base.resolve()).as_posix() if place.is_relative_to(base.resolve()) else str(file)
