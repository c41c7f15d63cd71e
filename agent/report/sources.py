"""Runs from files: the database of `lemmata batch`, the lines of `prove --json`, or the folder of `--trace-dir`."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

from lemmata.agent.report.record import Entry, Outcome, ReportError, Run, Setup
from lemmata.agent.report.traces import read_traces
from lemmata.agent.search.trace import SearchTrace, TraceError
from lemmata.agent.verdict import Result, Verdict

_SQLITE = b"SQLite format 3\0"


def read_run(path: Path) -> Run:
    """Raises ReportError."""
    try:
        if path.is_dir():
            return _read_folder(path)
        with path.open("rb") as file:
            start = file.read(len(_SQLITE))
        if start == _SQLITE:
            from lemmata.agent.report.database import read_database

            return read_database(path)
        return read_lines(path.stem, path.read_text(encoding="utf-8"), str(path), path.stat().st_mtime)
    except OSError as error:
        raise ReportError(f"{path}: cannot be read: {error.strerror or error}") from None
    except UnicodeDecodeError:
        raise ReportError(f"{path}: this is neither the database of a batch run nor output of `prove --json`") from None


def read_lines(title: str, text: str, path: str = "<text>", created: float = 0.0) -> Run:
    """The output of `prove --json`. Raises ReportError with the line that is wrong."""
    lines = enumerate(text.split("\n"), 1)
    return run_of(title, [_parsed(line, f"{path}:{number}") for number, line in lines if line.strip()], created)


def _read_folder(folder: Path) -> Run:
    """What `prove --trace-dir` wrote."""
    results = [_parsed(text, str(path)) for path, text in read_traces(folder)]
    if not results:
        raise ReportError(f"{folder}: there are no .json files of `prove --trace-dir` in it")
    return run_of(folder.name, results, folder.stat().st_mtime)


def _parsed(text: str, place: str) -> Result:
    try:
        return _result(json.loads(text))
    except (ValueError, KeyError, TypeError, TraceError) as error:
        reason = f"field {error} is missing" if isinstance(error, KeyError) else str(error)
        raise ReportError(f"{place}: this is no line of `prove --json`: {reason}") from None


def run_of(title: str, results: list[Result], created: float = 0.0) -> Run:
    """The results of one call of `prove` as a run with one configuration."""
    seen: Counter[str] = Counter()
    entries: list[Entry] = []
    for result in results:
        base = f"{result.file}::{result.name}::{result.kind}"
        seen[base] += 1
        key = base if seen[base] == 1 else f"{base}::{seen[base]}"
        entries.append(
            Entry(key, result.name, result.file, result.line, result.kind, result.statement, (), (outcome_of(result),))
        )
    return Run(title, (Setup("prove"),), tuple(entries), created)


def outcome_of(result: Result) -> Outcome:
    """The verdict of a result, with what there is to show."""
    values = result.details.get("counterexample")
    trace = result.trace
    return Outcome(
        verdict=result.verdict,
        seconds=result.seconds,
        evidence=result.evidence,
        script=result.evidence if result.verdict is Verdict.PROVED else None,
        counterexample=values if isinstance(values, dict) else None,
        details=result.details,
        tree=trace.as_json if trace is not None else None,
    )


def _result(data: Any) -> Result:
    if not isinstance(data, dict):
        raise ValueError("it is no JSON object")
    details = data.get("details", {})
    return Result(
        file=str(data["file"]),
        line=int(data["line"]),
        name=str(data["name"]),
        kind=str(data["kind"]),
        verdict=Verdict(data["verdict"]),
        statement=str(data["statement"]),
        evidence=str(data["evidence"]),
        seconds=float(data["seconds"]),
        details=details if isinstance(details, dict) else {},
        trace=SearchTrace.from_json(data["tree"]) if "tree" in data else None,
    )
