namespace Cheat

theorem target : 2 ^ 64 % 7 = 2 := by
  sorry

end Cheat
