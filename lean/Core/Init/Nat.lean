prelude
import Init.Nat.Basic
import Init.Nat.Compare
import Init.Nat.Order
import Init.Nat.WellFounded
import Init.Nat.Div
import Init.Nat.Dvd
import Init.Nat.Gcd
import Init.Nat.Bits
import Init.Nat.Simproc
import Init.Nat.MinMax
import Init.Nat.Lemmas
import Init.Nat.Pow
import Init.Nat.DivLemmas
import Init.Nat.Lcm
import Init.Nat.Loop
import Init.Nat.TestBit

/-! Natural numbers. -/
