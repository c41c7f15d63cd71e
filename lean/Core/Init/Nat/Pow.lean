prelude
import Init.Nat.Lemmas

/-! Powers of natural numbers. -/

set_option linter.unusedVariables false

namespace Nat

attribute [simp] Nat.pow_zero

theorem pow_succ' {m n : Nat} : m ^ (n + 1) = m * m ^ n := by rw [Nat.pow_succ, Nat.mul_comm]
theorem pow_add_one' {m n : Nat} : m ^ (n + 1) = m * m ^ n := pow_succ'
@[simp] theorem pow_one (a : Nat) : a ^ 1 = a := by rw [Nat.pow_succ, Nat.pow_zero, Nat.one_mul]
protected theorem pow_two (b : Nat) : b ^ 2 = b * b := by rw [Nat.pow_succ, pow_one]
@[simp] protected theorem zero_pow {n : Nat} (H : 0 < n) : 0 ^ n = 0 := by
  cases n with
  | zero => exact (Nat.lt_irrefl 0 H).elim
  | succ n => rfl
theorem zero_pow_of_pos (n : Nat) (h : 0 < n) : 0 ^ n = 0 := Nat.zero_pow h
@[simp] protected theorem one_pow (n : Nat) : 1 ^ n = 1 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.pow_succ, ih]
protected theorem pow_add (a m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero => exact (Nat.mul_one _).symm
  | succ n ih => rw [← Nat.add_assoc, Nat.pow_succ, Nat.pow_succ, ih, Nat.mul_assoc]
protected theorem pow_add' (a m n : Nat) : a ^ (m + n) = a ^ n * a ^ m := by rw [Nat.pow_add, Nat.mul_comm]
protected theorem pow_mul (a m n : Nat) : a ^ (m * n) = (a ^ m) ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.mul_succ, Nat.pow_add, Nat.pow_succ, ih]
protected theorem pow_mul' (a m n : Nat) : a ^ (m * n) = (a ^ n) ^ m := by rw [Nat.mul_comm, Nat.pow_mul]
protected theorem pow_right_comm (a m n : Nat) : (a ^ m) ^ n = (a ^ n) ^ m := by
  rw [← Nat.pow_mul, Nat.mul_comm, Nat.pow_mul]
protected theorem mul_pow (a b n : Nat) : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.pow_succ, Nat.pow_succ, Nat.pow_succ, ih, Nat.mul_mul_mul_comm]
theorem pow_le_pow_left {m n : Nat} (h : m ≤ n) : ∀ (i : Nat), m ^ i ≤ n ^ i
  | 0 => Nat.le_refl 1
  | i + 1 => Nat.mul_le_mul (pow_le_pow_left h i) h
theorem pow_le_pow_right {n m : Nat} (h : n > 0) {k : Nat} (w : m ≤ k) : n ^ m ≤ n ^ k := by
  cases le.dest w with
  | intro c e => rw [← e, Nat.pow_add]; exact le_mul_of_pos_right _ (Nat.pow_pos h)
protected theorem pow_pos_iff {a n : Nat} : 0 < a ^ n ↔ 0 < a ∨ n = 0 := by
  cases n with
  | zero => exact iff_of_true Nat.zero_lt_one (Or.inr rfl)
  | succ n =>
    rw [or_iff_left (Nat.succ_ne_zero n)]
    exact ⟨fun h => Nat.pos_of_mul_pos_left h, Nat.pow_pos⟩
theorem pos_pow_of_pos {b : Nat} (n : Nat) (h : 0 < b) : 0 < b ^ n := Nat.pow_pos h
protected theorem two_pow_pos (w : Nat) : 0 < 2 ^ w := Nat.pow_pos Nat.zero_lt_two
theorem one_le_two_pow : 1 ≤ 2 ^ n := Nat.two_pow_pos n
theorem one_le_pow (n m : Nat) (h : 0 < m) : 1 ≤ m ^ n := Nat.pow_pos h
protected theorem pow_le_pow_left_iff {a b n : Nat} (hn : n ≠ 0) : a ^ n ≤ b ^ n ↔ a ≤ b := by
  refine ⟨fun h => Nat.ge_of_not_lt fun lt => Nat.not_le_of_gt (?_ : b ^ n < a ^ n) h, fun h => pow_le_pow_left h n⟩
  cases n with
  | zero => exact (hn rfl).elim
  | succ n =>
    exact Nat.mul_lt_mul_of_le_of_lt (pow_le_pow_left (Nat.le_of_lt lt) n) lt
      (Nat.pow_pos (Nat.lt_of_le_of_lt (zero_le b) lt))
theorem pow_lt_pow_left {a b n : Nat} (h : a < b) (hn : n ≠ 0) : a ^ n < b ^ n :=
  Nat.lt_of_not_le fun le => Nat.not_le_of_gt h ((Nat.pow_le_pow_left_iff hn).mp le)
protected theorem pow_lt_pow_iff_left {a b n : Nat} (hn : n ≠ 0) : a ^ n < b ^ n ↔ a < b :=
  ⟨fun h => Nat.lt_of_not_le fun le => Nat.not_le_of_gt h (pow_le_pow_left le n), fun h => pow_lt_pow_left h hn⟩
