prelude
import Init.Lemmas.BitVec.Width

/-! `BitVec`: signed reading, order, arithmetic. -/

set_option linter.unusedVariables false
namespace BitVec
theorem toInt_eq_toNat_cond (x : BitVec n) : x.toInt = if 2 * x.toNat < 2 ^ n then (x.toNat : Int) else (x.toNat : Int) - (2 ^ n : Nat) := rfl
theorem toInt_eq_msb_cond (x : BitVec w) : x.toInt = if x.msb then (x.toNat : Int) - (2 ^ w : Nat) else (x.toNat : Int) := by
  rw [toInt_eq_toNat_cond, msb_eq_decide]
  cases w with
  | zero => rw [eq_nil x]; rfl
  | succ w =>
    rw [Nat.add_sub_cancel, Nat.pow_succ]
    by_cases h : 2 ^ w ≤ x.toNat
    · rw [if_neg (by omega), if_pos (decide_eq_true h)]
    · rw [if_pos (by omega), if_neg (by simpa using h)]
theorem toInt_eq_toNat_of_msb {x : BitVec w} (h : x.msb = false) : x.toInt = x.toNat := by rw [toInt_eq_msb_cond, h]; rfl
theorem toInt_eq_toNat_bmod (x : BitVec n) : x.toInt = Int.bmod x.toNat (2 ^ n) := by
  rw [toInt_eq_toNat_cond, Int.bmod_def]
  have h := x.isLt
  have e : ((x.toNat : Int) % ((2 ^ n : Nat) : Int)) = x.toNat := Int.emod_eq_of_lt (by omega) (by omega)
  rw [e]
  split <;> split <;> omega
theorem eq_of_toInt_eq {x y : BitVec n} : x.toInt = y.toInt → x = y := fun h => by
  rw [toInt_eq_toNat_cond, toInt_eq_toNat_cond] at h
  apply eq_of_toNat_eq
  have hx := x.isLt
  have hy := y.isLt
  split at h <;> split at h <;> omega
