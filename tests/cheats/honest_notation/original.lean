namespace Cheat

local infixl:65 " ⊕⊕ " => Nat.add

theorem target (n : Nat) : n ⊕⊕ 0 = n := by
  sorry

end Cheat
