prelude
import Init.Nat.MinMax

/-! More laws of order, subtraction and multiplication of natural numbers. -/

set_option linter.unusedVariables false

namespace Nat

protected theorem sub_sub_eq_min (n m : Nat) : n - (n - m) = min n m := by omega
protected theorem sub_le_of_le_add {a b c : Nat} (h : a ≤ c + b) : a - b ≤ c := by omega
protected theorem add_le_of_le_sub {a b c : Nat} (hle : b ≤ c) (h : a ≤ c - b) : a + b ≤ c := by omega
protected theorem add_le_of_le_sub' {n k m : Nat} (h : m ≤ k) : n ≤ k - m → m + n ≤ k := by omega
protected theorem le_sub_of_add_le' {n k m : Nat} : m + n ≤ k → n ≤ k - m := by omega
protected theorem le_sub_iff_add_le' {k m : Nat} (h : k ≤ m) : n ≤ m - k ↔ k + n ≤ m := by omega
protected theorem le_add_of_sub_le {a b c : Nat} (h : a - b ≤ c) : a ≤ c + b := by omega
protected theorem add_lt_of_lt_sub {a b c : Nat} (h : a < c - b) : a + b < c := by omega
protected theorem add_lt_of_lt_sub' {a b c : Nat} : b < c - a → a + b < c := by omega
protected theorem lt_sub_of_add_lt' {a b c : Nat} : a + b < c → b < c - a := by omega
protected theorem lt_add_of_sub_lt {a b c : Nat} (h : a - b < c) : a < c + b := by omega
protected theorem sub_lt_of_lt_add {a b c : Nat} (h : a < c + b) (h₁ : b ≤ a) : a - b < c := by omega
protected theorem lt_sub_iff_add_lt' {a b c : Nat} : a < c - b ↔ b + a < c := by omega
protected theorem sub_lt_iff_lt_add' {a b c : Nat} (h : b ≤ a) : a - b < c ↔ a < b + c := by omega
protected theorem sub_lt_sub_iff_right {a b c : Nat} (h : c ≤ a) : a - c < b - c ↔ a < b := by omega
protected theorem sub_lt_self {a b : Nat} (h₀ : 0 < a) (h₁ : a ≤ b) : b - a < b := by omega
protected theorem sub_le_sub_iff_right {n : Nat} (h : k ≤ m) : n - k ≤ m - k ↔ n ≤ m := by omega
protected theorem sub_le_sub_iff_left {n m k : Nat} (hn : k ≤ n) : n - m ≤ n - k ↔ k ≤ m := by omega
protected theorem sub_le_sub {n m i j : Nat} (h₁ : n ≤ m) (h₂ : i ≤ j) : n - j ≤ m - i := by omega
protected theorem sub_left_inj {m n k : Nat} (hm : k ≤ m) (hn : k ≤ n) : m - k = n - k ↔ m = n := by omega
protected theorem sub_right_inj {m n k : Nat} (hn : n ≤ m) (hk : k ≤ m) : m - n = m - k ↔ n = k := by omega
protected theorem sub_eq_iff_eq_add' {c : Nat} (h : b ≤ a) : a - b = c ↔ a = b + c := by omega
protected theorem eq_add_of_sub_eq {c : Nat} (hle : b ≤ a) (h : a - b = c) : a = c + b := by omega
protected theorem sub_eq_of_eq_add' {a b c : Nat} (h : a = b + c) : a - b = c := by omega
protected theorem eq_sub_of_add_eq {a b c : Nat} (h : a + b = c) : a = c - b := by omega
protected theorem eq_sub_of_add_eq' {a b c : Nat} (h : a + b = c) : b = c - a := by omega
protected theorem sub_add_lt_sub {n m k : Nat} (h₁ : m + k ≤ n) (h₂ : 0 < k) : n - (m + k) < n - m := by omega
protected theorem sub_sub_sub_cancel_right {a b c : Nat} (h : c ≤ b) : a - c - (b - c) = a - b := by omega
protected theorem sub_sub_sub_cancel_left {a b c : Nat} (h : b ≤ a) : a - c - (a - b) = b - c := by omega
protected theorem sub_sub_right {b c : Nat} (h : c ≤ b) (a : Nat) : a - (b - c) = a + c - b := by omega
protected theorem add_sub_cancel' {n m : Nat} (h : m ≤ n) : m + (n - m) = n := by omega
protected theorem sub_add_sub_cancel {a b c : Nat} (hab : b ≤ a) (hcb : c ≤ b) : a - b + (b - c) = a - c := by omega
protected theorem sub_one_sub_lt (h : i < n) : n - 1 - i < n := by omega
protected theorem sub_one_sub_lt_of_lt (h : a < b) : b - 1 - a < b := by omega
protected theorem sub_one_lt_of_le (h₀ : 0 < n) (h₁ : n ≤ m) : n - 1 < m := by omega
theorem sub_one_lt_of_lt {n m : Nat} (h : m < n) : n - 1 < n := by omega
theorem sub_one_lt_iff {n : Nat} : n - 1 < n ↔ 0 < n := by omega
theorem sub_one_lt' {n : Nat} (h : 0 < n) : n - 1 < n := by omega
theorem sub_succ_lt_self {a i : Nat} (h : i < a) : a - (i + 1) < a - i := by omega
theorem sub_lt_succ (a b : Nat) : a - b < succ a := by omega
theorem sub_lt_add_one (a b : Nat) : a - b < a + 1 := by omega
theorem sub_one_sub_one_lt_of_lt {i n : Nat} (h : i < n) : i - 1 < n := by omega
theorem le_sub_one_iff_lt {a b : Nat} (h : 0 < b) : a ≤ b - 1 ↔ a < b := by omega
theorem lt_of_le_pred (h : 0 < n) : m ≤ n - 1 → m < n := by omega
theorem le_pred_iff_lt (h : 0 < n) : m ≤ n - 1 ↔ m < n := by omega
theorem pred_lt_of_lt {n m : Nat} (h : m < n) : pred n < n := pred_lt (ne_zero_of_lt h)
theorem pred_le_of_le_succ {n m : Nat} : n ≤ succ m → pred n ≤ m := pred_le_pred
theorem succ_le_of_lt_pred {n m : Nat} (h : n < pred m) : succ n ≤ m := by rw [pred_eq_sub_one] at h; omega
theorem succ_pred_eq_of_pos {n : Nat} (h : 0 < n) : succ (pred n) = n := succ_pred (ne_zero_of_pos h)
theorem succ_pred_eq_of_ne_zero {n : Nat} (h : n ≠ 0) : succ (pred n) = n := succ_pred h
theorem sub_one_add_one_eq_of_pos {n : Nat} (h : 0 < n) : (n - 1) + 1 = n := by omega
theorem one_add_sub_one {n : Nat} : (1 + n) - 1 = n := by omega
theorem eq_zero_or_pos : ∀ (n : Nat), n = 0 ∨ n > 0 := by omega
theorem eq_zero_or_eq_sub_one_add_one : ∀ {n}, n = 0 ∨ n = n - 1 + 1 := by omega
theorem eq_of_le_of_lt_succ {n m : Nat} (h₁ : n ≤ m) (h₂ : m < n + 1) : m = n := by omega
theorem le_add_one_iff : m ≤ n + 1 ↔ m ≤ n ∨ m = n + 1 := by omega
theorem le_succ_iff : m ≤ succ n ↔ m ≤ n ∨ m = succ n := by omega
theorem lt_iff_le_pred {n : Nat} : ∀ {m}, 0 < m → (n < m ↔ n ≤ m - 1) := by omega
theorem succ_lt_of_lt_pred {n m : Nat} (h : n < m - 1) : succ n < m := by omega
theorem one_lt_iff_ne_zero_and_ne_one : ∀ {n : Nat}, 1 < n ↔ n ≠ 0 ∧ n ≠ 1 := by omega
theorem two_le_iff : ∀ n, 2 ≤ n ↔ n ≠ 0 ∧ n ≠ 1 := by omega
theorem le_one_iff_eq_zero_or_eq_one : ∀ {n : Nat}, n ≤ 1 ↔ n = 0 ∨ n = 1 := by omega
theorem lt_two_iff {n : Nat} : n < 2 ↔ n = 0 ∨ n = 1 := by omega
protected theorem lt_add_one_iff_lt_or_eq : a < b + 1 ↔ a < b ∨ a = b := by omega
protected theorem add_eq_one_iff : m + n = 1 ↔ m = 0 ∧ n = 1 ∨ m = 1 ∧ n = 0 := by omega
protected theorem add_eq_two_iff : m + n = 2 ↔ m = 0 ∧ n = 2 ∨ m = 1 ∧ n = 1 ∨ m = 2 ∧ n = 0 := by omega
theorem add_self_ne_one : ∀ n : Nat, n + n ≠ 1 := by omega
protected theorem add_ne_zero_iff : m + n ≠ 0 ↔ m ≠ 0 ∨ n ≠ 0 := by omega
@[simp] protected theorem add_le_right_iff {a b : Nat} : a + b ≤ b ↔ a = 0 := by omega
protected theorem lt_iff_le_and_not_ge {m n : Nat} : m < n ↔ m ≤ n ∧ ¬n ≤ m := Nat.lt_iff_le_not_le
protected theorem ne_of_lt_of_le {a b c : Nat} (h₁ : a < b) (h₂ : b ≤ c) : a ≠ c := by omega
protected theorem ne_of_le_of_lt {a b c : Nat} (h₁ : a ≤ b) (h₂ : b < c) : a ≠ c := by omega
protected theorem not_lt_of_gt {a b : Nat} (h : b > a) : ¬b < a := by omega
theorem ne_zero_of_mul_ne_zero_left (h : n * m ≠ 0) : n ≠ 0 := fun e => h (by rw [e, Nat.zero_mul])
theorem ne_zero_of_mul_ne_zero_right (h : n * m ≠ 0) : m ≠ 0 := fun e => h (by rw [e, Nat.mul_zero])

