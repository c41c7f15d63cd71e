prelude
import Init.Lemmas.BitVec.Arith
import Init.Lemmas.Int.Division
import Init.Data.BitVec.Signed

/-! Bit vectors as signed numbers: sign extension, shifts that keep the sign, division. -/

set_option linter.unusedVariables false

namespace BitVec

theorem sdiv_eq (x y : BitVec w) : x.sdiv y =
    match x.msb, y.msb with
    | false, false => udiv x y
    | false, true => -(x.udiv (-y))
    | true, false => -((-x).udiv y)
    | true, true => (-x).udiv (-y) := rfl
theorem srem_eq (x y : BitVec w) : srem x y =
    match x.msb, y.msb with
    | false, false => x % y
    | false, true => x % (-y)
    | true, false => -((-x) % y)
    | true, true => -((-x) % (-y)) := rfl
theorem sshiftRight_eq (x : BitVec n) (i : Nat) : x.sshiftRight i = BitVec.ofInt n (x.toInt >>> i) := rfl
@[simp] theorem sshiftRight_eq' (x : BitVec w) (y : BitVec v) : x.sshiftRight' y = x.sshiftRight y.toNat := rfl
@[simp] theorem sshiftRight_zero {x : BitVec w} : x.sshiftRight 0 = x := by
  rw [sshiftRight_eq, Int.shiftRight_zero, ofInt_toInt]
@[simp] theorem zero_sshiftRight {n : Nat} : (0#w).sshiftRight n = 0#w := by
  apply eq_of_toInt_eq
  rw [sshiftRight_eq, toInt_ofInt, toInt_zero, Int.zero_shiftRight, Int.zero_bmod]
theorem rotateLeft_def {x : BitVec w} {r : Nat} : x.rotateLeft r = (x <<< (r % w)) ||| (x >>> (w - r % w)) := rfl
theorem rotateRight_def {x : BitVec w} {r : Nat} : x.rotateRight r = (x >>> (r % w)) ||| (x <<< (w - r % w)) := rfl
@[simp] theorem rotateLeft_mod_eq_rotateLeft {x : BitVec w} {r : Nat} : x.rotateLeft (r % w) = x.rotateLeft r := by
  rw [rotateLeft_def, rotateLeft_def, Nat.mod_mod]
@[simp] theorem rotateRight_mod_eq_rotateRight {x : BitVec w} {r : Nat} : x.rotateRight (r % w) = x.rotateRight r := by
  rw [rotateRight_def, rotateRight_def, Nat.mod_mod]

private theorem two_pow_cast (w : Nat) : ((2 ^ w : Nat) : Int) = 2 ^ w := Int.natCast_pow 2 w

private theorem bmod_of_bounds {w : Nat} {i : Int} (low : -2 ^ (w - 1) ≤ i) (high : i < 2 ^ (w - 1)) (h : 0 < w) :
    i.bmod (2 ^ w) = i := by
  obtain ⟨v, rfl⟩ : ∃ v, w = v + 1 := ⟨w - 1, by omega⟩
  rw [Nat.add_sub_cancel, ← two_pow_cast] at low high
  apply Int.bmod_eq_of_le <;> rw [Nat.pow_succ] <;> omega

theorem toInt_sshiftRight {x : BitVec w} {n : Nat} : (x.sshiftRight n).toInt = x.toInt >>> n := by
  rcases Nat.eq_zero_or_pos w with rfl | positive
  · rw [eq_of_toNat_eq (x := x) (y := 0#0) (by have := x.isLt; simp at this; omega)]; simp [Int.zero_shiftRight]
  · have low := le_toInt x
    have high := toInt_lt (x := x)
    rw [sshiftRight_eq, toInt_ofInt]
    have one : (1 : Int) ≤ 2 ^ n := by
      rw [← two_pow_cast]; exact Int.ofNat_le.mpr (Nat.pow_pos (by decide))
    have bound : (0 : Int) ≤ 2 ^ (w - 1) := by rw [← two_pow_cast]; exact Int.natCast_nonneg _
    have larger := Int.mul_le_mul_of_nonneg_left one bound
    rw [Int.mul_one] at larger
    refine bmod_of_bounds ?_ ?_ positive <;> rw [Int.shiftRight_eq_div_pow]
    · rw [two_pow_cast]
      refine (Int.le_ediv_iff_mul_le (by omega)).mpr (Int.le_trans ?_ low)
      rw [Int.neg_mul]
      exact Int.neg_le_neg larger
    · rw [two_pow_cast]
      exact (Int.ediv_lt_iff_lt_mul (by omega)).mpr (Int.lt_of_lt_of_le high larger)

theorem signExtend_eq_setWidth_of_le (x : BitVec w) {v : Nat} (hv : v ≤ w) : x.signExtend v = x.setWidth v := by
  apply eq_of_toNat_eq
  have modulus : ((2 ^ v : Nat) : Int) ∣ ((2 ^ w : Nat) : Int) := Int.ofNat_dvd.mpr (Nat.pow_dvd_pow 2 hv)
  have same : x.toInt % ((2 ^ v : Nat) : Int) = ((x.toNat % 2 ^ v : Nat) : Int) := by
    rw [Int.natCast_emod, Int.emod_eq_emod_iff_dvd_sub, toInt_eq_msb_cond]
    split
    · exact Int.dvd_trans modulus ⟨-1, by omega⟩
    · exact ⟨0, by omega⟩
  show (x.toInt % ((2 ^ v : Nat) : Int)).toNat = _
  rw [same, toNat_setWidth]; rfl
@[simp] theorem signExtend_eq (x : BitVec w) : x.signExtend w = x := ofInt_toInt x

theorem toInt_signExtend_of_le {x : BitVec w} (h : w ≤ v) : (x.signExtend v).toInt = x.toInt := by
  rcases Nat.eq_zero_or_pos v with rfl | positive
  · obtain rfl : w = 0 := by omega
    rw [signExtend_eq]
  · show (BitVec.ofInt v x.toInt).toInt = _
    have wide : (2 : Int) ^ (w - 1) ≤ 2 ^ (v - 1) := by
      rw [← two_pow_cast, ← two_pow_cast]
      exact Int.ofNat_le.mpr (Nat.pow_le_pow_right (by decide) (by omega))
    rw [toInt_ofInt]
    exact bmod_of_bounds (Int.le_trans (Int.neg_le_neg wide) (le_toInt x)) (Int.lt_of_lt_of_le toInt_lt wide) positive

end BitVec
