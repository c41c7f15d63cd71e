"""The cases of this folder as data, for whoever checks them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

FOLDER = Path(__file__).resolve().parent


class Kind(Enum):
    """What is offered as a solution."""

    FILE = "file"  # any complete text
    SCRIPT = "script"  # the original with a script at one hole
    OLEAN = "olean"  # the candidate compiled, and the compiled file altered


class RefusedBy(Enum):
    """Which part has to refuse."""

    CHECK = "check"  # the final check of the candidate
    FILTER = "filter"  # the filter of model output, given the script
    BOTH = "both"
    NOBODY = "nobody"  # an honest twin


class Reason(Enum):
    """Why a candidate is refused."""

    SORRY = "sorry"
    AXIOM = "axiom"
    STATEMENT = "statement"
    DEFINITION = "definition"
    MISSING = "missing"
    KERNEL = "kernel"
    ELABORATION = "elaboration"


@dataclass(frozen=True, slots=True)
class Patch:
    """A natural number below 2^62 that stands in a compiled file, and what it becomes."""

    old: int
    new: int

    def apply(self, olean: bytes) -> bytes:
        """The altered file. Raises ValueError when the number does not occur."""
        old, new = ((2 * number + 1).to_bytes(8, "little") for number in (self.old, self.new))
        if old not in olean:
            raise ValueError(f"{self.old} does not occur as a boxed number")
        return olean.replace(old, new)


@dataclass(frozen=True, slots=True)
class Case:
    """One case; README.md beside this file says what the fields mean."""

    name: str
    title: str
    kind: Kind
    theorem: str
    refused_by: RefusedBy
    reasons: frozenset[Reason]
    original: Path
    candidate: Path
    script: str | None
    lean_accepts: bool | None
    needs: str | None
    patch: Patch | None


def load(folder: Path) -> Case:
    """The case in a folder. Raises KeyError or ValueError when `case.toml` does not keep to the form."""
    data = tomllib.loads((folder / "case.toml").read_text(encoding="utf-8"))
    return Case(
        name=folder.name,
        title=data["title"],
        kind=Kind(data["kind"]),
        theorem=data["theorem"],
        refused_by=RefusedBy(data["refused_by"]),
        reasons=frozenset(Reason(reason) for reason in data["reasons"]),
        original=folder / "original.lean",
        candidate=folder / "candidate.lean",
        script=data.get("script"),
        lean_accepts=data.get("lean_accepts"),
        needs=data.get("needs"),
        patch=Patch(**data["patch"]) if "patch" in data else None,
    )


def cases() -> list[Case]:
    """All cases, by name."""
    return [load(path.parent) for path in sorted(FOLDER.glob("*/case.toml"))]