protected theorem mul_le_mul_of_nonneg_left {a b c : Nat} : a ≤ b → c * a ≤ c * b := Nat.mul_le_mul_left c
protected theorem mul_le_mul_of_nonneg_right {a b c : Nat} : a ≤ b → a * c ≤ b * c := Nat.mul_le_mul_right c
protected theorem mul_lt_mul_of_lt_of_le {a b c d : Nat} (hac : a < c) (hbd : b ≤ d) (hd : 0 < d) : a * b < c * d :=
  Nat.lt_of_le_of_lt (Nat.mul_le_mul_left a hbd) (Nat.mul_lt_mul_of_pos_right hac hd)
protected theorem mul_lt_mul_of_le_of_lt {a b c d : Nat} (hac : a ≤ c) (hbd : b < d) (hc : 0 < c) : a * b < c * d :=
  Nat.lt_of_le_of_lt (Nat.mul_le_mul_right b hac) (Nat.mul_lt_mul_of_pos_left hbd hc)
protected theorem mul_lt_mul_of_lt_of_lt {a b c d : Nat} (hac : a < c) (hbd : b < d) : a * b < c * d :=
  Nat.mul_lt_mul_of_lt_of_le hac (Nat.le_of_lt hbd) (Nat.lt_of_le_of_lt (zero_le b) hbd)
