"""The AND/OR graph: merging, refusal of circles, solutions from below, renamed reuse."""

from __future__ import annotations

from lemmata.agent.lean.goal import Goal, Hypothesis
from lemmata.agent.lean.session import State
from lemmata.agent.search.proof import Step, renaming
from lemmata.agent.search.tree import ProofTree


def goal(target: str, *names: str) -> Goal:
    return Goal(tuple(Hypothesis(name, "Nat") for name in names), target)


def state(*goals: Goal, coupled: bool = False) -> State:
    return State(0, goals, coupled)


def test_all_goals_of_a_tactic_are_needed() -> None:
    tree = ProofTree(state(goal("a ∧ b")))
    fresh = tree.apply(tree.root, "constructor", "s", 1.0, state(goal("a"), goal("b")))
    assert fresh is not None and len(fresh) == 2
    tree.apply(fresh[0], "exact ha", "s", 1.0, state())
    assert not tree.solved
    tree.apply(fresh[1], "exact hb", "s", 1.0, state())
    assert tree.solved
    assert tree.proof() == Step("constructor", (Step("exact ha"), Step("exact hb")))


def test_one_tactic_of_several_is_enough_and_the_rest_is_no_longer_needed() -> None:
    tree = ProofTree(state(goal("a ∨ b")))
    left = tree.apply(tree.root, "left", "s", 1.0, state(goal("a"))) or []
    right = tree.apply(tree.root, "right", "s", 1.0, state(goal("b"))) or []
    tree.apply(left[0], "exact h", "s", 1.0, state())
    assert tree.solved and not tree.needed(right[0])


def test_a_circle_is_refused() -> None:
    tree = ProofTree(state(goal("a = b")))
    child = (tree.apply(tree.root, "symm", "s", 1.0, state(goal("b = a"))) or [])[0]
    assert tree.apply(child, "symm", "s", 1.0, state(goal("a = b"))) is None
    assert tree.apply(child, "skip", "s", 1.0, state(goal("b = a"))) is None
    assert tree.refused == 2 and not tree.solved


def test_goals_that_rest_on_each_other_are_not_solved_by_each_other() -> None:
    tree = ProofTree(state(goal("r")))
    first, second = tree.apply(tree.root, "split", "s", 1.0, state(goal("p"), goal("q"))) or []
    tree.apply(first, "from q", "s", 1.0, state(goal("q")))
    tree.apply(second, "from p", "s", 1.0, state(goal("p")))
    assert not tree.solved and first.solution is None and second.solution is None
    tree.apply(second, "exact hq", "s", 1.0, state())
    assert tree.solved


def test_a_tactic_that_leaves_all_goals_of_another_and_more_is_refused() -> None:
    tree = ProofTree(state(goal("r")))
    tree.apply(tree.root, "apply f", "s", 1.0, state(goal("p")))
    assert tree.apply(tree.root, "apply g", "s", 1.0, state(goal("p"), goal("q"))) is None
    assert tree.apply(tree.root, "apply h", "s", 1.0, state(goal("q"), goal("s"))) is not None
    assert tree.refused == 1


def test_a_tactic_that_leaves_fewer_goals_takes_the_place_of_another() -> None:
    tree = ProofTree(state(goal("r")))
    first, second = tree.apply(tree.root, "apply g", "s", 1.0, state(goal("p"), goal("q"))) or []
    first.pending = second.pending = 1
    assert tree.needed(second)
    assert tree.apply(tree.root, "apply f", "s", 1.0, state(goal("p"))) == []
    assert tree.needed(first) and not tree.needed(second)
    tree.apply(first, "exact hp", "s", 1.0, state())
    assert tree.proof() == Step("apply f", (Step("exact hp"),))


def test_equal_goals_up_to_names_are_one_node_and_the_proof_is_renamed() -> None:
    tree = ProofTree(state(goal("r")))
    pair = state(goal("f x = 0", "x"), goal("f y = 0", "y"))
    fresh = tree.apply(tree.root, "constructor", "s", 1.0, pair) or []
    assert len(fresh) == 1 and tree.merged == 1
    tree.apply(fresh[0], "exact lemma x x' h.x", "s", 1.0, state())
    assert tree.proof() == Step("constructor", (Step("exact lemma x x' h.x"), Step("exact lemma y x' h.x")))
    assert tree.aliased()


def test_exact_merging_keeps_names_apart() -> None:
    tree = ProofTree(state(goal("r")), exact=True)
    pair = state(goal("f x = 0", "x"), goal("f y = 0", "y"))
    assert len(tree.apply(tree.root, "constructor", "s", 1.0, pair) or []) == 2


def test_coupled_goals_stay_together() -> None:
    tree = ProofTree(state(goal("∃ x, p x")))
    fresh = tree.apply(tree.root, "constructor", "s", 1.0, state(goal("p ?w"), goal("Nat"), coupled=True)) or []
    assert len(fresh) == 1 and fresh[0].coupled and len(fresh[0].goals) == 2


def test_goals_whose_names_are_hidden_are_kept_apart() -> None:
    tree = ProofTree(state(goal("r")))
    hidden = Goal((Hypothesis("x✝", "Nat"),), "f x✝ = 0")
    assert len(tree.apply(tree.root, "constructor", "s", 1.0, state(goal("f x = 0", "x"), hidden)) or []) == 2


def test_hidden_names_are_never_renamed() -> None:
    hidden = Goal((Hypothesis("a✝", "Nat"),), "p")
    assert renaming((hidden,), (goal("p", "b"),)) == {}
