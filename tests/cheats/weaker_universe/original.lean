namespace Cheat

universe u

theorem target (α : Type u) (x y : PLift (α = α)) : x = y := by
  sorry

end Cheat
