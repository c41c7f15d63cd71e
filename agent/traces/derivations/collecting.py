"""A folder of trajectories that grows sheet by sheet: steps, and the definitions that their files have.

A run that was ended goes on where it stood: a sheet's definitions are written after its steps.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.traces.derivations.trajectories import searched
from lemmata.agent.traces.files import TraceFileError, read_traces, write_traces
from lemmata.agent.traces.step import Split, TraceStep
from lemmata.agent.traces.synthesis.sheet import Sheet

STEPS, DEFINITIONS = "steps.jsonl", "definitions.jsonl"


def collect(sheets: Iterable[Sheet], toolchain: Toolchain, seconds: float, folder: Path) -> tuple[int, int]:
    """Search the sheets that the folder does not have yet; how many claims were proved, of how many. Raises OSError and
    TraceFileError.
    """
    folder.mkdir(parents=True, exist_ok=True)
    have = read_definitions(folder / DEFINITIONS) if (folder / DEFINITIONS).exists() else {}
    if (folder / STEPS).exists():
        kept = [step for step in _whole(folder / STEPS) if step.file in have]
        write_traces(folder / STEPS, kept)
    proved = claims = 0
    for found in searched((one for one in sheets if _file(one) not in have), toolchain, seconds):
        proved, claims = proved + found.proved, claims + found.claims
        with (folder / STEPS).open("a", encoding="utf-8") as file:
            for step in (replace(one, split=split_of(one.file)) for one in found.steps):
                file.write(json.dumps(step.as_json(), ensure_ascii=False, separators=(",", ":")) + "\n")
        line = {"file": _file(found.sheet), "definitions": "\n\n".join(found.sheet.definitions)}
        with (folder / DEFINITIONS).open("a", encoding="utf-8") as file:
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
    return proved, claims


def read_definitions(path: Path) -> Mapping[str, str]:
    """The definitions of each file of steps; a last line that was cut off is left out. Raises TraceFileError."""
    try:
        with gzip.open(path, "rb") if path.suffix == ".gz" else path.open("rb") as file:
            lines = [line for line in file if line.endswith(b"\n")]
        rows = [json.loads(line) for line in lines]
        return {str(row["file"]): str(row["definitions"]) for row in rows}
    except (OSError, EOFError, zlib.error) as error:
        raise TraceFileError(f"{path}: cannot be read: {error}; check the path") from None
    except (ValueError, KeyError, TypeError) as error:
        raise TraceFileError(f"{path}: holds no definitions of generated files: {error!r}") from None


def split_of(file: str) -> Split:
    """The part of a shape of definitions, whatever the seed: a quarter is for the test, a tenth for validation."""
    shape = f"trajectories/{file.partition('#')[0]}"
    place = int.from_bytes(hashlib.blake2b(shape.encode(), digest_size=8).digest(), "big") % 20
    return Split.TEST if place < 5 else Split.VALID if place < 7 else Split.TRAIN


def _file(sheet: Sheet) -> str:
    return f"{sheet.shape}#{sheet.name}"


def _whole(path: Path) -> list[TraceStep]:
    """The steps of a file whose last line may be cut off."""
    text = path.read_bytes()
    if not text.endswith(b"\n"):
        path.write_bytes(text[: text.rfind(b"\n") + 1])
    return list(read_traces(path))
