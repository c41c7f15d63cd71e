prelude
import Init.Omega.Coeffs
import Init.Omega.LinearCombo
import Init.Omega.Constraint
import Init.Omega.Tidy
import Init.Omega.Logic
import Init.Data.Fin.Lemmas

/-! What the tactic `omega` refers to. -/
