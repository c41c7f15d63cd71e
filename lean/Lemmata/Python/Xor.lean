import Lemmata.Python.Int
/-! Python's `^` on integers of either sign: a commutative group in which every element is its own inverse. -/

namespace Lemmata.Python.Py

/-- Every integer is a natural number or the complement of one. -/
theorem eq_natCast_or_complement (a : Int) : ∃ n : Nat, a = n ∨ a = -n - 1 := by
  by_cases h : 0 ≤ a
  · exact ⟨a.toNat, .inl (by omega)⟩
  · exact ⟨(-a - 1).toNat, .inr (by omega)⟩

theorem flip_complement (n : Nat) : flip (-n - 1) = n := by unfold flip; omega

theorem bitXor_natCast (m n : Nat) : bitXor m n = ((m ^^^ n : Nat) : Int) := by
  rw [bitXor_of_nonneg (by omega) (by omega)]; rfl

theorem bitXor_natCast_complement (m n : Nat) : bitXor m (-n - 1) = -((m ^^^ n : Nat) : Int) - 1 := by
  unfold bitXor bitNot; rw [if_pos (by omega), if_neg (by omega), flip_complement]; rfl

theorem bitXor_complement_natCast (m n : Nat) : bitXor (-m - 1) n = -((m ^^^ n : Nat) : Int) - 1 := by
  unfold bitXor bitNot; rw [if_neg (by omega), if_pos (by omega), flip_complement]; rfl

theorem bitXor_complement (m n : Nat) : bitXor (-m - 1) (-n - 1) = ((m ^^^ n : Nat) : Int) := by
  unfold bitXor bitNot; rw [if_neg (by omega), if_neg (by omega), flip_complement, flip_complement]

theorem bitXor_comm (a b : Int) : bitXor a b = bitXor b a := by
  obtain ⟨m, rfl | rfl⟩ := eq_natCast_or_complement a <;> obtain ⟨n, rfl | rfl⟩ := eq_natCast_or_complement b <;>
    simp only [bitXor_natCast, bitXor_natCast_complement, bitXor_complement_natCast, bitXor_complement, Nat.xor_comm]

theorem bitXor_assoc (a b c : Int) : bitXor (bitXor a b) c = bitXor a (bitXor b c) := by
  obtain ⟨m, rfl | rfl⟩ := eq_natCast_or_complement a <;> obtain ⟨n, rfl | rfl⟩ := eq_natCast_or_complement b <;>
    obtain ⟨k, rfl | rfl⟩ := eq_natCast_or_complement c <;>
    simp only [bitXor_natCast, bitXor_natCast_complement, bitXor_complement_natCast, bitXor_complement, Nat.xor_assoc]

@[simp, grind =] theorem bitXor_self (a : Int) : bitXor a a = 0 := by
  obtain ⟨m, rfl | rfl⟩ := eq_natCast_or_complement a <;> simp only [bitXor_natCast, bitXor_complement, Nat.xor_self] <;> rfl

@[simp, grind =] theorem bitXor_zero (a : Int) : bitXor a 0 = a := by
  obtain ⟨m, rfl | rfl⟩ := eq_natCast_or_complement a
  · exact (bitXor_natCast m 0).trans (by rw [Nat.xor_zero])
  · exact (bitXor_complement_natCast m 0).trans (by rw [Nat.xor_zero])

@[simp, grind =] theorem zero_bitXor (a : Int) : bitXor 0 a = a := by rw [bitXor_comm, bitXor_zero]

@[simp, grind =] theorem bitXor_bitXor_cancel_right (a b : Int) : bitXor (bitXor a b) b = a := by
  rw [bitXor_assoc, bitXor_self, bitXor_zero]

@[simp, grind =] theorem bitXor_bitXor_cancel_left (a b : Int) : bitXor a (bitXor a b) = b := by
  rw [← bitXor_assoc, bitXor_self, zero_bitXor]

@[simp, grind =] theorem bitXor_bitXor_cancel_middle (a b : Int) : bitXor (bitXor a b) a = b := by
  rw [bitXor_comm, bitXor_bitXor_cancel_left]

@[simp, grind =] theorem bitXor_bitXor_cancel_swap (a b : Int) : bitXor b (bitXor a b) = a := by
  rw [bitXor_comm a b, bitXor_bitXor_cancel_left]

theorem bitXor_eq_zero_iff {a b : Int} : bitXor a b = 0 ↔ a = b :=
  ⟨fun h => by rw [← bitXor_bitXor_cancel_right a b, h, zero_bitXor], fun h => by rw [h, bitXor_self]⟩

example : bitXor (bitXor (-9) 7) 7 = -9 := by decide +kernel

end Lemmata.Python.Py
