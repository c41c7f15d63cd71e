prelude
import Init.Deriving.Lawful
import Init.Deriving.Compare
import Init.Format.Panic

/-! What derived instances refer to. -/
