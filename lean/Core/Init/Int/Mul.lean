prelude
import Init.Int.Lemmas

/-! Products and powers of integers, and their order. -/

set_option linter.unusedVariables false

namespace Int

protected theorem mul_pos {a b : Int} (ha : 0 < a) (hb : 0 < b) : 0 < a * b := by
  refine (eq_ofNat_of_zero_le (Int.le_of_lt ha)).elim fun m hm => (eq_ofNat_of_zero_le (Int.le_of_lt hb)).elim fun n hn => ?_
  rw [hm] at ha; rw [hn] at hb; rw [hm, hn, ← natCast_mul]
  exact natCast_pos.mpr (Nat.mul_pos (natCast_pos.mp ha) (natCast_pos.mp hb))
protected theorem mul_nonneg_of_nonpos_of_nonpos {a b : Int} (ha : a ≤ 0) (hb : b ≤ 0) : 0 ≤ a * b := by
  rw [← Int.neg_mul_neg]; exact Int.mul_nonneg (by omega) (by omega)
protected theorem mul_pos_of_neg_of_neg {a b : Int} (ha : a < 0) (hb : b < 0) : 0 < a * b := by
  rw [← Int.neg_mul_neg]; exact Int.mul_pos (by omega) (by omega)
protected theorem mul_nonpos_of_nonneg_of_nonpos {a b : Int} (ha : 0 ≤ a) (hb : b ≤ 0) : a * b ≤ 0 := by
  have := Int.mul_nonneg ha (show 0 ≤ -b by omega)
  rw [Int.mul_neg] at this; omega
protected theorem mul_nonpos_of_nonpos_of_nonneg {a b : Int} (ha : a ≤ 0) (hb : 0 ≤ b) : a * b ≤ 0 := by
  rw [Int.mul_comm]; exact Int.mul_nonpos_of_nonneg_of_nonpos hb ha
protected theorem mul_neg_of_pos_of_neg {a b : Int} (ha : 0 < a) (hb : b < 0) : a * b < 0 := by
  have := Int.mul_pos ha (show 0 < -b by omega)
  rw [Int.mul_neg] at this; omega
protected theorem mul_neg_of_neg_of_pos {a b : Int} (ha : a < 0) (hb : 0 < b) : a * b < 0 := by
  rw [Int.mul_comm]; exact Int.mul_neg_of_pos_of_neg hb ha
protected theorem mul_self_nonneg (a : Int) : 0 ≤ a * a :=
  (Int.le_total 0 a).elim (fun h => Int.mul_nonneg h h) (fun h => Int.mul_nonneg_of_nonpos_of_nonpos h h)
protected theorem mul_le_mul {a b c d : Int} (hac : a ≤ c) (hbd : b ≤ d) (nn_b : 0 ≤ b) (nn_c : 0 ≤ c) : a * b ≤ c * d :=
  Int.le_trans (Int.mul_le_mul_of_nonneg_right hac nn_b) (Int.mul_le_mul_of_nonneg_left hbd nn_c)
protected theorem mul_le_mul_of_nonpos_right {a b c : Int} (h : b ≤ a) (hc : c ≤ 0) : a * c ≤ b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]; exact Int.mul_le_mul_of_nonpos_left hc h
protected theorem mul_lt_mul_of_pos_left {a b c : Int} (h₁ : a < b) (h₂ : 0 < c) : c * a < c * b := by
  have := Int.mul_pos h₂ (Int.sub_pos_of_lt h₁)
  rw [Int.mul_sub] at this; exact Int.lt_of_sub_pos this
protected theorem mul_lt_mul_of_pos_right {a b c : Int} (h₁ : a < b) (h₂ : 0 < c) : a * c < b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]; exact Int.mul_lt_mul_of_pos_left h₁ h₂
protected theorem mul_lt_mul_of_neg_left {a b c : Int} (h : b < a) (hc : c < 0) : c * a < c * b := by
  have := Int.mul_lt_mul_of_pos_left h (show 0 < -c by omega)
  rw [Int.neg_mul, Int.neg_mul] at this; omega
protected theorem mul_lt_mul_of_neg_right {a b c : Int} (h : b < a) (hc : c < 0) : a * c < b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]; exact Int.mul_lt_mul_of_neg_left h hc
protected theorem le_of_mul_le_mul_left {a b c : Int} (w : a * b ≤ a * c) (h : 0 < a) : b ≤ c :=
  Int.not_lt.mp fun lt => Int.not_le.mpr (Int.mul_lt_mul_of_pos_left lt h) w
protected theorem le_of_mul_le_mul_right {a b c : Int} (w : b * a ≤ c * a) (h : 0 < a) : b ≤ c := by
  rw [Int.mul_comm b, Int.mul_comm c] at w; exact Int.le_of_mul_le_mul_left w h
