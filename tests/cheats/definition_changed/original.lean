namespace Cheat

def double (n : Nat) : Nat := 2 * n

theorem target (n : Nat) : double n = n := by
  sorry

end Cheat
