prelude
import Init.Int.Basic
import Init.Int.Ring
import Init.Int.Order
import Init.Int.Div
import Init.Int.Cast

/-! Integers. -/
