"""The checker written in Lean: what it says of two compiled files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.lean.verify.compare import comparer
from lemmata.agent.lean.verify.contract import Answer, ContractError
from lemmata.agent.lean.verify.elaborate import elaborate

ORIGINAL = """
def double : Nat → Nat | 0 => 0 | n + 1 => double n + 2
def half (n : Nat) (h : n = n) : Nat := match n with | 0 => 0 | n + 1 => n
theorem both (p q : Prop) (hp : p) (hq : q) : p ∧ q := by sorry
private theorem hidden (p : Prop) (hp : p) : p := sorry
instance : Inhabited (Fin 3) := ⟨⟨1, sorry⟩⟩
def later (n : Nat) : Nat := match n with | 0 => 5 | n + 1 => n
"""
HONEST = (
    ORIGINAL.replace("by sorry", "⟨hp, hq⟩")
    .replace(": p := sorry", ": p := hp")
    .replace("⟨⟨1, sorry⟩⟩", "⟨⟨1, by decide⟩⟩")
)
Compare = Callable[[str, str, Sequence[str]], Answer]


@pytest.fixture
def compare(embedded: Toolchain, tmp_path: Path) -> Compare:
    def compare_(original: str, candidate: str, names: Sequence[str]) -> Answer:
        oleans = []
        for folder, text in (("original", original), ("candidate", candidate)):
            done = elaborate(embedded, text, tmp_path / folder, seconds=60)
            assert done.olean is not None, done
            oleans.append(done.olean)
        return comparer(embedded)(oleans[0], oleans[1], names, 60)

    return compare_


def test_an_honest_solution_is_the_same(compare: Compare) -> None:
    answer = compare(ORIGINAL, HONEST, ["both", "hidden"])
    assert [(t.name, t.status, t.kind, t.axioms) for t in answer.theorems] == [
        ("both", "same", "theorem", ()),
        ("hidden", "same", "theorem", ()),
    ]
    assert answer.changed == ()
    assert answer.replay is None


def test_sorry_and_axioms_are_seen_wherever_they_are(compare: Compare) -> None:
    candidate = "axiom trick : ∀ p : Prop, p\ndef by_trick (p : Prop) : p := trick p\n" + HONEST
    answer = compare(ORIGINAL, candidate.replace("⟨hp, hq⟩", "by_trick _"), ["both", "hidden"])
    assert [theorem.axioms for theorem in answer.theorems] == [("trick",), ()]
    assert compare(ORIGINAL, ORIGINAL, ["both"]).theorems[0].axioms == ("sorryAx",)
    classical = "theorem em (p : Prop) : p ∨ ¬p := {}\n"
    found = compare(classical.format("sorry"), classical.format("Classical.em p"), ["em"]).theorems[0]
    assert set(found.axioms) == {"propext", "Quot.sound", "Classical.choice"}


@pytest.mark.parametrize(
    ("before", "after", "name", "status"),
    [
        ("double n + 2", "double n + 3", "double._f", "value"),
        ("(h : n = n)", "(h : n = n + 0)", "half", "type"),
        ("| 0 => 5", "| 0 => 6", "later", "value"),
        ("⟨⟨1,", "⟨⟨2,", "instInhabitedFinOfNatNat_check", "value"),
        ("def later", "abbrev latest", "later", "missing"),
    ],
)
def test_changed_constants_are_named(compare: Compare, before: str, after: str, name: str, status: str) -> None:
    answer = compare(ORIGINAL, HONEST.replace(before, after), ["both"])
    assert (name, status) in {(constant, found) for constant, found, _ in answer.changed}
    assert answer.theorems[0].status == "same"


@pytest.mark.parametrize(
    ("before", "after", "status"),
    [
        ("(hp : p) (hq : q) : p ∧ q", "(hp : p) (hq : q ∧ q) : p ∧ q ∧ q", "type"),
        ("theorem both", "private theorem both", "missing"),
        ("theorem both", "def both", "kind"),
        ("theorem both", "theorem both'", "missing"),
    ],
)
def test_another_statement_is_another_theorem(compare: Compare, before: str, after: str, status: str) -> None:
    assert compare(ORIGINAL, HONEST.replace(before, after), ["both"]).theorems[0].status == status


def test_a_definition_that_is_asked_keeps_its_body(compare: Compare) -> None:
    text = """
