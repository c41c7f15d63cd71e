namespace Cheat

theorem target : 1 + 1 = 2 := by
  sorry

end Cheat
