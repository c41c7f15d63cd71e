"""One value of a type, as Lean text and in Python."""

from __future__ import annotations

from dataclasses import dataclass

from lemmata.agent.smt.terms import Value


@dataclass(frozen=True, slots=True)
class Example:
    """A value: as Lean text, and in Python if its type has a sort (`value` means nothing otherwise)."""

    text: str
    value: Value = None
