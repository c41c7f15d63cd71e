prelude
import Init.Int.DivLemmas

/-! The other conventions of division (`tdiv`, `fdiv`, `bdiv`), related to the Euclidean one, and shifts. -/

set_option linter.unusedVariables false

namespace Int

theorem tdiv_eq_ediv_of_nonneg : ∀ {a b : Int}, 0 ≤ a → a.tdiv b = a / b
  | ofNat _, ofNat _, _ => rfl
  | ofNat _, negSucc _, _ => rfl
  | negSucc n, _, h => (Int.not_le.mpr (negSucc_lt_zero n) h).elim
theorem tmod_eq_emod_of_nonneg {a b : Int} (h : 0 ≤ a) : a.tmod b = a % b := by
  refine (eq_ofNat_of_zero_le h).elim fun n hn => ?_
  rw [hn]
  cases b with
  | ofNat m => rfl
  | negSucc m => rfl
@[simp] theorem neg_tdiv : ∀ a b : Int, (-a).tdiv b = -(a.tdiv b)
  | ofNat 0, ofNat n => by show ofNat (0 / n) = -ofNat (0 / n); rw [Nat.zero_div]; rfl
  | ofNat 0, negSucc n => by
    show -ofNat (0 / (n + 1)) = - -ofNat (0 / (n + 1))
    rw [Nat.zero_div]; rfl
  | ofNat (m + 1), ofNat n => rfl
  | ofNat (m + 1), negSucc n => (Int.neg_neg _).symm
  | negSucc m, ofNat n => (Int.neg_neg _).symm
  | negSucc m, negSucc n => rfl
@[simp] theorem tdiv_neg : ∀ a b : Int, a.tdiv (-b) = -(a.tdiv b)
  | ofNat m, ofNat 0 => by show ofNat (m / 0) = -ofNat (m / 0); rw [Nat.div_zero]; rfl
  | ofNat m, ofNat (n + 1) => rfl
  | ofNat m, negSucc n => (Int.neg_neg _).symm
  | negSucc m, ofNat 0 => by
    show -ofNat ((m + 1) / 0) = - -ofNat ((m + 1) / 0)
    rw [Nat.div_zero]; rfl
  | negSucc m, ofNat (n + 1) => (Int.neg_neg _).symm
  | negSucc m, negSucc n => rfl
@[simp] theorem neg_tmod : ∀ a b : Int, (-a).tmod b = -(a.tmod b)
  | ofNat 0, ofNat n => by show ofNat (0 % n) = -ofNat (0 % n); rw [Nat.zero_mod]; rfl
  | ofNat 0, negSucc n => by show ofNat (0 % (n + 1)) = -ofNat (0 % (n + 1)); rw [Nat.zero_mod]; rfl
  | ofNat (m + 1), ofNat n => rfl
  | ofNat (m + 1), negSucc n => rfl
  | negSucc m, ofNat n => (Int.neg_neg _).symm
  | negSucc m, negSucc n => (Int.neg_neg _).symm
@[simp] theorem tmod_neg : ∀ a b : Int, a.tmod (-b) = a.tmod b
  | ofNat m, ofNat 0 => rfl
  | ofNat m, ofNat (n + 1) => rfl
  | ofNat m, negSucc n => rfl
  | negSucc m, ofNat 0 => rfl
  | negSucc m, ofNat (n + 1) => rfl
  | negSucc m, negSucc n => rfl
@[simp] protected theorem zero_tdiv (b : Int) : (0 : Int).tdiv b = 0 := by
  rw [tdiv_eq_ediv_of_nonneg (Int.le_refl 0), zero_ediv]
@[simp] protected theorem tdiv_zero (a : Int) : a.tdiv 0 = 0 := by
  cases Int.le_total 0 a with
  | inl h => rw [tdiv_eq_ediv_of_nonneg h, Int.ediv_zero]
  | inr h =>
    have := tdiv_eq_ediv_of_nonneg (b := 0) (Int.neg_nonneg_of_nonpos h)
    rw [neg_tdiv, Int.ediv_zero] at this; omega
@[simp] theorem zero_tmod (b : Int) : (0 : Int).tmod b = 0 := by
  rw [tmod_eq_emod_of_nonneg (Int.le_refl 0), zero_emod]
