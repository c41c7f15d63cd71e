namespace Cheat

theorem target (n : Nat) (below : n < limit) (above : limit < n) : False := by
  omega

end Cheat
