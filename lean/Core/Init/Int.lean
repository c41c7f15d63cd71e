prelude
import Init.Int.Basic
import Init.Int.Ring
import Init.Int.Order
import Init.Int.Div
import Init.Int.Cast
import Init.Int.Lemmas
import Init.Int.Mul
import Init.Int.DivLemmas
import Init.Int.Rounding

/-! Integers. -/