@[simp] theorem tmod_zero (a : Int) : a.tmod 0 = a := by
  cases Int.le_total 0 a with
  | inl h => rw [tmod_eq_emod_of_nonneg h, Int.emod_zero]
  | inr h =>
    have := tmod_eq_emod_of_nonneg (b := 0) (Int.neg_nonneg_of_nonpos h)
    rw [neg_tmod, Int.emod_zero] at this; omega
theorem tmod_add_tdiv (a b : Int) : a.tmod b + b * a.tdiv b = a := by
  cases Int.le_total 0 a with
  | inl h => rw [tmod_eq_emod_of_nonneg h, tdiv_eq_ediv_of_nonneg h, emod_add_ediv]
  | inr h =>
    have h := Int.neg_nonneg_of_nonpos h
    have h₁ := tmod_eq_emod_of_nonneg (b := b) h
    have h₂ := tdiv_eq_ediv_of_nonneg (b := b) h
    have h₃ := emod_add_ediv (-a) b
    rw [← h₁, ← h₂, neg_tdiv, neg_tmod, Int.mul_neg] at h₃; omega
theorem tmod_add_mul_tdiv (a b : Int) : a.tmod b + b * a.tdiv b = a := tmod_add_tdiv a b
theorem tdiv_add_tmod (a b : Int) : b * a.tdiv b + a.tmod b = a := by rw [Int.add_comm, tmod_add_tdiv]
theorem mul_tdiv_add_tmod (a b : Int) : b * a.tdiv b + a.tmod b = a := tdiv_add_tmod a b
theorem tmod_def (a b : Int) : a.tmod b = a - b * a.tdiv b := by have := tmod_add_tdiv a b; omega
theorem tmod_nonneg {a : Int} (b : Int) (h : 0 ≤ a) : 0 ≤ a.tmod b := by
  rw [tmod_eq_emod_of_nonneg h]
  cases Decidable.em (b = 0) with
  | inl hb => rw [hb, Int.emod_zero]; exact h
  | inr hb => exact emod_nonneg a hb
theorem tmod_lt_of_pos (a : Int) {b : Int} (H : 0 < b) : a.tmod b < b := by
  cases Int.le_total 0 a with
  | inl h => rw [tmod_eq_emod_of_nonneg h]; exact emod_lt_of_pos a H
  | inr h =>
    have := tmod_nonneg b (Int.neg_nonneg_of_nonpos h)
    rw [neg_tmod] at this; omega
theorem natAbs_tdiv (a b : Int) : natAbs (a.tdiv b) = natAbs a / natAbs b := match a, b with
  | ofNat _, ofNat _ => rfl
  | ofNat _, negSucc _ => natAbs_neg _
  | negSucc _, ofNat _ => natAbs_neg _
  | negSucc _, negSucc _ => rfl

theorem fdiv_eq_ediv_of_nonneg : ∀ (a : Int) {b : Int}, 0 ≤ b → fdiv a b = a / b
  | ofNat 0, ofNat b, _ => (zero_ediv (ofNat b)).symm
  | ofNat (a + 1), ofNat b, _ => rfl
  | negSucc a, ofNat 0, _ => rfl
  | negSucc a, ofNat (b + 1), _ => rfl
  | _, negSucc b, h => (Int.not_le.mpr (negSucc_lt_zero b) h).elim
theorem fmod_eq_emod_of_nonneg : ∀ (a : Int) {b : Int}, 0 ≤ b → fmod a b = a % b
  | ofNat 0, ofNat b, _ => (zero_emod (ofNat b)).symm
  | ofNat (a + 1), ofNat b, _ => rfl
  | negSucc a, ofNat b, _ => rfl
  | _, negSucc b, h => (Int.not_le.mpr (negSucc_lt_zero b) h).elim
theorem fdiv_add_fmod_of_nonneg (a : Int) {b : Int} (h : 0 ≤ b) : b * a.fdiv b + a.fmod b = a := by
  rw [fdiv_eq_ediv_of_nonneg a h, fmod_eq_emod_of_nonneg a h, ediv_add_emod]

theorem bmod_def (x : Int) (m : Nat) : bmod x m = if (x % m) < (m + 1) / 2 then x % m else (x % m) - m := rfl
@[simp] theorem bmod_emod {x : Int} {m : Nat} : (Int.bmod x m) % m = x % m := by
  have := emod_eq_emod_iff_dvd_sub.mpr (dvd_sub_bmod x m); exact this.symm
