prelude
import Init.Grind.Numerals
import Init.Nat.Order

/-! Elements known to differ from zero, by instance. -/

universe u

/-- `n` is not zero. -/
class NeZero {R : Type u} [Zero R] (n : R) : Prop where
  out : n ≠ 0


theorem NeZero.ne {R : Type u} [Zero R] (n : R) [h : NeZero n] : n ≠ 0 := h.out
theorem NeZero.ne' {R : Type u} [Zero R] (n : R) [h : NeZero n] : 0 ≠ n := h.out.symm
theorem neZero_iff {R : Type u} [Zero R] {n : R} : NeZero n ↔ n ≠ 0 := ⟨fun h => h.out, NeZero.mk⟩
theorem eq_zero_or_neZero {α} [Zero α] (a : α) : a = 0 ∨ NeZero a := (Classical.em (a = 0)).imp id NeZero.mk

instance Nat.instNeZeroSucc {n : Nat} : NeZero (n + 1) := ⟨Nat.succ_ne_zero n⟩

theorem Nat.pos_of_neZero (n : Nat) [NeZero n] : 0 < n := Nat.pos_of_ne_zero (NeZero.ne n)
theorem NeZero.pos (n : Nat) [NeZero n] : 0 < n := Nat.pos_of_neZero n
theorem NeZero.of_pos {n : Nat} (h : 0 < n) : NeZero n := ⟨Nat.ne_of_gt h⟩
