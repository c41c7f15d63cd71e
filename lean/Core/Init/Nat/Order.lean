prelude
import Init.Nat.Compare

/-! Subtraction of natural numbers, its order, and the instances of the classes of orders. -/

set_option linter.unusedVariables false

namespace Nat

@[simp] protected theorem sub_zero (n : Nat) : n - 0 = n := rfl
@[simp] protected theorem zero_sub : ∀ (n : Nat), 0 - n = 0
  | 0 => rfl
  | n + 1 => congrArg pred (Nat.zero_sub n)
theorem sub_succ (n m : Nat) : n - succ m = pred (n - m) := rfl
theorem sub_add_eq (a b : Nat) : ∀ c, a - (b + c) = a - b - c
  | 0 => rfl
  | c + 1 => congrArg pred (sub_add_eq a b c)
protected theorem sub_sub (n m k : Nat) : n - m - k = n - (m + k) := (sub_add_eq n m k).symm
@[simp] protected theorem add_sub_add_right (n k m : Nat) : (n + k) - (m + k) = n - m := by
  induction k with
  | zero => rfl
  | succ k ih => exact (succ_sub_succ_eq_sub (n + k) (m + k)).trans ih
@[simp] protected theorem add_sub_add_left (k n m : Nat) : (k + n) - (k + m) = n - m := by
  rw [Nat.add_comm k, Nat.add_comm k, Nat.add_sub_add_right]
theorem succ_sub_succ (n m : Nat) : succ n - succ m = n - m := succ_sub_succ_eq_sub n m
@[simp] protected theorem sub_self (n : Nat) : n - n = 0 := by
  have h := Nat.add_sub_add_right 0 n 0
  rw [Nat.zero_add] at h; exact h
@[simp] protected theorem add_sub_cancel (n m : Nat) : n + m - m = n := by
  have h := Nat.add_sub_add_right n m 0
  rw [Nat.zero_add] at h; exact h
@[simp] protected theorem add_sub_cancel_left (n m : Nat) : n + m - n = m := by rw [Nat.add_comm, Nat.add_sub_cancel]
protected theorem add_sub_assoc {m k : Nat} (h : k ≤ m) (n : Nat) : n + m - k = n + (m - k) := by
  cases le.dest h with
  | intro c e => rw [← e, Nat.add_sub_cancel_left, Nat.add_left_comm, Nat.add_sub_cancel_left]
@[simp] protected theorem sub_add_cancel {n m : Nat} (h : m ≤ n) : n - m + m = n := by
  cases le.dest h with
  | intro c e => rw [← e, Nat.add_sub_cancel_left, Nat.add_comm]
protected theorem add_sub_of_le {a b : Nat} (h : a ≤ b) : a + (b - a) = b := by
  rw [Nat.add_comm]; exact Nat.sub_add_cancel h
theorem sub_eq_zero_of_le {n m : Nat} (h : n ≤ m) : n - m = 0 := by
  cases le.dest h with
  | intro c e => rw [← e, ← Nat.sub_sub, Nat.sub_self, Nat.zero_sub]
protected theorem le_of_sub_eq_zero : ∀ {n m}, n - m = 0 → n ≤ m
  | 0, m, _ => zero_le m
  | n + 1, 0, h => Nat.noConfusion h
  | n + 1, m + 1, h => succ_le_succ (Nat.le_of_sub_eq_zero ((succ_sub_succ n m).symm.trans h))
protected theorem sub_eq_zero_iff_le : n - m = 0 ↔ n ≤ m := ⟨Nat.le_of_sub_eq_zero, sub_eq_zero_of_le⟩
protected theorem sub_pos_of_lt (h : m < n) : 0 < n - m :=
  Nat.pos_of_ne_zero fun e => Nat.not_le_of_gt h (Nat.le_of_sub_eq_zero e)
@[simp] protected theorem sub_pos_iff_lt : 0 < n - m ↔ m < n :=
  ⟨fun h => Nat.lt_of_not_le fun le => ne_zero_of_pos h (sub_eq_zero_of_le le), Nat.sub_pos_of_lt⟩
