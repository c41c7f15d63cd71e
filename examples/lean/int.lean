/-! Integers: division and remainder, signs, absolute value, clamping. -/

namespace IntExamples

def abs (a : Int) : Int := if a < 0 then -a else a

def clamp (lo hi a : Int) : Int := if a < lo then lo else if hi < a then hi else a

/-- Division that rounds up. -/
def ceilDiv (a b : Int) : Int := (a + b - 1) / b

def sign (a : Int) : Int := if 0 < a then 1 else if a < 0 then -1 else 0

theorem remainder_bounds (a b : Int) (h : 0 < b) : 0 ≤ a % b ∧ a % b < b := by
  sorry

theorem parity (a : Int) : a % 2 = 0 ∨ a % 2 = 1 := by
  sorry

theorem halves (a : Int) : a / 2 + (a + 1) / 2 = a := by
  sorry

theorem quotient_of_negative (a : Int) (h : a < 0) : a / 7 < 0 := by
  sorry

theorem last_digit (a : Int) : (a - a % 10) / 10 = a / 10 := by
  sorry

theorem remainder_twice (a b : Int) : a % b % b = a % b := by
  sorry

theorem leap_cycle (y : Int) (h : y % 400 = 0) : y % 4 = 0 ∧ y % 100 = 0 := by
  sorry

theorem clock (hour shift : Int) : ((hour + shift) % 24 - shift) % 24 = hour % 24 := by
  sorry

theorem abs_nonneg (a : Int) : 0 ≤ abs a := by
  sorry

theorem abs_neg (a : Int) : abs (-a) = abs a := by
  sorry

theorem abs_triangle (a b : Int) : abs (a + b) ≤ abs a + abs b := by
  sorry

theorem abs_zero_iff (a : Int) : abs a = 0 ↔ a = 0 := by
  sorry

theorem clamp_in_range (lo hi a : Int) (h : lo ≤ hi) : lo ≤ clamp lo hi a ∧ clamp lo hi a ≤ hi := by
  sorry

theorem clamp_idempotent (lo hi a : Int) (h : lo ≤ hi) :
    clamp lo hi (clamp lo hi a) = clamp lo hi a := by
  sorry

theorem ceilDiv_four (a : Int) : 4 * ceilDiv a 4 - a < 4 ∧ a ≤ 4 * ceilDiv a 4 := by
  sorry

theorem sign_mul_abs (a : Int) : sign a * abs a = a := by
  sorry

theorem square_nonneg (a : Int) : 0 ≤ a * a := by
  sorry

theorem max_plus_min (a b : Int) : max a b + min a b = a + b := by
  sorry

theorem difference_of_squares (a b : Int) : (a + b) * (a - b) = a * a - b * b := by
  sorry

end IntExamples
