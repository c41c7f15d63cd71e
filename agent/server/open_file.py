"""One open document: its text and version, and what is known of its obligations."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from lsprotocol import types as lsp

from lemmata.agent.lean.document import Document
from lemmata.agent.server.obligations import Obligation, Status, holes_of, remembered
from lemmata.agent.server.positions import Positions
from lemmata.agent.server.wire import Event, TextChange
from lemmata.agent.verdict import Verdict

_STATUS = {
    Verdict.PROVED: Status.PROVED,
    Verdict.REFUTED: Status.REFUTED,
    Verdict.UNKNOWN: Status.UNKNOWN,
    Verdict.ERROR: Status.ERROR,
}


@dataclass(frozen=True, slots=True)
class NextTactic:
    """A tactic that Lean accepts at a hole; `left`: the goals after it; `key`: of the hole's obligation."""

    key: str
    tactic: str
    left: tuple[str, ...]
    change: TextChange

    @property
    def title(self) -> str:
        goals = f"leaves {len(self.left)} goal{'s' * (len(self.left) != 1)}" if self.left else "closes the goal"
        return f"{' '.join(self.tactic.split())} ({goals})"


@dataclass
class OpenFile:
    """`lean`: a Lean document, whose obligations are its `sorry`s. Otherwise they are what the last check reported.

    `notices`: lines of the file with what the translator remarked. `sheets`: the Lean texts of the last check.
    """

    uri: str
    path: str
    version: int
    text: str
    encoding: str = lsp.PositionEncodingKind.Utf16.value
    lean: bool = True
    obligations: list[Obligation] = field(default_factory=list)
    next_tactics: list[NextTactic] = field(default_factory=list)
    notices: list[tuple[int, str]] = field(default_factory=list)
    sheets: dict[str, tuple[str, str]] = field(default_factory=dict)
    failure: str = ""

    def key(self, hole: int) -> str:
        """What the obligation of a hole is remembered by; "" where there is none."""
        return next((item.key for item in self.obligations if item.hole == hole), "")

    def __post_init__(self) -> None:
        if self.lean:
            self.obligations = holes_of(self.document)

    @cached_property
    def positions(self) -> Positions:
        return Positions(self.text, self.encoding)

    @cached_property
    def document(self) -> Document:
        return Document(self.path, self.text)

    def edited(self, version: int, text: str) -> OpenFile:
        """The file after an edit; what is still true of it is kept."""
        fresh = replace(self, version=version, text=text, next_tactics=[], failure="")
        if self.lean:
            fresh.obligations = remembered(fresh.obligations, self.obligations)
            keys = {item.key for item in fresh.obligations}
            fresh.next_tactics = [] if text != self.text else [t for t in self.next_tactics if t.key in keys]
        else:
            fresh.notices, fresh.obligations = [], []
        return fresh

    def untried(self) -> list[int]:
        """The holes that the background has not tried."""
        open_ones = (Status.OPEN, Status.TRYING)
        return [item.hole for item in self.obligations if item.status in open_ones and item.hole is not None]

    def set_status(self, holes: Iterable[int], status: Status) -> None:
        chosen = set(holes)
        self.obligations = [replace(o, status=status) if o.hole in chosen else o for o in self.obligations]

    def take_goals(self, event: Event) -> None:
        self._update(event.data["hole"], goals=tuple(event.data["goals"]), steps=event.data.get("steps"))

    def take_premises(self, key: str, event: Event) -> None:
        found = tuple((name, text) for name, text in event.data["premises"])
        self.obligations = [replace(o, premises=found) if o.key == key else o for o in self.obligations]

    def take_result(self, event: Event) -> None:
        """What a worker found out about one obligation, or about the file as a whole (kept as `failure`)."""
        record = event.data["result"]
        status = _STATUS[Verdict(record["verdict"])]
        if event.data["hole"] is not None:
            known = {"status": status, "evidence": record["evidence"], "details": record.get("details", {})}
            self._update(event.data["hole"], change=event.change, **known)
        elif self.lean:
            self.failure = record["evidence"]
        else:
            self._add_claim(record, status)

    def _add_claim(self, record: dict[str, Any], status: Status) -> None:
        start, end = self.positions.line_bounds(record["line"] - 1)
        blank = len(self.text[start:end]) - len(self.text[start:end].lstrip())
        self.obligations.append(
            Obligation(
                name=record["name"] or record["file"],
                start=start + blank,
                end=max(end, start + blank),
                hole=None,
                key=f"{record['name']}:{record['kind']}:{record['line']}",
                status=status,
                evidence=record["evidence"],
                kind=record["kind"],
                statement=record["statement"],
                details=record.get("details", {}),
            )
        )

    def _update(self, hole: int, **values: Any) -> None:
        self.obligations = [replace(o, **values) if o.hole == hole else o for o in self.obligations]
