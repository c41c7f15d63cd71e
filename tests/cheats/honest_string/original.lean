namespace Cheat

def label (b : Bool) : String := if b then "axiom" else "native_decide"

theorem target : label true = "axiom" := by
  sorry

end Cheat
