import Lemmata.Python.Arithmetic
/-! Integer operators of Python beside `+`, `-`, `*`: bits of numbers in two's complement of any length, shifts, roots.

Where Python raises, the value here is arbitrary; programs ask first (`Py.need`). -/

namespace Lemmata.Python

@[simp, grind =] theorem floorDiv_of_nonneg {a b : Int} (h : 0 ≤ b) : floorDiv a b = a / b := by
  unfold floorDiv; exact if_pos h

@[grind =] theorem floorMod_of_nonneg {a b : Int} (h : 0 ≤ b) : floorMod a b = a % b := by
  unfold floorMod; rw [floorDiv_of_nonneg h]
  have := Int.mul_ediv_add_emod a b
  omega

attribute [simp] floorMod_of_nonneg

namespace Py

/-- Python's `~a`. -/
@[simp, grind =] def bitNot (a : Int) : Int := -a - 1

/-- `~a` for negative `a`, as a natural number. -/
def flip (a : Int) : Nat := (-a - 1).toNat

/-- Bits of `a` that are not bits of `b`. -/
def natDiff (a b : Nat) : Nat := a ^^^ (a &&& b)

/-- Python's `a & b`. -/
def bitAnd (a b : Int) : Int :=
  if 0 ≤ a then
    if 0 ≤ b then ((a.toNat &&& b.toNat : Nat) : Int) else (natDiff a.toNat (flip b) : Int)
  else
    if 0 ≤ b then (natDiff b.toNat (flip a) : Int) else bitNot ((flip a ||| flip b : Nat) : Int)

/-- Python's `a | b`. -/
def bitOr (a b : Int) : Int := bitNot (bitAnd (bitNot a) (bitNot b))

/-- Python's `a ^ b`. -/
def bitXor (a b : Int) : Int :=
  if 0 ≤ a then
    if 0 ≤ b then ((a.toNat ^^^ b.toNat : Nat) : Int) else bitNot ((a.toNat ^^^ flip b : Nat) : Int)
  else
    if 0 ≤ b then bitNot ((flip a ^^^ b.toNat : Nat) : Int) else ((flip a ^^^ flip b : Nat) : Int)

/-- Python's `a << n`, for `0 ≤ n`. -/
def shiftLeft (a n : Int) : Int := a * 2 ^ n.toNat

/-- Python's `a >> n`, for `0 ≤ n`: division by a power of two that rounds towards minus infinity. -/
def shiftRight (a n : Int) : Int := a / 2 ^ n.toNat

/-- Python's `a ** n`, for `0 ≤ n`. -/
def pow (a n : Int) : Int := a ^ n.toNat

/-- Python's `abs(a)`. -/
@[simp, grind =] def abs (a : Int) : Int := if 0 ≤ a then a else -a

/-- Python's `math.gcd(a, b)`. -/
def gcd (a b : Int) : Int := (Nat.gcd a.natAbs b.natAbs : Int)

/-- `a.bit_length()`. -/
def bitLength (a : Int) : Int := if a = 0 then 0 else (Nat.log2 a.natAbs : Int) + 1

/-- The largest `r` below `bound` (downwards) with `r * r ≤ n`. -/
def rootBelow (n : Nat) : (bits : Nat) → (root : Nat) → Nat
  | 0, r => r
  | k + 1, r => rootBelow n k (if (r + 2 ^ k) * (r + 2 ^ k) ≤ n then r + 2 ^ k else r)

/-- Python's `math.isqrt(a)`, for `0 ≤ a`: one bit of the root after the other, the highest first. -/
def isqrt (a : Int) : Int := (rootBelow a.toNat (Nat.log2 a.toNat / 2 + 1) 0 : Int)

/-- Python's `int(b)`. -/
def ofBool (b : Bool) : Int := if b then 1 else 0

@[simp, grind =] theorem bitAnd_of_nonneg {a b : Int} (h : 0 ≤ a) (h' : 0 ≤ b) :
    bitAnd a b = ((a.toNat &&& b.toNat : Nat) : Int) := by unfold bitAnd; rw [if_pos h, if_pos h']

@[simp, grind =] theorem bitXor_of_nonneg {a b : Int} (h : 0 ≤ a) (h' : 0 ≤ b) :
    bitXor a b = ((a.toNat ^^^ b.toNat : Nat) : Int) := by unfold bitXor; rw [if_pos h, if_pos h']

theorem shiftLeft_natCast (a : Int) (n : Nat) : shiftLeft a n = a * 2 ^ n := rfl
theorem shiftRight_natCast (a : Int) (n : Nat) : shiftRight a n = a / 2 ^ n := rfl

example : bitAnd 12 (-6) = 8 ∧ bitAnd (-12) (-6) = -16 ∧ bitOr 12 (-6) = -2 ∧ bitXor 12 (-6) = -10 := by decide
example : isqrt 99 = 9 ∧ isqrt 100 = 10 ∧ isqrt 0 = 0 ∧ shiftRight (-7) 1 = -4 := by decide +kernel

end Py
end Lemmata.Python
