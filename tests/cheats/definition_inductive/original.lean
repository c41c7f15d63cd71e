namespace Cheat

inductive Even : Nat → Prop where
  | zero : Even 0
  | step (n : Nat) : Even n → Even (n + 2)

theorem target : Even 3 := by
  sorry

end Cheat
