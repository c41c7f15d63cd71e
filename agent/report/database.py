"""The database of a batch run as a `Run`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from lemmata.agent.batch.errors import StoreError
from lemmata.agent.batch.reader import Reader, Row
from lemmata.agent.report.record import Entry, Outcome, ReportError, Run, Setup
from lemmata.agent.verdict import Verdict


def read_database(path: Path) -> Run:
    """Also while the run goes on: what it has so far. Raises ReportError."""
    try:
        with Reader(path) as reader:
            meta, total = reader.meta(), reader.items()
            known = reader.configurations()
            setups = [Setup(name, options, total - reader.done(number)) for number, (name, options) in known.items()]
            entries: dict[tuple[int, str], _Entry] = {}
            for place, number in enumerate(known):
                for row in reader.verdicts(number):
                    key = (row.item, row.claim)
                    if key not in entries:
                        entries[key] = _Entry(row, [None] * len(setups))
                    entries[key].outcomes[place] = _outcome(path, number, row)
    except StoreError as error:
        raise ReportError(str(error)) from None
    ordered = [entries[key].entry() for key in sorted(entries)]
    return Run(meta.get("name") or path.stem, tuple(setups), tuple(ordered), float(meta.get("created") or 0))


class _Entry:
    def __init__(self, row: Row, outcomes: list[Outcome | None]) -> None:
        self._row = row
        self.outcomes = outcomes

    def entry(self) -> Entry:
        row = self._row
        key = f"{row.dataset}::{row.key}" + (f"::{row.claim}" if row.claim else "")
        outcomes = tuple(self.outcomes)
        return Entry(key, row.claim or row.name, row.file, row.line, row.kind, row.statement, row.tags, outcomes)


def _outcome(path: Path, configuration: int, row: Row) -> Outcome:
    return Outcome(
        verdict=Verdict(row.verdict),
        seconds=row.seconds,
        evidence=row.evidence,
        script=row.script,
        counterexample=row.counterexample,
        details=row.details,
        finished=row.finished,
        recheck=row.recheck,
        tree=_tree(path, row.item, configuration, row.claim) if row.has_tree else None,
    )


def _tree(path: Path, item: int, configuration: int, claim: str) -> Callable[[], Sequence[Any] | None]:
    def read() -> Sequence[Any] | None:
        try:
            with Reader(path) as reader:
                return reader.tree(item, configuration, claim)
        except StoreError as error:
            raise ReportError(str(error)) from None

    return read
