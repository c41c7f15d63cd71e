namespace Cheat

structure Range where
  low : Nat
  high : Nat

theorem target (r : Range) : r.low ≤ r.high := by
  sorry

end Cheat
