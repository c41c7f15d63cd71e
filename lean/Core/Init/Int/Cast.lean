prelude
import Init.Int.Div
import Init.Omega

/-! The cast of natural numbers to integers, for `simp`, `norm_cast` and `push_cast`; `natAbs`, `toNat`, `sign`. -/

set_option linter.unusedVariables false

norm_cast_add_elim ne_eq

namespace Int

attribute [simp, norm_cast] ofNat_le ofNat_lt
attribute [norm_cast] ofNat_inj
attribute [simp] ofNat_inj

@[simp, norm_cast] theorem ofNat_zero : ((0 : Nat) : Int) = 0 := rfl
@[simp, norm_cast] theorem ofNat_one : ((1 : Nat) : Int) = 1 := rfl
theorem natCast_zero : ((0 : Nat) : Int) = (0 : Int) := rfl
theorem natCast_one : ((1 : Nat) : Int) = (1 : Int) := rfl
theorem ofNat_two : ((2 : Nat) : Int) = 2 := rfl
@[simp, norm_cast] theorem natCast_ofNat {n : Nat} :
    @Nat.cast Int instNatCastInt (no_index (OfNat.ofNat n)) = OfNat.ofNat n := rfl
@[simp] theorem ofNat_eq_ofNat {n : Nat} : Int.ofNat n = (n : Int) := rfl
@[simp] theorem natCast_inj {m n : Nat} : (m : Int) = n ↔ m = n := ofNat_inj
theorem natCast_le_natCast {m n : Nat} : (m : Int) ≤ n ↔ m ≤ n := ofNat_le
theorem natCast_lt_natCast {m n : Nat} : (m : Int) < n ↔ m < n := ofNat_lt
theorem ofNat_add (n m : Nat) : ((n + m : Nat) : Int) = n + m := rfl
theorem ofNat_mul (n m : Nat) : ((n * m : Nat) : Int) = n * m := rfl
theorem ofNat_succ (n : Nat) : (Nat.succ n : Int) = n + 1 := rfl
theorem ofNat_ediv (m n : Nat) : ((m / n : Nat) : Int) = m / n := rfl
theorem ofNat_emod (m n : Nat) : ((m % n : Nat) : Int) = m % n := rfl
@[push_cast] theorem natCast_sub {n m : Nat} (h : n ≤ m) : ((m - n : Nat) : Int) = m - n := ofNat_sub h
@[simp, norm_cast] theorem natCast_pow (a b : Nat) : ((a ^ b : Nat) : Int) = (a : Int) ^ b := Lean.Omega.Int.ofNat_pow a b
@[norm_cast] theorem natCast_min (a b : Nat) : ((min a b : Nat) : Int) = min (a : Int) b := Lean.Omega.Int.ofNat_min a b
@[norm_cast] theorem natCast_max (a b : Nat) : ((max a b : Nat) : Int) = max (a : Int) b := Lean.Omega.Int.ofNat_max a b
@[simp] theorem natCast_eq_zero {n : Nat} : (n : Int) = 0 ↔ n = 0 := ofNat_inj
theorem ofNat_eq_zero {n : Nat} : (n : Int) = 0 ↔ n = 0 := ofNat_inj
theorem natCast_ne_zero {n : Nat} : (n : Int) ≠ 0 ↔ n ≠ 0 := not_congr ofNat_inj
theorem ofNat_ne_zero {n : Nat} : (n : Int) ≠ 0 ↔ n ≠ 0 := natCast_ne_zero
@[simp] theorem natCast_pos {n : Nat} : 0 < (n : Int) ↔ 0 < n := ofNat_lt
theorem ofNat_pos {n : Nat} : 0 < (n : Int) ↔ 0 < n := ofNat_lt
theorem natCast_succ_pos (n : Nat) : 0 < (Nat.succ n : Int) := by omega
theorem natCast_dvd_natCast {m n : Nat} : (m : Int) ∣ (n : Int) ↔ m ∣ n :=
  Lean.Omega.IntList.natAbs_dvd_iff (x := (n : Int)).symm
attribute [simp, norm_cast] natCast_dvd_natCast
theorem ofNat_dvd {m n : Nat} : (m : Int) ∣ (n : Int) ↔ m ∣ n := natCast_dvd_natCast
theorem ofNat_dvd_left {n : Nat} {z : Int} : (n : Int) ∣ z ↔ n ∣ z.natAbs := Lean.Omega.IntList.natAbs_dvd_iff.symm
theorem natCast_dvd {m : Nat} {n : Int} : (m : Int) ∣ n ↔ m ∣ n.natAbs := ofNat_dvd_left
theorem ofNat_shiftLeft (m n : Nat) : ((m <<< n : Nat) : Int) = (m : Int) * 2 ^ n := by
  rw [Nat.shiftLeft_eq, natCast_mul, natCast_pow]; rfl
theorem natCast_shiftRight (m n : Nat) : ((m >>> n : Nat) : Int) = (m : Int) / 2 ^ n := by
  rw [Nat.shiftRight_eq_div_pow, natCast_ediv, natCast_pow]; rfl