protected theorem lt_of_mul_lt_mul_left {a b c : Int} (w : a * b < a * c) (h : 0 ≤ a) : b < c :=
  Int.not_le.mp fun le => Int.not_lt.mpr (Int.mul_le_mul_of_nonneg_left le h) w
protected theorem lt_of_mul_lt_mul_right {a b c : Int} (w : b * a < c * a) (h : 0 ≤ a) : b < c := by
  rw [Int.mul_comm b, Int.mul_comm c] at w; exact Int.lt_of_mul_lt_mul_left w h
protected theorem mul_le_mul_left {a b c : Int} (h : 0 < a) : a * b ≤ a * c ↔ b ≤ c :=
  ⟨fun w => Int.le_of_mul_le_mul_left w h, fun w => Int.mul_le_mul_of_nonneg_left w (Int.le_of_lt h)⟩
protected theorem mul_le_mul_right {a b c : Int} (h : 0 < a) : b * a ≤ c * a ↔ b ≤ c :=
  ⟨fun w => Int.le_of_mul_le_mul_right w h, fun w => Int.mul_le_mul_of_nonneg_right w (Int.le_of_lt h)⟩
protected theorem mul_lt_mul_left {a b c : Int} (h : 0 < a) : a * b < a * c ↔ b < c :=
  ⟨fun w => Int.lt_of_mul_lt_mul_left w (Int.le_of_lt h), fun w => Int.mul_lt_mul_of_pos_left w h⟩
protected theorem mul_lt_mul_right {a b c : Int} (h : 0 < a) : b * a < c * a ↔ b < c :=
  ⟨fun w => Int.lt_of_mul_lt_mul_right w (Int.le_of_lt h), fun w => Int.mul_lt_mul_of_pos_right w h⟩

protected theorem mul_eq_zero {a b : Int} : a * b = 0 ↔ a = 0 ∨ b = 0 := by
  refine ⟨fun h => ?_, fun h => h.elim (fun h => by rw [h, Int.zero_mul]) (fun h => by rw [h, Int.mul_zero])⟩
  have := natAbs_mul a b
  rw [h] at this
  have := Nat.mul_eq_zero.mp this.symm
  omega
attribute [simp] Int.mul_eq_zero
protected theorem mul_ne_zero {a b : Int} (a0 : a ≠ 0) (b0 : b ≠ 0) : a * b ≠ 0 := fun h => (Int.mul_eq_zero.mp h).elim a0 b0
protected theorem mul_ne_zero_iff {a b : Int} : a * b ≠ 0 ↔ a ≠ 0 ∧ b ≠ 0 := by rw [ne_eq, Int.mul_eq_zero, not_or]
protected theorem eq_of_mul_eq_mul_right {a b c : Int} (ha : a ≠ 0) (h : b * a = c * a) : b = c := by
  have : (b - c) * a = 0 := by rw [Int.sub_mul, h, Int.sub_self]
  exact Int.eq_of_sub_eq_zero ((Int.mul_eq_zero.mp this).resolve_right ha)
protected theorem eq_of_mul_eq_mul_left {a b c : Int} (ha : a ≠ 0) (h : a * b = a * c) : b = c := by
  rw [Int.mul_comm a, Int.mul_comm a] at h; exact Int.eq_of_mul_eq_mul_right ha h
theorem mul_eq_mul_left_iff {a b c : Int} (h : c ≠ 0) : c * a = c * b ↔ a = b :=
  ⟨Int.eq_of_mul_eq_mul_left h, fun w => congrArg (c * ·) w⟩
theorem mul_eq_mul_right_iff {a b c : Int} (h : c ≠ 0) : a * c = b * c ↔ a = b :=
  ⟨Int.eq_of_mul_eq_mul_right h, fun w => congrArg (· * c) w⟩
theorem eq_one_of_mul_eq_self_left {a b : Int} (Hpos : a ≠ 0) (H : b * a = a) : b = 1 :=
  Int.eq_of_mul_eq_mul_right Hpos (by rw [Int.one_mul, H])
theorem eq_one_of_mul_eq_self_right {a b : Int} (Hpos : b ≠ 0) (H : b * a = b) : a = 1 :=
  Int.eq_of_mul_eq_mul_left Hpos (by rw [Int.mul_one, H])
protected theorem mul_mul_mul_comm (a b c d : Int) : a * b * (c * d) = a * c * (b * d) := by
  rw [Int.mul_assoc, Int.mul_assoc, Int.mul_left_comm b]
