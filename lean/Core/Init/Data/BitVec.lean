prelude
import Init.Data.BitVec.Decide
import Init.Data.BitVec.Bits

/-! Bit vectors. -/
