namespace Cheat

def limit : Nat := 3

theorem target (n : Nat) (below : n < limit) (above : limit < n) : False := by
  sorry

end Cheat
