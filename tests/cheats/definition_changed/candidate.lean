namespace Cheat

def double (n : Nat) : Nat := n

theorem target (n : Nat) : double n = n := by
  rfl

end Cheat
