/-! A first session. Run `prove` on this file. -/

theorem average_between (a b : Nat) (h : a ≤ b) : a ≤ (a + b) / 2 ∧ (a + b) / 2 ≤ b := by
  sorry

def total : List Nat → Nat
  | [] => 0
  | x :: xs => x + total xs

theorem total_append (xs ys : List Nat) : total (xs ++ ys) = total xs + total ys := by
  sorry

theorem total_reverse (xs : List Nat) : total xs.reverse = total xs := by
  sorry

/-- Not quite: natural numbers stop at zero. -/
theorem sub_then_add (a b : Nat) : a - b + b = a := by
  sorry