def f : Nat → Nat | 0 => 0 | n + 1 => {} + (f n)
def g (n : Nat) : {{ m : Nat // m = n }} := ⟨{}, {}⟩
"""
    honest = compare(text.format(1, "n", "sorry"), text.format(1, "n", "rfl"), ["f", "g"])
    assert [theorem.status for theorem in honest.theorems] == ["same", "same"]
    assert not honest.changed
    other = compare(text.format(1, "n", "sorry"), text.format(2, "n + 0", "rfl"), ["f", "g"])
    assert other.changed and other.changed[0][:2] == ("f._f", "value")
    another = compare(text.format(1, "n", "sorry"), text.format(1, "n + 0", "rfl"), ["g"])
    assert another.theorems[0].status == "same"


def test_a_statement_with_a_matcher_of_its_own(compare: Compare) -> None:
    text = "theorem t (n : Nat) : (match n with | 0 => {} | _ + 1 => 1) = n ∨ True := {}\n"
    honest = compare(text.format(0, "sorry"), text.format(0, "Or.inr trivial"), ["t"])
    assert (honest.theorems[0].status, honest.changed) == ("same", ())
    assert compare(text.format(0, "sorry"), text.format(3, "Or.inr trivial"), ["t"]).theorems[0].status == "type"


def test_names_are_those_of_the_source(compare: Compare) -> None:
    text = "namespace «a b»\ntheorem «c.d».e : True := {}\nend «a b»\n"
    answer = compare(text.format("sorry"), text.format("trivial"), ["«a b».«c.d».e", "«a b».c.d.e"])
    assert [(t.name, t.status) for t in answer.theorems] == [("«a b».«c.d».e", "same"), ("«a b».c.d.e", "missing")]


def test_a_matcher_that_moved_into_the_proof_changes_nothing(compare: Compare) -> None:
    text = """
theorem first (n : Nat) (h : n ≠ 0) : 0 < n := {}
def second (n : Nat) : Nat := match n with | 0 => 1 | m + 1 => m
"""
    proof = "match n with | 0 => absurd rfl h | m + 1 => Nat.succ_pos m"
    assert compare(text.format("sorry"), text.format(proof), ["first"]).changed == ()


def test_a_value_that_is_missing_may_stand_elsewhere(compare: Compare) -> None:
    text = "theorem t : 1 = 1 := {}\ndef f (n : Nat) : Nat × Nat := ({}, sorry)\ntheorem u : f 1 = f 1 := rfl\n"
    assert compare(text.format("sorry", "n"), text.format("by\n  rfl", "n"), ["t"]).changed == ()
    assert compare(text.format("sorry", "n"), text.format("rfl", "n + 1"), ["t"]).changed[0][:2] == ("f", "value")
    assert compare(text.format("sorry", "n"), text.format("rfl", "sorry"), ["t"]).changed[0][:2] == ("f", "value")


def test_the_kernel_decides(embedded: Toolchain, tmp_path: Path) -> None:
    text = "theorem t : 7777776 + 1 = 7777777 := rfl\n"
    honest = elaborate(embedded, text, tmp_path / "honest", seconds=60).olean
    assert honest is not None
    forged = tmp_path / "Forged.olean"
    data = honest.read_bytes()
    word = (2 * 7777776 + 1).to_bytes(8, "little")
    assert word in data
    forged.write_bytes(data.replace(word, (2 * 7777775 + 1).to_bytes(8, "little")))
    compare = comparer(embedded)
    assert compare(honest, honest, ["t"], 60).replay is None
    answer = compare(forged, forged, ["t"], 60)
    assert answer.theorems[0].status == "same"
    assert answer.replay is not None


def test_a_file_that_cannot_be_read(embedded: Toolchain, tmp_path: Path) -> None:
    broken = tmp_path / "Broken.olean"
    broken.write_bytes(b"nothing of the kind")
    with pytest.raises(ContractError):
        comparer(embedded)(broken, broken, ["t"], 60)
