"""What a set of steps holds, in numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from lemmata.agent.traces.split import family
from lemmata.agent.traces.step import TraceStep


@dataclass(slots=True)
class Statistics:
    """Counts; `lengths`: steps by the number of steps that remain, 21 standing for more than 20."""

    steps: int = 0
    theorems: set[tuple[str, str]] = field(default_factory=set)
    families: set[str] = field(default_factory=set)
    premises: Counter[str] = field(default_factory=Counter)
    heads: Counter[str] = field(default_factory=Counter)
    lengths: Counter[int] = field(default_factory=Counter)
    origins: Counter[str] = field(default_factory=Counter)
    splits: Counter[str] = field(default_factory=Counter)
    negatives: int = 0

    def as_json(self) -> dict[str, Any]:
        return {
            "steps": self.steps,
            "theorems": len(self.theorems),
            "families": len(self.families),
            "premises": len(self.premises),
            "negatives": self.negatives,
            "origins": dict(sorted(self.origins.items())),
            "splits": dict(sorted(self.splits.items())),
            "remaining": {str(length): self.lengths[length] for length in sorted(self.lengths)},
            "tactics": dict(self.heads.most_common(20)),
        }


def statistics(steps: Iterable[TraceStep]) -> Statistics:
    found = Statistics()
    for step in steps:
        found.steps += 1
        found.theorems.add((step.file, step.theorem))
        found.families.add(family(step))
        found.premises.update(step.premises)
        found.heads[step.tactic.split(maxsplit=1)[0] if step.tactic.strip() else ""] += 1
        found.lengths[min(step.remaining, 21)] += 1
        found.origins[step.origin.value] += 1
        found.splits[step.split.value] += 1
        found.negatives += len(step.negatives)
    return found
