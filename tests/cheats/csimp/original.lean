namespace Cheat

def half (n : Nat) : Nat := n / 2

theorem target : half 9 = 5 := by
  sorry

end Cheat
