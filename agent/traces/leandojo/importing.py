"""Steps from a folder or a file in LeanDojo's format."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from lemmata.agent.traces.files import TraceFileError
from lemmata.agent.traces.leandojo.exporting import NOVEL, RANDOM, SPLITS
from lemmata.agent.traces.leandojo.record import NO_GOALS, TheoremRecord
from lemmata.agent.traces.step import Split, TraceStep


def read_dojo(path: Path, way: str = NOVEL) -> Iterator[TraceStep]:
    """The steps of a benchmark folder (of one `way` to split), of a folder with `train.json` …, or of one such file.

    Without our own fields a step's history is what stands before it, and all that follows remains. Raises
    TraceFileError.
    """
    if path.is_file():
        yield from _file(path, Split.TRAIN)
        return
    folder = path / way if (path / way).is_dir() else path
    found = [(folder / f"{name}.json", each) for each, name in SPLITS.items() if (folder / f"{name}.json").is_file()]
    if not found:
        raise TraceFileError(f"{path}: there is no {', '.join(SPLITS.values())}.json in it, nor in {NOVEL} or {RANDOM}")
    for file, each in found:
        yield from _file(file, each)


def _file(path: Path, placed: Split) -> Iterator[TraceStep]:
    try:
        entries = json.loads(path.read_bytes())
    except OSError as error:
        raise TraceFileError(f"{path}: cannot be read: {error.strerror or error}; check the path") from None
    except (ValueError, RecursionError) as error:
        raise TraceFileError(f"{path}: this is no JSON: {error}") from None
    if not isinstance(entries, list):
        raise TraceFileError(f"{path}: this is no list of theorems, as LeanDojo writes them")
    for number, entry in enumerate(entries, 1):
        try:
            yield from _steps(TheoremRecord.from_json(entry), placed)
        except ValueError as error:
            raise TraceFileError(f"{path}: entry {number} is not of LeanDojo's format: {error}") from None


def _steps(record: TheoremRecord, placed: Split) -> Iterator[TraceStep]:
    before: list[str] = []
    for number, tactic in enumerate(record.tactics):
        goals = tactic.before.split("\n\n")
        left = [] if tactic.after.strip() in (NO_GOALS, "") else tactic.after.split("\n\n")
        data = {
            "theorem": record.full_name,
            "file": record.file_path,
            "state": goals[0],
            "tactic": tactic.tactic,
            "others": len(goals) - 1,
            "history": tuple(before),
            "after": left[: len(left) - len(goals) + 1] if len(left) >= len(goals) - 1 else left,
            "premises": [name for name, _ in tactic.premises],
            "remaining": len(record.tactics) - number,
            "split": placed.value,
        }
        yield TraceStep.from_json(data | dict(tactic.extra))
        before.append(tactic.tactic)
