"""A proof is tried on goals that have all that it names, and on no others."""

from __future__ import annotations

import pytest

from lemmata.agent.lean.goal import Goal, Hypothesis
from lemmata.agent.lean.session import State
from lemmata.agent.search.echoes import Echoes
from lemmata.agent.search.strategies import STRATEGIES
from lemmata.agent.search.strategy import Setting, Unit
from lemmata.agent.search.tree import GoalNode, ProofTree


def goal(target: str, **hypotheses: str) -> Goal:
    return Goal(tuple(Hypothesis(name, kind) for name, kind in hypotheses.items()), target)


def tree_of(*goals: Goal) -> tuple[ProofTree, list[GoalNode], Echoes]:
    """A root that was split into the goals; each of them has been opened."""
    tree = ProofTree(State(0, (goal("root"),)))
    nodes = tree.apply(tree.root, "split", "s", 1.0, State(1, goals)) or []
    echoes = Echoes(tree)
    for node in nodes:
        node.pending = 1
        assert list(echoes.opened(node)) == []
    return tree, nodes, echoes


def solve(tree: ProofTree, node: GoalNode, *tactics: str) -> GoalNode:
    """The node, solved by the tactics in a row."""
    at = node
    for place, tactic in enumerate(tactics[:-1]):
        (at,) = tree.apply(at, tactic, "s", 1.0, State(9, (goal(f"{node.id}, {place}"),))) or []
    tree.apply(at, tactics[-1], "s", 1.0, State(9, ()))
    return node


def echoed(echoes: Echoes, tree: ProofTree) -> list[tuple[int, str]]:
    return [(node.id, one.tactic) for proved in tree.proved() for node, one in echoes.solved(proved)]


def test_a_proof_is_tried_on_goals_that_have_what_it_names() -> None:
    tree, (first, second, other, third), echoes = tree_of(
        goal("p", x="Nat", h="q x", k="x = 0"),
        goal("p", x="Nat", h="q x", k="x ≠ 0"),
        goal("p", x="Nat", h="r x"),
        goal("s", x="Nat", h="q x"),
    )
    solve(tree, first, "have e := f h", "exact g e")
    assert echoed(echoes, tree) == [(second.id, "(\n  have e := f h\n  exact g e)")]
    assert other.solution is None and third.solution is None
    assert echoed(echoes, tree) == []


def test_a_proof_is_tried_on_goals_that_come_later() -> None:
    tree, (first, second), echoes = tree_of(goal("p", h="q"), goal("r"))
    solve(tree, first, "have e := f h", "exact g e")
    (late,) = tree.apply(second, "apply f", "s", 1.0, State(2, (goal("p", h="q", k="t"),))) or []
    assert [one.tactic for one in echoes.opened(late)] == ["(\n  have e := f h\n  exact g e)"]


def test_proofs_of_one_tactic_are_not_repeated() -> None:
    tree, (first, _), echoes = tree_of(goal("p", h="q"), goal("p", h="q", k="t"))
    solve(tree, first, "exact f h")
    assert echoed(echoes, tree) == []


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_work_on_a_goal_goes_on_when_another_tactic_leads_to_it_again(strategy: str) -> None:
    tree = ProofTree(State(0, (goal("r"),)))
    queue = STRATEGIES[strategy](Setting(tree))
    first, second = tree.apply(tree.root, "apply g", "s", 1.0, State(1, (goal("p"), goal("q")))) or []
    first.pending = second.pending = 1
    unit = Unit(second, None)
    queue.push(unit)
    tree.apply(tree.root, "apply f", "s", 1.0, State(2, (goal("p"),)))
    nothing = queue.pop() is None
    assert nothing
    tree.apply(first, "apply k", "s", 1.0, State(3, (goal("q"),)))
    again = queue.pop() is unit
    assert again