protected theorem left_distrib (a b c : Int) : a * (b + c) = a * b + a * c := Int.mul_add a b c
protected theorem right_distrib (a b c : Int) : (a + b) * c = a * c + b * c := Int.add_mul a b c
protected theorem mul_neg_one (a : Int) : a * -1 = -a := by omega
protected theorem neg_one_mul (a : Int) : -1 * a = -a := by omega
protected theorem add_one_mul (a b : Int) : (a + 1) * b = a * b + b := by rw [Int.add_mul, Int.one_mul]
protected theorem mul_add_one (a b : Int) : a * (b + 1) = a * b + a := by rw [Int.mul_add, Int.mul_one]

attribute [simp] Int.pow_zero
theorem pow_succ' (b : Int) (e : Nat) : b ^ (e + 1) = b * b ^ e := by rw [Int.pow_succ, Int.mul_comm]
@[simp] protected theorem pow_one (b : Int) : b ^ 1 = b := by rw [Int.pow_succ, Int.pow_zero, Int.one_mul]
protected theorem pow_two (b : Int) : b ^ 2 = b * b := by rw [Int.pow_succ, Int.pow_one]
theorem pow_add (a : Int) (m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero => exact (Int.mul_one _).symm
  | succ n ih => rw [← Nat.add_assoc, Int.pow_succ, Int.pow_succ, ih, Int.mul_assoc]
theorem pow_mul {a : Int} {m n : Nat} : a ^ (m * n) = (a ^ m) ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.mul_succ, pow_add, Int.pow_succ, ih]
protected theorem mul_pow {a b : Int} {n : Nat} : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Int.pow_succ, Int.pow_succ, Int.pow_succ, ih, Int.mul_mul_mul_comm]
@[simp] protected theorem one_pow {n : Nat} : (1 : Int) ^ n = 1 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Int.pow_succ, ih]; rfl
@[simp] protected theorem zero_pow {n : Nat} (h : n ≠ 0) : (0 : Int) ^ n = 0 := by
  cases n with
  | zero => exact (h rfl).elim
  | succ n => rw [Int.pow_succ, Int.mul_zero]
protected theorem pow_pos {a : Int} {n : Nat} (h : 0 < a) : 0 < a ^ n := Lean.Omega.Int.pos_pow_of_pos a n h
protected theorem pow_nonneg {a : Int} {n : Nat} (h : 0 ≤ a) : 0 ≤ a ^ n := by
  induction n with
  | zero => exact Int.one_nonneg
  | succ n ih => exact Int.mul_nonneg ih h
protected theorem pow_ne_zero {a : Int} {n : Nat} (h : a ≠ 0) : a ^ n ≠ 0 := by
  induction n with
  | zero => exact Int.one_ne_zero
  | succ n ih => exact Int.mul_ne_zero ih h
protected theorem two_pow_pos (n : Nat) : 0 < (2 : Int) ^ n := Int.pow_pos (by omega)
@[norm_cast] theorem ofNat_pow (a b : Nat) : ((a ^ b : Nat) : Int) = (a : Int) ^ b := natCast_pow a b
theorem natAbs_pow (a : Int) (n : Nat) : natAbs (a ^ n) = natAbs a ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Int.pow_succ, natAbs_mul, ih, Nat.pow_succ]
theorem sign_mul : ∀ a b : Int, sign (a * b) = sign a * sign b := fun a b => by
  cases sign_of_pos_or_neg a with
  | inl ha =>
    rw [ha.2, Int.one_mul]
    cases sign_of_pos_or_neg b with
    | inl hb => rw [hb.2, sign_eq_one_of_pos (Int.mul_pos ha.1 hb.1)]
    | inr hb => cases hb with
      | inl hb => rw [hb.1, Int.mul_zero]
      | inr hb => rw [hb.2, sign_eq_neg_one_of_neg (Int.mul_neg_of_pos_of_neg ha.1 hb.1)]
  | inr ha => cases ha with
    | inl ha => rw [ha.1, Int.zero_mul, sign_zero, Int.zero_mul]
    | inr ha =>
      rw [ha.2]
      cases sign_of_pos_or_neg b with
      | inl hb => rw [hb.2, sign_eq_neg_one_of_neg (Int.mul_neg_of_neg_of_pos ha.1 hb.1)]; rfl
      | inr hb => cases hb with
        | inl hb => rw [hb.1, Int.mul_zero]; rfl
        | inr hb => rw [hb.2, sign_eq_one_of_pos (Int.mul_pos_of_neg_of_neg ha.1 hb.1)]; rfl
@[simp] theorem sign_neg (a : Int) : sign (-a) = -sign a := by
  rw [Int.neg_eq_neg_one_mul, sign_mul, Int.neg_eq_neg_one_mul (sign a)]; rfl

end Int
