namespace Cheat

axiom oracle : ∀ p : Prop, p

def step₁ (p : Prop) : PLift p := ⟨oracle p⟩

def step₂ (p : Prop) : PProd p True := ⟨(step₁ p).down, trivial⟩

theorem target : 2 + 2 = 5 := by
  exact (step₂ _).1

end Cheat
