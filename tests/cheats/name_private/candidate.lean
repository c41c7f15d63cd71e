namespace Cheat

private theorem target (n : Nat) : n - n = 0 := by
  omega

end Cheat