protected theorem pow_le_pow_iff_left {a b n : Nat} (hn : n ≠ 0) : a ^ n ≤ b ^ n ↔ a ≤ b := Nat.pow_le_pow_left_iff hn
theorem pow_lt_pow_succ (h : 1 < a) : a ^ n < a ^ (n + 1) := by
  have := Nat.mul_lt_mul_of_pos_left h (Nat.pow_pos (n := n) (Nat.lt_trans Nat.zero_lt_one h))
  rw [Nat.mul_one] at this; exact this
theorem pow_lt_pow_of_lt {a n m : Nat} (h : 1 < a) (w : n < m) : a ^ n < a ^ m := by
  induction m with
  | zero => exact (Nat.not_lt_zero n w).elim
  | succ m ih =>
    cases Nat.lt_or_eq_of_le (Nat.le_of_lt_succ w) with
    | inl l => exact Nat.lt_trans (ih l) (pow_lt_pow_succ h)
    | inr e => rw [e]; exact pow_lt_pow_succ h
theorem pow_lt_pow_right {a n m : Nat} (ha : 1 < a) (h : n < m) : a ^ n < a ^ m := pow_lt_pow_of_lt ha h
theorem pow_le_pow_of_le {a n m : Nat} (h : 1 < a) (w : n ≤ m) : a ^ n ≤ a ^ m := by
  cases Nat.lt_or_eq_of_le w with
  | inl l => exact Nat.le_of_lt (pow_lt_pow_of_lt h l)
  | inr e => rw [e]
protected theorem pow_le_pow_iff_right {a n m : Nat} (h : 1 < a) : a ^ n ≤ a ^ m ↔ n ≤ m :=
  ⟨fun le => Nat.ge_of_not_lt fun lt => Nat.not_le_of_gt (pow_lt_pow_of_lt h lt) le, pow_le_pow_of_le h⟩
protected theorem pow_lt_pow_iff_right {a n m : Nat} (h : 1 < a) : a ^ n < a ^ m ↔ n < m :=
  ⟨fun lt => Nat.lt_of_not_le fun le => Nat.not_le_of_gt lt (pow_le_pow_of_le h le), pow_lt_pow_of_lt h⟩
theorem pow_right_inj {a n m : Nat} (ha : 1 < a) : a ^ m = a ^ n ↔ m = n :=
  ⟨fun h => Nat.le_antisymm ((Nat.pow_le_pow_iff_right ha).mp (Nat.le_of_eq h))
    ((Nat.pow_le_pow_iff_right ha).mp (Nat.le_of_eq h.symm)), fun h => by rw [h]⟩
protected theorem lt_pow_self {n a : Nat} (ha : 1 < a) : n < a ^ n := by
  induction n with
  | zero => exact Nat.zero_lt_one
  | succ n ih => exact Nat.lt_of_le_of_lt ih (pow_lt_pow_succ ha)
protected theorem lt_two_pow_self : n < 2 ^ n := Nat.lt_pow_self Nat.one_lt_two
protected theorem two_pow_succ (n : Nat) : 2 ^ (n + 1) = 2 ^ n + 2 ^ n := by rw [Nat.pow_succ, Nat.mul_two]
theorem two_pow_pred_add_two_pow_pred (h : 0 < w) : 2 ^ (w - 1) + 2 ^ (w - 1) = 2 ^ w := by
  cases w with
  | zero => exact (Nat.lt_irrefl 0 h).elim
  | succ w => exact (Nat.two_pow_succ w).symm
theorem two_pow_pred_lt_two_pow {w : Nat} (h : 0 < w) : 2 ^ (w - 1) < 2 ^ w :=
  pow_lt_pow_of_lt Nat.one_lt_two (by omega)
protected theorem pow_dvd_pow {m n : Nat} (a : Nat) (h : m ≤ n) : a ^ m ∣ a ^ n := by
  cases le.dest h with
  | intro k e => rw [← e, Nat.pow_add]; exact Nat.dvd_mul_right _ _
protected theorem pow_sub_mul_pow (a : Nat) {m n : Nat} (h : m ≤ n) : a ^ (n - m) * a ^ m = a ^ n := by
  rw [← Nat.pow_add, Nat.sub_add_cancel h]
protected theorem pow_div {x m n : Nat} (h : n ≤ m) (hx : 0 < x) : x ^ m / x ^ n = x ^ (m - n) := by
  rw [← Nat.pow_sub_mul_pow x h, Nat.mul_div_cancel _ (Nat.pow_pos hx)]
protected theorem pow_eq_zero {a n : Nat} : a ^ n = 0 ↔ a = 0 ∧ n ≠ 0 := by
  cases n with
  | zero => exact iff_of_false (fun h => by cases h) fun h => h.2 rfl
  | succ n =>
    refine ⟨fun h => ⟨Decidable.byContradiction fun ha => ?_, Nat.succ_ne_zero n⟩, fun h => by rw [h.1]; rfl⟩
    exact Nat.ne_of_gt (Nat.pow_pos (Nat.pos_of_ne_zero ha)) h
protected theorem sq_sub_sq (a b : Nat) : a ^ 2 - b ^ 2 = (a + b) * (a - b) := by
  rw [Nat.pow_two, Nat.pow_two]; exact Nat.mul_self_sub_mul_self_eq a b

end Nat
