prelude
import Init.Int
import Init.Nat
import Init.Grind.Lemmas

/-! What `grind` knows of operations on natural numbers and integers besides linear arithmetic: minimum and maximum are
unfolded, operations on bits are evaluated when their arguments are equal to literals. -/

attribute [grind =] Nat.min_def Nat.max_def Int.min_def Int.max_def

namespace Lean.Grind.Nat

section
variable (a b m n k : Nat) (ha : a = m) (hb : b = n)
include ha hb

theorem and_congr (h : Nat.beq k (m &&& n)) : a &&& b = k := by rw [ha, hb, Nat.eq_of_beq_eq_true h]
theorem or_congr (h : Nat.beq k (m ||| n)) : a ||| b = k := by rw [ha, hb, Nat.eq_of_beq_eq_true h]
theorem xor_congr (h : Nat.beq k (m ^^^ n)) : a ^^^ b = k := by rw [ha, hb, Nat.eq_of_beq_eq_true h]
theorem shiftLeft_congr (h : Nat.beq k (m <<< n)) : a <<< b = k := by rw [ha, hb, Nat.eq_of_beq_eq_true h]
theorem shiftRight_congr (h : Nat.beq k (m >>> n)) : a >>> b = k := by rw [ha, hb, Nat.eq_of_beq_eq_true h]
end

end Lean.Grind.Nat
