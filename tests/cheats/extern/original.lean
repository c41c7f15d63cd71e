namespace Cheat

def minus (a b : Nat) : Nat := a - b

theorem target : minus 1 1 = 2 := by
  sorry

end Cheat
