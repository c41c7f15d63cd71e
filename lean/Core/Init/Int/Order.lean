prelude
import Init.Int.Ring

/-! The order of the integers, subtraction, and the casts from the natural numbers. -/

set_option linter.unusedVariables false

namespace Int

theorem nonNeg_diff {a b : Nat} : NonNeg (subNatNat a b) ↔ b ≤ a := by
  constructor
  · intro h
    refine Nat.ge_of_not_lt fun lt => (Nat.exists_eq_add_of_lt lt).elim fun k e => ?_
    rw [subNatNat_eq_negSucc (a := a) (k := k) e] at h; cases h
  · intro h; rw [subNatNat_of_le h]; exact NonNeg.mk _
theorem le_diff {a b c d : Nat} : subNatNat a b ≤ subNatNat c d ↔ a + d ≤ c + b := by
  show NonNeg (subNatNat c d + -subNatNat a b) ↔ _
  rw [neg_diff, add_diff, nonNeg_diff, Nat.add_comm d]
theorem lt_diff {a b c d : Nat} : subNatNat a b < subNatNat c d ↔ a + d < c + b := by
  show subNatNat a b + subNatNat 1 0 ≤ _ ↔ _
  rw [add_diff, le_diff, Nat.add_zero, Nat.add_right_comm]; exact Iff.rfl

theorem ofNat_le {m n : Nat} : (m : Int) ≤ (n : Int) ↔ m ≤ n := by
  rw [← subNatNat_zero, ← subNatNat_zero, le_diff]; exact Iff.rfl
theorem ofNat_lt {n m : Nat} : (n : Int) < (m : Int) ↔ n < m := by
  rw [← subNatNat_zero, ← subNatNat_zero, lt_diff]; exact Iff.rfl

@[simp] protected theorem le_refl (a : Int) : a ≤ a := by
  show NonNeg (a + -a); rw [Int.add_right_neg]; exact NonNeg.mk 0
protected theorem le_rfl {a : Int} : a ≤ a := Int.le_refl a
protected theorem le_of_eq {a b : Int} (h : a = b) : a ≤ b := h ▸ Int.le_refl a
protected theorem le_trans {a b c : Int} : a ≤ b → b ≤ c → a ≤ c := by
  refine (exists_diff a).elim fun a₁ h => h.elim fun a₂ ha => (exists_diff b).elim fun b₁ h => h.elim fun b₂ hb =>
    (exists_diff c).elim fun c₁ h => h.elim fun c₂ hc => ?_
  rw [ha, hb, hc, le_diff, le_diff, le_diff]
  intro h h'
  refine Nat.le_of_add_le_add_right (b := b₁ + b₂) ?_
  have := Nat.add_le_add h h'
  rw [Nat.add_add_add_comm, Nat.add_add_add_comm b₁, Nat.add_comm b₂] at this
  rw [Nat.add_add_add_comm, Nat.add_add_add_comm c₁, Nat.add_comm c₁]
  exact this
protected theorem le_antisymm {a b : Int} : a ≤ b → b ≤ a → a = b := by
  refine (exists_diff a).elim fun a₁ h => h.elim fun a₂ ha => (exists_diff b).elim fun b₁ h => h.elim fun b₂ hb => ?_
  rw [ha, hb, le_diff, le_diff]
  exact fun h h' => subNatNat_congr (Nat.le_antisymm h h')
protected theorem le_total (a b : Int) : a ≤ b ∨ b ≤ a := by
  refine (exists_diff a).elim fun a₁ h => h.elim fun a₂ ha => (exists_diff b).elim fun b₁ h => h.elim fun b₂ hb => ?_
  rw [ha, hb, le_diff, le_diff]; exact Nat.le_total _ _
@[simp] protected theorem not_le {a b : Int} : ¬a ≤ b ↔ b < a := by
  refine (exists_diff a).elim fun a₁ h => h.elim fun a₂ ha => (exists_diff b).elim fun b₁ h => h.elim fun b₂ hb => ?_
  rw [ha, hb, le_diff, lt_diff]; exact Nat.not_le
@[simp] protected theorem not_lt {a b : Int} : ¬a < b ↔ b ≤ a := by
  rw [← Int.not_le]; exact Decidable.not_not
protected theorem lt_irrefl (a : Int) : ¬a < a := Int.not_lt.mpr (Int.le_refl a)
protected theorem le_of_lt {a b : Int} (h : a < b) : a ≤ b := (Int.le_total a b).elim id fun le => (Int.not_le.mpr h le).elim
protected theorem lt_of_le_of_lt {a b c : Int} (h₁ : a ≤ b) (h₂ : b < c) : a < c :=
  Int.not_le.mp fun h => Int.not_le.mpr h₂ (Int.le_trans h h₁)