@[simp] theorem emod_bmod (x : Int) (n : Nat) : Int.bmod (x % n) n = Int.bmod x n := by
  rw [bmod_def, bmod_def, emod_emod]
@[simp] theorem bmod_bmod : bmod (bmod x m) m = bmod x m := by rw [bmod_def, bmod_emod]; rfl
@[simp] theorem bmod_zero (m : Int) : Int.bmod m 0 = m := by
  rw [bmod_def, show ((0 : Nat) : Int) = 0 from rfl, Int.emod_zero]
  cases Decidable.em (m < (0 + 1) / 2) with
  | inl h => rw [if_pos h]
  | inr h => rw [if_neg h, Int.sub_zero]
theorem le_bmod {x : Int} {m : Nat} (h : 0 < m) : -(m / 2) ≤ Int.bmod x m := by
  have h₀ := emod_nonneg x (show (m : Int) ≠ 0 by omega)
  rw [bmod_def]
  cases Decidable.em (x % m < ((m : Int) + 1) / 2) with
  | inl h => rw [if_pos h]; omega
  | inr h => rw [if_neg h]; omega
theorem bmod_lt {x : Int} {m : Nat} (h : 0 < m) : Int.bmod x m < (m + 1) / 2 := by
  have h₁ := emod_lt_of_pos x (show (0 : Int) < m by omega)
  rw [bmod_def]
  cases Decidable.em (x % m < ((m : Int) + 1) / 2) with
  | inl h => rw [if_pos h]; omega
  | inr h => rw [if_neg h]; omega
theorem bmod_eq_of_le {n : Int} {m : Nat} (hn : -(m / 2) ≤ n) (hn' : n < (m + 1) / 2) : n.bmod m = n := by
  rw [bmod_def]
  cases Int.lt_or_ge n 0 with
  | inr h =>
    rw [emod_eq_of_lt h (by omega), if_pos hn']
  | inl h =>
    have e : n % m = n + m := by
      have := emod_eq_of_lt (a := n + m) (b := m) (by omega) (by omega)
      rw [add_emod_right] at this; exact this
    rw [e, if_neg (by omega)]; omega
theorem bmod_natAbs_add_one (x : Int) (w : x ≠ -1) : x.bmod (x.natAbs + 1) = -x.sign := by
  cases sign_of_pos_or_neg x with
  | inl h =>
    rw [h.2, bmod_def, show (((x.natAbs + 1 : Nat) : Int)) = x + 1 by omega, emod_eq_of_lt (by omega) (by omega)]
    cases Decidable.em (x < (x + 1 + 1) / 2) with
    | inl h' => omega
    | inr h' => rw [if_neg h']; omega
  | inr h => cases h with
    | inl h => rw [h.1]; rfl
    | inr h =>
      rw [h.2, bmod_def, show (((x.natAbs + 1 : Nat) : Int)) = -x + 1 by omega]
      have e : x % (-x + 1) = 1 := by
        have := add_emod_right x (-x + 1)
        rw [show x + (-x + 1) = 1 by omega] at this
        rw [← this]; exact emod_eq_of_lt (by omega) (by omega)
      rw [e, if_pos (by omega)]; rfl

theorem shiftRight_eq (n : Int) (s : Nat) : n >>> s = Int.shiftRight n s := rfl
@[simp] theorem negSucc_shiftRight (m n : Nat) : negSucc m >>> n = negSucc (m >>> n) := rfl
theorem shiftRight_eq_div_pow (m : Int) (n : Nat) : m >>> n = m / ((2 ^ n : Nat) : Int) :=
  match m with
  | ofNat m => congrArg ofNat (Nat.shiftRight_eq_div_pow m n)
  | negSucc m => by
    show negSucc (m >>> n) = _
    rw [Nat.shiftRight_eq_div_pow]
    have h : 0 < 2 ^ n := Nat.pow_pos Nat.zero_lt_two
    cases e : 2 ^ n with
    | zero => rw [e] at h; exact (Nat.lt_irrefl 0 h).elim
    | succ k => rfl
@[simp] theorem zero_shiftRight (n : Nat) : (0 : Int) >>> n = 0 := by rw [shiftRight_eq_div_pow, zero_ediv]
@[simp] theorem shiftRight_zero (n : Int) : n >>> 0 = n := by rw [shiftRight_eq_div_pow, Nat.pow_zero]; exact ediv_one n

end Int
