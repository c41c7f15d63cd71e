prelude
import Init.Data.UInt.UInt8
import Init.Data.UInt.UInt16
import Init.Data.UInt.UInt32
import Init.Data.UInt.UInt64
import Init.Data.UInt.USize

/-! Conversions between machine integers of different widths, and from natural numbers. -/

/-- The `UInt16` congruent to `a`. -/
@[extern "lean_uint8_to_uint16"]
def UInt8.toUInt16 (a : UInt8) : UInt16 := UInt16.ofNat a.toNat

/-- The `UInt32` congruent to `a`. -/
@[extern "lean_uint8_to_uint32"]
def UInt8.toUInt32 (a : UInt8) : UInt32 := UInt32.ofNat a.toNat

/-- The `UInt64` congruent to `a`. -/
@[extern "lean_uint8_to_uint64"]
def UInt8.toUInt64 (a : UInt8) : UInt64 := UInt64.ofNat a.toNat

/-- The `USize` congruent to `a`. -/
@[extern "lean_uint8_to_usize"]
def UInt8.toUSize (a : UInt8) : USize := USize.ofNat a.toNat

/-- The `UInt8` congruent to `a`. -/
@[extern "lean_uint16_to_uint8"]
def UInt16.toUInt8 (a : UInt16) : UInt8 := UInt8.ofNat a.toNat

/-- The `UInt32` congruent to `a`. -/
@[extern "lean_uint16_to_uint32"]
def UInt16.toUInt32 (a : UInt16) : UInt32 := UInt32.ofNat a.toNat

/-- The `UInt64` congruent to `a`. -/
@[extern "lean_uint16_to_uint64"]
def UInt16.toUInt64 (a : UInt16) : UInt64 := UInt64.ofNat a.toNat

/-- The `USize` congruent to `a`. -/
@[extern "lean_uint16_to_usize"]
def UInt16.toUSize (a : UInt16) : USize := USize.ofNat a.toNat

/-- The `UInt8` congruent to `a`. -/
@[extern "lean_uint32_to_uint8"]
def UInt32.toUInt8 (a : UInt32) : UInt8 := UInt8.ofNat a.toNat

/-- The `UInt16` congruent to `a`. -/
@[extern "lean_uint32_to_uint16"]
def UInt32.toUInt16 (a : UInt32) : UInt16 := UInt16.ofNat a.toNat

/-- The `UInt64` congruent to `a`. -/
@[extern "lean_uint32_to_uint64"]
def UInt32.toUInt64 (a : UInt32) : UInt64 := UInt64.ofNat a.toNat

/-- The `USize` congruent to `a`. -/
@[extern "lean_uint32_to_usize"]
def UInt32.toUSize (a : UInt32) : USize := USize.ofNat a.toNat

/-- The `UInt8` congruent to `a`. -/
@[extern "lean_uint64_to_uint8"]
def UInt64.toUInt8 (a : UInt64) : UInt8 := UInt8.ofNat a.toNat

/-- The `UInt16` congruent to `a`. -/
@[extern "lean_uint64_to_uint16"]
def UInt64.toUInt16 (a : UInt64) : UInt16 := UInt16.ofNat a.toNat

/-- The `UInt32` congruent to `a`. -/
@[extern "lean_uint64_to_uint32"]
def UInt64.toUInt32 (a : UInt64) : UInt32 := UInt32.ofNat a.toNat

/-- The `USize` congruent to `a`. -/
@[extern "lean_uint64_to_usize"]
def UInt64.toUSize (a : UInt64) : USize := USize.ofNat a.toNat

/-- The `UInt8` congruent to `a`. -/
@[extern "lean_usize_to_uint8"]
def USize.toUInt8 (a : USize) : UInt8 := UInt8.ofNat a.toNat

/-- The `UInt16` congruent to `a`. -/
@[extern "lean_usize_to_uint16"]
def USize.toUInt16 (a : USize) : UInt16 := UInt16.ofNat a.toNat

/-- The `UInt32` congruent to `a`. -/
@[extern "lean_usize_to_uint32"]
def USize.toUInt32 (a : USize) : UInt32 := UInt32.ofNat a.toNat

/-- The `UInt64` congruent to `a`. -/
@[extern "lean_usize_to_uint64"]
def USize.toUInt64 (a : USize) : UInt64 := UInt64.ofNat a.toNat

@[extern "lean_uint8_of_nat"]
def Nat.toUInt8 (n : @& Nat) : UInt8 := UInt8.ofNat n

@[extern "lean_uint16_of_nat"]
def Nat.toUInt16 (n : @& Nat) : UInt16 := UInt16.ofNat n

@[extern "lean_uint32_of_nat"]
def Nat.toUInt32 (n : @& Nat) : UInt32 := UInt32.ofNat n

@[extern "lean_uint64_of_nat"]
def Nat.toUInt64 (n : @& Nat) : UInt64 := UInt64.ofNat n

@[extern "lean_usize_of_nat"]
def Nat.toUSize (n : @& Nat) : USize := USize.ofNat n

