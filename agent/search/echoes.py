"""A proof that was found, tried on the other goals with the same target that have all that it names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from lemmata.agent.policy.source import Cost, Suggestion
from lemmata.agent.search.script import one_tactic
from lemmata.agent.search.tree import GoalNode, ProofTree

SOURCE = "echo"
PRIOR = -0.2
MOST = 3  # goals on which a proof is tried, and proofs that are tried on a goal
STEPS = 40  # tactics of a proof
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
            script = self._script(other)
            if script is not None and _fits(script, other, node):
                yield Suggestion(script, PRIOR, SOURCE, Cost.AUTOMATION)

    def solved(self, node: GoalNode) -> Iterator[tuple[GoalNode, Suggestion]]:
        """Open goals for which the proof of a goal may hold that has just been solved."""
        script = None if node.coupled else self._script(node)
        if script is None:
            return
        alike = self._alike.get(node.goals[0].target, ())
        fitting = (other for other in alike if other.solution is None and _fits(script, node, other))
        for other in islice(filter(self._tree.needed, fitting), MOST):
            yield other, Suggestion(script, PRIOR, SOURCE, Cost.AUTOMATION)

    def _script(self, node: GoalNode) -> str | None:
        """The proof of a goal as one tactic; None for one of a single tactic, and for a long one."""
        count, waiting = 0, [node]
        while waiting:
            solution = waiting.pop().solution
            count += 1
            if solution is None or count > STEPS:
                return None
            waiting += solution.children
        return one_tactic(self._tree.proof(node)) if count > 1 else None


def _fits(script: str, proved: GoalNode, node: GoalNode) -> bool:
    """Whether a goal has, with the same types, all hypotheses of the proved one that the script names."""
    words = frozenset(_WORD.findall(script))
    here = {(h.name, h.type) for h in node.goals[0].hypotheses}
    return all((h.name, h.type) in here for h in proved.goals[0].hypotheses if h.name in words)
