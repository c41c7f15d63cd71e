namespace Cheat

theorem target : 7777776 + 1 = 7777777 := by
  rfl

end Cheat
