prelude
import Init.Nat.Basic
import Init.Nat.Order
import Init.Nat.WellFounded
import Init.Nat.Div
import Init.Nat.Dvd
import Init.Nat.Gcd
import Init.Nat.Bits
import Init.Nat.Simproc

/-! Natural numbers. -/
