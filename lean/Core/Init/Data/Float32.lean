prelude
import Init.Data.SInt
import Init.Format
import Init.Data.OfScientific
import Init.Data.Float
/-! Floating point numbers of 32 bits: what there is is declared, nothing can be proved of it. -/

set_option linter.unusedVariables false

/-- The bits of a floating point number. -/
structure Float32.Model where
  bits : UInt32

/-- Floating point numbers of 32 bits (IEEE 754). -/
structure Float32 where
  ofModel ::
  toModel : Float32.Model

attribute [extern "lean_float32_of_model"] Float32.ofModel
attribute [extern "lean_float32_to_model"] Float32.toModel

instance : Inhabited Float32 := ⟨.ofModel ⟨0⟩⟩

namespace Float32

/-- The negation. -/
@[extern "lean_float32_negate"] opaque neg : Float32 → Float32
@[extern "sinf"] opaque sin : Float32 → Float32
@[extern "cosf"] opaque cos : Float32 → Float32
@[extern "tanf"] opaque tan : Float32 → Float32
@[extern "asinf"] opaque asin : Float32 → Float32
@[extern "acosf"] opaque acos : Float32 → Float32
@[extern "atanf"] opaque atan : Float32 → Float32
@[extern "sinhf"] opaque sinh : Float32 → Float32
@[extern "coshf"] opaque cosh : Float32 → Float32
@[extern "tanhf"] opaque tanh : Float32 → Float32
@[extern "asinhf"] opaque asinh : Float32 → Float32
@[extern "acoshf"] opaque acosh : Float32 → Float32
@[extern "atanhf"] opaque atanh : Float32 → Float32
@[extern "expf"] opaque exp : Float32 → Float32
@[extern "exp2f"] opaque exp2 : Float32 → Float32
@[extern "logf"] opaque log : Float32 → Float32
@[extern "log2f"] opaque log2 : Float32 → Float32
@[extern "log10f"] opaque log10 : Float32 → Float32
@[extern "sqrtf"] opaque sqrt : Float32 → Float32
@[extern "cbrtf"] opaque cbrt : Float32 → Float32
@[extern "ceilf"] opaque ceil : Float32 → Float32
@[extern "floorf"] opaque floor : Float32 → Float32
@[extern "roundf"] opaque round : Float32 → Float32
@[extern "fabsf"] opaque abs : Float32 → Float32

@[extern "lean_float32_add"] opaque add : Float32 → Float32 → Float32
@[extern "lean_float32_sub"] opaque sub : Float32 → Float32 → Float32
@[extern "lean_float32_mul"] opaque mul : Float32 → Float32 → Float32
@[extern "lean_float32_div"] opaque div : Float32 → Float32 → Float32
@[extern "powf"] opaque pow : Float32 → Float32 → Float32
@[extern "atan2f"] opaque atan2 : Float32 → Float32 → Float32

/-- `x * 2 ^ i`. -/
@[extern "lean_float32_scaleb"] opaque scaleB (x : Float32) (i : @& Int) : Float32
/-- Mantissa and exponent. -/
@[extern "lean_float32_frexp"] opaque frExp (x : Float32) : Float32 × Int := (x, 0)
@[extern "lean_float32_isnan"] opaque isNaN : Float32 → Bool
@[extern "lean_float32_isfinite"] opaque isFinite : Float32 → Bool
@[extern "lean_float32_isinf"] opaque isInf : Float32 → Bool

