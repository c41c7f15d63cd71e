"""Single moves: what the portfolio proposes, without what makes many steps at once.

Left out are chains (`a <;> b`), search procedures (`grind`, `solve_by_elim`, `simp_all`), and terms with rules inside
rules. What is left are the tactics of a proof that is written down step by step: their number says how much there is to
derive, where the number of calls of automation says only whether it came to an end.
"""

from __future__ import annotations

from lemmata.agent.policy.portfolio import Portfolio
from lemmata.agent.policy.source import Position, Suggestion, TacticPolicy

_PROCEDURES = ("grind", "solve_by_elim", "simp_all", "simpa", "aesop", "exfalso", "decide +kernel")
_INSIDE = ("<;>", "simp_all", "grind", "first |", "repeat", "\n")


class SingleMoves:
    """A policy that ranks as another one does."""

    def __init__(self, policy: TacticPolicy | None = None) -> None:
        self._policy = policy or Portfolio()

    def rank(self, position: Position) -> list[Suggestion]:
        return [one for one in self._policy.rank(position) if _single(one, position)]


def _single(suggestion: Suggestion, position: Position) -> bool:
    tactic = suggestion.tactic
    if tactic.startswith(_PROCEDURES) or any(piece in tactic for piece in _INSIDE):
        return False
    if suggestion.source != "rules":
        return True
    return all(piece in position.goal.names or piece == "_" for piece in tactic.split()[2:])
