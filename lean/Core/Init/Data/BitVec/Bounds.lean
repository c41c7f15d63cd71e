prelude
import Init.Data.Fin
import Init.Nat.Bits
import Init.Nat.Dvd

/-! Powers of two that bound the results of operations on numbers of `w` bits. -/

namespace BitVec.Internal

theorem pow_pos (w : Nat) : 0 < 2 ^ w := Nat.pow_pos (Nat.zero_lt_succ 1)

theorem pow_le {v w : Nat} (h : v ≤ w) : 2 ^ v ≤ 2 ^ w := by
  induction h with
  | refl => exact Nat.le_refl _
  | step _ ih => rw [Nat.pow_succ, Nat.mul_succ, Nat.mul_one]; exact Nat.le_trans ih (Nat.le_add_right _ _)

theorem pow_add (v w : Nat) : 2 ^ (v + w) = 2 ^ v * 2 ^ w := by
  induction w with
  | zero => exact (Nat.mul_one _).symm
  | succ w ih => rw [Nat.add_succ, Nat.pow_succ, ih, Nat.pow_succ, Nat.mul_assoc]

theorem bitwise_lt (f : Bool → Bool → Bool) (w : Nat) :
    ∀ {x y : Nat}, x < 2 ^ w → y < 2 ^ w → Nat.bitwise f x y < 2 ^ w := by
  induction w with
  | zero =>
    intro x y hx hy
    have ex : x = 0 := Nat.le_zero.mp (Nat.le_of_lt_succ hx)
    have ey : y = 0 := Nat.le_zero.mp (Nat.le_of_lt_succ hy)
    rw [ex, ey, Nat.bitwise, dif_pos rfl, ite_self]
    exact Nat.zero_lt_succ 0
  | succ w ih =>
    intro x y hx hy
    have half {z : Nat} (h : z < 2 ^ (w + 1)) : z / 2 < 2 ^ w :=
      Nat.div_lt_of_lt_mul (by rw [Nat.mul_comm]; exact h)
    have keep (b : Bool) {z : Nat} (h : z < 2 ^ (w + 1)) : (if b then z else 0) < 2 ^ (w + 1) := by
      cases b with
      | true => exact h
      | false => exact pow_pos _
    rw [Nat.bitwise]
    split
    · exact keep _ hy
    · split
      · exact keep _ hx
      · have bound : _ < 2 ^ w := ih (half hx) (half hy)
        have twice : 2 ^ (w + 1) = 2 ^ w + 2 ^ w := by rw [Nat.pow_succ, Nat.mul_succ, Nat.mul_one]
        rw [twice]
        show (if _ then _ else _) < _
        split
        · refine Nat.lt_of_lt_of_le (Nat.lt_succ_self _) ?_
          exact Nat.le_trans (Nat.le_of_eq (congrArg Nat.succ (Nat.succ_add _ _).symm)) (Nat.add_le_add bound bound)
        · exact Nat.add_lt_add bound bound

theorem and_lt {w x y : Nat} (hx : x < 2 ^ w) (hy : y < 2 ^ w) : x &&& y < 2 ^ w := bitwise_lt _ w hx hy
theorem or_lt {w x y : Nat} (hx : x < 2 ^ w) (hy : y < 2 ^ w) : x ||| y < 2 ^ w := bitwise_lt _ w hx hy
theorem xor_lt {w x y : Nat} (hx : x < 2 ^ w) (hy : y < 2 ^ w) : x ^^^ y < 2 ^ w := bitwise_lt _ w hx hy

theorem shiftLeft_lt {w x : Nat} (h : x < 2 ^ w) (m : Nat) : x <<< m < 2 ^ (w + m) := by
  rw [Nat.shiftLeft_eq, pow_add]; exact Nat.mul_lt_mul_of_pos_right h (pow_pos m)

theorem shiftRight_lt {w x : Nat} (h : x < 2 ^ w) (s : Nat) : x >>> s < 2 ^ w := by
  rw [Nat.shiftRight_eq_div_pow]; exact Nat.lt_of_le_of_lt (Nat.div_le_self _ _) h

end BitVec.Internal
