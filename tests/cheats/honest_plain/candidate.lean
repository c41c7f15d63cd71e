namespace Cheat

theorem target (a b : Nat) (h : b ≤ a) : a - b + b = a := by
  omega

end Cheat
