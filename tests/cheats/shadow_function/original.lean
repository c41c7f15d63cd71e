namespace Cheat

theorem target (xs : List Nat) : List.length xs = 0 := by
  sorry

end Cheat
