import Lemmata.Python.Int
/-! What nonlinear conditions need: the law of quotient and remainder, powers step by step, shifts as powers. -/

namespace Lemmata.Python.Py

/-- Quotient and remainder by a divisor that is no literal; `omega` and `grind` know those by literals. -/
theorem quotient_law (a : Int) {b : Int} (h : 0 < b) : b * (a / b) + a % b = a ∧ 0 ≤ a % b ∧ a % b < b :=
  ⟨Int.mul_ediv_add_emod a b, Int.emod_nonneg a (by omega), Int.emod_lt_of_pos a h⟩

grind_pattern quotient_law => a / b where
  not_value b

/-- All that is known of `a // b` and `a % b`, whatever the sign of the divisor. -/
theorem floor_laws (a b : Int) : b * floorDiv a b + floorMod a b = a ∧
    (0 < b → 0 ≤ floorMod a b ∧ floorMod a b < b) ∧ (b < 0 → floorMod a b ≤ 0 ∧ b < floorMod a b) :=
  ⟨floorDiv_mul_add_floorMod a b, fun h => ⟨floorMod_nonneg h, floorMod_lt h⟩,
    fun h => ⟨floorMod_nonpos h, lt_floorMod h⟩⟩

theorem pow_add_one (a : Int) {n : Int} (h : 0 ≤ n) : pow a (n + 1) = pow a n * a := by
  unfold pow; rw [show (n + 1).toNat = n.toNat + 1 by omega, Int.pow_succ]

grind_pattern pow_add_one => pow a (n + 1)

theorem pow_sub_one (a : Int) {n : Int} (h : 0 < n) : pow a n = pow a (n - 1) * a := by
  unfold pow; rw [show n.toNat = (n - 1).toNat + 1 by omega, Int.pow_succ]

grind_pattern pow_sub_one => pow a (n - 1)

@[simp, grind =] theorem pow_zero (a : Int) : pow a 0 = 1 := rfl

@[simp, grind =] theorem pow_one (a : Int) : pow a 1 = a := by
  show a ^ 1 = a; rw [Int.pow_succ, Int.pow_zero, Int.one_mul]

@[simp, grind =] theorem pow_two (a : Int) : pow a 2 = a * a := by
  show a ^ 2 = a * a; rw [Int.pow_succ, Int.pow_succ, Int.pow_zero, Int.one_mul]

theorem pow_pos {a : Int} (h : 0 < a) (n : Int) : 0 < pow a n := Int.pow_pos h

grind_pattern pow_pos => pow a n

@[simp, grind =] theorem one_pow (n : Int) : pow 1 n = 1 := Int.one_pow

/-- `a ** (2 * n)` as repeated squaring has it. -/
theorem pow_two_mul (a : Int) {n : Int} (h : 0 ≤ n) : pow a (2 * n) = pow (a * a) n := by
  unfold pow; rw [show (2 * n).toNat = 2 * n.toNat by omega, Int.pow_mul]
  rw [show a ^ 2 = a * a from pow_two a]

theorem pow_add (a : Int) {m n : Int} (h : 0 ≤ m) (h' : 0 ≤ n) : pow a (m + n) = pow a m * pow a n := by
  unfold pow; rw [show (m + n).toNat = m.toNat + n.toNat by omega, Int.pow_add]

/-- What repeated squaring does in a round with an even exponent, and in one with an odd exponent. -/
theorem pow_half (a : Int) {n : Int} (h : 0 ≤ n) :
    pow a n = pow (a * a) (n / 2) * (if n % 2 = 0 then 1 else a) := by
  split
  · rw [Int.mul_one, ← pow_two_mul a (by omega), show 2 * (n / 2) = n by omega]
  · rw [← pow_two_mul a (by omega), ← pow_add_one a (by omega), show 2 * (n / 2) + 1 = n by omega]

grind_pattern pow_half => pow (a * a) (n / 2)

@[simp, grind =] theorem shiftLeft_eq_pow (a n : Int) : shiftLeft a n = a * pow 2 n := rfl

@[simp, grind =] theorem shiftRight_eq_pow (a n : Int) : shiftRight a n = a / pow 2 n := rfl

@[simp, grind =] theorem pow_two_three : pow 2 3 = 8 := rfl
@[simp, grind =] theorem pow_two_four : pow 2 4 = 16 := rfl
@[simp, grind =] theorem pow_two_eight : pow 2 8 = 256 := rfl
@[simp, grind =] theorem pow_two_sixteen : pow 2 16 = 65536 := rfl

end Lemmata.Python.Py
