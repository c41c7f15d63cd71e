"""Verdicts: the one answer that every input gets, with its evidence."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from lemmata.agent.search.trace import SearchTrace

FILE = "file"  # the kind of what is said of a file as a whole


class Verdict(Enum):
    PROVED = "proved"
    REFUTED = "refuted"
    UNKNOWN = "unknown"
    ERROR = "error"

    @property
    def exit_code(self) -> int:
        return {Verdict.PROVED: 0, Verdict.REFUTED: 1, Verdict.UNKNOWN: 2, Verdict.ERROR: 3}[self]


@dataclass(frozen=True, slots=True)
class Result:
    """The verdict on one obligation, in the shape of the `--json` schema.

    `line` is 1-based; `evidence` is the proof script, the counterexample's values, or the reason and what is left.
    `hole` is the index of the `sorry` in its Lean file, where the obligation is one, and `trace` the record of its
    search, where it was asked for; neither is part of the schema.
    """

    file: str
    line: int
    name: str
    kind: str
    verdict: Verdict
    statement: str
    evidence: str
    seconds: float
    details: dict[str, Any] = field(default_factory=dict)
    hole: int | None = None
    trace: SearchTrace | None = None

    def as_json(self) -> dict[str, Any]:
        record: dict[str, Any] = {
            "file": self.file,
            "line": self.line,
            "name": self.name,
            "kind": self.kind,
            "verdict": self.verdict.value,
            "statement": self.statement,
            "evidence": self.evidence,
            "seconds": round(self.seconds, 3),
        }
        return record | ({"details": self.details} if self.details else {})


def worst(verdicts: list[Verdict]) -> Verdict:
    """The verdict that decides the exit code: error, then refuted, then unknown, then proved."""
    for verdict in (Verdict.ERROR, Verdict.REFUTED, Verdict.UNKNOWN):
        if verdict in verdicts:
            return verdict
    return Verdict.PROVED
