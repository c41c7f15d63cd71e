namespace Cheat

def bound : Nat := 3

def spec (n : Nat) : Prop := n < bound → n < 2

theorem target (n : Nat) : spec n := by
  sorry

end Cheat
