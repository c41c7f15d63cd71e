namespace Cheat

class Small (n : Nat) where
  small : n ≤ 1

variable (n : Nat) [s : Small n]

theorem target (f : Fin n) : f.val = 0 := by
  have := s.small
  have := f.isLt
  omega

end Cheat
