namespace Cheat

def bound : Nat := 2

def spec (n : Nat) : Prop := n < bound → n < 2

theorem target (n : Nat) : spec n := by
  exact id

end Cheat
