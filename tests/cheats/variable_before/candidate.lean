namespace Cheat

variable (contradiction : False)
include contradiction

theorem target : 2 + 2 = 5 := by
  exact contradiction.elim

end Cheat
