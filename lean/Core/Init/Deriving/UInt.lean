prelude
import Init.Deriving.Ord
import Init.Int.Basic

/-! Machine integers as far as hashing and deriving need them: literals, conversions, order. -/

set_option linter.unusedVariables false

namespace UInt8

/-- The value as a natural number. -/
@[extern "lean_uint8_to_nat", implicit_reducible]
def toNat (n : UInt8) : Nat := n.toBitVec.toNat

instance instOfNat : OfNat UInt8 n := ⟨UInt8.ofNat n⟩
instance : Ord UInt8 := ⟨fun a b => compareOfLessAndEq a b⟩

end UInt8

namespace UInt16

/-- The `UInt16` congruent to `n`. -/
@[extern "lean_uint16_of_nat", implicit_reducible]
def ofNat (n : @& Nat) : UInt16 := ⟨BitVec.ofNat 16 n⟩

/-- The value as a natural number. -/
@[extern "lean_uint16_to_nat", implicit_reducible]
def toNat (n : UInt16) : Nat := n.toBitVec.toNat

instance instOfNat : OfNat UInt16 n := ⟨UInt16.ofNat n⟩
instance : LT UInt16 := ⟨fun a b => a.toBitVec < b.toBitVec⟩
instance : LE UInt16 := ⟨fun a b => a.toBitVec ≤ b.toBitVec⟩

@[extern "lean_uint16_dec_lt", instance_reducible]
def decLt (a b : UInt16) : Decidable (a < b) := inferInstanceAs (Decidable (a.toBitVec < b.toBitVec))

@[extern "lean_uint16_dec_le", instance_reducible]
def decLe (a b : UInt16) : Decidable (a ≤ b) := inferInstanceAs (Decidable (a.toBitVec ≤ b.toBitVec))

attribute [instance] decLt decLe

instance : Ord UInt16 := ⟨fun a b => compareOfLessAndEq a b⟩

end UInt16

namespace UInt32

/-- The `UInt32` congruent to `n`. -/
@[extern "lean_uint32_of_nat", implicit_reducible]
def ofNat (n : @& Nat) : UInt32 := ⟨BitVec.ofNat 32 n⟩

instance instOfNat : OfNat UInt32 n := ⟨UInt32.ofNat n⟩
instance : Ord UInt32 := ⟨fun a b => compareOfLessAndEq a b⟩

end UInt32

namespace UInt64

/-- The `UInt64` congruent to `n`. -/
@[extern "lean_uint64_of_nat", implicit_reducible]
def ofNat (n : @& Nat) : UInt64 := ⟨BitVec.ofNat 64 n⟩

/-- The value as a natural number. -/
@[extern "lean_uint64_to_nat", implicit_reducible]
def toNat (n : UInt64) : Nat := n.toBitVec.toNat

instance instOfNat : OfNat UInt64 n := ⟨UInt64.ofNat n⟩
instance : LT UInt64 := ⟨fun a b => a.toBitVec < b.toBitVec⟩
instance : LE UInt64 := ⟨fun a b => a.toBitVec ≤ b.toBitVec⟩

@[extern "lean_uint64_dec_lt", instance_reducible]
def decLt (a b : UInt64) : Decidable (a < b) := inferInstanceAs (Decidable (a.toBitVec < b.toBitVec))

@[extern "lean_uint64_dec_le", instance_reducible]
def decLe (a b : UInt64) : Decidable (a ≤ b) := inferInstanceAs (Decidable (a.toBitVec ≤ b.toBitVec))

attribute [instance] decLt decLe

instance : Ord UInt64 := ⟨fun a b => compareOfLessAndEq a b⟩

end UInt64

namespace USize

/-- The `USize` congruent to `n`. -/
@[extern "lean_usize_of_nat", implicit_reducible]
def ofNat (n : @& Nat) : USize := ⟨BitVec.ofNat System.Platform.numBits n⟩

/-- The value as a natural number. -/
@[extern "lean_usize_to_nat", implicit_reducible]
def toNat (n : USize) : Nat := n.toBitVec.toNat

instance instOfNat : OfNat USize n := ⟨USize.ofNat n⟩
instance : LT USize := ⟨fun a b => a.toBitVec < b.toBitVec⟩
instance : LE USize := ⟨fun a b => a.toBitVec ≤ b.toBitVec⟩

@[extern "lean_usize_dec_lt", instance_reducible]
def decLt (a b : USize) : Decidable (a < b) := inferInstanceAs (Decidable (a.toBitVec < b.toBitVec))

@[extern "lean_usize_dec_le", instance_reducible]
def decLe (a b : USize) : Decidable (a ≤ b) := inferInstanceAs (Decidable (a.toBitVec ≤ b.toBitVec))

attribute [instance] decLt decLe

instance : Ord USize := ⟨fun a b => compareOfLessAndEq a b⟩

end USize

instance : Ord (BitVec n) := ⟨fun a b => compareOfLessAndEq a b⟩
instance : Ord Int := ⟨fun a b => compareOfLessAndEq a b⟩
