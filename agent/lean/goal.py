"""Goals as data: what Lean shows between two tactics."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

_IDENTIFIER = re.compile(r"[^\W\d][\w'✝!?₀-₉]*(?:\.[^\W\d][\w'!?₀-₉]*)*")


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """One local hypothesis `name : type`, or `name : type := value` for a local definition.

    `name` is printed as Lean prints it: a trailing `✝` marks a name that no tactic can refer to.
    """

    name: str
    type: str
    value: str | None = None

    @property
    def accessible(self) -> bool:
        return "✝" not in self.name

    def __str__(self) -> str:
        return f"{self.name} : {self.type}" + (f" := {self.value}" if self.value is not None else "")


@dataclass(frozen=True, slots=True)
class Goal:
    """One goal: hypotheses in order, target, and the case name Lean gave it (None when it has none)."""

    hypotheses: tuple[Hypothesis, ...]
    target: str
    case: str | None = None

    def __str__(self) -> str:
        lines = [f"case {self.case}"] if self.case else []
        lines += [str(hypothesis) for hypothesis in self.hypotheses]
        return "\n".join([*lines, f"⊢ {self.target}"])

    @property
    def names(self) -> frozenset[str]:
        return frozenset(hypothesis.name for hypothesis in self.hypotheses)

    def fingerprint(self) -> str:
        """A digest that is equal for goals that differ only in hypothesis names and in the case name."""
        numbering = {hypothesis.name: f"\x00{index}" for index, hypothesis in enumerate(self.hypotheses)}

        def canonical(text: str) -> str:
            def rename(match: re.Match[str]) -> str:
                head, dot, rest = match.group().partition(".")
                return numbering.get(match.group(), numbering.get(head, head) + dot + rest)

            return " ".join(_IDENTIFIER.sub(rename, text).split())

        parts = [canonical(f"{hypothesis.type} := {hypothesis.value}") for hypothesis in self.hypotheses]
        return hashlib.blake2b("\x01".join([*parts, canonical(self.target)]).encode(), digest_size=16).hexdigest()
