namespace Cheat

theorem target (a b : Nat) : a = b := by
  sorry

end Cheat
