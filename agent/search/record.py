"""A search tree as plain data, for those who store it or show it."""

from __future__ import annotations

from typing import Any

from lemmata.agent.search.tree import Application, GoalNode, ProofTree

LIMIT = 2_000  # nodes that are kept, those of the proof first


def recorded(tree: ProofTree, limit: int = LIMIT) -> list[dict[str, Any]]:
    """`{"id", "goals", "status", "steps"}` for each node, the root first, then by distance from it.

    `status` is "proved", "failed" (every tactic failed on it) or "open"; a step is `{"tactic", "source", "children",
    "proof"}`, `proof` being whether the proof that was found takes it. Steps to nodes beyond `limit` are left out.
    """
    taken = _proof(tree)
    order = _nodes(tree, taken, limit)
    numbers = {node.id: number for number, node in enumerate(order)}
    return [
        {
            "id": number,
            "goals": [str(goal) for goal in node.goals],
            "status": "proved" if node.solution is not None else "failed" if tree.hopeless(node) else "open",
            "steps": [
                {
                    "tactic": step.tactic,
                    "source": step.source,
                    "children": [numbers[child.id] for child in step.children],
                    "proof": step in taken,
                }
                for step in node.applications
                if all(child.id in numbers for child in step.children)
            ],
        }
        for number, node in enumerate(order)
    ]


def _proof(tree: ProofTree) -> set[Application]:
    """The applications that the root's proof consists of."""
    found: set[Application] = set()
    waiting = [tree.root]
    while waiting:
        step = waiting.pop().solution
        if step is not None and step not in found:
            found.add(step)
            waiting += step.children
    return found


def _nodes(tree: ProofTree, taken: set[Application], limit: int) -> list[GoalNode]:
    """Breadth first from the root; what the proof needs is kept in any case."""
    seen = {tree.root.id: tree.root}
    waiting = [tree.root]
    for only_proof in (True, False):
        waiting = list(seen.values())
        while waiting:
            node = waiting.pop(0)
            for step in node.applications:
                if only_proof and step not in taken:
                    continue
                for child in step.children:
                    if child.id not in seen and (only_proof or len(seen) < limit):
                        seen[child.id] = child
                        waiting.append(child)
    root, *rest = seen.values()
    return [root, *sorted(rest, key=lambda node: (node.depth, node.id))]
