"""A proof that was found, tried on the other goals with the same target that have all that it names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lemmata.agent.policy.source import Cost, Suggestion
from lemmata.agent.search.script import one_tactic
from lemmata.agent.search.tree import GoalNode, ProofTree

SOURCE = "echo"
PRIOR = -0.2
MOST = 3  # goals on which a proof is tried, and proofs that are tried on a goal
LONGEST = 2_000  # characters of a proof
_WORD = re.compile(r"(?<![\w.'«])[^\W\d][\w'!?₀-₉]*")


class Echoes:
    """Goals that differ in what a proof of one does not use need no second search: Lean says whether the proof holds.

    Proofs of one tactic are left out: what closes one goal at once is proposed for the other as well.
    """

    def __init__(self, tree: ProofTree) -> None:
        self._tree = tree
        self._alike: dict[str, list[GoalNode]] = {}

    def opened(self, node: GoalNode) -> Iterator[Suggestion]:
        """Proofs that may hold for a goal that is new."""
        if node.coupled:
            return
        alike = self._alike.setdefault(node.goals[0].target, [])
        solved = [other for other in alike if other.solution is not None][-MOST:]
        alike.append(node)
        for other in solved:
            yield from self._proof(other, node)

    def solved(self, node: GoalNode) -> Iterator[tuple[GoalNode, Suggestion]]:
        """Open goals for which the proof of a goal may hold that has just been solved."""
        if node.coupled or node.solution is None or not node.solution.children:
            return
        waiting = [other for other in self._alike.get(node.goals[0].target, ()) if other.solution is None]
        for other in [other for other in waiting if self._tree.needed(other)][:MOST]:
            for suggestion in self._proof(node, other):
                yield other, suggestion

    def _proof(self, known: GoalNode, node: GoalNode) -> Iterator[Suggestion]:
        if known.solution is None or not known.solution.children:
            return
        script = one_tactic(self._tree.proof(known))
        words = frozenset(_WORD.findall(script))
        here = {(h.name, h.type) for h in node.goals[0].hypotheses}
        if len(script) <= LONGEST and all(
            (h.name, h.type) in here for h in known.goals[0].hypotheses if h.name in words
        ):
            yield Suggestion(script, PRIOR, SOURCE, Cost.AUTOMATION)
