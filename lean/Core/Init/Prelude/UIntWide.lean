prelude
import Init.Prelude.UInt

/-! Machine integers of 32 and 64 bits and of one word. -/

universe u v

/-- How many values a `UInt32` has. -/
abbrev UInt32.size : Nat := 4294967296

/-- Unsigned integers of 32 bits; arithmetic wraps around. -/
structure UInt32 where
  ofBitVec ::
  toBitVec : BitVec 32

attribute [extern "lean_uint32_of_nat_mk"] UInt32.ofBitVec
attribute [extern "lean_uint32_to_nat"] UInt32.toBitVec

/-- The `UInt32` of a number known to fit. -/
@[extern "lean_uint32_of_nat", implicit_reducible]
def UInt32.ofNatLT (n : @& Nat) (h : LT.lt n UInt32.size) : UInt32 where
  toBitVec := BitVec.ofNatLT n h

/-- The value as a natural number. -/
@[extern "lean_uint32_to_nat", implicit_reducible]
def UInt32.toNat (n : UInt32) : Nat := n.toBitVec.toNat

set_option bootstrap.genMatcherCode false in
@[extern "lean_uint32_dec_eq", implicit_reducible]
def UInt32.decEq (a b : UInt32) : Decidable (Eq a b) where
  decide := decide (Eq a.toBitVec b.toBitVec)
  reflects_decide := match instDecidableEqBitVec a.toBitVec b.toBitVec with
    | isTrue same => congrArg UInt32.ofBitVec same
    | isFalse other => fun h => other (congrArg UInt32.toBitVec h)

instance : DecidableEq UInt32 := UInt32.decEq

instance : Inhabited UInt32 where
  default := UInt32.ofNatLT 0 (of_decide_eq_true rfl)

instance : LT UInt32 where
  lt a b := LT.lt a.toBitVec b.toBitVec

instance : LE UInt32 where
  le a b := LE.le a.toBitVec b.toBitVec

@[extern "lean_uint32_dec_lt", instance_reducible]
def UInt32.decLt (a b : UInt32) : Decidable (LT.lt a b) :=
  inferInstanceAs (Decidable (LT.lt a.toBitVec b.toBitVec))

@[extern "lean_uint32_dec_le", instance_reducible]
def UInt32.decLe (a b : UInt32) : Decidable (LE.le a b) :=
  inferInstanceAs (Decidable (LE.le a.toBitVec b.toBitVec))

attribute [instance] UInt32.decLt UInt32.decLe

instance : Max UInt32 := maxOfLe

instance : Min UInt32 := minOfLe

/-- How many values a `UInt64` has. -/
abbrev UInt64.size : Nat := 18446744073709551616

/-- Unsigned integers of 64 bits; arithmetic wraps around. -/
structure UInt64 where
  ofBitVec ::
  toBitVec : BitVec 64

attribute [extern "lean_uint64_of_nat_mk"] UInt64.ofBitVec
attribute [extern "lean_uint64_to_nat"] UInt64.toBitVec

/-- The `UInt64` of a number known to fit. -/
@[extern "lean_uint64_of_nat", implicit_reducible]
def UInt64.ofNatLT (n : @& Nat) (h : LT.lt n UInt64.size) : UInt64 where
  toBitVec := BitVec.ofNatLT n h

set_option bootstrap.genMatcherCode false in
@[extern "lean_uint64_dec_eq", implicit_reducible]
def UInt64.decEq (a b : UInt64) : Decidable (Eq a b) where
  decide := decide (Eq a.toBitVec b.toBitVec)
  reflects_decide := match instDecidableEqBitVec a.toBitVec b.toBitVec with
    | isTrue same => congrArg UInt64.ofBitVec same
    | isFalse other => fun h => other (congrArg UInt64.toBitVec h)

instance : DecidableEq UInt64 := UInt64.decEq

instance : Inhabited UInt64 where
  default := UInt64.ofNatLT 0 (of_decide_eq_true rfl)

/-- How many values a `USize` has: two to the word size. -/
abbrev USize.size : Nat := HPow.hPow 2 System.Platform.numBits

private theorem USize.size_cases {bits : Nat} (h : Or (Eq bits 32) (Eq bits 64)) :
    Or (Eq (HPow.hPow 2 bits) 4294967296) (Eq (HPow.hPow 2 bits) 18446744073709551616) :=
  match h with
  | .inl short => .inl (Eq.trans (congrArg (fun n => HPow.hPow 2 n) short) (of_decide_eq_true rfl))
  | .inr long => .inr (Eq.trans (congrArg (fun n => HPow.hPow 2 n) long) (of_decide_eq_true rfl))

theorem USize.size_eq : Or (Eq USize.size 4294967296) (Eq USize.size 18446744073709551616) :=
  USize.size_cases System.Platform.numBits_eq

theorem USize.size_pos : LT.lt 0 USize.size := Nat.pow_pos (Nat.zero_lt_succ 1)

/-- Unsigned integers of one machine word. -/
structure USize where
  ofBitVec ::
  toBitVec : BitVec System.Platform.numBits

attribute [extern "lean_usize_of_nat_mk"] USize.ofBitVec
attribute [extern "lean_usize_to_nat"] USize.toBitVec

/-- The `USize` of a number known to fit. -/
@[extern "lean_usize_of_nat"]
def USize.ofNatLT (n : @& Nat) (h : LT.lt n USize.size) : USize where
  toBitVec := BitVec.ofNatLT n h

set_option bootstrap.genMatcherCode false in
@[extern "lean_usize_dec_eq"]
def USize.decEq (a b : USize) : Decidable (Eq a b) where
  decide := decide (Eq a.toBitVec b.toBitVec)
  reflects_decide := match instDecidableEqBitVec a.toBitVec b.toBitVec with
    | isTrue same => congrArg USize.ofBitVec same
    | isFalse other => fun h => other (congrArg USize.toBitVec h)

instance : DecidableEq USize := USize.decEq

instance : Inhabited USize where
  default := USize.ofNatLT 0 USize.size_pos
