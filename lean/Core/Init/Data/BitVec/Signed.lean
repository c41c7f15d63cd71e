
prelude
import Init.Data.BitVec.Count
import Init.Int.Rounding

/-! Bit vectors as signed numbers: arithmetic modulo `2 ^ w`, balanced around zero. -/

set_option linter.unusedVariables false

namespace BitVec

variable {w : Nat}

private theorem bmod_of_emod {a b : Int} {m : Nat} (h : a % m = b % m) : a.bmod m = b.bmod m := by
  rw [← Int.emod_bmod a, h, Int.emod_bmod]

private theorem toInt_emod (x : BitVec w) : x.toInt % ((2 ^ w : Nat) : Int) = (x.toNat : Int) := by
  rw [toInt_eq_toNat_bmod, Int.bmod_emod]
  have := x.isLt
  exact Int.emod_eq_of_lt (by omega) (by omega)

private theorem nat_emod (n : Nat) : ((n % 2 ^ w : Nat) : Int) = (n : Int) % ((2 ^ w : Nat) : Int) := Int.natCast_emod n (2 ^ w)

@[simp] theorem toInt_ofInt {n : Nat} (i : Int) : (BitVec.ofInt n i).toInt = i.bmod (2 ^ n) := by
  rw [toInt_eq_toNat_bmod]
  apply bmod_of_emod
  show ((i % ((2 ^ n : Nat) : Int)).toNat : Int) % _ = _
  have p : (0 : Int) < ((2 ^ n : Nat) : Int) := Int.ofNat_lt.mpr (Nat.pow_pos (by omega))
  rw [Int.toNat_of_nonneg (Int.emod_nonneg i (by omega)), Int.emod_emod_of_dvd _ (Int.dvd_refl _)]

@[simp] theorem toInt_ofNat {n : Nat} (x : Nat) : (BitVec.ofNat n x).toInt = (x : Int).bmod (2 ^ n) := by
  rw [toInt_eq_toNat_bmod]
  apply bmod_of_emod
  rw [toNat_ofNat, nat_emod, Int.emod_emod_of_dvd _ (Int.dvd_refl _)]

theorem ofInt_toInt (x : BitVec w) : BitVec.ofInt w x.toInt = x := by
  refine eq_of_toNat_eq ?_
  show (x.toInt % ((2 ^ w : Nat) : Int)).toNat = x.toNat
  rw [toInt_emod]; rfl
attribute [simp] ofInt_toInt

theorem toInt_add (x y : BitVec w) : (x + y).toInt = (x.toInt + y.toInt).bmod (2 ^ w) := by
  rw [toInt_eq_toNat_bmod (x + y)]
  apply bmod_of_emod
  rw [toNat_add, nat_emod, Int.emod_emod_of_dvd _ (Int.dvd_refl _), Int.natCast_add, ← toInt_emod x, ← toInt_emod y,
    ← Int.add_emod]

theorem toInt_mul (x y : BitVec w) : (x * y).toInt = (x.toInt * y.toInt).bmod (2 ^ w) := by
  rw [toInt_eq_toNat_bmod (x * y)]
  apply bmod_of_emod
  rw [toNat_mul, nat_emod, Int.emod_emod_of_dvd _ (Int.dvd_refl _), Int.natCast_mul, ← toInt_emod x, ← toInt_emod y,
    ← Int.mul_emod]

theorem toInt_neg (x : BitVec w) : (-x).toInt = (-x.toInt).bmod (2 ^ w) := by
  rw [toInt_eq_toNat_bmod (-x)]
  apply bmod_of_emod
  rw [toNat_neg, nat_emod, Int.emod_emod_of_dvd _ (Int.dvd_refl _), Int.ofNat_sub (Nat.le_of_lt x.isLt)]
  rw [Int.sub_eq_add_neg, Int.add_emod, Int.emod_self, Int.zero_add, Int.emod_emod_of_dvd _ (Int.dvd_refl _)]
  refine Int.emod_eq_emod_iff_emod_sub_eq_zero.mpr ?_
  have d : ((2 ^ w : Nat) : Int) ∣ x.toInt - x.toNat := by
    rw [toInt_eq_toNat_cond]; split
    · rw [Int.sub_self]; exact Int.dvd_zero _
    · exact ⟨-1, by omega⟩
  have ⟨k, hk⟩ := d
  rw [show -(x.toNat : Int) - -x.toInt = ((2 ^ w : Nat) : Int) * k by omega, Int.mul_emod_right]

theorem toInt_sub (x y : BitVec w) : (x - y).toInt = (x.toInt - y.toInt).bmod (2 ^ w) := by
  rw [BitVec.sub_eq_add_neg, toInt_add]
  apply bmod_of_emod
  rw [toInt_neg, Int.add_emod, Int.bmod_emod, ← Int.add_emod, Int.sub_eq_add_neg]

end BitVec
