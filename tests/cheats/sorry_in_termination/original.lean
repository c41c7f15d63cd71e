namespace Cheat

theorem target (n : Nat) : n < 5 := by
  sorry

end Cheat
