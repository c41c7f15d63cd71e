prelude
import Init.Lemmas.BitVec.Signed
import Init.Lemmas.BitVec.Division

/-! Laws of bit vectors that build on the laws of integers. -/
