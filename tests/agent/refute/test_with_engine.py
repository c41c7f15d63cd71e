"""Refutation in the embedded engine: Lean accepts the proof, in the session and again in a file of its own."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from lemmata.agent.lean.document import Document
from lemmata.agent.lean.engine.session import EngineSession
from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.policy.context import FileContext
from lemmata.agent.refute.limits import RefuteLimits
from lemmata.agent.refute.refute import refute
from lemmata.agent.refute.result import Refutation

DEFINITIONS = """
inductive Tree where
  | leaf
  | node (left : Tree) (value : Nat) (right : Tree)

def Tree.size : Tree → Nat
  | leaf => 0
  | node l _ r => size l + size r + 1

inductive Even : Nat → Prop where
  | zero : Even 0
  | step (n : Nat) : Even n → Even (n + 2)

def total : List Nat → Nat
  | [] => 0
  | x :: xs => x + total xs
"""

FALSE = """
theorem a (x y : Nat) : x - y + y = x := by sorry
theorem b (xs ys : List Nat) (h : xs.length = ys.length) : xs = ys := by sorry
theorem c (p q : Prop) (h : p ∨ q) : p ∧ q := by sorry
theorem d {α : Type} (P Q : α → Prop) (h : ∀ x, P x ∨ Q x) : (∀ x, P x) ∨ ∀ x, Q x := by sorry
theorem e (s t : Tree) (h : s.size = t.size) : s = t := by sorry
theorem f (n : Nat) (h : Even n) : n < 4 := by sorry
theorem g (xs : List Nat) (h : total xs = 0) : xs = [] := sorry
theorem i : ∀ x y : Nat, x ≤ y → ∀ z, z ≤ y → x ≤ z := by sorry
theorem j (x : Nat) : x * x ≠ 152399025 := by sorry
theorem k (n : Nat) (t : Tree) : t.size ≤ n := by sorry
"""

TRUE = """
theorem a (x y : Nat) : x + y = y + x := by sorry
theorem b (xs ys : List Nat) (h : xs = ys) : xs.length = ys.length := by sorry
theorem c (p q : Prop) (h : p ∧ q) : q ∧ p := by sorry
theorem d {α : Type} (P : α → Prop) (h : ∀ x, P x) (x : α) : P x := by sorry
theorem e (t : Tree) : t.size = t.size + 0 := by sorry
theorem f (n : Nat) (h : Even n) : Even (n + 2) := by sorry
theorem g (xs : List Nat) (h : xs = []) : total xs = 0 := sorry
"""


def refutations(toolchain: Toolchain, text: str) -> list[Refutation | None]:
    document = Document("Example.lean", text)
    with EngineSession(toolchain, document) as session:
        return [
            refute(
                session,
                session.enter(hole.index),
                FileContext.scan(text, hole.start),
                RefuteLimits(seconds=60.0, guess_seconds=2.0, smt_seconds=20.0),
            )
            for hole in document.holes
        ]


def test_false_statements_are_refuted_and_the_proofs_stand(embedded: Toolchain, tmp_path: Path) -> None:
    text = DEFINITIONS + FALSE
    found = refutations(embedded, text)
    names = "abcdefgijk"
    assert [name for name, refutation in zip(names, found, strict=True) if refutation is None] == []
    proofs = "".join(
        f"theorem {name}_is_false : ¬ type_of% @{name} := {refutation.term}\n"
        for name, refutation in zip(names, found, strict=True)
        if refutation is not None
    )
    file = tmp_path / "Refuted.lean"
    file.write_text(text + proofs, encoding="utf-8")
    environment = {**os.environ, **embedded.environment}
    run = subprocess.run([*embedded.lean, str(file)], capture_output=True, text=True, env=environment, check=False)
    assert "error" not in run.stdout + run.stderr, run.stdout


def test_true_statements_are_not(embedded: Toolchain) -> None:
    assert refutations(embedded, DEFINITIONS + TRUE) == [None] * 7


@pytest.mark.parametrize(
    ("statement", "message"),
    [
        ("theorem t (n : Nat) : n - 1 + 1 = n := by sorry", "n = 0"),
        ("theorem t (xs ys : List Nat) : xs ++ ys = ys ++ xs := by sorry", "xs = [0], ys = [1]"),
        ("theorem t (t : Tree) : t.size = 0 := by sorry", "t = Tree.node Tree.leaf 0 Tree.leaf"),
    ],
)
def test_values_are_small_and_read_as_lean(embedded: Toolchain, statement: str, message: str) -> None:
    (found,) = refutations(embedded, f"{DEFINITIONS}\n{statement}\n")
    assert found is not None
    assert found.message == message
