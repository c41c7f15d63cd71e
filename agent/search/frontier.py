"""Of an unfinished search: the goals that are left in the attempt that came closest."""

from __future__ import annotations

import re

from lemmata.agent.lean.goal import Goal
from lemmata.agent.policy.terms import size
from lemmata.agent.search.tree import GoalNode, ProofTree

_RISKY = ("left", "right", "exfalso", "apply", "exact", "refine ⟨", "congr", "ext")


def closest(tree: ProofTree, limit: int = 8) -> tuple[Goal, ...]:
    """The unsolved goals of the cheapest partial proof: each goal costs 2 and a tenth of its size (more when
    it is `False` or no statement at all), each tactic 0.05,
    and 3 when it may have made a true goal false."""
    best: dict[int, tuple[float, tuple[GoalNode, ...]]] = {}

    def leaf(node: GoalNode) -> float:
        return sum(_distance(goal) for goal in node.goals)

    for node in sorted(tree.nodes.values(), key=lambda n: -n.depth):
        if node.solution is not None:
            best[node.id] = (0.0, ())
            continue
        choice: tuple[float, tuple[GoalNode, ...]] = (leaf(node), (node,))
        for application in node.applications:
            parts = [best.get(child.id) for child in application.unsolved]
            known = [part for part in parts if part is not None]
            if len(known) < len(parts):
                continue
            cost = _step(application.tactic) + sum(part[0] for part in known)
            if cost < choice[0]:
                choice = (cost, tuple(leaf for part in known for leaf in part[1]))
        best[node.id] = choice
    nodes = dict.fromkeys(best[tree.root.id][1])
    return tuple(goal for node in nodes for goal in node.goals)[:limit]


def _step(tactic: str) -> float:
    return 3.05 if tactic.startswith(_RISKY) else 0.05


def _distance(goal: Goal) -> float:
    local = frozenset(h.name for h in goal.hypotheses if h.type == "Prop" or h.type.endswith("→ Prop"))
    data = goal.target in ("Prop", "Type") or any(goal.target == h.type for h in goal.hypotheses if h.name not in local)
    hopeless = re.fullmatch(r"(\S+) [<≠>] \1", goal.target) is not None
    return (
        2.0
        + 0.1 * size(goal.target)
        + (50.0 if goal.target == "False" or data or hopeless or "?" in goal.target else 0.0)
    )