protected theorem lt_of_lt_of_le {a b c : Int} (h₁ : a < b) (h₂ : b ≤ c) : a < c :=
  Int.not_le.mp fun h => Int.not_le.mpr h₁ (Int.le_trans h₂ h)
protected theorem lt_trans {a b c : Int} (h₁ : a < b) (h₂ : b < c) : a < c := Int.lt_of_lt_of_le h₁ (Int.le_of_lt h₂)
protected theorem ne_of_lt {a b : Int} (h : a < b) : a ≠ b := fun e => Int.lt_irrefl b (e ▸ h)
protected theorem ne_of_gt {a b : Int} (h : b < a) : a ≠ b := fun e => Int.lt_irrefl a (e ▸ h)
protected theorem lt_of_not_ge {a b : Int} (h : ¬a ≤ b) : b < a := Int.not_le.mp h
protected theorem not_le_of_gt {a b : Int} (h : b < a) : ¬a ≤ b := Int.not_le.mpr h
protected theorem le_of_not_gt {a b : Int} (h : ¬a > b) : a ≤ b := Int.not_lt.mp h
protected theorem not_lt_of_ge {a b : Int} (h : b ≤ a) : ¬a < b := Int.not_lt.mpr h
protected theorem lt_iff_le_and_ne {a b : Int} : a < b ↔ a ≤ b ∧ a ≠ b :=
  ⟨fun h => ⟨Int.le_of_lt h, Int.ne_of_lt h⟩, fun h => Int.not_le.mp fun le => h.2 (Int.le_antisymm h.1 le)⟩
protected theorem lt_or_eq_of_le {a b : Int} (h : a ≤ b) : a < b ∨ a = b :=
  (Decidable.em (a = b)).elim Or.inr fun ne => Or.inl (Int.lt_iff_le_and_ne.mpr ⟨h, ne⟩)
protected theorem lt_trichotomy (a b : Int) : a < b ∨ a = b ∨ b < a :=
  (Int.le_total a b).elim (fun h => (Int.lt_or_eq_of_le h).imp_right Or.inl)
    fun h => Or.inr ((Int.lt_or_eq_of_le h).symm.imp_left Eq.symm)
protected theorem lt_or_gt_of_ne {a b : Int} (ne : a ≠ b) : a < b ∨ a > b :=
  (Int.lt_trichotomy a b).imp_right fun h => h.resolve_left ne
protected theorem eq_iff_le_and_ge {x y : Int} : x = y ↔ x ≤ y ∧ y ≤ x :=
  ⟨fun h => h ▸ ⟨Int.le_refl x, Int.le_refl x⟩, fun h => Int.le_antisymm h.1 h.2⟩
theorem add_one_le_of_lt {a b : Int} (H : a < b) : a + 1 ≤ b := H
theorem lt_of_add_one_le {a b : Int} (H : a + 1 ≤ b) : a < b := H
theorem add_one_le_iff {a b : Int} : a + 1 ≤ b ↔ a < b := Iff.rfl
theorem lt_iff_add_one_le {a b : Int} : a < b ↔ a + 1 ≤ b := Iff.rfl

protected theorem add_le_add_left {a b : Int} (h : a ≤ b) (c : Int) : c + a ≤ c + b := by
  show NonNeg (c + b + -(c + a))
  rw [Int.neg_add, Int.add_add_add_comm, Int.add_right_neg, Int.zero_add]; exact h
protected theorem add_le_add_right {a b : Int} (h : a ≤ b) (c : Int) : a + c ≤ b + c := by
  rw [Int.add_comm a, Int.add_comm b]; exact Int.add_le_add_left h c
