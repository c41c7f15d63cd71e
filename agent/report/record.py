"""What a report is about: items, and what each configuration said of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from lemmata.agent.verdict import Verdict

SOLVED = frozenset([Verdict.PROVED, Verdict.REFUTED])


class ReportError(Exception):
    """A report cannot be made; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One verdict. `script`: the proof; `counterexample`: values by name; `finished`: seconds since 1970, 0 when
    unknown. `tree` reads the search tree (JSON form of `SearchTrace`); None where none was kept.
    """

    verdict: Verdict
    seconds: float
    evidence: str = ""
    script: str | None = None
    counterexample: Mapping[str, Any] | None = None
    details: Mapping[str, Any] = field(default_factory=dict)
    finished: float = 0.0
    recheck: str | None = None
    tree: Callable[[], Sequence[Any] | None] | None = None

    @property
    def solved(self) -> bool:
        return self.verdict in SOLVED


@dataclass(frozen=True, slots=True)
class Entry:
    """One obligation. `key` is the same in every run over the same data. `outcomes`: one for each configuration of the
    run, None where it has not been tried.
    """

    key: str
    name: str
    file: str
    line: int
    kind: str
    statement: str
    tags: tuple[str, ...]
    outcomes: tuple[Outcome | None, ...]


@dataclass(frozen=True, slots=True)
class Setup:
    """A configuration. `waiting`: items that it has not decided yet."""

    name: str
    options: Mapping[str, Any] = field(default_factory=dict)
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class Run:
    """`created`: seconds since 1970, 0 when unknown."""

    title: str
    setups: tuple[Setup, ...]
    entries: tuple[Entry, ...]
    created: float = 0.0

    def outcomes(self, setup: int) -> list[Outcome]:
        return [outcome for entry in self.entries if (outcome := entry.outcomes[setup]) is not None]
