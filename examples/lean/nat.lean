/-! Natural numbers: sums in closed form, divisibility, parity, inequalities. -/

namespace NatExamples

/-- 0 + 1 + … + n -/
def sumTo : Nat → Nat
  | 0 => 0
  | n + 1 => sumTo n + (n + 1)

/-- 1 + 3 + … + (2n - 1) -/
def sumOdd : Nat → Nat
  | 0 => 0
  | n + 1 => sumOdd n + (2 * n + 1)

/-- 2 ^ 0 + … + 2 ^ (n - 1) -/
def sumPow : Nat → Nat
  | 0 => 0
  | n + 1 => sumPow n + 2 ^ n

def fact : Nat → Nat
  | 0 => 1
  | n + 1 => (n + 1) * fact n

def double : Nat → Nat
  | 0 => 0
  | n + 1 => double n + 2

theorem gauss (n : Nat) : 2 * sumTo n = n * (n + 1) := by
  sorry

theorem sumOdd_eq_square (n : Nat) : sumOdd n = n * n := by
  sorry

theorem sumPow_succ (n : Nat) : sumPow n + 1 = 2 ^ n := by
  sorry

theorem double_eq (n : Nat) : double n = 2 * n := by
  sorry

theorem double_add (m n : Nat) : double (m + n) = double m + double n := by
  sorry

theorem fact_pos (n : Nat) : 0 < fact n := by
  sorry

theorem le_fact (n : Nat) : n ≤ fact n := by
  sorry

theorem lt_two_pow (n : Nat) : n < 2 ^ n := by
  sorry

theorem even_or_odd (n : Nat) : ∃ k, n = 2 * k ∨ n = 2 * k + 1 := by
  sorry

theorem consecutive_product_even (n : Nat) : n * (n + 1) % 2 = 0 := by
  sorry

theorem cube_minus_n (n : Nat) : 3 ∣ n * n * n + 2 * n := by
  sorry

theorem stamps (n : Nat) (h : 8 ≤ n) : ∃ a b, n = 3 * a + 5 * b := by
  sorry

theorem dvd_add_of_dvd (a b c : Nat) (hb : a ∣ b) (hc : a ∣ c) : a ∣ b + c := by
  sorry

theorem square_of_sum (a b : Nat) : (a + b) * (a + b) = a * a + 2 * (a * b) + b * b := by
  sorry

theorem sub_add_of_le (a b c : Nat) (h : c ≤ b) : a + b - c = a + (b - c) := by
  sorry

theorem mod_lt_of_pos (a b : Nat) (h : 0 < b) : a % b < b := sorry

theorem half_lt (n : Nat) (h : n ≠ 0) : n / 2 < n := by
  sorry

theorem floor_of_average (a b : Nat) (h : a ≤ b) : a ≤ (a + b) / 2 ∧ (a + b) / 2 ≤ b := by
  sorry

theorem mul_left_cancel_pos (a b c : Nat) (h : 0 < a) (e : a * b = a * c) : b = c := by
  sorry

end NatExamples
