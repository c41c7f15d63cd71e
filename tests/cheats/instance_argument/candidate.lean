namespace Cheat

theorem target [LE Nat] (a b : Nat) (h : a ≤ b) : a ≤ b ∨ b ≤ a := by
  exact .inl h

end Cheat
