"""A `sorry` wherever Lean allows one: each gets its verdict, and what is written stands where it stood."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.conftest import Prove

FORMS = """\
example (p : Prop) (h : p) : p := sorry
instance : Nonempty (Nat × Nat) := by sorry
theorem outer (n : Nat) : n + 0 = n := helper n
where
  helper (n : Nat) : n + 0 = n := sorry
def down (n : Nat) : Nat := if h : n = 0 then 0 else down (n / 2)
termination_by n
decreasing_by sorry
theorem chain (a b c : Nat) (h : a = b) (k : b = c) : a = c := by
  calc a = b := sorry
    _ = c := by sorry
theorem steps (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  have first : p := sorry
  exact ⟨first, show q from sorry⟩
theorem funs (p q : Prop) : p → q → p := fun h _ => sorry
structure Both (p q : Prop) : Prop where
  left : p
  right : q
theorem fields (p q : Prop) (h : p) (k : q) : Both p q := { left := sorry, right := sorry }
theorem pair (p q : Prop) (h : p) (k : q) : p ∧ q := ⟨sorry, by sorry⟩
theorem choice (p : Prop) (h : p) : p := by first | exact 3 | sorry
theorem cases_of (n : Nat) : n = 0 ∨ n > 0 :=
  match n with
  | 0 => sorry
  | n + 1 => Or.inr sorry
mutual
inductive Ev : Nat → Prop
  | zero : Ev 0
  | step : Od n → Ev (n + 1)
inductive Od : Nat → Prop
  | step : Ev n → Od (n + 1)
end
mutual
theorem ev (h : Ev n) : Ev (n + 2) := by
  sorry
theorem od (h : Od n) : Od (n + 2) := by
  sorry
end
namespace A.B
variable {p : Prop}
private theorem hidden (h : p) : p := sorry
end A.B
universe u
theorem poly (α : Type u) (x : α) : x = x := by sorry
noncomputable def chosen : { n : Nat // n < 3 } := ⟨2, sorry⟩
open Nat in
theorem opened (n : Nat) : succ n ≠ 0 := by sorry
local notation "two" => 2
theorem noted : two + two = 4 := by sorry
macro "done!" t:term : tactic => `(tactic| exact $t)
theorem by_macro (p : Prop) (h : p) : p := by
  done! sorry
"""

OPEN = """\
def data (n : Nat) : Nat := sorry
theorem rests : data 1 = data 1 := by sorry
theorem base (p : Nat → Prop) (h : p 0) (n : Nat) : p n := by
  sorry
theorem uses (p : Nat → Prop) (h : p 0) : p 5 ∧ 1 = 1 := by
  exact ⟨base p h 5, by sorry⟩
theorem two (n : Nat) (f : Nat → Nat) : n + 0 = n ∧ f n = 3 := by
  constructor
  · sorry
  · sorry
theorem several (p q : Prop) (h : p) (k : q) : p ∧ q := by
  constructor <;> sorry
macro "nothing" : tactic => `(tactic| sorry)
theorem unwritten (p : Prop) (h : p) : p := by nothing
theorem fine : 2 + 2 = 4 := by
  sorry
"""


def test_every_form_is_proved_and_written(prove: Prove, tmp_path: Path) -> None:
    file = tmp_path / "Forms.lean"
    file.write_text(FORMS)
    found = prove("--write", "--timeout", "30", file)
    assert [verdict for verdict in found.verdicts if verdict[2] != "proved"] == []
    assert len(found.records) == FORMS.count("sorry")
    text = file.read_text()
    assert "sorry" not in text
    assert "⟨first, show q from hq⟩" in text
    assert prove(file).records == []


def test_what_is_not_proved_says_why(prove: Prove, tmp_path: Path) -> None:
    file = tmp_path / "Open.lean"
    file.write_text(OPEN)
    found = prove("--write", "--timeout", "3", file)
    assert found.verdicts == [
        (1, "data", "unknown"),
        (2, "rests", "unknown"),
        (4, "base", "refuted"),
        (6, "uses", "unknown"),
        (9, "two", "unknown"),
        (10, "two", "unknown"),
        (12, "several", "unknown"),
        (14, "unwritten", "unknown"),
        (16, "fine", "proved"),
    ]
    assert "stands for data of type `Nat`" in found.evidence(1)
    assert "values are missing in data (line 1)" in found.evidence(2)
    assert "rests on base (line 4), which is not proved" in found.evidence(6)
    assert "rests on two (line 10)" in found.evidence(9)
    assert "is false: n = 0" in found.evidence(10)
    assert "stands for several goals" in found.evidence(12)
    assert "not written here" in found.evidence(14)
    kept, last = OPEN.rsplit("sorry", 1)
    text = file.read_text()
    assert text.startswith(kept) and text.endswith(last)
    assert "sorry" not in text.removeprefix(kept)


def test_one_declaration_alone(prove: Prove, tmp_path: Path) -> None:
    file = tmp_path / "Open.lean"
    file.write_text(OPEN)
    assert prove("--theorem", "fine", file).verdicts == [(16, "fine", "proved")]
    assert prove("--theorem", "unwritten", file).verdicts == [(14, "unwritten", "unknown")]
    assert "no declaration named none" in prove("--theorem", "none", file).evidence(0)
