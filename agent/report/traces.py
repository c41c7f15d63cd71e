"""A folder with one JSON file for each result, its search tree included: the schema of `prove --json` and `tree`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lemmata.agent.verdict import Result

_UNSAFE = re.compile(r"[^\w.-]+")


def record(result: Result) -> dict[str, Any]:
    """The result as `--json` prints it, with `tree` (the JSON form of `SearchTrace`) where there is one."""
    return result.as_json() | ({} if result.trace is None else {"tree": result.trace.as_json()})


def write_trace(folder: Path, number: int, result: Result) -> Path:
    """Write the file of the `number`-th result. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    stem = _UNSAFE.sub("_", result.name or Path(result.file).stem)[:80]
    path = folder / f"{number:05}_{stem}.json"
    unfinished = path.with_suffix(".part")
    text = json.dumps(record(result), ensure_ascii=False, default=str)
    unfinished.write_text(text, encoding="utf-8", errors="replace")
    return unfinished.replace(path)


def read_traces(folder: Path) -> Iterator[tuple[Path, str]]:
    """The files of a folder with their texts, in the order in which they were written. Raises OSError."""
    for path in sorted(folder.glob("*.json")):
        yield path, path.read_text(encoding="utf-8")
