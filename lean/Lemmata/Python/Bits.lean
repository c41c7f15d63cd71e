import Lemmata.Python.Xor
/-! Python's `&` and `|` on integers of either sign: masks are remainders, results have bounds. -/

namespace Lemmata.Python.Py

/-- Bits that `b` shares with `a`, and those that it does not. -/
theorem and_add_natDiff (a : Nat) : ∀ b, (a &&& b) + natDiff a b = a := by
  induction a using Nat.strongRecOn with
  | ind a ih =>
    intro b
    by_cases zero : a = 0
    · subst zero; simp [natDiff]
    have half := ih (a / 2) (by omega) (b / 2)
    unfold natDiff at half ⊢
    have div₁ : (a &&& b) / 2 = (a / 2 &&& b / 2) := @Nat.and_div_two_pow a b 1
    have div₂ : (a ^^^ (a &&& b)) / 2 = (a / 2 ^^^ (a &&& b) / 2) := @Nat.xor_div_two_pow a (a &&& b) 1
    have mod₁ : (a &&& b) % 2 = (a % 2 &&& b % 2) := @Nat.and_mod_two_pow a b 1
    have mod₂ : (a ^^^ (a &&& b)) % 2 = (a % 2 ^^^ (a &&& b) % 2) := @Nat.xor_mod_two_pow a (a &&& b) 1
    rw [div₁] at div₂
    rw [mod₁] at mod₂
    have last : (a % 2 &&& b % 2) + (a % 2 ^^^ (a % 2 &&& b % 2)) = a % 2 := by
      rcases Nat.mod_two_eq_zero_or_one a with h | h <;> rcases Nat.mod_two_eq_zero_or_one b with h' | h' <;>
        rw [h, h'] <;> decide
    omega

theorem or_eq_add_natDiff (a : Nat) : ∀ b, a ||| b = a + natDiff b a := by
  induction a using Nat.strongRecOn with
  | ind a ih =>
    intro b
    by_cases zero : a = 0
    · subst zero; simp [natDiff]
    have half := ih (a / 2) (by omega) (b / 2)
    unfold natDiff at half ⊢
    have div₀ : (a ||| b) / 2 = (a / 2 ||| b / 2) := @Nat.or_div_two_pow a b 1
    have div₁ : (b &&& a) / 2 = (b / 2 &&& a / 2) := @Nat.and_div_two_pow b a 1
    have div₂ : (b ^^^ (b &&& a)) / 2 = (b / 2 ^^^ (b &&& a) / 2) := @Nat.xor_div_two_pow b (b &&& a) 1
    have mod₀ : (a ||| b) % 2 = (a % 2 ||| b % 2) := @Nat.or_mod_two_pow a b 1
    have mod₁ : (b &&& a) % 2 = (b % 2 &&& a % 2) := @Nat.and_mod_two_pow b a 1
    have mod₂ : (b ^^^ (b &&& a)) % 2 = (b % 2 ^^^ (b &&& a) % 2) := @Nat.xor_mod_two_pow b (b &&& a) 1
    rw [div₁] at div₂
    rw [mod₁] at mod₂
    have last : (a % 2 ||| b % 2) = a % 2 + (b % 2 ^^^ (b % 2 &&& a % 2)) := by
      rcases Nat.mod_two_eq_zero_or_one a with h | h <;> rcases Nat.mod_two_eq_zero_or_one b with h' | h' <;>
        rw [h, h'] <;> decide
    omega

theorem natDiff_mask (k n : Nat) : natDiff (2 ^ k - 1) n = 2 ^ k - (n % 2 ^ k + 1) := by
  have whole := and_add_natDiff (2 ^ k - 1) n
  rw [Nat.and_comm, Nat.and_two_pow_sub_one_eq_mod] at whole
  omega

/-- `a & (2**k - 1)` is the remainder of `a` by `2**k`, for negative `a` as well. -/
theorem bitAnd_mask (a : Int) (k : Nat) : bitAnd a (2 ^ k - 1) = a % 2 ^ k := by
  have pos : 0 < 2 ^ k := Nat.two_pow_pos k
  have cast : (2 : Int) ^ k = ((2 ^ k : Nat) : Int) := by rw [Int.natCast_pow]; rfl
  have mask : (2 : Int) ^ k - 1 = ((2 ^ k - 1 : Nat) : Int) := by rw [cast]; omega
  rw [mask, cast]
  obtain ⟨n, rfl | rfl⟩ := eq_natCast_or_complement a
  · unfold bitAnd
    rw [if_pos (by omega), if_pos (by omega), Int.toNat_natCast, Int.toNat_natCast, Nat.and_two_pow_sub_one_eq_mod]
    rfl
  · unfold bitAnd
    rw [if_neg (by omega), if_pos (by omega), Int.toNat_natCast, flip_complement, natDiff_mask]
    have less : n % 2 ^ k < 2 ^ k := Nat.mod_lt _ pos
    have parts := Nat.div_add_mod n (2 ^ k)
    symm
    have value : (-(n : Int) - 1) = ((2 ^ k - (n % 2 ^ k + 1) : Nat) : Int) + ((2 ^ k : Nat) : Int) * (-((n / 2 ^ k : Nat) : Int) - 1) := by
      rw [Int.mul_sub, Int.mul_neg, Int.mul_one, ← Int.natCast_mul]
      omega
    rw [value, Int.add_mul_emod_self_left]
    exact Int.emod_eq_of_lt (by omega) (by omega)

theorem bitAnd_comm (a b : Int) : bitAnd a b = bitAnd b a := by
  unfold bitAnd
  split <;> split <;> first | rfl | rw [Nat.and_comm] | rw [Nat.or_comm]

@[simp, grind =] theorem bitAnd_one (a : Int) : bitAnd a 1 = a % 2 := bitAnd_mask a 1
@[simp, grind =] theorem bitAnd_three (a : Int) : bitAnd a 3 = a % 4 := bitAnd_mask a 2
@[simp, grind =] theorem bitAnd_seven (a : Int) : bitAnd a 7 = a % 8 := bitAnd_mask a 3
@[simp, grind =] theorem bitAnd_fifteen (a : Int) : bitAnd a 15 = a % 16 := bitAnd_mask a 4
@[simp, grind =] theorem bitAnd_byte (a : Int) : bitAnd a 255 = a % 256 := bitAnd_mask a 8
@[simp, grind =] theorem bitAnd_two_bytes (a : Int) : bitAnd a 65535 = a % 65536 := bitAnd_mask a 16
@[simp, grind =] theorem bitAnd_four_bytes (a : Int) : bitAnd a 4294967295 = a % 4294967296 := bitAnd_mask a 32
@[simp, grind =] theorem one_bitAnd (a : Int) : bitAnd 1 a = a % 2 := by rw [bitAnd_comm, bitAnd_one]

@[simp, grind =] theorem bitAnd_zero (a : Int) : bitAnd a 0 = 0 := by
  have := bitAnd_mask a 0
  rw [Int.pow_zero, Int.emod_one] at this
  exact this

@[simp, grind =] theorem zero_bitAnd (a : Int) : bitAnd 0 a = 0 := by rw [bitAnd_comm, bitAnd_zero]

theorem natDiff_le (a b : Nat) : natDiff a b ≤ a := by
  apply Nat.le_of_testBit
  intro i
  unfold natDiff
  rw [Nat.testBit_xor, Nat.testBit_and]
  cases a.testBit i <;> cases b.testBit i <;> decide

/-- `a & b` keeps some of the bits of `b`. -/
theorem bitAnd_bounds (a : Int) {b : Int} (h : 0 ≤ b) : 0 ≤ bitAnd a b ∧ bitAnd a b ≤ b := by
  unfold bitAnd
  rw [if_pos h, if_pos h]
  split
  · have := @Nat.and_le_right a.toNat b.toNat
    omega
  · have := natDiff_le b.toNat (flip a)
    omega

grind_pattern bitAnd_bounds => bitAnd a b

theorem bitAnd_bounds_left {a : Int} (b : Int) (h : 0 ≤ a) : 0 ≤ bitAnd a b ∧ bitAnd a b ≤ a := by
  rw [bitAnd_comm]; exact bitAnd_bounds b h

grind_pattern bitAnd_bounds_left => bitAnd a b

@[simp, grind =] theorem bitAnd_self (a : Int) : bitAnd a a = a := by
  unfold bitAnd bitNot flip
  split
  · rw [Nat.and_self]; omega
  · rw [Nat.or_self]; omega

theorem bitOr_of_nonneg {a b : Int} (h : 0 ≤ a) (h' : 0 ≤ b) : bitOr a b = ((a.toNat ||| b.toNat : Nat) : Int) := by
  unfold bitOr bitAnd bitNot
  rw [if_neg (by omega), if_neg (by omega)]
  unfold flip
  rw [show -(-a - 1) - 1 = a by omega, show -(-b - 1) - 1 = b by omega]
  omega

theorem bitOr_comm (a b : Int) : bitOr a b = bitOr b a := by unfold bitOr; rw [bitAnd_comm]

@[simp, grind =] theorem bitOr_self (a : Int) : bitOr a a = a := by unfold bitOr; rw [bitAnd_self]; unfold bitNot; omega

@[simp, grind =] theorem bitOr_zero (a : Int) : bitOr a 0 = a := by
  obtain ⟨n, rfl | rfl⟩ := eq_natCast_or_complement a
  · rw [bitOr_of_nonneg (by omega) (by omega)]; simp
  · unfold bitOr bitAnd bitNot flip
    rw [if_pos (by omega), if_neg (by omega)]
    rw [show (-(-(n : Int) - 1) - 1).toNat = n by omega, show (-(-(0 : Int) - 1) - 1).toNat = 0 by omega]
    simp [natDiff]

@[simp, grind =] theorem zero_bitOr (a : Int) : bitOr 0 a = a := by rw [bitOr_comm, bitOr_zero]

/-- `a | b` has all bits of both. -/
theorem le_bitOr {a b : Int} (h : 0 ≤ a) (h' : 0 ≤ b) : a ≤ bitOr a b ∧ b ≤ bitOr a b := by
  rw [bitOr_of_nonneg h h']
  have left := @Nat.left_le_or a.toNat b.toNat
  have right := @Nat.right_le_or a.toNat b.toNat
  omega

grind_pattern le_bitOr => bitOr a b

/-- The bits of `a` that are bits of `b`, and those that are not. -/
theorem bitAnd_add_bitAnd_bitNot (a b : Int) : bitAnd a b + bitAnd a (bitNot b) = a := by
  obtain ⟨m, rfl | rfl⟩ := eq_natCast_or_complement a <;> obtain ⟨n, rfl | rfl⟩ := eq_natCast_or_complement b <;>
    unfold bitAnd bitNot flip
  · rw [if_pos (by omega), if_pos (by omega), if_pos (by omega), if_neg (by omega)]
    have := and_add_natDiff m n
    rw [show (-(-(n : Int) - 1) - 1).toNat = n by omega, Int.toNat_natCast, Int.toNat_natCast]
    omega
  · rw [if_pos (by omega), if_neg (by omega), if_pos (by omega), if_pos (by omega)]
    have := and_add_natDiff m n
    rw [show (-(-(n : Int) - 1) - 1).toNat = n by omega, Int.toNat_natCast]
    omega
  · rw [if_neg (by omega), if_pos (by omega), if_neg (by omega), if_neg (by omega)]
    have := or_eq_add_natDiff m n
    rw [show (-(-(n : Int) - 1) - 1).toNat = n by omega, show (-(-(m : Int) - 1) - 1).toNat = m by omega,
      Int.toNat_natCast]
    omega
  · rw [if_neg (by omega), if_neg (by omega), if_neg (by omega), if_pos (by omega)]
    have := or_eq_add_natDiff m n
    rw [show (-(-(n : Int) - 1) - 1).toNat = n by omega, show (-(-(m : Int) - 1) - 1).toNat = m by omega]
    omega

/-- `a | 1`: the last bit is set. -/
@[simp, grind =] theorem bitOr_one (a : Int) : bitOr a 1 = a + (1 - a % 2) := by
  have parts := bitAnd_add_bitAnd_bitNot (bitNot a) 1
  rw [bitAnd_one] at parts
  unfold bitOr
  rw [show bitAnd (bitNot a) (bitNot 1) = bitNot a - bitNot a % 2 by omega]
  unfold bitNot
  omega

example : bitAnd (-3) 255 = 253 ∧ bitOr 5 10 = 15 := by decide +kernel

end Lemmata.Python.Py
