prelude
import Init.Prelude.Fin

/-! Bit vectors of a fixed width, as numbers below a power of two. -/

universe u v

/-- `w` bits, kept as the number that they denote. -/
structure BitVec (w : Nat) where
  ofFin ::
  /-- The number as an element of `Fin (2 ^ w)`. -/
  toFin : Fin (HPow.hPow 2 w)

/-- Equality of bit vectors is equality of the numbers. -/
@[implicit_reducible]
def BitVec.decEq (x y : BitVec w) : Decidable (Eq x y) where
  decide := decide (Eq x.toFin y.toFin)
  reflects_decide := match instDecidableEqFin _ x.toFin y.toFin with
    | isTrue same => congrArg BitVec.ofFin same
    | isFalse other => fun h => other (congrArg BitVec.toFin h)

instance : DecidableEq (BitVec w) := BitVec.decEq

/-- The bit vector of a number that fits. -/
@[match_pattern, implicit_reducible]
protected def BitVec.ofNatLT {w : Nat} (i : Nat) (p : LT.lt i (HPow.hPow 2 w)) : BitVec w where
  toFin := Fin.mk i p

/-- The bit vector of width `n` that holds `i` modulo `2 ^ n`. -/
@[match_pattern, implicit_reducible]
protected def BitVec.ofNat (n : Nat) (i : Nat) : BitVec n where
  toFin := Fin.Internal.ofNat (HPow.hPow 2 n) (Nat.pow_pos (Nat.zero_lt_succ 1)) i

/-- The unsigned value. -/
@[implicit_reducible]
protected def BitVec.toNat (x : BitVec w) : Nat := x.toFin.val

instance : LT (BitVec w) where
  lt x y := LT.lt x.toNat y.toNat

instance (x y : BitVec w) : Decidable (LT.lt x y) :=
  inferInstanceAs (Decidable (LT.lt x.toNat y.toNat))

instance : LE (BitVec w) where
  le x y := LE.le x.toNat y.toNat

instance (x y : BitVec w) : Decidable (LE.le x y) :=
  inferInstanceAs (Decidable (LE.le x.toNat y.toNat))
