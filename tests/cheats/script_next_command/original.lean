namespace Cheat

theorem first : 1 + 1 = 2 := by
  sorry

theorem target : 2 + 2 = 5 := by
  sorry

end Cheat
