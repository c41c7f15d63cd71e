namespace Cheat

def three : Nat := 3

theorem target : three = 4 := by
  sorry

end Cheat
