import Lemmata.Circuit.Reads

/-! Shifts by words: a stage for each bit of the word that says how far. -/

namespace Lemmata.Circuit

namespace Reads
variable {w v : Nat} {a c : List Bool} {x : BitVec w} {z : BitVec v}

theorem barrel_value (f : Nat → List Bool → List Bool) (g : Nat → BitVec w → BitVec w)
    (law : ∀ (k : Nat) {a : List Bool} {x : BitVec w}, Reads a x → Reads (f k a) (g k x))
    (zero : ∀ x, g 0 x = x) (sum : ∀ j k x, g j (g k x) = g (k + j) x) :
    (k : Nat) → (c : List Bool) → {a : List Bool} → {x : BitVec w} → Reads a x →
    Reads (booleans.barrel f k c a) (g (k * Circuit.value c) x)
  | k, [], a, x, h => by
    show Reads a (g (k * 0) x)
    rw [Nat.mul_zero, zero]; exact h
  | k, b :: c, a, x, h => by
    have stage : Reads (List.zipWith (booleans.ite b) (f k a) a) (g (k * b.toNat) x) := by
      have := (law k h).ite h (c := b)
      cases b with
      | true => rw [Bool.toNat_true, Nat.mul_one]; exact this
      | false => rw [Bool.toNat_false, Nat.mul_zero, zero]; exact this
    have := barrel_value f g law zero sum (2 * k) c stage
    rw [sum] at this
    show Reads (booleans.barrel f (2 * k) c _) (g (k * (b.toNat + 2 * Circuit.value c)) x)
    rw [Nat.mul_add, Nat.mul_left_comm k 2, ← Nat.mul_assoc 2]
    exact this

theorem shift_cut (h : Reads a x) (k : Nat) : Reads (booleans.shift (min k a.length) a) (x <<< k) := by
  have := h.shl (min k a.length)
  rw [h.length] at this ⊢
  by_cases le : k ≤ w
  · rw [Nat.min_eq_left le] at this ⊢; exact this
  · have ge : w ≤ k := Nat.le_of_lt (Nat.lt_of_not_le le)
    rw [Nat.min_eq_right ge] at this ⊢
    have all (j : Nat) (hj : w ≤ j) : (x <<< j).toNat = 0 := by
      rw [BitVec.toNat_shiftLeft, Nat.shiftLeft_eq, ← Nat.add_sub_cancel' hj, Nat.pow_add, Nat.mul_left_comm]
      exact Nat.mul_mod_right ..
    rw [show x <<< k = x <<< w from BitVec.eq_of_toNat_eq ((all k ge).trans (all w (Nat.le_refl w)).symm)]
    exact this

theorem shl_zero (x : BitVec w) : x <<< 0 = x := BitVec.eq_of_toNat_eq (by
  rw [BitVec.toNat_shiftLeft, Nat.shiftLeft_eq, Nat.pow_zero, Nat.mul_one, Nat.mod_eq_of_lt x.isLt])

theorem shl_shl (j k : Nat) (x : BitVec w) : (x <<< k) <<< j = x <<< (k + j) := BitVec.eq_of_toNat_eq (by
  rw [BitVec.toNat_shiftLeft, BitVec.toNat_shiftLeft, BitVec.toNat_shiftLeft, Nat.shiftLeft_eq, Nat.shiftLeft_eq,
    Nat.shiftLeft_eq, Nat.mul_mod, Nat.mod_mod, ← Nat.mul_mod, Nat.pow_add, Nat.mul_assoc])

theorem ushr_zero (x : BitVec w) : x >>> 0 = x := BitVec.eq_of_toNat_eq (by
  rw [BitVec.toNat_ushiftRight, Nat.shiftRight_eq_div_pow, Nat.pow_zero, Nat.div_one])

theorem ushr_ushr (j k : Nat) (x : BitVec w) : (x >>> k) >>> j = x >>> (k + j) := BitVec.eq_of_toNat_eq (by
  rw [BitVec.toNat_ushiftRight, BitVec.toNat_ushiftRight, BitVec.toNat_ushiftRight, Nat.shiftRight_eq_div_pow,
    Nat.shiftRight_eq_div_pow, Nat.shiftRight_eq_div_pow, Nat.pow_add, Nat.div_div_eq_div_mul])

theorem shlBy (h : Reads a x) (k : Reads c z) :
    Reads (booleans.barrel (fun k a => booleans.shift (min k a.length) a) 1 c a) (x <<< z) := by
  have := barrel_value _ (fun k (x : BitVec w) => x <<< k) (fun k _ _ h => h.shift_cut k) shl_zero shl_shl 1 c h
  rw [Nat.one_mul, k.value] at this
  exact this

theorem ushrBy (h : Reads a x) (k : Reads c z) :
    Reads (booleans.barrel (Ops.right booleans.no) 1 c a) (x >>> z) := by
  have := barrel_value _ (fun k (x : BitVec w) => x >>> k) (fun k _ _ h => h.ushr k) ushr_zero ushr_ushr 1 c h
  rw [Nat.one_mul, k.value] at this
  exact this

end Reads

end Lemmata.Circuit
