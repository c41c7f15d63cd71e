prelude
import Init.Data.BitVec.Basic

/-! Bit vectors: bitwise connectives, shifts, rotations, changes of width. -/

set_option linter.unusedVariables false

namespace BitVec
open Internal

/-- `len` bits from index `start` upwards. -/
def extractLsb' (start len : Nat) (x : BitVec n) : BitVec len := .ofNat _ (x.toNat >>> start)

/-- The bits from `hi` down to `lo`. -/
def extractLsb (hi lo : Nat) (x : BitVec n) : BitVec (hi - lo + 1) := extractLsb' lo _ x

def setWidth' {n w : Nat} (le : n ≤ w) (x : BitVec n) : BitVec w :=
  .ofNatLT x.toNat (Nat.lt_of_lt_of_le x.isLt (pow_le le))

def shiftLeftZeroExtend (msbs : BitVec w) (m : Nat) : BitVec (w + m) :=
  .ofNatLT (msbs.toNat <<< m) (shiftLeft_lt msbs.isLt m)

/-- Zero bits added at the top, or top bits removed. -/
def setWidth (v : Nat) (x : BitVec w) : BitVec v := if h : w ≤ v then setWidth' h x else .ofNat v x.toNat

abbrev zeroExtend := @setWidth
abbrev truncate := @setWidth

/-- Copies of the highest bit added at the top, or top bits removed. -/
def signExtend (v : Nat) (x : BitVec w) : BitVec v := .ofInt v x.toInt

protected def and (x y : BitVec n) : BitVec n := .ofNatLT (x.toNat &&& y.toNat) (and_lt x.isLt y.isLt)
instance : AndOp (BitVec w) := ⟨.and⟩
protected def or (x y : BitVec n) : BitVec n := .ofNatLT (x.toNat ||| y.toNat) (or_lt x.isLt y.isLt)
instance : OrOp (BitVec w) := ⟨.or⟩
protected def xor (x y : BitVec n) : BitVec n := .ofNatLT (x.toNat ^^^ y.toNat) (xor_lt x.isLt y.isLt)
instance : XorOp (BitVec w) := ⟨.xor⟩
protected def not (x : BitVec n) : BitVec n := allOnes n ^^^ x
instance : Complement (BitVec w) := ⟨.not⟩

protected def shiftLeft (x : BitVec n) (s : Nat) : BitVec n := BitVec.ofNat n (x.toNat <<< s)
instance : HShiftLeft (BitVec w) Nat (BitVec w) := ⟨.shiftLeft⟩

/-- Shifts down, zeros coming in. -/
def ushiftRight (x : BitVec n) (s : Nat) : BitVec n := .ofNatLT (x.toNat >>> s) (shiftRight_lt x.isLt s)
instance : HShiftRight (BitVec w) Nat (BitVec w) := ⟨.ushiftRight⟩

/-- Shifts down, copies of the highest bit coming in. -/
def sshiftRight (x : BitVec n) (s : Nat) : BitVec n := .ofInt n (x.toInt >>> s)

instance {n} : HShiftLeft (BitVec m) (BitVec n) (BitVec m) := ⟨fun x y => x <<< y.toNat⟩
instance {n} : HShiftRight (BitVec m) (BitVec n) (BitVec m) := ⟨fun x y => x >>> y.toNat⟩

def sshiftRight' (a : BitVec n) (s : BitVec m) : BitVec n := a.sshiftRight s.toNat

def rotateLeftAux (x : BitVec w) (n : Nat) : BitVec w := x <<< n ||| x >>> (w - n)
def rotateLeft (x : BitVec w) (n : Nat) : BitVec w := rotateLeftAux x (n % w)
def rotateRightAux (x : BitVec w) (n : Nat) : BitVec w := x >>> n ||| x <<< (w - n)
def rotateRight (x : BitVec w) (n : Nat) : BitVec w := rotateRightAux x (n % w)

/-- The bits of `msbs` above those of `lsbs`. -/
def append (msbs : BitVec n) (lsbs : BitVec m) : BitVec (n + m) :=
  shiftLeftZeroExtend msbs m ||| setWidth' (Nat.le_add_left m n) lsbs

instance : HAppend (BitVec w) (BitVec v) (BitVec (w + v)) := ⟨.append⟩

def replicate : (i : Nat) → BitVec w → BitVec (w * i)
  | 0, _ => 0#0
  | n + 1, x => (x ++ replicate n x).cast (by rw [Nat.mul_succ, Nat.add_comm])

def concat {n} (msbs : BitVec n) (lsb : Bool) : BitVec (n + 1) := msbs ++ (ofBool lsb)
def shiftConcat (x : BitVec n) (b : Bool) : BitVec n := (x.concat b).truncate n
def cons {n} (msb : Bool) (lsbs : BitVec n) : BitVec (n + 1) := ((ofBool msb) ++ lsbs).cast (Nat.add_comm ..)

/-- The bit vector with bit `i` only. -/
def twoPow (w : Nat) (i : Nat) : BitVec w := 1#w <<< i

def ofBoolListBE : (bs : List Bool) → BitVec bs.length
  | [] => 0#0
  | b :: bs => cons b (ofBoolListBE bs)

def ofBoolListLE : (bs : List Bool) → BitVec bs.length
  | [] => 0#0
  | b :: bs => concat (ofBoolListLE bs) b

/-- The bits in opposite order. -/
def reverse : {w : Nat} → BitVec w → BitVec w
  | 0, x => x
  | w + 1, x => concat (reverse (x.truncate w)) (x.msb)

def uaddOverflow {w : Nat} (x y : BitVec w) : Bool := x.toNat + y.toNat ≥ 2 ^ w
def saddOverflow {w : Nat} (x y : BitVec w) : Bool :=
  (x.toInt + y.toInt ≥ 2 ^ (w - 1)) || (x.toInt + y.toInt < - 2 ^ (w - 1))
def usubOverflow {w : Nat} (x y : BitVec w) : Bool := x.toNat < y.toNat
def ssubOverflow {w : Nat} (x y : BitVec w) : Bool :=
  (x.toInt - y.toInt ≥ 2 ^ (w - 1)) || (x.toInt - y.toInt < - 2 ^ (w - 1))

end BitVec
