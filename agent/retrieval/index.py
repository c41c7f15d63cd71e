"""The index of a toolchain's library: read from the user's cache, made there when it is not there yet."""

from __future__ import annotations

import gzip
import json
import os
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from lemmata.agent.lean.engine.paths import cache_directory, cache_error
from lemmata.agent.lean.toolchain.model import Toolchain, ToolchainError, ToolchainKind
from lemmata.agent.retrieval.build import build_index
from lemmata.agent.retrieval.premise import Premise

_KEPT = 3
_FORMAT = 2  # changes with what the lines say


def load_index(toolchain: Toolchain, cache: Path | None = None) -> Sequence[Premise]:
    """All premises of the embedded toolchain's library, sorted by name.

    The first call for a library takes some seconds. Raises ToolchainError: for another kind of toolchain, when the
    index cannot be made, or when the cache cannot be written.
    """
    if toolchain.kind is not ToolchainKind.EMBEDDED:
        raise ToolchainError(f"there is no index of premises for a toolchain of kind {toolchain.kind.value}")
    library = Path(toolchain.environment["LEAN_PATH"].split(":")[0])
    directory = (cache or cache_directory()) / "index"
    path = directory / f"{library.name}-{_FORMAT}.jsonl.gz"
    try:
        return read_index(path)
    except (OSError, ValueError, EOFError):
        pass
    try:
        modules = json.loads((library / "manifest.json").read_bytes())["modules"]
        former = newest(directory, f"*-{_FORMAT}.jsonl.gz")
        premises = build_index(toolchain, library, modules, _unchanged(former[0], modules) if former else None)
        write_index(path, premises, modules)
        for old in newest(directory, "*.jsonl.gz")[_KEPT:]:
            old.unlink(missing_ok=True)
    except OSError as error:
        raise cache_error("writing the index of premises", directory, error) from None
    return premises


def newest(directory: Path, pattern: str) -> list[Path]:
    """The files of that kind, the latest first. Raises OSError."""
    return sorted(directory.glob(pattern), key=lambda file: file.stat().st_mtime, reverse=True)


def _unchanged(path: Path, modules: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """The statements in an earlier index of the modules that are the same now; nothing where it cannot be read."""
    try:
        premises = read_index(path)
        with gzip.open(path, "rt", encoding="utf-8") as file:
            former = json.loads(file.readline())["modules"]
    except (OSError, ValueError, EOFError, KeyError, TypeError):
        return {}
    statements: dict[str, dict[str, str]] = {name: {} for name, key in modules.items() if former.get(name) == key}
    for premise in premises:
        if premise.module in statements:
            statements[premise.module][premise.name] = premise.statement
    return statements


def read_index(path: Path) -> tuple[Premise, ...]:
    """Raises OSError, EOFError for a cut file, ValueError for a damaged or empty one."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        file.readline()
        premises = tuple(Premise.from_json(line) for line in file)
    if not premises:
        raise ValueError(f"{path}: empty")
    return premises


def write_index(path: Path, premises: Iterable[Premise], modules: Mapping[str, str] | None = None) -> None:
    """One line with the keys of the modules, then one for each premise.

    The same premises give the same bytes. The file appears complete or not at all. Raises OSError.
    """
    first = json.dumps({"modules": dict(sorted((modules or {}).items()))})
    write_compressed(path, "".join(f"{line}\n" for line in (first, *(premise.to_json() for premise in premises))))


def write_compressed(path: Path, text: str) -> None:
    """A gzip file that appears complete or not at all; the same text gives the same bytes. Raises OSError."""
    write_whole(path, gzip.compress(text.encode(), mtime=0))


def write_whole(path: Path, data: bytes) -> None:
    """A file that appears complete or not at all. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, part = tempfile.mkstemp(dir=path.parent, prefix=".part-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.replace(part, path)
    finally:
        Path(part).unlink(missing_ok=True)