protected theorem mul_lt_mul_left (a0 : 0 < a) : a * b < a * c ↔ b < c :=
  ⟨fun h => Nat.lt_of_not_le fun le => Nat.not_le_of_gt h (Nat.mul_le_mul_left a le),
   fun h => Nat.mul_lt_mul_of_pos_left h a0⟩
protected theorem mul_lt_mul_right (a0 : 0 < a) : b * a < c * a ↔ b < c := by
  rw [Nat.mul_comm b, Nat.mul_comm c]; exact Nat.mul_lt_mul_left a0
protected theorem mul_le_mul_left_iff {w x y : Nat} (w0 : 0 < w) : w * x ≤ w * y ↔ x ≤ y :=
  ⟨fun h => Nat.le_of_mul_le_mul_left h w0, Nat.mul_le_mul_left w⟩
protected theorem mul_le_mul_right_iff {w x y : Nat} (w0 : 0 < w) : x * w ≤ y * w ↔ x ≤ y :=
  ⟨fun h => Nat.le_of_mul_le_mul_right h w0, Nat.mul_le_mul_right w⟩
protected theorem mul_left_cancel {m k n : Nat} (hn : 0 < n) (h : n * m = n * k) : m = k := Nat.eq_of_mul_eq_mul_left hn h
protected theorem mul_right_cancel {n m k : Nat} (hm : 0 < m) (h : n * m = k * m) : n = k := Nat.eq_of_mul_eq_mul_right hm h
protected theorem mul_left_cancel_iff {n : Nat} (p : 0 < n) {m k : Nat} : n * m = n * k ↔ m = k :=
  ⟨Nat.mul_left_cancel p, congrArg _⟩
protected theorem mul_right_cancel_iff {m : Nat} (p : 0 < m) {n k : Nat} : n * m = k * m ↔ n = k :=
  ⟨Nat.mul_right_cancel p, congrArg (· * m)⟩
protected theorem mul_left_inj {m n p : Nat} (hp : p ≠ 0) : m * p = n * p ↔ m = n :=
  Nat.mul_right_cancel_iff (Nat.pos_of_ne_zero hp)
protected theorem mul_right_inj {m n p : Nat} (hp : p ≠ 0) : p * m = p * n ↔ m = n :=
  Nat.mul_left_cancel_iff (Nat.pos_of_ne_zero hp)
theorem le_mul_of_pos_left (m) (h : 0 < n) : m ≤ n * m := by
  have := Nat.mul_le_mul_right m h; rw [show (succ 0) = 1 from rfl, Nat.one_mul] at this; exact this
