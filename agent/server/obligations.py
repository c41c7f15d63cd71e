"""What the server knows of the obligations of one document."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any

from lemmata.agent.lean.document import Document
from lemmata.agent.prove.results import is_whole_body
from lemmata.agent.server.wire import TextChange


class Status(Enum):
    OPEN = "open"  # nothing was tried
    TRYING = "trying"
    PROVED = "proved"
    REFUTED = "refuted"
    UNKNOWN = "unknown"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Obligation:
    """One `sorry` (`hole` is its index), or one claim of a translated file (`hole` is None).

    `start`, `end`: what of the text it is about (character offsets). `key`: equal for obligations that Lean sees alike.
    `steps`: that the goals are predicted to need. `premises`: theorems near to the first goal, names and statements.
    `change`: the edit that puts the proof in its place. `label`: what it is called when it is spoken of.
    """

    name: str
    start: int
    end: int
    hole: int | None
    key: str
    status: Status = Status.OPEN
    evidence: str = ""
    kind: str = ""
    statement: str = ""
    goals: tuple[str, ...] = ()
    steps: float | None = None
    premises: tuple[tuple[str, str], ...] = ()
    change: TextChange | None = None
    details: dict[str, Any] = field(default_factory=dict)

    @property
    def label(self) -> str:
        return self.name if not self.kind or self.hole is not None else f"{self.name} ({self.kind})"


def holes_of(document: Document) -> list[Obligation]:
    """The obligations of a Lean document, nothing known of them. The key covers all text up to the end of the hole's
    declaration, and the hole's place in it.
    """
    digest = hashlib.blake2b(digest_size=16)
    done, found = 0, []
    for hole in document.holes:
        command = document.commands[hole.command]
        if command.end > done:
            digest.update(document.text[done : command.end].encode("utf-8", "surrogatepass"))
            done = command.end
        found.append(
            Obligation(
                name=hole.declaration,
                start=hole.start,
                end=hole.end,
                hole=hole.index,
                key=f"{digest.hexdigest()}:{hole.start - command.start}",
                kind=hole.keyword if is_whole_body(document, hole) else "goal",
                statement=document.statement(hole),
            )
        )
    return found


def remembered(new: list[Obligation], old: list[Obligation]) -> list[Obligation]:
    """The new obligations with what is known of equal old ones; edits move with the text."""
    known = {obligation.key: obligation for obligation in old}
    return [_moved(known[item.key], item) if item.key in known else item for item in new]


def _moved(known: Obligation, to: Obligation) -> Obligation:
    shift = to.start - known.start
    change = known.change
    if change is not None:
        change = TextChange(change.start + shift, change.end + shift, change.replacement)
    return replace(
        to,
        status=Status.OPEN if known.status is Status.TRYING else known.status,
        evidence=known.evidence,
        goals=known.goals,
        steps=known.steps,
        premises=known.premises,
        change=change,
        details=known.details,
    )
