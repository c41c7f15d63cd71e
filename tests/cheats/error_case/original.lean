namespace Cheat

theorem target (b : Bool) : b = true := by
  sorry

end Cheat
