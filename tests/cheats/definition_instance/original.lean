namespace Cheat

structure Point where
  x : Nat

instance : LE Point := ⟨fun p q => p.x ≤ q.x⟩

theorem target (p q : Point) : p ≤ q := by
  sorry

end Cheat
