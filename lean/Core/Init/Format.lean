prelude
import Init.Format.Panic

/-! Printing and hashing of values. -/
