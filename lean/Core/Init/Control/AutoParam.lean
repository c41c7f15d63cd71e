prelude
import Init.Prelude

/-! Parameters that a tactic supplies. -/

set_option linter.unusedVariables false

/-- A parameter that `tactic` finds where it is not given: what `(x : α := by …)` stands for. -/
abbrev autoParam.{u} (α : Sort u) (tactic : Lean.Syntax) : Sort u := α
