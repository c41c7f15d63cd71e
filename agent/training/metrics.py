"""The metrics of a run: one JSON object a line, in a file that a run that goes on cuts back to where it goes on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

METRICS = "metrics.jsonl"


class Metrics:
    """Appends records to `metrics.jsonl`, each with the `step` that it was measured after."""

    def __init__(self, folder: Path, step: int) -> None:
        """Records of later steps than `step` are dropped, and a line that a kill cut off."""
        self._path = folder / METRICS
        kept = [json.dumps(record) + "\n" for record in read_metrics(self._path) if record["step"] <= step]
        self._path.write_text("".join(kept), encoding="utf-8")
        self._file = self._path.open("a", encoding="utf-8")

    def add(self, step: int, **values: Any) -> None:
        self._file.write(json.dumps({"step": step, **values}) + "\n")
        self._file.flush()

    def close(self) -> None:
        self._file.close()


def read_metrics(path: Path) -> list[dict[str, Any]]:
    """The records of a metrics file, without a last line that is cut off; none where there is no file."""
    if not path.exists():
        return []
    records = []
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        try:
            record = json.loads(line)
        except ValueError:
            continue
        if isinstance(record, dict) and isinstance(record.get("step"), int):
            records.append(record)
    return records
