"""A run as a table: one row for each item and configuration, as CSV, JSON lines or Parquet."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TextIO

from lemmata.agent.report.record import ReportError, Run

COLUMNS = (
    "configuration",
    "key",
    "file",
    "line",
    "name",
    "kind",
    "tags",
    "verdict",
    "seconds",
    "statement",
    "script",
    "counterexample",
    "evidence",
    "recheck",
    "finished",
)
_BATCH = 4096


def rows(run: Run) -> Iterator[dict[str, Any]]:
    """What was tried, in the order of the items; `seconds` and `finished` are numbers, `tags` a list."""
    for entry in run.entries:
        for setup, outcome in zip(run.setups, entry.outcomes, strict=True):
            if outcome is None:
                continue
            yield {
                "configuration": setup.name,
                "key": entry.key,
                "file": entry.file,
                "line": entry.line,
                "name": entry.name,
                "kind": entry.kind,
                "tags": list(entry.tags),
                "verdict": outcome.verdict.value,
                "seconds": round(outcome.seconds, 4),
                "statement": entry.statement,
                "script": outcome.script,
                "counterexample": None if outcome.counterexample is None else dict(outcome.counterexample),
                "evidence": outcome.evidence,
                "recheck": outcome.recheck,
                "finished": outcome.finished or None,
            }


def write_json(run: Run, stream: TextIO) -> None:
    """One object a line."""
    for row in rows(run):
        stream.write(json.dumps(row, ensure_ascii=False, default=str) + "\n")


def write_csv(run: Run, stream: TextIO) -> None:
    """RFC 4180 with a header; tags separated by blanks, counterexamples as JSON, nothing for what is not there."""
    writer = csv.DictWriter(stream, COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    for row in rows(run):
        writer.writerow(row | {"tags": " ".join(row["tags"]), "counterexample": _json(row["counterexample"])})


def write_parquet(run: Run, path: Path) -> None:
    """With typed columns; counterexamples as JSON. Raises ReportError, also where pyarrow is not installed."""
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError:
        raise ReportError("Parquet needs pyarrow: pip install 'lemmata[parquet]'") from None
    text = pa.string()
    types = {"line": pa.int64(), "seconds": pa.float64(), "finished": pa.float64(), "tags": pa.list_(text)}
    schema = pa.schema([(name, types.get(name, text)) for name in COLUMNS])
    try:
        with parquet.ParquetWriter(path, schema, compression="zstd") as writer:
            batch: list[dict[str, Any]] = []
            for row in rows(run):
                batch.append(row | {"counterexample": _json(row["counterexample"])})
                if len(batch) == _BATCH:
                    writer.write_table(pa.Table.from_pylist(batch, schema=schema))
                    batch.clear()
            writer.write_table(pa.Table.from_pylist(batch, schema=schema))
    except OSError as error:
        raise ReportError(f"{path} cannot be written: {error}") from None


def _json(value: Any) -> str | None:
    return None if value is None else json.dumps(value, ensure_ascii=False, default=str)
