prelude
import Init.Data.BitVec.Decide

/-! Bit vectors. -/
