"""One theorem of a LeanDojo file (Yang et al., 2023)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

NO_GOALS = "no goals"


@dataclass(frozen=True, slots=True)
class TacticRecord:
    """`premises`: full name and file of each constant that is marked in the tactic. States are as Lean prints them."""

    tactic: str
    before: str
    after: str
    premises: tuple[tuple[str, str], ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        where = [
            {"full_name": name, "def_path": path, "def_pos": [1, 1], "def_end_pos": [1, 1]}
            for name, path in self.premises
        ]
        record = {
            "tactic": self.tactic,
            "annotated_tactic": [self.tactic, where],
            "state_before": self.before,
            "state_after": self.after,
        }
        return record | ({"lemmata": dict(self.extra)} if self.extra else {})


@dataclass(frozen=True, slots=True)
class TheoremRecord:
    """`start`, `end`: line and column of the declaration, both from 1."""

    url: str
    commit: str
    file_path: str
    full_name: str
    start: tuple[int, int]
    end: tuple[int, int]
    tactics: tuple[TacticRecord, ...] = ()
    statement: str = ""

    def as_json(self) -> dict[str, Any]:
        return {
            "url": self.url,
            "commit": self.commit,
            "file_path": self.file_path,
            "full_name": self.full_name,
            "theorem_statement": self.statement,
            "start": list(self.start),
            "end": list(self.end),
            "traced_tactics": [tactic.as_json() for tactic in self.tactics],
        }

    @staticmethod
    def from_json(data: Mapping[str, Any]) -> TheoremRecord:
        """Only `file_path`, `full_name` and `start` have to be there. Raises ValueError for what is no such record."""
        try:
            start = _place(data["start"])
            return TheoremRecord(
                url=str(data.get("url") or "its repository"),
                commit=str(data.get("commit") or "its commit"),
                file_path=str(data["file_path"]),
                full_name=str(data["full_name"]),
                start=start,
                end=_place(data["end"]) if "end" in data else start,
                tactics=tuple(_tactic(entry) for entry in data.get("traced_tactics") or ()),
                statement=str(data.get("theorem_statement") or ""),
            )
        except (KeyError, TypeError, IndexError, AttributeError) as error:
            raise ValueError(f"a field is missing or wrong: {error!r}") from None


def _place(value: Sequence[Any]) -> tuple[int, int]:
    return int(value[0]), int(value[1])


def _tactic(data: Mapping[str, Any]) -> TacticRecord:
    annotated = data.get("annotated_tactic") or [data["tactic"], []]
    premises = tuple((str(entry["full_name"]), str(entry.get("def_path", ""))) for entry in annotated[1])
    extra = data.get("lemmata") or {}
    return TacticRecord(str(data["tactic"]), str(data["state_before"]), str(data["state_after"]), premises, extra)
