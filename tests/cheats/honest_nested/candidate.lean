namespace Cheat

theorem target (p q : Prop) (h : p ∧ q) : q ∧ p := by
  constructor
  · exact h.2
  · have hp : p := by
      cases h with
      | intro hp _ => exact hp
    exact hp

end Cheat
