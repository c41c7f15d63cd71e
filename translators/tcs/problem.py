"""One generated problem: a Lean theorem, the same statement in words, and what is known of it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any


@dataclass(frozen=True, slots=True)
class Problem:
    """`statement` is a closed Lean proposition; with the imports, or behind `standalone`, it elaborates as it is.

    `standalone`: Lean text that defines all that `statement` uses, for a file with no import line; None where the
    statement needs no import anyway. `informal`: Markdown that says the same as `statement`. `verified`: how the
    ground truth `truth` was found. `measures`: what difficulty means here, as numbers (steps, terms, …). `canonical`:
    equal for problems that are the same up to renaming. `group`: equal for problems that must not be split between
    training and test (`canonical` where it is empty). `scripts`: tactic scripts that should prove a true problem, or
    the negation of a false one.
    `data`: the problem's source (`machine`, `expression`, …) for the metadata.
    """

    family: str
    statement: str
    informal: str
    truth: bool
    verified: str
    measures: Mapping[str, int]
    canonical: str
    group: str = ""
    imports: tuple[str, ...] = ()
    standalone: str | None = None
    scripts: tuple[str, ...] = ()
    data: Mapping[str, Any] = field(default_factory=dict)


Make = Callable[[Random, int], Problem | None]


@dataclass(frozen=True, slots=True)
class Family:
    """A kind of problem. `make(random, difficulty)` draws one (difficulty 1 to 5), or None where a draw fails."""

    name: str
    summary: str
    make: Make


@dataclass(frozen=True, slots=True)
class Numbered:
    """A problem of a set: `name` is its Lean name there, `seed` and `draw` reproduce it."""

    name: str
    field: str
    problem: Problem
    seed: int
    draw: int
    difficulty: int

    def theorem(self) -> str:
        """The problem as a Lean theorem without a proof."""
        return f"theorem {self.name} :\n    {self.problem.statement} := by\n  sorry\n"

    @property
    def split(self) -> str:
        """`train`, `validation` or `test`: 8 to 1 to 1, by the group alone, whatever the set."""
        group = self.problem.group or self.problem.canonical
        digit = hashlib.sha256(group.encode()).digest()[0] % 10
        return {0: "test", 1: "validation"}.get(digit, "train")

    def record(self) -> dict[str, Any]:
        """The metadata, as one line of `problems.jsonl` holds it."""
        return {
            "name": self.name,
            "field": self.field,
            "family": self.problem.family,
            "split": self.split,
            "truth": self.problem.truth,
            "verified": self.problem.verified,
            "difficulty": self.difficulty,
            "measures": dict(self.problem.measures),
            "seed": self.seed,
            "draw": self.draw,
            **dict(self.problem.data),
            "imports": list(self.problem.imports),
            "statement": self.problem.statement,
            "informal": self.problem.informal,
        }