theorem eq_natAbs_of_nonneg {a : Int} (h : 0 ≤ a) : a = natAbs a := by omega
theorem eq_natAbs_of_zero_le {a : Int} (h : 0 ≤ a) : a = natAbs a := by omega
theorem exists_nat_of_nonneg {a : Int} (h : 0 ≤ a) : ∃ n : Nat, a = n := eq_ofNat_of_zero_le h
theorem eq_succ_of_zero_lt {a : Int} (h : 0 < a) : ∃ n : Nat, a = n.succ := ⟨a.toNat - 1, by omega⟩
theorem lt_of_natCast_lt {m n : Nat} (h : (m : Int) < n) : m < n := ofNat_lt.mp h

@[simp, norm_cast] theorem natAbs_natCast (n : Nat) : natAbs (n : Int) = n := rfl
theorem natAbs_ofNat (n : Nat) : natAbs (no_index (OfNat.ofNat n : Int)) = OfNat.ofNat n := rfl
@[simp] theorem natAbs_negSucc (n : Nat) : natAbs (negSucc n) = n.succ := rfl
@[simp] theorem natAbs_zero : natAbs (0 : Int) = 0 := rfl
@[simp] theorem natAbs_one : natAbs (1 : Int) = 1 := rfl
@[simp] theorem natAbs_neg (a : Int) : natAbs (-a) = natAbs a := by omega
@[simp] theorem natAbs_eq_zero {a : Int} : natAbs a = 0 ↔ a = 0 := by omega
theorem natAbs_ne_zero {a : Int} : natAbs a ≠ 0 ↔ a ≠ 0 := by omega
theorem natAbs_pos {a : Int} : 0 < natAbs a ↔ a ≠ 0 := by omega
theorem natAbs_of_nonneg {a : Int} (h : 0 ≤ a) : (natAbs a : Int) = a := by omega
theorem ofNat_natAbs_of_nonpos {a : Int} (h : a ≤ 0) : (natAbs a : Int) = -a := by omega
theorem natAbs_eq (a : Int) : a = natAbs a ∨ a = -(natAbs a : Int) := by omega
theorem natAbs_eq_iff {a : Int} {n : Nat} : a.natAbs = n ↔ a = n ∨ a = -(n : Int) := by omega
theorem natAbs_sub_comm (a b : Int) : natAbs (a - b) = natAbs (b - a) := by omega
theorem natAbs_add_le (a b : Int) : natAbs (a + b) ≤ natAbs a + natAbs b := by omega
theorem natAbs_sub_le (a b : Int) : natAbs (a - b) ≤ natAbs a + natAbs b := by omega
theorem natAbs_lt_natAbs_of_nonneg_of_lt {a b : Int} (w₁ : 0 ≤ a) (w₂ : a < b) : a.natAbs < b.natAbs := by omega
theorem neg_natAbs_le {a : Int} : -(a.natAbs : Int) ≤ a := by omega
@[simp] theorem natAbs_eq_natAbs_iff {a b : Int} : a.natAbs = b.natAbs ↔ a = b ∨ a = -b := by omega
theorem natAbs_mul (a b : Int) : natAbs (a * b) = natAbs a * natAbs b := by
  cases Int.le_total 0 a with
  | inl ha =>
    cases Int.le_total 0 b with
    | inl hb => rw [eq_natAbs_of_nonneg ha, eq_natAbs_of_nonneg hb]; rfl
    | inr hb =>
      rw [← natAbs_neg (a * b), ← Int.mul_neg, ← natAbs_neg b, eq_natAbs_of_nonneg ha,
        eq_natAbs_of_nonneg (show 0 ≤ -b by omega)]; rfl
  | inr ha =>
    cases Int.le_total 0 b with
    | inl hb =>
      rw [← natAbs_neg (a * b), ← Int.neg_mul, ← natAbs_neg a, eq_natAbs_of_nonneg hb,
        eq_natAbs_of_nonneg (show 0 ≤ -a by omega)]; rfl
    | inr hb =>
      rw [← Int.neg_mul_neg, ← natAbs_neg a, ← natAbs_neg b, eq_natAbs_of_nonneg (show 0 ≤ -a by omega),
        eq_natAbs_of_nonneg (show 0 ≤ -b by omega)]; rfl
theorem natAbs_mul_self : ∀ {a : Int}, ((natAbs a * natAbs a : Nat) : Int) = a * a
  | ofNat _ => rfl
  | negSucc _ => rfl
theorem natAbs_dvd {a b : Int} : (a.natAbs : Int) ∣ b ↔ a ∣ b := by
  cases natAbs_eq a with
  | inl e => rw [← e]
  | inr e =>
    constructor
    · intro ⟨c, h⟩; exact ⟨-c, by rw [h]; rw [Int.mul_neg, ← Int.neg_mul, ← show (-a = natAbs a) by omega]⟩
    · intro ⟨c, h⟩; exact ⟨-c, by rw [h]; rw [Int.mul_neg, ← Int.neg_mul, show (-(natAbs a : Int) = a) by omega]⟩
