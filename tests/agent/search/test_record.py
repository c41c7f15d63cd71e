"""A search tree as data: what proves it, what failed, and what is left out of a big one."""

from __future__ import annotations

from lemmata.agent.search.record import recorded
from lemmata.agent.search.tree import ProofTree
from tests.agent.search.test_tree import goal, state


def test_the_proof_and_what_else_was_tried() -> None:
    tree = ProofTree(state(goal("a ∨ b")))
    (right,) = tree.apply(tree.root, "right", "s", 1.0, state(goal("b"))) or []
    (left,) = tree.apply(tree.root, "left", "s", 1.0, state(goal("a"))) or []
    tree.apply(left, "exact h", "closers", 1.0, state())
    right.pending = 0
    root, second, third = recorded(tree)
    assert (root["id"], root["goals"], root["status"]) == (0, ["⊢ a ∨ b"], "proved")
    by_tactic = {step["tactic"]: step for step in root["steps"]}
    assert by_tactic["left"]["proof"] and not by_tactic["right"]["proof"]
    nodes = {node["goals"][0]: node for node in (second, third)}
    assert nodes["⊢ a"]["steps"] == [{"tactic": "exact h", "source": "closers", "children": [], "proof": True}]
    assert by_tactic["left"]["children"] == [nodes["⊢ a"]["id"]]
    assert nodes["⊢ b"]["status"] == "failed"


def test_a_big_tree_keeps_its_proof() -> None:
    tree = ProofTree(state(goal("r")))
    for number in range(50):
        tree.apply(tree.root, f"try {number}", "s", 1.0, state(goal(f"p{number}")))
    last = tree.root.applications[-1].children[0]
    (deep,) = tree.apply(last, "step", "s", 1.0, state(goal("q"))) or []
    tree.apply(deep, "done", "s", 1.0, state())
    kept = recorded(tree, limit=10)
    assert len(kept) == 10
    assert {"⊢ r", "⊢ p49", "⊢ q"} <= {node["goals"][0] for node in kept}
    assert all(child < 10 for node in kept for step in node["steps"] for child in step["children"])
    assert sum(step["proof"] for node in kept for step in node["steps"]) == 3
