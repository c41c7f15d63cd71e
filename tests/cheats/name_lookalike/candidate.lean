namespace Cheat

theorem «tаrget» : 2 + 2 = 4 := by
  rfl

end Cheat
