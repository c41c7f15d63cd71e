namespace Cheat

theorem target (n : Nat) : n - n = 0 := by
  sorry

end Cheat
