"""Tactics that were taken in states like the goal, in the proofs that come with Lemmata."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import cached_property

from lemmata.agent.analogy.traces import StepIndex, load_steps
from lemmata.agent.lean.verify.filter import refusal
from lemmata.agent.policy.source import Cost, Position, Suggestion

_NEIGHBOURS = 30
_PROPOSED = 8
_STRUCTURED = ("induction ", "cases ", "fun_induction ", "fun_cases ")


class Steps:
    """Asks the index of steps, which is opened when the first goal needs it. Takes some milliseconds a goal: a source
    for the second round (`ReservedPortfolio`).
    """

    name = "steps"

    @cached_property
    def _index(self) -> StepIndex | None:
        return load_steps()

    def suggest(self, position: Position) -> Iterable[Suggestion]:
        if self._index is None:
            return
        for tactic, share in self._index.proposals(position, _NEIGHBOURS, _PROPOSED):
            text, named = bare(tactic)
            if refusal(text) is None:
                prior = max(-4.0, min(-0.1, 0.5 * math.log(share) - 0.3))
                yield Suggestion(text, prior, self.name, Cost.AUTOMATION, named=named)


def bare(tactic: str) -> tuple[str, bool]:
    """A recorded step without its alternatives, which the search lays out anew."""
    first, _, rest = tactic.partition("\n")
    if first.endswith(" with") and first.startswith(_STRUCTURED) and rest.startswith("|"):
        return first.removesuffix(" with"), True
    return tactic, False
