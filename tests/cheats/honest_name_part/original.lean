namespace Cheat

theorem target (p q : Prop) (sorry_free : p) (axiomatic : p → q) : q := by
  sorry

end Cheat
