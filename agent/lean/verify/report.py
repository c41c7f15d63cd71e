"""What the final check says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

ALLOWED_AXIOMS = frozenset(["propext", "Quot.sound", "Classical.choice"])


class Reason(Enum):
    """Why a proof was refused."""

    SORRY = "sorry"  # it depends on `sorryAx`
    AXIOM = "axiom"  # it depends on an axiom that is not allowed, or is one
    STATEMENT = "statement"  # the elaborated type is not the one that was asked
    DEFINITION = "definition"  # a constant of the file is not what it was
    MISSING = "missing"  # there is no theorem of that name
    KERNEL = "kernel"  # the compiled declarations do not pass the kernel
    ELABORATION = "elaboration"  # the file does not elaborate without errors
    UNCHECKED = "unchecked"  # another declaration of the candidate failed first
    TIMEOUT = "timeout"
    CHECKER = "checker"  # the checker itself failed


@dataclass(frozen=True, slots=True)
class Message:
    """A message of Lean. `line` is 1-based, `column` 0-based; `severity` is `error`, `warning` or `information`."""

    severity: str
    line: int
    column: int
    text: str


@dataclass(frozen=True, slots=True)
class TheoremReport:
    """The check of one declaration. `rests_on`: indices of the open holes that its proof depends on; a declaration
    that is accepted is proved relative to these. `reason` is None exactly when it is accepted.
    """

    name: str
    accepted: bool
    axioms: tuple[str, ...] = ()
    rests_on: tuple[int, ...] = ()
    reason: Reason | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class CheckReport:
    """One report for each name, in order, and what Lean said of the candidate (places are the candidate's)."""

    theorems: tuple[TheoremReport, ...]
    messages: tuple[Message, ...] = ()
    seconds: float = 0.0

    @property
    def accepted(self) -> bool:
        return all(theorem.accepted for theorem in self.theorems)
