"""Bounds over whole classes of machines, by trees of tables that the kernel checks."""

from __future__ import annotations

from pathlib import Path

from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.translators.tcs.turing.bounds import find_bound
from lemmata.translators.tcs.turing.machine import parse
from lemmata.translators.tcs.turing.tree import find_tree
from tests.lean.turing.lean import messages

ALL = "------_------"  # all machines with two states and two symbols
HEAD = "import Lemmata.Turing\n"


def bound(pattern: str, steps: int, proof: str, *, negated: bool = False) -> str:
    claim = f'∀ m ∈ (tm! "{pattern}").completions, m.Halts → m.HaltsWithin {steps}'
    return f"{'¬ ' * negated}{claim} := by\n  {proof}\n"


def test_two_states_and_two_symbols_halt_within_six_steps(embedded: Toolchain, tmp_path: Path) -> None:
    tree = find_tree(parse(ALL))
    assert tree is not None
    assert tree.steps == 6
    true = "theorem most : " + bound(ALL, 6, tree.tactic())
    sharp = "theorem least : " + bound(ALL, 5, f"exact {tree.refutation()}", negated=True)
    said = messages(embedded, tmp_path, HEAD + true + sharp + "#print axioms most\n#print axioms least\n")
    assert [message for message in said if message[1] == "error"] == []
    assert not any("sorryAx" in message[2] or "ofReduceBool" in message[2] for message in said)


def test_a_tree_for_too_small_a_bound_or_with_a_node_missing_is_refused(embedded: Toolchain, tmp_path: Path) -> None:
    tree = find_tree(parse("1RB---_1LA---"))
    assert tree is not None
    pruned = f"exact Lemmata.Turing.bounded_of_tree [{', '.join(tree.nodes[:-1])}] (by decide +kernel)"
    wrong = ["example : " + bound("1RB---_1LA---", tree.steps - 1, tree.tactic())]
    wrong.append("example : " + bound("1RB---_1LA---", tree.steps, pruned))
    for text in wrong:
        assert any(message[1] == "error" for message in messages(embedded, tmp_path, HEAD + text))


def test_tree_and_list_agree() -> None:
    for pattern in ("1RB---_1LA1RB", "1RB---_1LA---", "1RB---_0LA1LB", "---0LA_1RA---"):
        tree, listed = find_tree(parse(pattern)), find_bound(parse(pattern))
        assert tree is not None and listed is not None
        assert tree.steps == listed.steps
        assert len(tree.nodes) <= 2 * len(listed.evidence)


def test_tables_whose_own_moves_halt_are_left_to_the_list() -> None:
    assert find_tree(parse("1RB---_0LZ1RA")) is None


MARKS = parse("1RB---_1LA---")


def marks(bound: int, tactic: str) -> str:
    return f'example : ∀ m ∈ (tm! "{MARKS}").completions, ∀ n k, m.HaltsWith n k → k ≤ {bound} := by\n  {tactic}\n'


def test_the_marks_of_a_class_are_bounded(embedded: Toolchain, tmp_path: Path) -> None:
    tree = find_tree(MARKS)
    assert tree is not None and tree.marks == 4
    assert messages(embedded, tmp_path, HEAD + marks(4, tree.marks_tactic())) == []
    refuted = f"exact absurd h ({tree.marks_refutation()})"
    claim = f'∀ m ∈ (tm! "{MARKS}").completions, ∀ n k, m.HaltsWith n k → k ≤ 3'
    assert messages(embedded, tmp_path, f"{HEAD}example (h : {claim}) : False := by\n  {refuted}\n") == []


def test_two_states_and_two_symbols_leave_at_most_four_marks(embedded: Toolchain, tmp_path: Path) -> None:
    tree = find_tree(parse(ALL))
    assert tree is not None and tree.marks == 4
    claim = f'∀ m ∈ (tm! "{ALL}").completions, ∀ n k, m.HaltsWith n k → k ≤ '
    text = f"theorem most : {claim}4 := by\n  {tree.marks_tactic()}\n"
    text += f"theorem least : ¬ {claim}3 :=\n  {tree.marks_refutation()}\n"
    assert messages(embedded, tmp_path, HEAD + text) == []


def test_a_smaller_bound_on_the_marks_is_not_proved(embedded: Toolchain, tmp_path: Path) -> None:
    tree = find_tree(MARKS)
    assert tree is not None
    assert messages(embedded, tmp_path, HEAD + marks(3, tree.marks_tactic())) != []