theorem dvd_natAbs {a b : Int} : a ∣ b.natAbs ↔ a ∣ b := by
  rw [← natAbs_dvd, ← natAbs_dvd (b := b), natCast_dvd_natCast, ofNat_dvd_left]
theorem natAbs_dvd_natAbs {a b : Int} : natAbs a ∣ natAbs b ↔ a ∣ b := by rw [← natCast_dvd_natCast, natAbs_dvd, dvd_natAbs]

@[simp] theorem toNat_zero : (0 : Int).toNat = 0 := rfl
@[simp] theorem toNat_one : (1 : Int).toNat = 1 := rfl
@[simp] theorem toNat_natCast (n : Nat) : toNat ↑n = n := rfl
theorem toNat_ofNat (n : Nat) : toNat (no_index (OfNat.ofNat n)) = OfNat.ofNat n := rfl
@[simp] theorem toNat_negSucc (n : Nat) : (negSucc n).toNat = 0 := rfl
@[simp] theorem toNat_natCast_add_one {n : Nat} : ((n : Int) + 1).toNat = n + 1 := rfl
theorem toNat_of_nonneg {a : Int} (h : 0 ≤ a) : (toNat a : Int) = a := by omega
theorem toNat_of_nonpos {a : Int} (h : a ≤ 0) : toNat a = 0 := by omega
theorem ofNat_toNat (a : Int) : ↑a.toNat = max a 0 := toNat_eq_max a
theorem self_le_toNat (a : Int) : a ≤ toNat a := by omega
@[simp] theorem toNat_le {m : Int} {n : Nat} : m.toNat ≤ n ↔ m ≤ n := by omega
@[simp] theorem lt_toNat {m : Nat} {n : Int} : m < toNat n ↔ (m : Int) < n := by omega
theorem le_toNat {n : Nat} {z : Int} (h : 0 ≤ z) : n ≤ z.toNat ↔ (n : Int) ≤ z := by omega
theorem toNat_lt {n : Nat} {z : Int} (h : 0 ≤ z) : z.toNat < n ↔ z < (n : Int) := by omega
theorem toNat_add {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : (a + b).toNat = a.toNat + b.toNat := by omega
@[simp] theorem toNat_eq_zero : ∀ {n : Int}, n.toNat = 0 ↔ n ≤ 0 := by omega
@[simp] theorem toNat_sub (m n : Nat) : toNat (m - n) = m - n := by omega
theorem toNat_sub' (m : Int) (n : Nat) : (m - n).toNat = m.toNat - n := by omega
@[simp] theorem toNat_neg_natCast (n : Nat) : (-(n : Int)).toNat = 0 := by omega
@[simp] theorem pred_toNat (i : Int) : (i - 1).toNat = i.toNat - 1 := by omega
theorem toNat_sub_toNat_neg (n : Int) : ↑n.toNat - ↑(-n).toNat = n := by omega
theorem pos_iff_toNat_pos {n : Int} : 0 < n ↔ 0 < n.toNat := by omega
@[simp] theorem toNat_add_toNat_neg_eq_natAbs (n : Int) : n.toNat + (-n).toNat = n.natAbs := by omega

@[simp] theorem sign_zero : sign 0 = 0 := rfl
@[simp] theorem sign_one : sign 1 = 1 := rfl
theorem sign_eq_one_of_pos : ∀ {a : Int}, 0 < a → sign a = 1
  | ofNat (n + 1), _ => rfl
  | ofNat 0, h => (Int.lt_irrefl 0 h).elim
  | negSucc n, h => (Int.lt_irrefl 0 (Int.lt_trans h (negSucc_lt_zero n))).elim
theorem sign_eq_neg_one_of_neg : ∀ {a : Int}, a < 0 → sign a = -1
  | ofNat n, h => (Int.not_le.mpr h (natCast_nonneg n)).elim
  | negSucc _, _ => rfl
theorem sign_of_pos_or_neg (a : Int) : (0 < a ∧ sign a = 1) ∨ (a = 0 ∧ sign a = 0) ∨ (a < 0 ∧ sign a = -1) :=
  match a with
  | ofNat (n + 1) => Or.inl ⟨natCast_succ_pos n, rfl⟩
  | ofNat 0 => Or.inr (Or.inl ⟨rfl, rfl⟩)
  | negSucc n => Or.inr (Or.inr ⟨negSucc_lt_zero n, rfl⟩)
theorem sign_eq_zero_iff_zero {a : Int} : sign a = 0 ↔ a = 0 := by
  cases sign_of_pos_or_neg a with
  | inl h => rw [h.2]; omega
  | inr h => cases h with
    | inl h => rw [h.2]; omega
    | inr h => rw [h.2]; omega
theorem sign_mul_natAbs (a : Int) : sign a * natAbs a = a := by
  cases sign_of_pos_or_neg a with
  | inl h => rw [h.2]; omega
  | inr h => cases h with
    | inl h => rw [h.2]; omega
    | inr h => rw [h.2]; omega

end Int
