prelude
import Init.Lemmas.Nat

/-! `Int`: casts, signs, divisions that round to zero and down, orders. -/

set_option linter.unusedVariables false
universe u v
namespace Int
theorem eq_negSucc_of_lt_zero : ∀ {a : Int}, a < 0 → ∃ n : Nat, a = negSucc n := fun {a} h => match a, h with | .ofNat n, h => by simp at h; omega | .negSucc n, _ => ⟨n, rfl⟩
theorem natAbs_sign {a : Int} (h : a ≠ 0) : natAbs (sign a) = 1 := by rcases Int.lt_trichotomy a 0 with k | k | k; rw [sign_eq_neg_one_of_neg k]; rfl; exact absurd k h; rw [sign_eq_one_of_pos k]; rfl
theorem sign_of_add_one (x : Nat) : Int.sign (x + 1) = 1 := sign_eq_one_of_pos (by omega)
theorem sign_eq_one_iff_pos {a : Int} : sign a = 1 ↔ 0 < a := by rcases Int.lt_trichotomy a 0 with k | k | k; rw [sign_eq_neg_one_of_neg k]; omega; simp [k]; rw [sign_eq_one_of_pos k]; omega
theorem sign_eq_neg_one_iff_neg {a : Int} : sign a = -1 ↔ a < 0 := by rcases Int.lt_trichotomy a 0 with k | k | k; rw [sign_eq_neg_one_of_neg k]; omega; simp [k]; rw [sign_eq_one_of_pos k]; omega
@[simp] theorem sign_natAbs {a : Int} (h : a ≠ 0) : sign (natAbs a) = 1 := sign_eq_one_of_pos (by omega)
theorem le_of_ofNat_le_ofNat {m n : Nat} : (m : Int) ≤ n → m ≤ n := Int.ofNat_le.mp
theorem lt_of_toNat_lt {a b : Int} (h : toNat a < toNat b) : a < b := by omega
theorem toNat_mul {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : (a * b).toNat = a.toNat * b.toNat := by
  obtain ⟨m, rfl⟩ := eq_ofNat_of_zero_le ha
  obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le hb
  rw [← natCast_mul, toNat_natCast, toNat_natCast, toNat_natCast]
theorem toNat_le_toNat {n m : Int} (h : n ≤ m) : n.toNat ≤ m.toNat := by omega
theorem toNat_lt_toNat {n m : Int} (hm : 0 < m) : n.toNat < m.toNat ↔ n < m := by omega
theorem toNat_pos {n : Int} : 0 < n.toNat ↔ 0 < n := by simp
theorem toNat_lt' {n : Nat} {z : Int} (h : n ≠ 0) : z.toNat < n ↔ z < n := by omega
theorem toNat_ne_zero {n : Int} : n.toNat ≠ 0 ↔ 0 < n := by simp
theorem toNat_sub_of_le {a b : Int} (h : b ≤ a) : (toNat (a - b) : Int) = a - b := by omega
theorem toNat_add_nat {a : Int} (ha : 0 ≤ a) (n : Nat) : (a + n).toNat = a.toNat + n := by omega
theorem neg_negSucc (n : Nat) : -(negSucc n) = n + 1 := rfl
theorem negSucc_ne_zero (n : Nat) : negSucc n ≠ 0 := by simp
theorem negSucc_not_pos (n : Nat) : 0 < negSucc n ↔ False := by grind
theorem negSucc_not_nonneg (n : Nat) : 0 ≤ negSucc n ↔ False := by grind
theorem negSucc_coe (n : Nat) : negSucc n = -((n : Int) + 1) := rfl
theorem ofNat_mul_ofNat (m n : Nat) : (↑m * ↑n : Int) = ↑(m * n) := rfl
theorem ofNat_add_ofNat (m n : Nat) : (↑m + ↑n : Int) = ↑(m + n) := rfl
theorem neg_le_zero_iff {a : Int} : -a ≤ 0 ↔ 0 ≤ a := by simp
theorem neg_lt_zero_iff {a : Int} : -a < 0 ↔ 0 < a := by omega
theorem neg_natCast_le_natCast (n m : Nat) : -(n : Int) ≤ (m : Int) := by omega
theorem neg_natCast_le_ofNat (n m : Nat) : -(n : Int) ≤ (no_index (OfNat.ofNat m))  := by have : (0 : Int) ≤ (OfNat.ofNat m) := Int.natCast_nonneg m; omega
theorem natCast_natAbs (a : Int) : (natAbs a : Int) = if 0 ≤ a then a else -a := by split <;> omega
theorem natAbs_add_of_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : natAbs (a + b) = natAbs a + natAbs b := by omega
theorem natAbs_sub_of_nonneg_of_le {a b : Int} (h₁ : 0 ≤ b) (h₂ : b ≤ a) : natAbs (a - b) = natAbs a - natAbs b := by
  omega
theorem natAbs_inj_of_nonneg_of_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : natAbs a = natAbs b ↔ a = b := by omega
theorem le_iff_lt_add_one {a b : Int} : a ≤ b ↔ a < b + 1 := by omega
theorem sub_one_lt (n : Int) : n - 1 < n := by omega
theorem pos_iff_one_le {a : Int} : 0 < a ↔ 1 ≤ a := by omega
theorem add_le_add_three {a b c d e f : Int} (h₁ : a ≤ d) (h₂ : b ≤ e) (h₃ : c ≤ f) : a + b + c ≤ d + e + f := by omega
theorem neg_lt_sub_left_of_lt_add {a b c : Int} (h : c < a + b) : -a < b - c := by omega
theorem neg_lt_sub_right_of_lt_add {a b c : Int} (h : c < a + b) : -b < a - c := by omega
theorem neg_le_sub_left_of_le_add {a b c : Int} (h : c ≤ a + b) : -a ≤ b - c := by omega
theorem neg_le_sub_right_of_le_add {a b c : Int} (h : c ≤ a + b) : -b ≤ a - c := by omega
theorem le_add_of_neg_add_le_left {a b c : Int} (h : -b + a ≤ c) : a ≤ b + c := by omega
theorem le_add_of_neg_add_le_right {a b c : Int} (h : -c + a ≤ b) : a ≤ b + c := by omega
theorem lt_add_of_neg_add_lt_left {a b c : Int} (h : -b + a < c) : a < b + c := by omega
theorem lt_add_of_neg_add_lt_right {a b c : Int} (h : -c + a < b) : a < b + c := by omega
theorem neg_add_le_left_of_le_add {a b c : Int} (h : a ≤ b + c) : -b + a ≤ c := by omega
theorem neg_add_lt_left_of_lt_add {a b c : Int} (h : a < b + c) : -b + a < c := by omega
theorem sub_lt_sub_of_le_of_lt {a b c d : Int} (hab : a ≤ b) (hcd : c < d) : a - d < b - c := by omega
theorem sub_lt_sub_of_lt_of_le {a b c d : Int} (hab : a < b) (hcd : c ≤ d) : a - d < b - c := by omega
theorem mul_self_le_mul_self {a b : Int} (h1 : 0 ≤ a) (h2 : a ≤ b) : a * a ≤ b * b := Int.mul_le_mul h2 h2 h1 (Int.le_trans h1 h2)
theorem mul_self_lt_mul_self {a b : Int} (h1 : 0 ≤ a) (h2 : a < b) : a * a < b * b := Int.lt_of_le_of_lt (Int.mul_le_mul_of_nonneg_left (Int.le_of_lt h2) h1) (Int.mul_lt_mul_of_pos_right h2 (Int.lt_of_le_of_lt h1 h2))
theorem ediv_nonpos_of_nonneg_of_nonpos {a b : Int} (Ha : 0 ≤ a) (Hb : b ≤ 0) : a / b ≤ 0 := by
  have h := Int.ediv_nonneg Ha (show 0 ≤ -b by omega)
  rw [Int.ediv_neg] at h; omega
theorem lt_ediv_of_mul_lt {a b c : Int} (H1 : 0 ≤ b) (H2 : b ∣ c) (H3 : a * b < c) : a < c / b := by
  obtain ⟨k, rfl⟩ := H2
  rcases Int.lt_or_eq_of_le H1 with h | rfl
  · rw [Int.mul_ediv_cancel_left _ (Int.ne_of_gt h)]
    exact Int.lt_of_mul_lt_mul_left (by rw [Int.mul_comm b a]; exact H3) H1
  · simp at H3
theorem dvd_self_sub_of_emod_eq {a b c : Int} (h : a % b = c) : b ∣ a - c := ⟨a / b, by have := Int.emod_add_ediv a b; omega⟩
theorem dvd_emod_sub_self {x : Int} {m : Nat} : (m : Int) ∣ x % m - x := ⟨-(x / m), by have := Int.emod_add_ediv x m; rw [Int.mul_neg]; omega⟩
theorem dvd_self_sub_emod {a b : Int} : b ∣ a - a % b := ⟨a / b, by have := Int.emod_add_ediv a b; omega⟩
theorem ediv_dvd_of_dvd {m n : Int} (h : m ∣ n) : n / m ∣ n := by
  rcases Classical.em (m = 0) with rfl | hm
  · obtain ⟨k, rfl⟩ := h; simp
  · obtain ⟨k, rfl⟩ := h; rw [Int.mul_ediv_cancel_left _ hm]; exact Int.dvd_mul_left ..
theorem eq_one_or_neg_one_of_mul_eq_one {z w : Int} (h : z * w = 1) : z = 1 ∨ z = -1 := by
  have k := congrArg natAbs h
  rw [natAbs_mul] at k
  have := (Nat.mul_eq_one_iff.mp k).1
  omega
theorem eq_one_or_neg_one_of_mul_eq_one' {z w : Int} (h : z * w = 1) : z = 1 ∧ w = 1 ∨ z = -1 ∧ w = -1 := by
  have h' : w * z = 1 := by rw [Int.mul_comm]; exact h
  rcases eq_one_or_neg_one_of_mul_eq_one h with rfl | rfl <;> rcases eq_one_or_neg_one_of_mul_eq_one h' with rfl | rfl <;> simp at *
theorem tdiv_one : ∀ (a : Int), a.tdiv 1 = a := fun a => by cases a <;> simp [tdiv, negSucc_eq]
theorem tmod_one (a : Int) : tmod a 1 = 0 := by rw [tmod_def, tdiv_one]; simp
@[simp] theorem tdiv_self {a : Int} (H : a ≠ 0) : a.tdiv a = 1 := by rcases Int.le_total 0 a with h | h; rw [tdiv_eq_ediv_of_nonneg h, Int.ediv_self H]; rw [← Int.neg_neg a, Int.tdiv_neg, Int.neg_tdiv, Int.neg_neg, tdiv_eq_ediv_of_nonneg (by omega), Int.ediv_self (by omega)]
@[simp] theorem tmod_self {a : Int} : a.tmod a = 0 := by rcases Classical.em (a = 0) with rfl | h; rfl; rw [tmod_def, tdiv_self h]; simp
theorem tdiv_nonneg {a b : Int} (Ha : 0 ≤ a) (Hb : 0 ≤ b) : 0 ≤ a.tdiv b := by rw [tdiv_eq_ediv_of_nonneg Ha]; exact Int.ediv_nonneg Ha Hb
theorem tdiv_nonpos_of_nonneg_of_nonpos {a b : Int} (Ha : 0 ≤ a) (Hb : b ≤ 0) : a.tdiv b ≤ 0 := by rw [tdiv_eq_ediv_of_nonneg Ha]; exact ediv_nonpos_of_nonneg_of_nonpos Ha Hb
theorem tdiv_eq_zero_of_lt {a b : Int} (H1 : 0 ≤ a) (H2 : a < b) : a.tdiv b = 0 := by rw [tdiv_eq_ediv_of_nonneg H1, Int.ediv_eq_zero_of_lt H1 H2]
theorem tmod_eq_of_lt {a b : Int} (H1 : 0 ≤ a) (H2 : a < b) : a.tmod b = a := by rw [tmod_def, tdiv_eq_zero_of_lt H1 H2]; simp
@[simp] theorem mul_tdiv_cancel (a : Int) {b : Int} (H : b ≠ 0) : (a * b).tdiv b = a := by
  have key : ∀ (a b : Int), b ≠ 0 → 0 ≤ a * b → (a * b).tdiv b = a := fun a b h k => by rw [tdiv_eq_ediv_of_nonneg k, Int.mul_ediv_cancel _ h]
  rcases Int.le_total 0 (a * b) with h | h
  · exact key a b H h
  · have := key (-a) b H (by rw [Int.neg_mul]; omega)
    rw [Int.neg_mul, Int.neg_tdiv] at this; omega
@[simp] theorem mul_tdiv_cancel_left (b : Int) {a : Int} (H : a ≠ 0) : (a * b).tdiv a = b := by rw [Int.mul_comm]; exact mul_tdiv_cancel b H
@[simp] theorem mul_tmod_left (a b : Int) : (a * b).tmod b = 0 := by rcases Classical.em (b = 0) with rfl | h; simp; rw [tmod_def, mul_tdiv_cancel _ h, Int.mul_comm]; simp
@[simp] theorem mul_tmod_right (a b : Int) : (a * b).tmod a = 0 := by rw [Int.mul_comm]; exact mul_tmod_left b a
theorem tmod_eq_zero_of_dvd {a b : Int} (h : a ∣ b) : b.tmod a = 0 := by obtain ⟨k, rfl⟩ := h; exact mul_tmod_right a k
theorem dvd_of_tmod_eq_zero {a b : Int} (H : b.tmod a = 0) : a ∣ b := ⟨b.tdiv a, by have := tmod_add_tdiv b a; omega⟩
theorem dvd_iff_tmod_eq_zero {a b : Int} : a ∣ b ↔ b.tmod a = 0 := ⟨tmod_eq_zero_of_dvd, dvd_of_tmod_eq_zero⟩
theorem tdiv_mul_cancel {a b : Int} (H : b ∣ a) : a.tdiv b * b = a := by have := tmod_add_tdiv a b; rw [tmod_eq_zero_of_dvd H] at this; rw [Int.mul_comm]; omega
theorem mul_tdiv_cancel' {a b : Int} (H : a ∣ b) : a * b.tdiv a = b := by rw [Int.mul_comm]; exact tdiv_mul_cancel H
theorem add_neg_eq_sub {a b : Int} : a + -b = a - b := Int.sub_eq_add_neg.symm

end Int
namespace Fin

end Fin
