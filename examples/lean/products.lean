/-! Inequalities between products of integers. -/

theorem two_products (x y : Int) : 2 * x * y ≤ x * x + y * y := by
  sorry

theorem three_products (x y z : Int) : x * y + y * z + z * x ≤ x * x + y * y + z * z := by
  sorry

theorem mul_bounds (a b c d : Int) (ha : 0 ≤ a) (hab : a ≤ b) (hc : 0 ≤ c) (hcd : c ≤ d) : a * c ≤ b * d := by
  sorry

theorem root_below (x : Int) (h : x * x < 4) : x < 2 := by
  sorry

theorem quotient_nonneg (a b q r : Int) (hb : 0 < b) (h : a = b * q + r) (hr : r < b) (ha : 0 ≤ a) : 0 ≤ q := by
  sorry

theorem isqrt_step (n root : Int) (h : root ≥ 0 ∧ root * root ≤ n) (next : (root + 1) * (root + 1) ≤ n) :
    root + 1 ≤ n := by
  sorry

/-- Not quite: `x * y` may be above `x * x`. -/
theorem below_square (x y : Int) (h : 0 ≤ x) : x * y ≤ x * x + y := by
  sorry
