namespace Cheat

theorem helper (n : Nat) : n < 10 := by
  sorry

theorem target (n : Nat) : n < 11 := by
  sorry

end Cheat
