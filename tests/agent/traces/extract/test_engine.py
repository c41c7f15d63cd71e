"""Steps of real files: every one of them can be taken again where it was taken."""

from collections import defaultdict
from pathlib import Path

import pytest

from lemmata.agent.lean.toolchain.model import Toolchain
from lemmata.agent.traces.extract.engine import extract
from lemmata.agent.traces.step import TraceStep
from tests.agent.traces.extract.replay import replay

HEADER = """def double : Nat → Nat
  | 0 => 0
  | n + 1 => double n + 2

theorem double_eq (n : Nat) : double n = n + n := by
  induction n with
  | zero => rfl
  | succ n ih => simp only [double, ih]; omega
"""
THEOREMS = {
    "theorem comm (n m : Nat) : n + m = m + n": """
  induction n with
  | zero => simp
  | succ n ih =>
    -- a remark
    rw [Nat.add_right_comm]
    rw [ih, Nat.add_assoc]""",
    "theorem swapped (p q r : Prop) (h : p ∧ (q ∨ r)) : (q ∨ r) ∧ p": """
  cases h with
  | intro hp hqr =>
    constructor
    · cases hqr with
      | inl hq => exact Or.inl hq
      | inr hr => exact Or.inr hr
    · exact hp""",
    "theorem named (xs : List Nat) (h : xs ≠ []) : 0 < xs.length": """
  cases xs
  case nil => exact absurd rfl h
  case cons x rest =>
    rw [List.length_cons]
    exact Nat.succ_pos rest.length""",
    "theorem stepwise (n : Nat) : double n + double n = double (n + n)": """
  have h : ∀ k, double k = k + k := by
    intro k
    exact double_eq k
  rw [h, h]""",
    "theorem either (n : Nat) : n = 0 ∨ 0 < n": """
  match n with
  | 0 => exact Or.inl rfl
  | k + 1 =>
    right
    exact Nat.succ_pos k""",
    "theorem all_of_them (p : Prop) (h : p) : p ∧ p ∧ p": """
  refine ⟨?_, ?_, ?_⟩
  all_goals exact h""",
}


@pytest.fixture(scope="module")
def steps(embedded: Toolchain, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[TraceStep]]:
    """The steps of all theorems, by theorem."""
    path = tmp_path_factory.mktemp("source") / "Source.lean"
    path.write_text(HEADER + "".join(f"\n{claim} := by{proof}\n" for claim, proof in THEOREMS.items()))
    extracted = extract(embedded, path, "Source.lean", "Source")
    assert extracted.problem == ""
    assert extracted.proofs == len(THEOREMS) + 1
    found: defaultdict[str, list[TraceStep]] = defaultdict(list)
    for step in extracted.steps:
        found[step.theorem].append(step)
    return found


@pytest.mark.parametrize("claim", THEOREMS)
def test_every_step_can_be_taken_again(embedded: Toolchain, steps: dict[str, list[TraceStep]], claim: str) -> None:
    taken = steps[claim.split()[1]]
    assert replay(embedded, HEADER, claim, taken) == []
    assert taken[0].remaining == len(taken)


def test_a_step_that_is_not_the_one_is_noticed(embedded: Toolchain, steps: dict[str, list[TraceStep]]) -> None:
    claim = next(claim for claim in THEOREMS if " comm " in claim)
    taken = steps["comm"]
    assert replay(embedded, HEADER, claim, [*taken[:1], *taken[2:]]) != []
    assert replay(embedded, HEADER, claim, taken[:-1]) != []


def test_structured_tactics_are_cut_to_their_heads(steps: dict[str, list[TraceStep]]) -> None:
    first = steps["comm"][0]
    assert first.tactic == "induction n with\n| zero => ?_\n| succ n ih => ?_"
    assert first.history == ()
    assert first.remaining == 4
    assert [goal.splitlines()[0] for goal in first.after] == ["case zero", "case succ"]
    assert [step.history for step in steps["comm"][1:3]] == [(first.tactic,), (first.tactic,)]
    assert steps["stepwise"][0].tactic == "have h : ∀ k, double k = k + k := ?_"
    assert steps["either"][0].tactic == "match n with\n| 0 => ?_\n| k + 1 => ?_"
    assert [step.tactic for step in steps["named"][:2]] == ["cases xs", "exact absurd rfl h"]
    assert steps["named"][2].tactic == "rename_i x rest"


def test_premises_are_what_the_proof_term_uses(steps: dict[str, list[TraceStep]]) -> None:
    premises = {step.tactic: step.premises for taken in steps.values() for step in taken}
    assert premises["rw [Nat.add_right_comm]"] == ("Nat.add_right_comm",)
    assert premises["exact double_eq k"] == ("double_eq",)
    assert premises["simp"] == ("Nat.zero_add",)
    assert "double" in premises["simp only [double, ih]"]
    assert premises["exact hp"] == ()


def test_an_error_in_the_file_is_told_and_what_comes_before_it_is_kept(embedded: Toolchain, tmp_path: Path) -> None:
    path = tmp_path / "Broken.lean"
    path.write_text("theorem a (p : Prop) (h : p) : p := by\n  exact h\n\ntheorem b : 1 = 2 := by\n  rfl\n")
    extracted = extract(embedded, path, "Broken.lean", "Broken")
    assert "rfl" in extracted.problem
    assert extracted.steps[0].tactic == "exact h"
    assert all(step.theorem == "a" for step in extracted.steps)
