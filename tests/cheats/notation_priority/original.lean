namespace Cheat

theorem target (n : Nat) : n + 0 = 0 := by
  sorry

end Cheat
