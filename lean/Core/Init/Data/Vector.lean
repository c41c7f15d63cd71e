prelude
import Init.Data.Vector.Basic
import Init.Data.Vector.Lemmas

/-! Vectors. -/
