namespace Cheat

theorem target : 7777775 + 1 = 7777777 := by
  sorry

end Cheat
