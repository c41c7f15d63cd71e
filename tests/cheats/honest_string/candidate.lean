namespace Cheat

def label (b : Bool) : String := if b then "axiom" else "native_decide"

theorem target : label true = "axiom" := by
  show (if true then "axiom" else "native_decide") = "axiom"
  rfl

end Cheat
