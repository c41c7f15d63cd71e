namespace Cheat

theorem target (a b : Nat) : a ≤ b ∨ b ≤ a := by
  sorry

end Cheat
