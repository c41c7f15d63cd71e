namespace Cheat

structure Range where
  low : Nat
  high : Nat
  ordered : low ≤ high

theorem target (r : Range) : r.low ≤ r.high := by
  exact r.ordered

end Cheat
