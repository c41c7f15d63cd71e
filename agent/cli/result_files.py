"""The files that `prove` writes beside what it prints: SARIF, JUnit, search trees."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from lemmata.agent.verdict import Result


class ResultFiles:
    """`problems`: what could not be written, and why."""

    def __init__(self, *, sarif: str | None = None, junit: str | None = None, trace_dir: str | None = None) -> None:
        self.problems: list[str] = []
        self._sarif, self._junit, self._trace_dir = sarif, junit, trace_dir
        self._results: list[Result] = []
        self._count = 0

    def add(self, result: Result) -> None:
        if self._sarif is not None or self._junit is not None:
            self._results.append(result)
        if self._trace_dir is not None:
            from lemmata.agent.report.traces import write_trace

            self._count += 1
            try:
                write_trace(Path(self._trace_dir), self._count, result)
            except OSError as error:
                self.problems.append(f"{error.filename or self._trace_dir} cannot be written: {error.strerror}")

    def write(self, version: Callable[[], str]) -> None:
        """Write what is about all results together."""
        if self._sarif is not None:
            from lemmata.agent.report.sarif import write_sarif

            self._file(self._sarif, lambda stream: write_sarif(self._results, stream, version()))
        if self._junit is not None:
            from lemmata.agent.report.junit import write_junit

            self._file(self._junit, lambda stream: write_junit(self._results, stream))

    def _file(self, name: str, write: Callable[[TextIO], None]) -> None:
        path = Path(name)
        unfinished = path.with_name(f".{path.name}.part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with unfinished.open("w", encoding="utf-8", errors="replace") as stream:
                write(stream)
            unfinished.replace(path)
        except OSError as error:
            with contextlib.suppress(OSError):
                unfinished.unlink()
            self.problems.append(f"{path} cannot be written: {error.strerror or error}")
