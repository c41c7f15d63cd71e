"""The index of a toolchain's library: read from the user's cache, made there when it is not there yet."""

from __future__ import annotations

import gzip
import json
import os
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from lemmata.agent.lean.engine.paths import cache_directory, cache_error
from lemmata.agent.lean.toolchain.model import Toolchain, ToolchainError, ToolchainKind
from lemmata.agent.retrieval.build import build_index
from lemmata.agent.retrieval.premise import Premise

_KEPT = 3
_FORMAT = 1  # changes with what the lines say


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
        premises = build_index(toolchain, library, modules)
        write_index(path, premises)
        for old in sorted(directory.glob("*.jsonl.gz"), key=lambda file: file.stat().st_mtime, reverse=True)[_KEPT:]:
            old.unlink(missing_ok=True)
    except OSError as error:
        raise cache_error("writing the index of premises", directory, error) from None
    return premises


def read_index(path: Path) -> tuple[Premise, ...]:
    """Raises OSError, EOFError for a cut file, ValueError for a damaged or empty one."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        premises = tuple(Premise.from_json(line) for line in file)
    if not premises:
        raise ValueError(f"{path}: empty")
    return premises


def write_index(path: Path, premises: Iterable[Premise]) -> None:
    """The same premises give the same bytes. The file appears complete or not at all. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = "".join(f"{premise.to_json()}\n" for premise in premises)
    handle, part = tempfile.mkstemp(dir=path.parent, prefix=".part-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(gzip.compress(text.encode(), mtime=0))
        os.replace(part, path)
    finally:
        Path(part).unlink(missing_ok=True)
