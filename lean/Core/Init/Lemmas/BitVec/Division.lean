prelude
import Init.Lemmas.BitVec.Signed

/-! Signed division of bit vectors against the division of integers that rounds to zero. -/

set_option linter.unusedVariables false

namespace BitVec

private theorem toInt_of_msb {x : BitVec w} (h : x.msb = true) : x.toInt = -((-x).toNat : Int) := by
  rw [toInt_eq_msb_cond, if_pos h, toNat_neg]
  have large := msb_eq_true_iff_two_mul_ge.mp h
  have below := x.isLt
  rw [Nat.mod_eq_of_lt (by omega)]
  omega

private theorem neg_toNat_le {x : BitVec w} (h : x.msb = true) : 2 * (-x).toNat ≤ 2 ^ w := by
  have large := msb_eq_true_iff_two_mul_ge.mp h
  have below := x.isLt
  rw [toNat_neg, Nat.mod_eq_of_lt (by omega)]
  omega

private theorem toInt_of_lt {x : BitVec w} (h : 2 * x.toNat < 2 ^ w) : x.toInt = x.toNat := if_pos h

private theorem toInt_neg_of_le {x : BitVec w} (h : 2 * x.toNat ≤ 2 ^ w) : (-x).toInt = -(x.toNat : Int) := by
  rcases Nat.eq_zero_or_pos x.toNat with zero | positive
  · rw [eq_of_toNat_eq (x := x) (y := 0#w) (by rw [zero]; simp)]; simp
  · have below := x.isLt
    rw [toInt_eq_toNat_cond, toNat_neg, Nat.mod_eq_of_lt (by omega)]
    split <;> omega

@[simp] theorem toInt_srem (x y : BitVec w) : (x.srem y).toInt = x.toInt.tmod y.toInt := by
  have small (a b : BitVec w) : (a % b).toNat ≤ a.toNat := by rw [toNat_umod]; exact Nat.mod_le ..
  have cast (a b : BitVec w) : ((a % b).toNat : Int) = (a.toNat : Int).tmod b.toNat := by rw [toNat_umod]; rfl
  rw [srem_eq]
  cases hx : x.msb <;> cases hy : y.msb <;> dsimp only
  · have := small x y; have := msb_eq_false_iff_two_mul_lt.mp hx
    rw [toInt_of_lt (by omega), toInt_eq_toNat_of_msb hx, toInt_eq_toNat_of_msb hy, cast]
  · have := small x (-y); have := msb_eq_false_iff_two_mul_lt.mp hx
    rw [toInt_of_lt (by omega), toInt_eq_toNat_of_msb hx, toInt_of_msb hy, Int.tmod_neg, cast]
  · have := small (-x) y; have := neg_toNat_le hx
    rw [toInt_neg_of_le (by omega), toInt_of_msb hx, toInt_eq_toNat_of_msb hy, Int.neg_tmod, cast]
  · have := small (-x) (-y); have := neg_toNat_le hx
    rw [toInt_neg_of_le (by omega), toInt_of_msb hx, toInt_of_msb hy, Int.tmod_neg, Int.neg_tmod, cast]

theorem toInt_sdiv (a b : BitVec w) : (a.sdiv b).toInt = (a.toInt.tdiv b.toInt).bmod (2 ^ w) := by
  have cast (a b : BitVec w) : ((a.udiv b).toNat : Int) = (a.toNat : Int).tdiv b.toNat := rfl
  have flip (q : BitVec w) : (-q).toInt = (-(q.toNat : Int)).bmod (2 ^ w) := by
    rw [toInt_neg, toInt_eq_toNat_bmod, ← Int.mul_neg_one, Int.bmod_mul_bmod, Int.mul_neg_one]
  rw [sdiv_eq]
  cases ha : a.msb <;> cases hb : b.msb <;> dsimp only
  · rw [toInt_eq_toNat_bmod, cast, toInt_eq_toNat_of_msb ha, toInt_eq_toNat_of_msb hb]
  · rw [flip, cast, toInt_eq_toNat_of_msb ha, toInt_of_msb hb, Int.tdiv_neg]
  · rw [flip, cast, toInt_of_msb ha, toInt_eq_toNat_of_msb hb, Int.neg_tdiv]
  · rw [toInt_eq_toNat_bmod, cast, toInt_of_msb ha, toInt_of_msb hb, Int.tdiv_neg, Int.neg_tdiv, Int.neg_neg]

@[simp] theorem sdiv_zero {n : Nat} (x : BitVec n) : x.sdiv 0#n = 0#n := by
  apply eq_of_toInt_eq
  rw [toInt_sdiv, toInt_zero, Int.tdiv_zero, Int.zero_bmod]
@[simp] theorem srem_zero {n : Nat} (x : BitVec n) : x.srem 0#n = x := by
  apply eq_of_toInt_eq
  rw [toInt_srem, toInt_zero, Int.tmod_zero]
@[simp] theorem zero_srem {w : Nat} {x : BitVec w} : (0#w).srem x = 0#w := by
  apply eq_of_toInt_eq
  rw [toInt_srem, toInt_zero, Int.zero_tmod]
@[simp] theorem zero_sdiv {w : Nat} {x : BitVec w} : (0#w).sdiv x = 0#w := by
  apply eq_of_toInt_eq
  rw [toInt_sdiv, toInt_zero, Int.zero_tdiv, Int.zero_bmod]

end BitVec
