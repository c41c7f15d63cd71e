namespace Cheat

theorem first : 1 + 1 = 2 := by
  sorry

theorem target (n : Nat) : n - n = 0 := by
  omega

end Cheat
