namespace Cheat

def isZero (n : Nat) : Bool := n == 0

theorem target : isZero 5 = true := by
  sorry

end Cheat
