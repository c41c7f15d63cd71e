
prelude
import Init.Lemmas

/-! Ends of the signed range, overflow, and counting bits. -/

set_option linter.unusedVariables false

namespace BitVec

theorem toNat_lt_of_lt {x y : BitVec n} (h : x < y) : x.toNat < y.toNat := h

/-- The smallest signed number. -/
def intMin (w : Nat) : BitVec w := twoPow w (w - 1)
/-- The largest signed number. -/
def intMax (w : Nat) : BitVec w := twoPow w (w - 1) - 1
/-- Whether the product of unsigned numbers is too large. -/
def umulOverflow {w : Nat} (x y : BitVec w) : Bool := x.toNat * y.toNat ≥ 2 ^ w
/-- Whether the product of signed numbers does not fit. -/
def smulOverflow {w : Nat} (x y : BitVec w) : Bool :=
  x.toInt * y.toInt ≥ 2 ^ (w - 1) || x.toInt * y.toInt < -2 ^ (w - 1)
/-- Whether the negation of a signed number does not fit. -/
def negOverflow {w : Nat} (x : BitVec w) : Bool := x.toInt == -2 ^ (w - 1)
/-- Whether the quotient of signed numbers does not fit. -/
def sdivOverflow {w : Nat} (x y : BitVec w) : Bool :=
  x.toInt / y.toInt ≥ 2 ^ (w - 1) || x.toInt / y.toInt < -2 ^ (w - 1)

/-- How many zeros there are before the highest one. -/
def clz (x : BitVec w) : BitVec w := go x w
where
  go (x : BitVec w) : Nat → BitVec w
    | 0 => BitVec.ofNat w w
    | n + 1 => if x.getLsbD n then BitVec.ofNat w (w - 1 - n) else go x n
/-- How many zeros there are behind the lowest one. -/
def ctz (x : BitVec w) : BitVec w := (x.reverse).clz
/-- How many bits are one. -/
def cpop (x : BitVec w) : BitVec w := (List.range w).foldl (fun n i => n + (if x.getLsbD i then 1 else 0)) 0

end BitVec
