namespace Cheat

theorem target (n : Nat) : n = n + 1 := by
  sorry

end Cheat
