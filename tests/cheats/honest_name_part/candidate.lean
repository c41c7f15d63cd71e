namespace Cheat

theorem target (p q : Prop) (sorry_free : p) (axiomatic : p → q) : q := by
  exact axiomatic sorry_free

end Cheat
