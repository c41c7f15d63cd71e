namespace Cheat

theorem target (n : Nat) : n < n := by
  sorry

end Cheat
