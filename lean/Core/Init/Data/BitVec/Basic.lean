prelude
import Init.Data.BitVec.Bounds
import Init.Data.GetElem
import Init.Data.Option.Basic
import Init.Int.Div

/-! Bit vectors: bits, conversions, arithmetic modulo `2 ^ w`, comparisons. -/

set_option linter.unusedVariables false

namespace BitVec
open Internal

theorem isLt (x : BitVec w) : x.toNat < 2 ^ w := x.toFin.isLt

instance natCastInst : NatCast (BitVec w) := ⟨BitVec.ofNat w⟩
instance instOfNat : OfNat (BitVec n) i := ⟨.ofNat n i⟩

/-- All bits zero. -/
protected def zero (n : Nat) : BitVec n := .ofNatLT 0 (pow_pos n)
instance : Inhabited (BitVec n) := ⟨.zero n⟩

/-- All bits one. -/
def allOnes (n : Nat) : BitVec n := .ofNatLT (2 ^ n - 1) (Nat.sub_lt (pow_pos n) (Nat.zero_lt_succ 0))

/-- The bit with index `i`, counted from the lowest. -/
@[inline] def getLsb (x : BitVec w) (i : Fin w) : Bool := x.toNat.testBit i
@[inline] def getLsb? (x : BitVec w) (i : Nat) : Option Bool := if h : i < w then some (getLsb x ⟨i, h⟩) else none

/-- The bit with index `i`, counted from the highest. -/
@[inline] def getMsb (x : BitVec w) (i : Fin w) : Bool :=
  x.getLsb ⟨w - 1 - i, Nat.lt_of_le_of_lt (Nat.sub_le _ _) (Nat.sub_lt i.pos (Nat.zero_lt_succ 0))⟩
@[inline] def getMsb? (x : BitVec w) (i : Nat) : Option Bool := if h : i < w then some (getMsb x ⟨i, h⟩) else none

/-- The bit with index `i`, `false` beyond the width. -/
@[inline] def getLsbD (x : BitVec w) (i : Nat) : Bool := x.toNat.testBit i
@[inline] def getMsbD (x : BitVec w) (i : Nat) : Bool := i < w && x.getLsbD (w - 1 - i)

/-- The highest bit. -/
@[inline] protected def msb (x : BitVec n) : Bool := getMsbD x 0

instance : GetElem (BitVec w) Nat Bool fun _ i => i < w where
  getElem xs i h := xs.getLsb ⟨i, h⟩

/-- The value in two's complement. -/
protected def toInt (x : BitVec n) : Int := if 2 * x.toNat < 2 ^ n then x.toNat else (x.toNat : Int) - (2 ^ n : Nat)

/-- The bit vector congruent to `i`. -/
protected def ofInt (n : Nat) (i : Int) : BitVec n := .ofNatLT (i % (Int.ofNat (2 ^ n))).toNat (by
  have positive : (0 : Int) < Int.ofNat (2 ^ n) := Int.ofNat_lt.mpr (pow_pos n)
  have below := Int.emod_lt_of_pos i positive
  have above := Int.emod_nonneg i (Int.ne_of_gt positive)
  generalize i % Int.ofNat (2 ^ n) = r at below above
  obtain ⟨k, rfl⟩ := Int.eq_ofNat_of_zero_le above
  exact Int.ofNat_lt.mp below)

instance : IntCast (BitVec w) := ⟨BitVec.ofInt w⟩

protected def add (x y : BitVec n) : BitVec n := .ofNat n (x.toNat + y.toNat)
instance : Add (BitVec n) := ⟨.add⟩
protected def sub (x y : BitVec n) : BitVec n := .ofNat n ((2 ^ n - y.toNat) + x.toNat)
instance : Sub (BitVec n) := ⟨.sub⟩
protected def neg (x : BitVec n) : BitVec n := .ofNat n (2 ^ n - x.toNat)
instance : Neg (BitVec n) := ⟨.neg⟩
protected def abs (x : BitVec n) : BitVec n := if x.msb then .neg x else x
protected def mul (x y : BitVec n) : BitVec n := BitVec.ofNat n (x.toNat * y.toNat)
instance : Mul (BitVec n) := ⟨.mul⟩
def udiv (x y : BitVec n) : BitVec n :=
  .ofNatLT (x.toNat / y.toNat) (Nat.lt_of_le_of_lt (Nat.div_le_self _ _) x.isLt)
instance : Div (BitVec n) := ⟨.udiv⟩
def umod (x y : BitVec n) : BitVec n :=
  .ofNatLT (x.toNat % y.toNat) (Nat.lt_of_le_of_lt (Nat.mod_le _ _) x.isLt)
instance : Mod (BitVec n) := ⟨.umod⟩
def smtUDiv (x y : BitVec n) : BitVec n := if y = 0 then allOnes n else udiv x y

/-- Division of signed numbers, rounding towards zero. -/
def sdiv (x y : BitVec n) : BitVec n :=
  match x.msb, y.msb with
  | false, false => udiv x y
  | false, true => .neg (udiv x (.neg y))
  | true, false => .neg (udiv (.neg x) y)
  | true, true => udiv (.neg x) (.neg y)

def smtSDiv (x y : BitVec n) : BitVec n :=
  match x.msb, y.msb with
  | false, false => smtUDiv x y
  | false, true => .neg (smtUDiv x (.neg y))
  | true, false => .neg (smtUDiv (.neg x) y)
  | true, true => smtUDiv (.neg x) (.neg y)

/-- The remainder that goes with `sdiv`. -/
def srem (x y : BitVec n) : BitVec n :=
  match x.msb, y.msb with
  | false, false => umod x y
  | false, true => umod x (.neg y)
  | true, false => .neg (umod (.neg x) y)
  | true, true => .neg (umod (.neg x) (.neg y))

/-- The remainder that has the sign of the divisor. -/
def smod (x y : BitVec m) : BitVec m :=
  match x.msb, y.msb with
  | false, false => umod x y
  | false, true =>
    let u := umod x (.neg y)
    (if u = .zero m then u else .add u y)
  | true, false =>
    let u := umod (.neg x) y
    (if u = .zero m then u else .sub y u)
  | true, true => .neg (umod (.neg x) (.neg y))

def ofBool (b : Bool) : BitVec 1 := cond b 1 0
def fill (w : Nat) (b : Bool) : BitVec w := bif b then -1 else 0

protected def ult (x y : BitVec n) : Bool := x.toNat < y.toNat
protected def ule (x y : BitVec n) : Bool := x.toNat ≤ y.toNat
protected def slt (x y : BitVec n) : Bool := x.toInt < y.toInt
protected def sle (x y : BitVec n) : Bool := x.toInt ≤ y.toInt

/-- The same bits under an equal width. -/
@[inline] protected def cast (eq : n = m) (x : BitVec n) : BitVec m := .ofNatLT x.toNat (eq ▸ x.isLt)

end BitVec
