"""How much a refutation may cost."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RefuteLimits:
    """`seconds`: wall time in all. `samples`: assignments evaluated in Python for one goal. `grid`: assignments that
    Lean's kernel evaluates in one go. `tries`: candidates proved one by one where nothing quicker applies,
    in `guess_seconds` at most. `smt_seconds`: time for Z3, 0 to leave it out.
    """

    seconds: float = 1.0
    samples: int = 5000
    grid: int = 80
    tries: int = 24
    guess_seconds: float = 0.08
    smt_seconds: float = 0.25

    @staticmethod
    def quick(budget: float) -> RefuteLimits:
        """Before a search that has `budget` seconds."""
        return RefuteLimits(seconds=min(1.0, 0.15 * budget))

    @staticmethod
    def thorough(budget: float) -> RefuteLimits:
        """After a search that failed, with `budget` seconds left."""
        return RefuteLimits(
            budget, samples=60_000, grid=4000, tries=400, guess_seconds=budget / 2, smt_seconds=min(5.0, budget / 3)
        )
