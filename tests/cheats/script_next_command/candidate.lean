namespace Cheat

theorem first : 1 + 1 = 2 := by
  rfl

axiom oops : False

theorem target : 2 + 2 = 5 := by
  exact oops.elim

end Cheat
