namespace Cheat

theorem target {α : Type} [Inhabited α] [Subsingleton α] (a : α) : a = default := by
  exact Subsingleton.elim a default

end Cheat
