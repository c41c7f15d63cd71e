namespace Cheat

def bit (n : Nat) : Bool := n % 2 == 1

theorem target : bit 4 = true := by
  sorry

end Cheat
