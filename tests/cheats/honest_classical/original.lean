namespace Cheat

theorem target (p : Prop) : p ∨ ¬p := by
  sorry

end Cheat