theorem toInt_inj {x y : BitVec n} : x.toInt = y.toInt ↔ x = y := ⟨eq_of_toInt_eq, fun h => h ▸ rfl⟩
theorem toInt_ne {x y : BitVec n} : x.toInt ≠ y.toInt ↔ x ≠ y := not_congr toInt_inj
@[simp] theorem toInt_zero {w : Nat} : (0#w).toInt = 0 := by rw [toInt_eq_msb_cond]; simp
theorem msb_eq_toInt {x : BitVec w} : x.msb = decide (x.toInt < 0) := by
  rw [toInt_eq_msb_cond]
  have h := x.isLt
  cases hb : x.msb
  · exact (decide_eq_false (by simp)).symm
  · exact (decide_eq_true (by rw [if_pos rfl]; omega)).symm
theorem msb_eq_toNat {x : BitVec w} : x.msb = decide (x.toNat ≥ 2 ^ (w - 1)) := msb_eq_decide x
theorem msb_eq_false_iff_two_mul_lt {x : BitVec w} : x.msb = false ↔ 2 * x.toNat < 2 ^ w := by
  have h := x.isLt
  cases w with
  | zero => rw [eq_nil x]; simp [BitVec.msb, getMsbD, nil]
  | succ w => rw [msb_eq_decide, Nat.add_sub_cancel, Nat.pow_succ]; simp; omega
theorem msb_eq_true_iff_two_mul_ge {x : BitVec w} : x.msb = true ↔ 2 * x.toNat ≥ 2 ^ w := by
  rw [← Bool.not_eq_false, msb_eq_false_iff_two_mul_lt]; omega
theorem toInt_lt {w : Nat} {x : BitVec w} : x.toInt < 2 ^ (w - 1) := by
  have h := x.isLt
  cases w with
  | zero => rw [eq_nil x]; decide
  | succ w => rw [toInt_eq_toNat_cond, Nat.add_sub_cancel]; have e : ((2 : Int) ^ w) = ((2 ^ w : Nat) : Int) := by simp
              rw [e]; rw [Nat.pow_succ] at h ⊢; split <;> omega
theorem le_toInt {w : Nat} (x : BitVec w) : -2 ^ (w - 1) ≤ x.toInt := by
  have h := x.isLt
  cases w with
  | zero => rw [eq_nil x]; decide
  | succ w => rw [toInt_eq_toNat_cond, Nat.add_sub_cancel]; have e : ((2 : Int) ^ w) = ((2 ^ w : Nat) : Int) := by simp
              rw [e]; rw [Nat.pow_succ] at h ⊢; split <;> omega
@[simp] theorem ofNat_le_ofNat {n} {x y : Nat} : BitVec.ofNat n x ≤ BitVec.ofNat n y ↔ x % 2 ^ n ≤ y % 2 ^ n := by rw [le_def, toNat_ofNat, toNat_ofNat]
@[simp] theorem ofNat_lt_ofNat {n} {x y : Nat} : BitVec.ofNat n x < BitVec.ofNat n y ↔ x % 2 ^ n < y % 2 ^ n := by rw [lt_def, toNat_ofNat, toNat_ofNat]
theorem lt_of_le_of_ne {x y : BitVec n} : x ≤ y → ¬x = y → x < y := fun h n => by rw [toNat_eq] at n; simp only [le_def, lt_def] at *; omega
theorem ne_of_lt {x y : BitVec n} : x < y → x ≠ y := fun h e => by rw [e] at h; exact BitVec.lt_irrefl y h
theorem le_of_eq {x y : BitVec w} (h : x = y) : x ≤ y := h ▸ BitVec.le_refl x
theorem lt_of_lt_of_le {x y z : BitVec w} : x < y → y ≤ z → x < z := fun h k => by simp only [le_def, lt_def] at *; omega
theorem lt_of_le_of_lt {x y z : BitVec w} : x ≤ y → y < z → x < z := fun h k => by simp only [le_def, lt_def] at *; omega
protected theorem lt_asymm {x y : BitVec w} : x < y → ¬y < x := fun h k => by simp only [lt_def] at *; omega
@[simp] theorem zero_le (x : BitVec n) : 0#n ≤ x := by simp [le_def]
@[simp] theorem not_lt_zero {x : BitVec w} : ¬x < 0#w := by simp [lt_def]
@[simp] theorem le_zero_iff {x : BitVec w} : x ≤ 0#w ↔ x = 0#w := by simp [le_def, toNat_eq]
theorem ult_eq_decide (x y : BitVec w) : x.ult y = decide (x.toNat < y.toNat) := rfl
theorem ule_eq_decide (x y : BitVec w) : x.ule y = decide (x.toNat ≤ y.toNat) := rfl
theorem slt_eq_decide (x y : BitVec w) : x.slt y = decide (x.toInt < y.toInt) := rfl
theorem sle_eq_decide (x y : BitVec w) : x.sle y = decide (x.toInt ≤ y.toInt) := rfl
theorem ule_eq_not_ult (x y : BitVec w) : x.ule y = !y.ult x := by rw [ule_eq_decide, ult_eq_decide]; simp [← decide_not]
theorem ult_eq_not_ule (x y : BitVec w) : x.ult y = !y.ule x := by rw [ule_eq_decide, ult_eq_decide]; simp [← decide_not]
theorem sle_eq_not_slt {x y : BitVec w} : x.sle y = !y.slt x := by rw [sle_eq_decide, slt_eq_decide, ← decide_not, decide_eq_decide, Int.not_lt]
theorem slt_eq_not_sle {x y : BitVec w} : x.slt y = !y.sle x := by rw [sle_eq_decide, slt_eq_decide, ← decide_not, decide_eq_decide, Int.not_le]
theorem slt_zero_eq_msb {x : BitVec w} : x.slt 0#w = x.msb := by rw [slt_eq_decide, toInt_zero, msb_eq_toInt]
theorem ofNat_add {n} (x y : Nat) : BitVec.ofNat n (x + y) = BitVec.ofNat n x + BitVec.ofNat n y := by apply eq_of_toNat_eq; simp
theorem ofNat_mul {n} (x y : Nat) : BitVec.ofNat n (x * y) = BitVec.ofNat n x * BitVec.ofNat n y := by apply eq_of_toNat_eq; simp
theorem ofNat_sub_ofNat_of_le (x y : Nat) (hy : y < 2 ^ w) (hlt : y ≤ x) : BitVec.ofNat w x - BitVec.ofNat w y = BitVec.ofNat w (x - y) := by
  apply eq_of_toNat_eq
  simp only [toNat_sub, toNat_ofNat, Nat.mod_eq_of_lt hy]
  have h1 := Nat.div_add_mod x (2 ^ w)
  rw [Nat.add_mod_mod, show 2 ^ w - y + x = (x - y) + 2 ^ w by omega, Nat.add_mod_right]
theorem toNat_add_of_lt {x y : BitVec w} (h : x.toNat + y.toNat < 2 ^ w) : (x + y).toNat = x.toNat + y.toNat := by rw [toNat_add, Nat.mod_eq_of_lt h]
theorem toNat_mul_of_lt {x y : BitVec w} (h : x.toNat * y.toNat < 2 ^ w) : (x * y).toNat = x.toNat * y.toNat := by rw [toNat_mul, Nat.mod_eq_of_lt h]
theorem toNat_sub_of_le {x y : BitVec n} (h : y ≤ x) : (x - y).toNat = x.toNat - y.toNat := by
  have hx := x.isLt; have hy := y.isLt
  rw [le_def] at h
  rw [toNat_sub, show 2 ^ n - y.toNat + x.toNat = (x.toNat - y.toNat) + 2 ^ n by omega, Nat.add_mod_right, Nat.mod_eq_of_lt (by omega)]
theorem add_left_comm (a b c : BitVec w) : a + (b + c) = b + (a + c) := by rw [← BitVec.add_assoc, BitVec.add_comm a b, BitVec.add_assoc]
@[simp] theorem add_right_inj {x y z : BitVec w} : (x + y = x + z) ↔ y = z := ⟨fun h => by have := congrArg (fun a => -x + a) h; simpa only [← BitVec.add_assoc, BitVec.add_left_neg, BitVec.zero_add] using this, fun h => h ▸ rfl⟩
@[simp] theorem add_left_inj {x y z : BitVec w} : (x + z = y + z) ↔ x = y := by rw [BitVec.add_comm x, BitVec.add_comm y, add_right_inj]
theorem neg_inj {x y : BitVec w} : -x = -y ↔ x = y := ⟨fun h => by rw [← BitVec.neg_neg (x := x), h, BitVec.neg_neg], fun h => h ▸ rfl⟩
@[simp] theorem neg_eq_zero_iff {x : BitVec w} : -x = 0#w ↔ x = 0#w := by rw [← BitVec.neg_zero, neg_inj]; simp
theorem neg_eq_not_add (x : BitVec w) : -x = ~~~x + 1#w := by
  apply eq_of_toNat_eq
  have h := x.isLt
  rw [toNat_neg, toNat_add, toNat_not, toNat_ofNat, Nat.add_mod_mod]; congr 1; omega
theorem not_eq_neg_add (x : BitVec w) : ~~~x = -x - 1#w := by rw [neg_eq_not_add, BitVec.add_sub_cancel]
theorem neg_one_eq_allOnes : -1#w = allOnes w := by
  apply eq_of_toNat_eq
  rw [toNat_neg, toNat_allOnes, toNat_ofNat]
  have hp := Nat.two_pow_pos w
  cases w with
  | zero => rfl
  | succ w => rw [Nat.mod_eq_of_lt (Nat.one_lt_two_pow (by omega)), Nat.mod_eq_of_lt (by omega)]
@[simp] theorem zero_sub (x : BitVec n) : 0#n - x = -x := by rw [BitVec.sub_eq_add_neg, BitVec.zero_add]
theorem udiv_def {x y : BitVec n} : x / y = BitVec.ofNat n (x.toNat / y.toNat) := by apply eq_of_toNat_eq; simp [toNat_udiv]; exact (Nat.mod_eq_of_lt (Nat.lt_of_le_of_lt (Nat.div_le_self ..) x.isLt)).symm
theorem umod_def {x y : BitVec n} : x % y = BitVec.ofNat n (x.toNat % y.toNat) := by apply eq_of_toNat_eq; simp [toNat_umod]; exact (Nat.mod_eq_of_lt (Nat.lt_of_le_of_lt (Nat.mod_le ..) x.isLt)).symm
@[simp] theorem udiv_zero {x : BitVec n} : x / 0#n = 0#n := by apply BitVec.eq_of_toNat_eq; simp
@[simp] theorem zero_udiv {x : BitVec w} : (0#w) / x = 0#w := by apply BitVec.eq_of_toNat_eq; simp
@[simp] theorem umod_zero {x : BitVec n} : x % 0#n = x := by apply BitVec.eq_of_toNat_eq; simp
@[simp] theorem zero_umod {x : BitVec w} : (0#w) % x = 0#w := rfl
@[simp] theorem umod_self {x : BitVec w} : x % x = 0#w := by apply BitVec.eq_of_toNat_eq; simp
theorem umod_lt (x : BitVec n) {y : BitVec n} : 0 < y → x % y < y := fun h => by rw [lt_def, toNat_umod]; rw [lt_def] at h; exact Nat.mod_lt _ (by simpa using h)
theorem shiftLeft_eq_mul_twoPow (x : BitVec w) (n : Nat) : x <<< n = x * (BitVec.twoPow w n) := by apply eq_of_toNat_eq; simp [BitVec.twoPow, Nat.shiftLeft_eq]
theorem toNat_twoPow (w i : Nat) : (twoPow w i).toNat = 2 ^ i % 2 ^ w := by simp [twoPow, Nat.shiftLeft_eq]

end BitVec