protected theorem add_le_add {a b c d : Int} (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d :=
  Int.le_trans (Int.add_le_add_right h₁ c) (Int.add_le_add_left h₂ b)
protected theorem le_of_add_le_add_left {a b c : Int} (h : a + b ≤ a + c) : b ≤ c := by
  have := Int.add_le_add_left h (-a)
  rw [Int.neg_add_cancel_left, Int.neg_add_cancel_left] at this; exact this
protected theorem le_of_add_le_add_right {a b c : Int} (h : a + b ≤ c + b) : a ≤ c := by
  rw [Int.add_comm a, Int.add_comm c] at h; exact Int.le_of_add_le_add_left h
@[simp] protected theorem add_le_add_iff_left {b c : Int} (a : Int) : a + b ≤ a + c ↔ b ≤ c :=
  ⟨Int.le_of_add_le_add_left, fun h => Int.add_le_add_left h a⟩
@[simp] protected theorem add_le_add_iff_right {a b : Int} (c : Int) : a + c ≤ b + c ↔ a ≤ b :=
  ⟨Int.le_of_add_le_add_right, fun h => Int.add_le_add_right h c⟩
protected theorem neg_le_neg {a b : Int} (h : a ≤ b) : -b ≤ -a := by
  show NonNeg (-a + - -b); rw [Int.neg_neg, Int.add_comm]; exact h
protected theorem neg_le_neg_iff {a b : Int} : -a ≤ -b ↔ b ≤ a :=
  ⟨fun h => by have := Int.neg_le_neg h; rw [Int.neg_neg, Int.neg_neg] at this; exact this, Int.neg_le_neg⟩
protected theorem neg_lt_neg {a b : Int} (h : a < b) : -b < -a :=
  Int.not_le.mp fun le => Int.not_le.mpr h (Int.neg_le_neg_iff.mp le)
protected theorem neg_lt_neg_iff {a b : Int} : -a < -b ↔ b < a :=
  ⟨fun h => by have := Int.neg_lt_neg h; rw [Int.neg_neg, Int.neg_neg] at this; exact this, Int.neg_lt_neg⟩
protected theorem neg_pos_of_neg {a : Int} (h : a < 0) : 0 < -a := Int.neg_lt_neg h
protected theorem sub_nonneg_of_le {a b : Int} (h : b ≤ a) : 0 ≤ a - b := by
  have := Int.add_le_add_right h (-b); rw [Int.add_right_neg] at this; exact this
protected theorem le_of_sub_nonneg {a b : Int} (h : 0 ≤ a - b) : b ≤ a := by
  have := Int.add_le_add_right h b
  rw [Int.zero_add, Int.sub_eq_add_neg, Int.neg_add_cancel_right] at this; exact this
protected theorem sub_nonneg {a b : Int} : 0 ≤ a - b ↔ b ≤ a := ⟨Int.le_of_sub_nonneg, Int.sub_nonneg_of_le⟩
protected theorem sub_eq_zero_of_eq {a b : Int} (h : a = b) : a - b = 0 := by rw [h]; exact Int.add_right_neg b
protected theorem eq_of_sub_eq_zero {a b : Int} (h : a - b = 0) : a = b := by
  rw [← Int.neg_add_cancel_right a b, ← Int.sub_eq_add_neg, h, Int.zero_add]
protected theorem sub_eq_zero {a b : Int} : a - b = 0 ↔ a = b := ⟨Int.eq_of_sub_eq_zero, Int.sub_eq_zero_of_eq⟩
@[simp] protected theorem sub_self (a : Int) : a - a = 0 := Int.add_right_neg a
@[simp] protected theorem sub_zero (a : Int) : a - 0 = a := Int.add_zero a
@[simp] protected theorem zero_sub (a : Int) : 0 - a = -a := Int.zero_add (-a)
@[simp] protected theorem sub_neg (a b : Int) : a - -b = a + b := by rw [Int.sub_eq_add_neg, Int.neg_neg]
@[simp] protected theorem sub_add_cancel (a b : Int) : a - b + b = a := Int.neg_add_cancel_right a b
@[simp] protected theorem add_sub_cancel (a b : Int) : a + b - b = a := Int.add_neg_cancel_right a b
protected theorem neg_sub (a b : Int) : -(a - b) = b - a := by
  rw [Int.sub_eq_add_neg, Int.neg_add, Int.neg_neg, Int.add_comm]; rfl
protected theorem mul_sub (a b c : Int) : a * (b - c) = a * b - a * c := by
  rw [Int.sub_eq_add_neg, Int.mul_add, Int.mul_neg]; rfl
protected theorem sub_mul (a b c : Int) : (a - b) * c = a * c - b * c := by
  rw [Int.sub_eq_add_neg, Int.add_mul, Int.neg_mul]; rfl

theorem eq_ofNat_of_zero_le : ∀ {a : Int}, 0 ≤ a → ∃ n : Nat, a = n
  | ofNat n, _ => ⟨n, rfl⟩
  | negSucc n, h => by cases h
theorem negSucc_lt_zero (n : Nat) : negSucc n < 0 := Int.not_le.mp fun h => by cases h
theorem natCast_nonneg (n : Nat) : 0 ≤ (n : Int) := ofNat_le.mpr (Nat.zero_le n)
theorem ofNat_nonneg (n : Nat) : 0 ≤ ofNat n := natCast_nonneg n
theorem ofNat_zero_le (n : Nat) : 0 ≤ (n : Int) := natCast_nonneg n
protected theorem mul_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a * b := by
  refine (eq_ofNat_of_zero_le ha).elim fun m hm => (eq_ofNat_of_zero_le hb).elim fun n hn => ?_
  rw [hm, hn]; exact ofNat_zero_le (m * n)
protected theorem mul_le_mul_of_nonneg_left {a b c : Int} (h₁ : a ≤ b) (h₂ : 0 ≤ c) : c * a ≤ c * b := by
  refine Int.le_of_sub_nonneg ?_
  rw [← Int.mul_sub]; exact Int.mul_nonneg h₂ (Int.sub_nonneg_of_le h₁)
protected theorem mul_le_mul_of_nonneg_right {a b c : Int} (h₁ : a ≤ b) (h₂ : 0 ≤ c) : a * c ≤ b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]; exact Int.mul_le_mul_of_nonneg_left h₁ h₂
protected theorem mul_le_mul_of_nonpos_left {a b c : Int} (ha : a ≤ 0) (h : c ≤ b) : a * b ≤ a * c := by
  have := Int.mul_le_mul_of_nonneg_left h (Int.neg_le_neg ha)
  rw [Int.neg_mul, Int.neg_mul] at this; exact Int.neg_le_neg_iff.mp this

