/-! Integer arithmetic as Python has it: `//` rounds towards minus infinity, `%` has the sign of the divisor.

Python raises an exception where the divisor is zero; theorems about translated programs carry `b ≠ 0` as an obligation
of its own. Source: The Python Language Reference, 6.7 Binary arithmetic operations. -/

namespace Lemmata.Python

/-- Python's `a // b`, for `b ≠ 0`. -/
def floorDiv (a b : Int) : Int := if 0 ≤ b then a / b else (-a) / (-b)

/-- Python's `a % b`, for `b ≠ 0`. -/
def floorMod (a b : Int) : Int := a - b * floorDiv a b

/-- The law that ties the two together. -/
theorem floorDiv_mul_add_floorMod (a b : Int) : b * floorDiv a b + floorMod a b = a := by
  unfold floorMod; omega

theorem floorMod_of_pos {a b : Int} (h : 0 < b) : floorMod a b = a % b := by
  unfold floorMod floorDiv
  rw [if_pos (Int.le_of_lt h)]
  have := Int.mul_ediv_add_emod a b
  omega

theorem floorMod_of_neg {a b : Int} (h : b < 0) : floorMod a b = -((-a) % (-b)) := by
  unfold floorMod floorDiv
  rw [if_neg (Int.not_le.mpr h)]
  have law := Int.mul_ediv_add_emod (-a) (-b)
  rw [Int.neg_mul] at law
  omega

theorem floorMod_nonneg {a b : Int} (h : 0 < b) : 0 ≤ floorMod a b := by
  rw [floorMod_of_pos h]; exact Int.emod_nonneg a (Int.ne_of_gt h)

theorem floorMod_lt {a b : Int} (h : 0 < b) : floorMod a b < b := by
  rw [floorMod_of_pos h]; exact Int.emod_lt_of_pos a h

theorem floorMod_nonpos {a b : Int} (h : b < 0) : floorMod a b ≤ 0 := by
  have := Int.emod_nonneg (-a) (b := -b) (by omega)
  rw [floorMod_of_neg h]; omega

theorem lt_floorMod {a b : Int} (h : b < 0) : b < floorMod a b := by
  have := Int.emod_lt_of_pos (-a) (b := -b) (by omega)
  rw [floorMod_of_neg h]; omega

/-- Floor division is the only one whose remainder has the divisor's sign: it is what the two laws say. -/
theorem floorDiv_unique {a b q r : Int} (h : 0 < b) (law : b * q + r = a) (low : 0 ≤ r) (high : r < b) :
    floorDiv a b = q := by
  have same : a / b = q := by
    rw [← law, Int.add_comm, Int.add_mul_ediv_left r q (Int.ne_of_gt h), Int.ediv_eq_zero_of_lt low high, Int.zero_add]
  unfold floorDiv
  rw [if_pos (Int.le_of_lt h), same]

example : floorDiv (-7) 2 = -4 ∧ floorMod (-7) 2 = 1 := by decide
example : floorDiv 7 (-2) = -4 ∧ floorMod 7 (-2) = -1 := by decide

end Lemmata.Python
