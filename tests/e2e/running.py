"""`prove` in a process of its own, as a user starts it, and what must hold after every run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.processes import eventually, running

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-m", "lemmata.agent.cli.prove"]
EMBEDDED = ("--toolchain", "embedded")
FIELDS = {"file", "line", "name", "kind", "verdict", "statement", "evidence", "seconds"}
STATUS = {"proved": 0, "refuted": 1, "unknown": 2, "error": 3}


@dataclass(frozen=True, slots=True)
class Outcome:
    """The end of a run with `--json`."""

    status: int
    records: list[dict[str, Any]]
    errors: str

    @property
    def verdicts(self) -> list[tuple[int, str, str]]:
        """Line, name and verdict of every record, by line."""
        return sorted((record["line"], record["name"], record["verdict"]) for record in self.records)

    def evidence(self, line: int) -> str:
        """What is said of that line, of all its obligations."""
        return "\n".join(record["evidence"] for record in self.records if record["line"] == line)


def start(
    temporary: Path, *arguments: str | Path, directory: Path = ROOT, choice: tuple[str, ...] = EMBEDDED
) -> subprocess.Popen[str]:
    """Start it, with its temporary files below `temporary`."""
    temporary.mkdir(exist_ok=True)
    return subprocess.Popen(
        [*COMMAND, *choice, *map(str, arguments)],
        cwd=directory,
        env=os.environ | {"TMPDIR": str(temporary), "PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def finish(process: subprocess.Popen[str], temporary: Path, seconds: float = 300) -> tuple[int, str, str]:
    """Its status, output and standard error; nothing of it may be left, neither process nor file nor traceback."""
    output, errors = process.communicate(timeout=seconds)
    assert "Traceback" not in output + errors
    assert "internal error" not in output + errors
    assert eventually(lambda: not running(str(temporary))), "a process of Lean is left"
    assert list(temporary.iterdir()) == []
    return process.returncode, output, errors


def outcome(process: subprocess.Popen[str], temporary: Path, seconds: float = 300) -> Outcome:
    """The outcome of a run with `--json`: every line a record, the exit status that of the worst verdict."""
    status, output, errors = finish(process, temporary, seconds)
    records = [json.loads(line) for line in output.splitlines()]
    for record in records:
        assert set(record) - {"details"} == FIELDS, record
    assert status == max((STATUS[record["verdict"]] for record in records), key=[0, 2, 1, 3].index, default=0)
    return Outcome(status, records, errors)
