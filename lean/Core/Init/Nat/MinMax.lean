prelude
import Init.Int.Cast

/-! Minimum and maximum of natural numbers. -/

set_option linter.unusedVariables false

namespace Nat

protected abbrev min (n m : Nat) := Min.min n m
protected abbrev max (n m : Nat) := Max.max n m

protected theorem min_def {n m : Nat} : min n m = if n ≤ m then n else m := rfl
protected theorem max_def {n m : Nat} : max n m = if n ≤ m then m else n := rfl
protected theorem min_le_left (a b : Nat) : min a b ≤ a := by omega
protected theorem min_le_right (a b : Nat) : min a b ≤ b := by omega
protected theorem le_max_left (a b : Nat) : a ≤ max a b := by omega
protected theorem le_max_right (a b : Nat) : b ≤ max a b := by omega
protected theorem min_comm (a b : Nat) : min a b = min b a := by omega
protected theorem max_comm (a b : Nat) : max a b = max b a := by omega
protected theorem min_assoc : ∀ (a b c : Nat), min (min a b) c = min a (min b c) := by omega
protected theorem max_assoc : ∀ (a b c : Nat), max (max a b) c = max a (max b c) := by omega
@[simp] protected theorem min_self (a : Nat) : min a a = a := by omega
@[simp] protected theorem max_self (a : Nat) : max a a = a := by omega
instance : Std.Commutative (α := Nat) min := ⟨Nat.min_comm⟩
instance : Std.Associative (α := Nat) min := ⟨Nat.min_assoc⟩
instance : Std.IdempotentOp (α := Nat) min := ⟨Nat.min_self⟩
instance : Std.Commutative (α := Nat) max := ⟨Nat.max_comm⟩
instance : Std.Associative (α := Nat) max := ⟨Nat.max_assoc⟩
instance : Std.IdempotentOp (α := Nat) max := ⟨Nat.max_self⟩
@[simp] protected theorem zero_min (a : Nat) : min 0 a = 0 := by omega
@[simp] protected theorem min_zero (a : Nat) : min a 0 = 0 := by omega
@[simp] protected theorem zero_max (a : Nat) : max 0 a = a := by omega
@[simp] protected theorem max_zero (a : Nat) : max a 0 = a := by omega
instance : Std.LawfulIdentity (α := Nat) max 0 where
  left_id := Nat.zero_max
  right_id := Nat.max_zero
