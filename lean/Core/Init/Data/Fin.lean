prelude
import Init.Data.Fin.Induction

/-! Numbers below a bound. -/
