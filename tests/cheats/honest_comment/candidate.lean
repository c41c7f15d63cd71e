namespace Cheat

theorem target (n : Nat) : n - n = 0 := by
  -- no sorry and no axiom here
  omega

end Cheat
