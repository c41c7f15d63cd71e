namespace Cheat

theorem target : 2 + 2 = 5 := by
  exact two_plus_two_is_five

end Cheat
