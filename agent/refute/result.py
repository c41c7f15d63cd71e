"""A refutation: values, and the proof that they refute."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Refutation:
    """A counterexample that Lean accepted in the session.

    `values`: the variables in order, each with its value as Lean text. `script`: tactics that close the negated goal
    `¬ ∀ …`, one a line. `term`: the same proof as a term, usable as `theorem … : ¬ type_of% @foo := term`.
    """

    values: tuple[tuple[str, str], ...]
    script: tuple[str, ...]
    term: str

    @property
    def message(self) -> str:
        """`x = 3, xs = [1, 0]`"""
        if not self.values:
            return "false as it stands: it has no variables"
        return ", ".join(f"{name} = {text}" for name, text in self.values)
