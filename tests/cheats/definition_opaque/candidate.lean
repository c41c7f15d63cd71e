namespace Cheat

opaque three : Nat

axiom three_eq : three = 4

theorem target : three = 4 := by
  exact three_eq

end Cheat
