prelude
import Init.Prelude.BitVec

/-! Machine integers of 8 and 16 bits, each a wrapper around its bit vector.
At run time they are unboxed scalars; the `extern` names are those of the runtime. -/

universe u v

/-- How many values a `UInt8` has. -/
abbrev UInt8.size : Nat := 256

/-- Unsigned integers of 8 bits; arithmetic wraps around. -/
structure UInt8 where
  ofBitVec ::
  toBitVec : BitVec 8

attribute [extern "lean_uint8_of_nat_mk"] UInt8.ofBitVec
attribute [extern "lean_uint8_to_nat"] UInt8.toBitVec

/-- The `UInt8` of a number known to fit. -/
@[extern "lean_uint8_of_nat", implicit_reducible]
def UInt8.ofNatLT (n : @& Nat) (h : LT.lt n UInt8.size) : UInt8 where
  toBitVec := BitVec.ofNatLT n h

/-- The `UInt8` congruent to `n`. -/
@[extern "lean_uint8_of_nat", implicit_reducible]
def UInt8.ofNat (n : @& Nat) : UInt8 where
  toBitVec := BitVec.ofNat 8 n

set_option bootstrap.genMatcherCode false in
@[extern "lean_uint8_dec_eq", implicit_reducible]
def UInt8.decEq (a b : UInt8) : Decidable (Eq a b) where
  decide := decide (Eq a.toBitVec b.toBitVec)
  reflects_decide := match instDecidableEqBitVec a.toBitVec b.toBitVec with
    | isTrue same => congrArg UInt8.ofBitVec same
    | isFalse other => fun h => other (congrArg UInt8.toBitVec h)

instance : DecidableEq UInt8 := UInt8.decEq

instance : Inhabited UInt8 where
  default := UInt8.ofNatLT 0 (of_decide_eq_true rfl)

protected def UInt8.lt (a b : UInt8) : Prop := LT.lt a.toBitVec b.toBitVec

protected def UInt8.le (a b : UInt8) : Prop := LE.le a.toBitVec b.toBitVec

instance : LT UInt8 := ⟨UInt8.lt⟩

instance : LE UInt8 := ⟨UInt8.le⟩

@[extern "lean_uint8_dec_lt", instance_reducible]
def UInt8.decLt (a b : UInt8) : Decidable (LT.lt a b) :=
  inferInstanceAs (Decidable (LT.lt a.toBitVec b.toBitVec))

@[extern "lean_uint8_dec_le", instance_reducible]
def UInt8.decLe (a b : UInt8) : Decidable (LE.le a b) :=
  inferInstanceAs (Decidable (LE.le a.toBitVec b.toBitVec))

attribute [instance] UInt8.decLt UInt8.decLe

/-- How many values a `UInt16` has. -/
abbrev UInt16.size : Nat := 65536

/-- Unsigned integers of 16 bits; arithmetic wraps around. -/
structure UInt16 where
  ofBitVec ::
  toBitVec : BitVec 16

attribute [extern "lean_uint16_of_nat_mk"] UInt16.ofBitVec
attribute [extern "lean_uint16_to_nat"] UInt16.toBitVec

/-- The `UInt16` of a number known to fit. -/
@[extern "lean_uint16_of_nat", implicit_reducible]
def UInt16.ofNatLT (n : @& Nat) (h : LT.lt n UInt16.size) : UInt16 where
  toBitVec := BitVec.ofNatLT n h

set_option bootstrap.genMatcherCode false in
@[extern "lean_uint16_dec_eq", implicit_reducible]
def UInt16.decEq (a b : UInt16) : Decidable (Eq a b) where
  decide := decide (Eq a.toBitVec b.toBitVec)
  reflects_decide := match instDecidableEqBitVec a.toBitVec b.toBitVec with
    | isTrue same => congrArg UInt16.ofBitVec same
    | isFalse other => fun h => other (congrArg UInt16.toBitVec h)

instance : DecidableEq UInt16 := UInt16.decEq

instance : Inhabited UInt16 where
  default := UInt16.ofNatLT 0 (of_decide_eq_true rfl)
