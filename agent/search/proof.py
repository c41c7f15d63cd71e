"""A found proof as data: tactics with the proofs of the goals they leave."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from lemmata.agent.lean.goal import Goal

_WORD = re.compile(r"(?<![\w.'«])[^\W\d][\w'!?₀-₉]*")


@dataclass(frozen=True, slots=True)
class Step:
    """A tactic, and one proof for each goal it leaves, in order.

    A tactic with a `?_` for each alternative is printed with the proofs in their place.
    """

    tactic: str
    children: tuple[Step, ...] = ()

    def steps(self) -> Iterator[Step]:
        yield self
        for child in self.children:
            yield from child.steps()

    @property
    def length(self) -> int:
        """The number of tactics."""
        return sum(1 for _ in self.steps())

    def renamed(self, names: Mapping[str, str]) -> Step:
        """The proof with free identifiers replaced throughout."""
        if not names:
            return self
        text = _WORD.sub(lambda match: names.get(match.group(), match.group()), self.tactic)
        return replace(self, tactic=text, children=tuple(child.renamed(names) for child in self.children))


def renaming(old: tuple[Goal, ...], new: tuple[Goal, ...]) -> dict[str, str]:
    """Hypothesis names of `old` to those at the same places of `new`, where both can be referred to and they differ."""
    pairs: dict[str, str] = {}
    for before, after in zip(old, new, strict=False):
        for first, second in zip(before.hypotheses, after.hypotheses, strict=False):
            if first.accessible and second.accessible and first.name != second.name:
                pairs[first.name] = second.name
    return pairs