theorem le_mul_of_pos_right (n) (h : 0 < m) : n ≤ n * m := by rw [Nat.mul_comm]; exact le_mul_of_pos_left n h
theorem le_mul_self : ∀ n : Nat, n ≤ n * n
  | 0 => Nat.le_refl 0
  | n + 1 => le_mul_of_pos_left (n + 1) (zero_lt_succ n)
protected theorem lt_mul_iff_one_lt_left (hb : 0 < b) : b < a * b ↔ 1 < a := by
  have h : 1 * b < a * b ↔ 1 < a := Nat.mul_lt_mul_right hb
  rw [Nat.one_mul] at h; exact h
protected theorem lt_mul_iff_one_lt_right (ha : 0 < a) : a < a * b ↔ 1 < b := by
  rw [Nat.mul_comm]; exact Nat.lt_mul_iff_one_lt_left ha
theorem mul_self_lt_mul_self {m n : Nat} (h : m < n) : m * m < n * n := Nat.mul_lt_mul_of_lt_of_lt h h
theorem mul_self_le_mul_self_iff {m n : Nat} : m * m ≤ n * n ↔ m ≤ n :=
  ⟨fun h => Nat.ge_of_not_lt fun lt => Nat.not_le_of_gt (mul_self_lt_mul_self lt) h, mul_self_le_mul_self⟩
theorem mul_self_lt_mul_self_iff {m n : Nat} : m * m < n * n ↔ m < n :=
  ⟨fun h => Nat.lt_of_not_le fun le => Nat.not_le_of_gt h (mul_self_le_mul_self le), mul_self_lt_mul_self⟩
theorem mul_self_inj {m n : Nat} : m * m = n * n ↔ m = n :=
  ⟨fun h => Nat.le_antisymm (mul_self_le_mul_self_iff.mp (Nat.le_of_eq h)) (mul_self_le_mul_self_iff.mp (Nat.le_of_eq h.symm)),
   fun h => by rw [h]⟩
protected theorem mul_ne_zero_iff : n * m ≠ 0 ↔ n ≠ 0 ∧ m ≠ 0 := by rw [ne_eq, Nat.mul_eq_zero, not_or]
protected theorem pos_of_mul_pos_left {a b : Nat} (h : 0 < a * b) : 0 < b :=
  Nat.pos_of_ne_zero fun e => by rw [e, Nat.mul_zero] at h; exact Nat.lt_irrefl 0 h
protected theorem pos_of_mul_pos_right {a b : Nat} (h : 0 < a * b) : 0 < a :=
  Nat.pos_of_ne_zero fun e => by rw [e, Nat.zero_mul] at h; exact Nat.lt_irrefl 0 h
protected theorem mul_pos_iff_of_pos_left {a b : Nat} (h : 0 < a) : 0 < a * b ↔ 0 < b :=
  ⟨Nat.pos_of_mul_pos_left, Nat.mul_pos h⟩
protected theorem mul_pos_iff_of_pos_right {a b : Nat} (h : 0 < b) : 0 < a * b ↔ 0 < a :=
  ⟨Nat.pos_of_mul_pos_right, fun ha => Nat.mul_pos ha h⟩
@[simp] protected theorem mul_eq_one_iff : n * m = 1 ↔ n = 1 ∧ m = 1 := by
  constructor
  · intro h
    have hn : n ∣ 1 := ⟨m, h.symm⟩
    have hm : m ∣ 1 := ⟨n, by rw [Nat.mul_comm, h]⟩
    exact ⟨dvd_one.mp hn, dvd_one.mp hm⟩
  · intro ⟨hn, hm⟩; rw [hn, hm]
protected theorem eq_self_of_mul_eq_self {a b : Nat} (ha : a ≠ 0) (h : b * a = a) : b = 1 :=
  Nat.mul_right_cancel (Nat.pos_of_ne_zero ha) (by rw [h, Nat.one_mul])
protected theorem pred_mul (n m : Nat) : (n - 1) * m = n * m - m := by rw [Nat.sub_mul, Nat.one_mul]
protected theorem mul_self_sub_mul_self_eq (a b : Nat) : a * a - b * b = (a + b) * (a - b) := by
  rw [Nat.mul_sub, Nat.add_mul, Nat.add_mul, Nat.mul_comm b a, Nat.sub_add_eq]
  omega
theorem succ_mul_succ (a b) : succ a * succ b = a * b + a + b + 1 := by
  rw [succ_mul, mul_succ]; omega
theorem add_one_mul_add_one (a b : Nat) : (a + 1) * (b + 1) = a * b + a + b + 1 := succ_mul_succ a b
protected theorem zero_eq_mul : 0 = m * n ↔ m = 0 ∨ n = 0 := by rw [eq_comm, Nat.mul_eq_zero]

end Nat
