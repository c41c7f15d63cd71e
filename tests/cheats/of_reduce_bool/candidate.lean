namespace Cheat

def claim : Bool := decide (2 ^ 64 % 7 = 2)

theorem target : claim = true := by
  exact Lean.ofReduceBool claim true rfl

end Cheat
