"""Equations between words and between Booleans, given to the checkers of `Lemmata.Mba` where the file imports them."""

from __future__ import annotations

from collections.abc import Iterable

from lemmata.agent.lean.goal import Hypothesis
from lemmata.agent.policy.source import Cost, Position, Suggestion
from lemmata.agent.policy.terms import stripped, symbols

_MOST_WORDS = 5
_MOST_BOOLEANS = 22


class Words:
    """`mba [x, y]` over the words in the goal, `truth_table [a, b]` over its Booleans."""

    name = "words"

    def suggest(self, position: Position) -> Iterable[Suggestion]:
        target = position.goal.target
        if " = " not in target or target.startswith(("∀", "∃", "¬")):
            return
        used = symbols(target)
        for tactic, begins, most in (("mba", "BitVec ", _MOST_WORDS), ("truth_table", "Bool", _MOST_BOOLEANS)):
            names = [h.name for h in position.data if self._is(h, begins) and h.name in used]
            if names and len(names) <= most:
                yield Suggestion(f"{tactic} [{', '.join(names)}]", -1.6, self.name, Cost.AUTOMATION)

    @staticmethod
    def _is(hypothesis: Hypothesis, begins: str) -> bool:
        text = stripped(hypothesis.type)
        return text == begins or (begins.endswith(" ") and text.startswith(begins))
