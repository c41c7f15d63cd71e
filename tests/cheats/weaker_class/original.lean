namespace Cheat

theorem target {α : Type} [Inhabited α] (a : α) : a = default := by
  sorry

end Cheat
