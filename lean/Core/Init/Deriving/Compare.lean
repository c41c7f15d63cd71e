prelude
import Init.Deriving.UInt

/-! What the comparison of natural numbers says of their order. -/

namespace Nat

theorem compare_eq_ite_lt (a b : Nat) : compare a b = if a < b then .lt else if b < a then .gt else .eq := by
  show (if a < b then Ordering.lt else if a = b then .eq else .gt) = _
  split
  · rfl
  · next notLess =>
    split
    · next same => rw [if_neg (same ▸ Nat.lt_irrefl a)]
    · next other => rw [if_pos (Nat.lt_of_le_of_ne (Nat.le_of_not_lt notLess) (Ne.symm other))]

protected theorem compare_eq_lt {a b : Nat} : compare a b = .lt ↔ a < b := by
  rw [compare_eq_ite_lt]
  split
  · next h => exact ⟨fun _ => h, fun _ => rfl⟩
  · next h => split <;> exact ⟨(nomatch ·), fun h' => absurd h' h⟩

protected theorem compare_eq_gt {a b : Nat} : compare a b = .gt ↔ b < a := by
  rw [compare_eq_ite_lt]
  split
  · next h => exact ⟨(nomatch ·), fun h' => absurd h' (Nat.lt_asymm h)⟩
  · split
    · next h => exact ⟨fun _ => h, fun _ => rfl⟩
    · next h => exact ⟨(nomatch ·), fun h' => absurd h' h⟩

protected theorem compare_eq_eq {a b : Nat} : compare a b = .eq ↔ a = b := by
  rw [compare_eq_ite_lt]
  split
  · next h => exact ⟨(nomatch ·), fun h' => absurd h' (Nat.ne_of_lt h)⟩
  · next h₁ =>
    split
    · next h => exact ⟨(nomatch ·), fun h' => absurd h'.symm (Nat.ne_of_lt h)⟩
    · next h₂ => exact ⟨fun _ => Nat.le_antisymm (Nat.le_of_not_lt h₂) (Nat.le_of_not_lt h₁), fun _ => rfl⟩

end Nat
