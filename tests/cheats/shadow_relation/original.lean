namespace Cheat

theorem target (n : Nat) : Nat.lt n 0 := by
  sorry

end Cheat