protected theorem sub_ne_zero_of_lt {a b : Nat} (h : a < b) : b - a ≠ 0 := ne_zero_of_pos (Nat.sub_pos_of_lt h)
protected theorem sub_sub_self {n m : Nat} (h : m ≤ n) : n - (n - m) = m := by
  cases le.dest h with
  | intro c e => rw [← e, Nat.add_sub_cancel_left, Nat.add_sub_cancel]
theorem sub_le_sub_left (h : m ≤ k) (n : Nat) : n - k ≤ n - m := by
  cases le.dest h with
  | intro c e => rw [← e, ← Nat.sub_sub]; exact sub_le _ _
protected theorem sub_le_sub_right {n m : Nat} (h : n ≤ m) (k : Nat) : n - k ≤ m - k := by
  induction k with
  | zero => exact h
  | succ k ih => exact pred_le_pred ih
protected theorem sub_le_iff_le_add {a b c : Nat} : a - b ≤ c ↔ a ≤ c + b := by
  constructor
  · intro h
    cases Nat.le_total a b with
    | inl ab => exact Nat.le_trans ab (le_add_left b c)
    | inr ba => have := Nat.add_le_add_right h b; rw [Nat.sub_add_cancel ba] at this; exact this
  · intro h; have := Nat.sub_le_sub_right h b; rw [Nat.add_sub_cancel] at this; exact this
protected theorem sub_le_iff_le_add' {a b c : Nat} : a - b ≤ c ↔ a ≤ b + c := by
  rw [Nat.add_comm]; exact Nat.sub_le_iff_le_add
protected theorem le_sub_iff_add_le {n : Nat} (h : k ≤ m) : n ≤ m - k ↔ n + k ≤ m := by
  rw [← Nat.add_le_add_iff_right (n := k) (m := n), Nat.sub_add_cancel h]
protected theorem le_sub_of_add_le {a b c : Nat} (h : a + b ≤ c) : a ≤ c - b := by
  have := Nat.sub_le_sub_right h b; rw [Nat.add_sub_cancel] at this; exact this
protected theorem lt_sub_iff_add_lt {a b c : Nat} : a < c - b ↔ a + b < c := by
  constructor
  · intro h; exact Nat.lt_of_not_le fun le => Nat.not_le_of_gt h (Nat.sub_le_iff_le_add.mpr le)
  · intro h; exact Nat.lt_of_not_le fun le => Nat.not_le_of_gt h (Nat.sub_le_iff_le_add.mp le)
protected theorem lt_sub_of_add_lt {a b c : Nat} (h : a + b < c) : a < c - b := Nat.lt_sub_iff_add_lt.mpr h
protected theorem sub_lt_iff_lt_add {a b c : Nat} (h : b ≤ a) : a - b < c ↔ a < c + b := by
  rw [← Nat.add_lt_add_iff_right (k := b) (n := a - b), Nat.sub_add_cancel h]
protected theorem sub_lt_left_of_lt_add {n k m : Nat} (H : n ≤ k) (h : k < n + m) : k - n < m := by
  rw [Nat.sub_lt_iff_lt_add H, Nat.add_comm]; exact h
protected theorem sub_lt_sub_right {a b c : Nat} (h : c ≤ a) (hab : a < b) : a - c < b - c := by
  rw [Nat.lt_sub_iff_add_lt, Nat.sub_add_cancel h]; exact hab
protected theorem sub_lt_sub_left {k m n : Nat} (h₁ : k < m) (h₂ : k < n) : m - n < m - k :=
  Nat.lt_sub_of_add_lt <| by
    cases Nat.le_total n m with
    | inl nm =>
      have := Nat.add_lt_add_left h₂ (m - n)
      rw [Nat.sub_add_cancel nm] at this; exact this
    | inr mn => rw [sub_eq_zero_of_le mn, Nat.zero_add]; exact h₁
protected theorem sub_add_comm {n m k : Nat} (h : k ≤ n) : n + m - k = n - k + m := by
  rw [Nat.add_comm n, Nat.add_sub_assoc h, Nat.add_comm]
protected theorem sub_right_comm (m n k : Nat) : m - n - k = m - k - n := by
  rw [Nat.sub_sub, Nat.sub_sub, Nat.add_comm]
protected theorem sub_eq_iff_eq_add {c : Nat} (h : b ≤ a) : a - b = c ↔ a = c + b :=
  ⟨fun e => by rw [← e, Nat.sub_add_cancel h], fun e => by rw [e, Nat.add_sub_cancel]⟩
