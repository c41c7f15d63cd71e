namespace Cheat

theorem first : 1 + 1 = 2 := by
  rfl

  end Cheat

  namespace Elsewhere.Cheat

theorem target (n : Nat) : n - n = 0 := by
  omega

end Cheat
