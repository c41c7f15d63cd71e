prelude
import Init.Data.BitVec.Algebra

/-! Bit vectors. -/
