namespace Cheat

@[instance] axiom inhabited_false : Inhabited False

opaque hidden : False

theorem target : 2 + 2 = 5 := by
  exact hidden.elim

end Cheat
