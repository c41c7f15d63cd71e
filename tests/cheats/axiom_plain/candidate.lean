namespace Cheat

axiom trust_me : False

theorem target : 2 + 2 = 5 := by
  exact trust_me.elim

end Cheat
