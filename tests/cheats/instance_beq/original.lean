namespace Cheat

theorem target (a b : Nat) : (a == b) = true := by
  sorry

end Cheat
