namespace Cheat

structure Point where
  x : Nat

instance : LE Point := ⟨fun p q => p.x ≤ q.x⟩

theorem target (p : Point) : p ≤ p := by
  sorry

end Cheat
