"""Goals about Turing machines: decided outside, with the certificate in the tactic."""

from __future__ import annotations

from collections.abc import Iterable

from lemmata.agent.policy.source import Cost, Position, Suggestion
from lemmata.translators.tcs.turing.goal import read_goal, settle


class Turing:
    """`tm_halt …` or `tm_loop …` for a machine that is written out."""

    name = "turing"

    def suggest(self, position: Position) -> Iterable[Suggestion]:
        goal = read_goal(position.goal.target)
        settled = settle(goal) if goal is not None else None
        if settled is not None and settled.true:
            yield Suggestion(settled.tactic, -0.01, self.name, Cost.AUTOMATION)