@[simp, norm_cast] theorem natCast_add (n m : Nat) : ((n + m : Nat) : Int) = n + m := rfl
@[simp, norm_cast] theorem natCast_mul (n m : Nat) : ((n * m : Nat) : Int) = n * m := rfl
theorem natCast_succ (n : Nat) : (Nat.succ n : Int) = n + 1 := rfl
theorem natCast_add_one (n : Nat) : ((n + 1 : Nat) : Int) = n + 1 := rfl
theorem negSucc_eq (n : Nat) : negSucc n = -((n : Int) + 1) := rfl
theorem ofNat_sub {m n : Nat} (h : m ≤ n) : ((n - m : Nat) : Int) = n - m := by
  rw [← subNatNat_of_le h, Int.sub_eq_add_neg, ← subNatNat_zero n, ← subNatNat_zero m, neg_diff, add_diff,
    Nat.add_zero, Nat.zero_add]

protected theorem min_def (a b : Int) : min a b = if a ≤ b then a else b := rfl
protected theorem max_def (a b : Int) : max a b = if a ≤ b then b else a := rfl
protected theorem min_le_right (a b : Int) : min a b ≤ b := by
  rw [Int.min_def]; cases Decidable.em (a ≤ b) with
  | inl h => rw [if_pos h]; exact h
  | inr h => rw [if_neg h]; exact Int.le_refl b
protected theorem min_le_left (a b : Int) : min a b ≤ a := by
  rw [Int.min_def]; cases Decidable.em (a ≤ b) with
  | inl h => rw [if_pos h]; exact Int.le_refl a
  | inr h => rw [if_neg h]; exact Int.le_of_lt (Int.not_le.mp h)
protected theorem le_max_left (a b : Int) : a ≤ max a b := by
  rw [Int.max_def]; cases Decidable.em (a ≤ b) with
  | inl h => rw [if_pos h]; exact h
  | inr h => rw [if_neg h]; exact Int.le_refl a
protected theorem le_max_right (a b : Int) : b ≤ max a b := by
  rw [Int.max_def]; cases Decidable.em (a ≤ b) with
  | inl h => rw [if_pos h]; exact Int.le_refl b
  | inr h => rw [if_neg h]; exact Int.le_of_lt (Int.not_le.mp h)
protected theorem le_min {a b c : Int} : a ≤ min b c ↔ a ≤ b ∧ a ≤ c := by
  refine ⟨fun h => ⟨Int.le_trans h (Int.min_le_left b c), Int.le_trans h (Int.min_le_right b c)⟩, fun h => ?_⟩
  rw [Int.min_def]; cases Decidable.em (b ≤ c) with
  | inl hl => rw [if_pos hl]; exact h.1
  | inr hl => rw [if_neg hl]; exact h.2
protected theorem max_le {a b c : Int} : max a b ≤ c ↔ a ≤ c ∧ b ≤ c := by
  refine ⟨fun h => ⟨Int.le_trans (Int.le_max_left a b) h, Int.le_trans (Int.le_max_right a b) h⟩, fun h => ?_⟩
  rw [Int.max_def]; cases Decidable.em (a ≤ b) with
  | inl hl => rw [if_pos hl]; exact h.2
  | inr hl => rw [if_neg hl]; exact h.1
theorem toNat_eq_max : ∀ a : Int, (toNat a : Int) = max a 0
  | ofNat n => by
    rw [Int.max_def]; cases Decidable.em (ofNat n ≤ 0) with
    | inl h => rw [if_pos h]; exact Int.le_antisymm h (natCast_nonneg n)
    | inr h => rw [if_neg h]; rfl
  | negSucc n => by rw [Int.max_def, if_pos (Int.le_of_lt (negSucc_lt_zero n))]; rfl
theorem le_natAbs {a : Int} : a ≤ natAbs a :=
  match a with
  | ofNat n => Int.le_refl _
  | negSucc n => Int.le_trans (Int.le_of_lt (negSucc_lt_zero n)) (natCast_nonneg _)
protected theorem pow_zero (b : Int) : b ^ 0 = 1 := rfl
protected theorem pow_succ (b : Int) (e : Nat) : b ^ (e + 1) = (b ^ e) * b := rfl

end Int