/-- The number with the given bits. -/
@[extern "lean_float32_of_bits"] opaque ofBits : UInt32 → Float32
/-- The bits; those of every NaN are the same. -/
@[extern "lean_float32_to_bits"] opaque toBits : Float32 → UInt32
/-- The integer part, brought into range; 0 for NaN. -/
@[extern "lean_float32_to_uint8"] opaque toUInt8 : Float32 → UInt8
/-- The integer part, brought into range; 0 for NaN. -/
@[extern "lean_float32_to_uint16"] opaque toUInt16 : Float32 → UInt16
/-- The integer part, brought into range; 0 for NaN. -/
@[extern "lean_float32_to_uint32"] opaque toUInt32 : Float32 → UInt32
/-- The integer part, brought into range; 0 for NaN. -/
@[extern "lean_float32_to_uint64"] opaque toUInt64 : Float32 → UInt64
/-- The integer part, brought into range; 0 for NaN. -/
@[extern "lean_float32_to_usize"] opaque toUSize : Float32 → USize
/-- The integer part, brought into range; 0 for NaN. -/
@[extern "lean_float32_to_int8"] opaque toInt8 : Float32 → Int8
/-- The integer part, brought into range; 0 for NaN. -/
@[extern "lean_float32_to_int16"] opaque toInt16 : Float32 → Int16
/-- The integer part, brought into range; 0 for NaN. -/
@[extern "lean_float32_to_int32"] opaque toInt32 : Float32 → Int32
/-- The integer part, brought into range; 0 for NaN. -/
@[extern "lean_float32_to_int64"] opaque toInt64 : Float32 → Int64
/-- The integer part, brought into range; 0 for NaN. -/
@[extern "lean_float32_to_isize"] opaque toISize : Float32 → ISize

/-- Equal as numbers: NaN is not equal to itself, and -0 is equal to 0. -/
@[extern "lean_float32_beq"] opaque beq (a b : Float32) : Bool
private opaque ltImpl (a b : Float32) : Bool
private opaque leImpl (a b : Float32) : Bool
/-- Less as numbers. -/
def lt (a b : Float32) : Prop := ltImpl a b = true
/-- At most as numbers. -/
def le (a b : Float32) : Prop := leImpl a b = true
/-- Decimal digits, as many as needed to read the number back. -/
@[extern "lean_float32_to_string"] opaque toString : Float32 → String
/-- The number nearest to `n`. -/
@[extern "lean_float32_of_nat"] opaque ofNat : (@& Nat) → Float32
/-- The number nearest to `m * 10 ^ e`, or to `m * 10 ^ -e` when `s`. -/
@[extern "lean_float32_of_scientific"] opaque ofScientific (m : Nat) (s : Bool) (e : Nat) : Float32

end Float32


instance : BEq Float32 := ⟨Float32.beq⟩
instance : LT Float32 := ⟨Float32.lt⟩
instance : LE Float32 := ⟨Float32.le⟩
@[extern "lean_float32_decLt", instance_reducible]
def Float32.decLt (a b : Float32) : Decidable (a < b) := inferInstanceAs (Decidable (ltImpl a b = true))
@[extern "lean_float32_decLe", instance_reducible]
def Float32.decLe (a b : Float32) : Decidable (a ≤ b) := inferInstanceAs (Decidable (leImpl a b = true))
attribute [instance] Float32.decLt Float32.decLe
instance : Add Float32 := ⟨Float32.add⟩
instance : Sub Float32 := ⟨Float32.sub⟩
instance : Mul Float32 := ⟨Float32.mul⟩
instance : Div Float32 := ⟨Float32.div⟩
instance : Neg Float32 := ⟨Float32.neg⟩
instance : HomogeneousPow Float32 := ⟨Float32.pow⟩
instance : Min Float32 := minOfLe
instance : Max Float32 := maxOfLe
instance : ToString Float32 := ⟨Float32.toString⟩
instance : OfNat Float32 n := ⟨Float32.ofNat n⟩
instance : NatCast Float32 := ⟨Float32.ofNat⟩
instance : OfScientific Float32 := ⟨Float32.ofScientific⟩
instance : Repr Float32 where
  reprPrec n prec := if n < Float32.ofNat 0 then Repr.addAppParen n.toString prec else n.toString
/-- The number nearest to `n`. -/
@[inline] def Float32.ofInt : Int → Float32
  | .ofNat n => Float32.ofNat n
  | .negSucc n => Float32.neg (Float32.ofNat n.succ)
/-- The number nearest to `n`. -/
@[inline] def Nat.toFloat32 (n : Nat) : Float32 := Float32.ofNat n
/-- The number nearest to `n`. -/
@[inline] def Int.toFloat32 (n : Int) : Float32 := Float32.ofInt n

/-- The nearest number of 64 bits: the same. -/
@[extern "lean_float32_to_float"] opaque Float32.toFloat : Float32 → Float
/-- The nearest number of 32 bits. -/
@[extern "lean_float_to_float32"] opaque Float.toFloat32 : Float → Float32
