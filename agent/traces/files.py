"""Files of steps: JSON Lines, one step a line, compressed where the name ends in `.gz`."""

from __future__ import annotations

import gzip
import json
import os
import tempfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from lemmata.agent.traces.step import TraceStep

SUFFIXES = (".jsonl", ".jsonl.gz")


class TraceFileError(Exception):
    """A file of steps that cannot be read or written; the message names file, line, cause and next step."""


def read_traces(path: Path) -> Iterator[TraceStep]:
    """The steps of a file, one at a time. Raises TraceFileError."""
    number = 0
    try:
        with gzip.open(path, "rb") if path.suffix == ".gz" else path.open("rb") as file:
            for number, line in enumerate(file, 1):
                if line.strip():
                    yield _step(path, number, line)
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        problem = f"the compressed data is damaged ({error}); fetch or make the file again"
        raise TraceFileError(f"{path}:{number + 1}: {problem}") from None
    except OSError as error:
        raise TraceFileError(f"{path}: cannot be read: {error.strerror or error}; check the path") from None


def write_traces(path: Path, steps: Iterable[TraceStep]) -> int:
    """Write all steps and return how many there were. The file appears complete, or not at all; the same steps give
    the same bytes. Raises TraceFileError.
    """
    count = 0
    part: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".part-")
        part = Path(name)
        with os.fdopen(handle, "wb") as raw:
            if path.suffix == ".gz":
                with gzip.GzipFile("", "wb", 9, raw, mtime=0) as file:
                    for step in steps:
                        file.write(_line(step))
                        count += 1
            else:
                for step in steps:
                    raw.write(_line(step))
                    count += 1
        os.chmod(part, 0o644)
        os.replace(part, path)
    except OSError as error:
        raise TraceFileError(f"{path}: cannot be written: {error.strerror or error}") from None
    finally:
        if part is not None:
            part.unlink(missing_ok=True)
    return count


def _line(step: TraceStep) -> bytes:
    return json.dumps(step.as_json(), ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace") + b"\n"


def _step(path: Path, number: int, line: bytes) -> TraceStep:
    try:
        return TraceStep.from_json(json.loads(line))
    except (ValueError, RecursionError) as error:
        raise TraceFileError(f"{path}:{number}: this is no step of a proof: {error}") from None
