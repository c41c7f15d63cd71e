/-! Statements about numbers and Booleans that people write and that are false: each has a small counterexample. -/

namespace FalseNumbers

theorem sub_add_cancel (a b : Nat) : a - b + b = a := by
  sorry

theorem sub_comm_zero (a b : Nat) (h : a - b = 0) : a = b := by
  sorry

theorem add_sub_assoc (a b c : Nat) : a + b - c = a + (b - c) := by
  sorry

theorem succ_pred (n : Nat) : n - 1 + 1 = n := by
  sorry

theorem mod_lt (a b : Nat) : a % b < b := by
  sorry

theorem div_mul_cancel (a b : Nat) (h : 0 < b) : a / b * b = a := by
  sorry

theorem div_add_div (a b c : Nat) (h : 0 < c) : (a + b) / c = a / c + b / c := by
  sorry

theorem half_lt (n : Nat) : n / 2 < n := by
  sorry

theorem lt_square (n : Nat) (h : 0 < n) : n < n * n := by
  sorry

theorem mul_cancel (a b c : Nat) (h : a * b = a * c) : b = c := by
  sorry

theorem le_of_dvd (a b : Nat) (h : a ∣ b) : a ≤ b := by
  sorry

theorem square_le_two_pow (n : Nat) : n * n ≤ 2 ^ n := by
  sorry

theorem square_of_sum (a b : Nat) : (a + b) ^ 2 = a ^ 2 + b ^ 2 := by
  sorry

theorem range_off_by_one (n i : Nat) (h : i ≤ n) : i < n := by
  sorry

theorem every_number_even (n : Nat) : ∃ k, n = 2 * k := by
  sorry

theorem emod_sign (a b : Int) (h : a < 0) : a % b < 0 ∨ b = 0 := by
  sorry

theorem neg_div (a : Int) : -a / 2 = -(a / 2) := by
  sorry

theorem half_rounds_up (a : Int) : a ≤ a / 2 * 2 := by
  sorry

theorem positive_parts_agree (a b : Int) : max (a - b) 0 = max (b - a) 0 := by
  sorry

theorem toNat_roundtrip (a : Int) : (a.toNat : Int) = a := by
  sorry

theorem something_below (n : Nat) : ∃ m, m < n := by
  sorry

theorem one_bound_for_all : ∃ m : Nat, ∀ n : Nat, n ≤ m := by
  sorry

theorem and_or_mix (a b c : Bool) : (a && (b || c)) = ((a && b) || c) := by
  sorry

theorem de_morgan_slip (a b : Bool) : (!(a && b)) = (!a && !b) := by
  sorry

theorem xor_is_or (a b : Bool) : (a ^^ b) = (a || b) := by
  sorry

theorem converse (p q : Bool) (h : p = true → q = true) : q = true → p = true := by
  sorry

theorem fin_succ_larger (i : Fin 4) : i < i + 1 := by
  sorry

theorem byte_no_overflow (x y : BitVec 8) : x.toNat + y.toNat = (x + y).toNat := by
  sorry

theorem byte_increment (x : BitVec 8) : x.toNat < (x + 1#8).toNat := by
  sorry

theorem and_zero_means_zero (x y : BitVec 4) (h : x &&& y = 0#4) : x = 0#4 ∨ y = 0#4 := by
  sorry

end FalseNumbers
