namespace Cheat

theorem target (n : Nat) (f : Fin n) : f.val = 0 := by
  sorry

end Cheat
