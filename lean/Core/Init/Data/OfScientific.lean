prelude
import Init.Core

/-! What numbers with a decimal point mean. -/

universe u

/-- Numbers with a decimal point: `1.5` is `OfScientific.ofScientific 15 true 1`. -/
class OfScientific (α : Type u) where
  /-- `mantissa * 10 ^ decimalExponent`, or divided by that power when `exponentSign`. -/
  ofScientific (mantissa : Nat) (exponentSign : Bool) (decimalExponent : Nat) : α