protected theorem min_left_comm (a b c : Nat) : min a (min b c) = min b (min a c) := by omega
protected theorem max_left_comm (a b c : Nat) : max a (max b c) = max b (max a c) := by omega
protected theorem min_right_comm (a b c : Nat) : min (min a b) c = min (min a c) b := by omega
protected theorem max_right_comm (a b c : Nat) : max (max a b) c = max (max a c) b := by omega
protected theorem min_eq_left {a b : Nat} (h : a ≤ b) : min a b = a := by omega
protected theorem min_eq_right {a b : Nat} (h : b ≤ a) : min a b = b := by omega
protected theorem max_eq_left {a b : Nat} (h : b ≤ a) : max a b = a := by omega
protected theorem max_eq_right {a b : Nat} (h : a ≤ b) : max a b = b := by omega
protected theorem min_le_of_left_le {a b c : Nat} (h : a ≤ c) : min a b ≤ c := by omega
protected theorem min_le_of_right_le {a b c : Nat} (h : b ≤ c) : min a b ≤ c := by omega
protected theorem le_max_of_le_left {a b c : Nat} (h : a ≤ b) : a ≤ max b c := by omega
protected theorem le_max_of_le_right {a b c : Nat} (h : a ≤ c) : a ≤ max b c := by omega
protected theorem le_min_of_le_of_le {a b c : Nat} : a ≤ b → a ≤ c → a ≤ min b c := by omega
protected theorem max_le_of_le_of_le {a b c : Nat} : a ≤ c → b ≤ c → max a b ≤ c := by omega
protected theorem le_min {a b c : Nat} : a ≤ min b c ↔ a ≤ b ∧ a ≤ c := by omega
protected theorem max_le {a b c : Nat} : max a b ≤ c ↔ a ≤ c ∧ b ≤ c := by omega
protected theorem lt_min {a b c : Nat} : a < min b c ↔ a < b ∧ a < c := by omega
protected theorem max_lt {a b c : Nat} : max a b < c ↔ a < c ∧ b < c := by omega
protected theorem min_lt {a b c : Nat} : min a b < c ↔ a < c ∨ b < c := by omega
protected theorem lt_max {a b c : Nat} : a < max b c ↔ a < b ∨ a < c := by omega
protected theorem le_max {a b c : Nat} : a ≤ max b c ↔ a ≤ b ∨ a ≤ c := by omega
protected theorem min_le {a b c : Nat} : min a b ≤ c ↔ a ≤ c ∨ b ≤ c := by omega
protected theorem min_le_max {a b : Nat} : min a b ≤ max a b := by omega
protected theorem min_eq_left_iff {a b : Nat} : min a b = a ↔ a ≤ b := by omega
protected theorem min_eq_right_iff {a b : Nat} : min a b = b ↔ b ≤ a := by omega
protected theorem max_eq_left_iff {a b : Nat} : max a b = a ↔ b ≤ a := by omega
protected theorem max_eq_right_iff {a b : Nat} : max a b = b ↔ a ≤ b := by omega
protected theorem add_max_add_right (a b c : Nat) : max (a + c) (b + c) = max a b + c := by omega
protected theorem add_max_add_left (a b c : Nat) : max (a + b) (a + c) = a + max b c := by omega
protected theorem add_min_add_right (a b c : Nat) : min (a + c) (b + c) = min a b + c := by omega
protected theorem add_min_add_left (a b c : Nat) : min (a + b) (a + c) = a + min b c := by omega
protected theorem sub_min_sub_right : ∀ (a b c : Nat), min (a - c) (b - c) = min a b - c := by omega
protected theorem sub_max_sub_right : ∀ (a b c : Nat), max (a - c) (b - c) = max a b - c := by omega
protected theorem sub_min_sub_left (a b c : Nat) : min (a - b) (a - c) = a - max b c := by omega
protected theorem sub_max_sub_left (a b c : Nat) : max (a - b) (a - c) = a - min b c := by omega
protected theorem succ_min_succ (x y) : min (succ x) (succ y) = succ (min x y) := by omega
protected theorem succ_max_succ (x y) : max (succ x) (succ y) = succ (max x y) := by omega
protected theorem add_one_min_add_one (x y : Nat) : min (x + 1) (y + 1) = min x y + 1 := by omega
protected theorem add_one_max_add_one (x y : Nat) : max (x + 1) (y + 1) = max x y + 1 := by omega
protected theorem sub_eq_sub_min (n m : Nat) : n - m = n - min n m := by omega
@[simp] protected theorem sub_add_min_cancel (n m : Nat) : n - m + min n m = n := by omega
theorem sub_add_eq_max (a b : Nat) : a - b + b = max a b := by omega
theorem add_sub_eq_max (a b : Nat) : a + (b - a) = max a b := by omega
protected theorem max_min_distrib_left : ∀ (a b c : Nat), max a (min b c) = min (max a b) (max a c) := by omega
protected theorem min_max_distrib_left : ∀ (a b c : Nat), min a (max b c) = max (min a b) (min a c) := by omega
protected theorem max_min_distrib_right (a b c : Nat) : max (min a b) c = min (max a c) (max b c) := by omega
protected theorem min_max_distrib_right (a b c : Nat) : min (max a b) c = max (min a c) (min b c) := by omega
protected theorem mul_max_mul_right (a b c : Nat) : max (a * c) (b * c) = max a b * c := by
  cases Nat.le_total a b with
  | inl h => rw [Nat.max_eq_right h, Nat.max_eq_right (Nat.mul_le_mul_right c h)]
  | inr h => rw [Nat.max_eq_left h, Nat.max_eq_left (Nat.mul_le_mul_right c h)]
protected theorem mul_min_mul_right (a b c : Nat) : min (a * c) (b * c) = min a b * c := by
  cases Nat.le_total a b with
  | inl h => rw [Nat.min_eq_left h, Nat.min_eq_left (Nat.mul_le_mul_right c h)]
  | inr h => rw [Nat.min_eq_right h, Nat.min_eq_right (Nat.mul_le_mul_right c h)]
protected theorem mul_max_mul_left (a b c : Nat) : max (a * b) (a * c) = a * max b c := by
  rw [Nat.mul_comm a, Nat.mul_comm a, Nat.mul_max_mul_right, Nat.mul_comm]
protected theorem mul_min_mul_left (a b c : Nat) : min (a * b) (a * c) = a * min b c := by
  rw [Nat.mul_comm a, Nat.mul_comm a, Nat.mul_min_mul_right, Nat.mul_comm]

end Nat