protected theorem sub_eq_of_eq_add {a b c : Nat} (h : a = c + b) : a - b = c := by rw [h, Nat.add_sub_cancel]
protected theorem mul_sub_one (n m : Nat) : n * (m - 1) = n * m - n := by
  cases m with
  | zero => rw [Nat.zero_sub, Nat.mul_zero, Nat.zero_sub]
  | succ m => rw [mul_succ, Nat.add_sub_cancel, Nat.add_sub_cancel]
protected theorem sub_mul (n m k : Nat) : (n - m) * k = n * k - m * k := by
  induction m with
  | zero => rw [Nat.zero_mul, Nat.sub_zero, Nat.sub_zero]
  | succ m ih =>
    show pred (n - m) * k = _
    rw [succ_mul, ← Nat.sub_sub, ← ih]
    cases n - m with
    | zero => rw [Nat.zero_mul, Nat.zero_sub]; exact Nat.zero_mul k
    | succ c => rw [succ_mul, Nat.add_sub_cancel]; rfl
protected theorem mul_sub (k m n : Nat) : k * (m - n) = k * m - k * n := by
  rw [Nat.mul_comm, Nat.sub_mul, Nat.mul_comm m, Nat.mul_comm n]
theorem pred_lt {n : Nat} (h : n ≠ 0) : pred n < n := by
  cases n with
  | zero => exact (h rfl).elim
  | succ n => exact lt_succ_self n
theorem pred_lt' {n m : Nat} (h : m < n) : pred n < n := pred_lt (ne_zero_of_lt h)
theorem pred_lt_self {a : Nat} (h : 0 < a) : pred a < a := pred_lt (ne_zero_of_pos h)
theorem sub_one_lt {n : Nat} (h : n ≠ 0) : n - 1 < n := pred_lt h
theorem sub_one_add_one {a : Nat} (h : a ≠ 0) : a - 1 + 1 = a := succ_pred h
theorem succ_sub_one (n) : succ n - 1 = n := rfl
@[simp] protected theorem add_one_sub_one (n : Nat) : (n + 1) - 1 = n := rfl
theorem le_pred_of_lt {m n : Nat} (h : m < n) : m ≤ n - 1 := pred_le_pred h
theorem le_sub_one_of_lt {a b : Nat} (h : a < b) : a ≤ b - 1 := le_pred_of_lt h
theorem succ_sub {m n : Nat} (h : n ≤ m) : succ m - n = succ (m - n) := Nat.sub_add_comm (n := m) (m := 1) h

attribute [refl] Nat.le_refl

instance instTransLt : Trans (α := Nat) (· < ·) (· < ·) (· < ·) := ⟨Nat.lt_trans⟩
instance instTransLe : Trans (α := Nat) (· ≤ ·) (· ≤ ·) (· ≤ ·) := ⟨Nat.le_trans⟩
instance instTransLtLe : Trans (α := Nat) (· < ·) (· ≤ ·) (· < ·) := ⟨Nat.lt_of_lt_of_le⟩
instance instTransLeLt : Trans (α := Nat) (· ≤ ·) (· < ·) (· < ·) := ⟨Nat.lt_of_le_of_lt⟩

instance : Std.Refl (α := Nat) (· ≤ ·) := ⟨Nat.le_refl⟩
instance : Std.Antisymm (α := Nat) (· ≤ ·) := ⟨fun _ _ => Nat.le_antisymm⟩
instance : Std.Irrefl (α := Nat) (· < ·) := ⟨Nat.lt_irrefl⟩
instance : Std.Total (α := Nat) (· ≤ ·) := ⟨Nat.le_total⟩

theorem not_le_eq (a b : Nat) : (¬(a ≤ b)) = (b + 1 ≤ a) := propext Nat.not_le
theorem not_ge_eq (a b : Nat) : (¬(a ≥ b)) = (a + 1 ≤ b) := not_le_eq b a
theorem not_lt_eq (a b : Nat) : (¬(a < b)) = (b ≤ a) := propext Nat.not_lt
theorem not_gt_eq (a b : Nat) : (¬(a > b)) = (a ≤ b) := not_lt_eq b a

end Nat
