namespace Cheat

theorem target : 2 ^ 64 % 7 = 2 := by
  native_decide

end Cheat
