prelude
import Init.Data.SInt
import Init.Format
import Init.Data.OfScientific
/-! Floating point numbers of 64 bits: what there is is declared, nothing can be proved of it. -/

set_option linter.unusedVariables false

/-- The bits of a floating point number. -/
structure Float.Model where
  bits : UInt64

/-- Floating point numbers of 64 bits (IEEE 754). -/
structure Float where
  ofModel ::
  toModel : Float.Model

attribute [extern "lean_float_of_model"] Float.ofModel
attribute [extern "lean_float_to_model"] Float.toModel

instance : Inhabited Float := ⟨.ofModel ⟨0⟩⟩

namespace Float

/-- The negation. -/
@[extern "lean_float_negate"] opaque neg : Float → Float
@[extern "sin"] opaque sin : Float → Float
@[extern "cos"] opaque cos : Float → Float
@[extern "tan"] opaque tan : Float → Float
@[extern "asin"] opaque asin : Float → Float
@[extern "acos"] opaque acos : Float → Float
@[extern "atan"] opaque atan : Float → Float
@[extern "sinh"] opaque sinh : Float → Float
@[extern "cosh"] opaque cosh : Float → Float
@[extern "tanh"] opaque tanh : Float → Float
@[extern "asinh"] opaque asinh : Float → Float
@[extern "acosh"] opaque acosh : Float → Float
@[extern "atanh"] opaque atanh : Float → Float
@[extern "exp"] opaque exp : Float → Float
@[extern "exp2"] opaque exp2 : Float → Float
@[extern "log"] opaque log : Float → Float
@[extern "log2"] opaque log2 : Float → Float
@[extern "log10"] opaque log10 : Float → Float
@[extern "sqrt"] opaque sqrt : Float → Float
@[extern "cbrt"] opaque cbrt : Float → Float
@[extern "ceil"] opaque ceil : Float → Float
@[extern "floor"] opaque floor : Float → Float
@[extern "round"] opaque round : Float → Float
@[extern "fabs"] opaque abs : Float → Float

@[extern "lean_float_add"] opaque add : Float → Float → Float
@[extern "lean_float_sub"] opaque sub : Float → Float → Float
@[extern "lean_float_mul"] opaque mul : Float → Float → Float
@[extern "lean_float_div"] opaque div : Float → Float → Float
@[extern "pow"] opaque pow : Float → Float → Float
@[extern "atan2"] opaque atan2 : Float → Float → Float

/-- `x * 2 ^ i`. -/
@[extern "lean_float_scaleb"] opaque scaleB (x : Float) (i : @& Int) : Float
/-- Mantissa and exponent. -/
@[extern "lean_float_frexp"] opaque frExp (x : Float) : Float × Int := (x, 0)
@[extern "lean_float_isnan"] opaque isNaN : Float → Bool
@[extern "lean_float_isfinite"] opaque isFinite : Float → Bool
@[extern "lean_float_isinf"] opaque isInf : Float → Bool

/-- The number with the given bits. -/
@[extern "lean_float_of_bits"] opaque ofBits : UInt64 → Float
/-- The bits; those of every NaN are the same. -/
@[extern "lean_float_to_bits"] opaque toBits : Float → UInt64
/-- The integer part, brought into range; 0 for NaN. -/
@[extern "lean_float_to_uint8"] opaque toUInt8 : Float → UInt8
/-- The integer part, brought into range; 0 for NaN. -/
@[extern "lean_float_to_uint16"] opaque toUInt16 : Float → UInt16
/-- The integer part, brought into range; 0 for NaN. -/
@[extern "lean_float_to_uint32"] opaque toUInt32 : Float → UInt32
/-- The integer part, brought into range; 0 for NaN. -/
@[extern "lean_float_to_uint64"] opaque toUInt64 : Float → UInt64
/-- The integer part, brought into range; 0 for NaN. -/
@[extern "lean_float_to_usize"] opaque toUSize : Float → USize
/-- The integer part, brought into range; 0 for NaN. -/
@[extern "lean_float_to_int8"] opaque toInt8 : Float → Int8
/-- The integer part, brought into range; 0 for NaN. -/
@[extern "lean_float_to_int16"] opaque toInt16 : Float → Int16
/-- The integer part, brought into range; 0 for NaN. -/
@[extern "lean_float_to_int32"] opaque toInt32 : Float → Int32
/-- The integer part, brought into range; 0 for NaN. -/
@[extern "lean_float_to_int64"] opaque toInt64 : Float → Int64
/-- The integer part, brought into range; 0 for NaN. -/
@[extern "lean_float_to_isize"] opaque toISize : Float → ISize

/-- Equal as numbers: NaN is not equal to itself, and -0 is equal to 0. -/
@[extern "lean_float_beq"] opaque beq (a b : Float) : Bool
private opaque ltImpl (a b : Float) : Bool
private opaque leImpl (a b : Float) : Bool
/-- Less as numbers. -/
def lt (a b : Float) : Prop := ltImpl a b = true
/-- At most as numbers. -/
def le (a b : Float) : Prop := leImpl a b = true
/-- Decimal digits, as many as needed to read the number back. -/
@[extern "lean_float_to_string"] opaque toString : Float → String
/-- The number nearest to `n`. -/
@[extern "lean_float_of_nat"] opaque ofNat : (@& Nat) → Float
/-- The number nearest to `m * 10 ^ e`, or to `m * 10 ^ -e` when `s`. -/
@[extern "lean_float_of_scientific"] opaque ofScientific (m : Nat) (s : Bool) (e : Nat) : Float

end Float


instance : BEq Float := ⟨Float.beq⟩
instance : LT Float := ⟨Float.lt⟩
instance : LE Float := ⟨Float.le⟩
@[extern "lean_float_decLt", instance_reducible]
def Float.decLt (a b : Float) : Decidable (a < b) := inferInstanceAs (Decidable (ltImpl a b = true))
@[extern "lean_float_decLe", instance_reducible]
def Float.decLe (a b : Float) : Decidable (a ≤ b) := inferInstanceAs (Decidable (leImpl a b = true))
attribute [instance] Float.decLt Float.decLe
instance : Add Float := ⟨Float.add⟩
instance : Sub Float := ⟨Float.sub⟩
instance : Mul Float := ⟨Float.mul⟩
instance : Div Float := ⟨Float.div⟩
instance : Neg Float := ⟨Float.neg⟩
instance : HomogeneousPow Float := ⟨Float.pow⟩
instance : Min Float := minOfLe
instance : Max Float := maxOfLe
instance : ToString Float := ⟨Float.toString⟩
instance : OfNat Float n := ⟨Float.ofNat n⟩
instance : NatCast Float := ⟨Float.ofNat⟩
@[default_instance mid+1] instance : OfScientific Float := ⟨Float.ofScientific⟩
instance : Repr Float where
  reprPrec n prec := if n < Float.ofNat 0 then Repr.addAppParen n.toString prec else n.toString
/-- The number nearest to `n`. -/
@[inline] def Float.ofInt : Int → Float
  | .ofNat n => Float.ofNat n
  | .negSucc n => Float.neg (Float.ofNat n.succ)
/-- The number nearest to `n`. -/
@[inline] def Nat.toFloat (n : Nat) : Float := Float.ofNat n
/-- The number nearest to `n`. -/
@[inline] def Int.toFloat (n : Int) : Float := Float.ofInt n
/-- The number nearest to `n`. -/
@[extern "lean_uint8_to_float"] opaque UInt8.toFloat (n : UInt8) : Float
/-- The number nearest to `n`. -/
@[extern "lean_uint16_to_float"] opaque UInt16.toFloat (n : UInt16) : Float
/-- The number nearest to `n`. -/
@[extern "lean_uint32_to_float"] opaque UInt32.toFloat (n : UInt32) : Float
/-- The number nearest to `n`. -/
@[extern "lean_uint64_to_float"] opaque UInt64.toFloat (n : UInt64) : Float
/-- The number nearest to `n`. -/
@[extern "lean_usize_to_float"] opaque USize.toFloat (n : USize) : Float
/-- The number nearest to `n`. -/
@[extern "lean_int8_to_float"] opaque Int8.toFloat (n : Int8) : Float
/-- The number nearest to `n`. -/
@[extern "lean_int16_to_float"] opaque Int16.toFloat (n : Int16) : Float
/-- The number nearest to `n`. -/
@[extern "lean_int32_to_float"] opaque Int32.toFloat (n : Int32) : Float
/-- The number nearest to `n`. -/
@[extern "lean_int64_to_float"] opaque Int64.toFloat (n : Int64) : Float
/-- The number nearest to `n`. -/
@[extern "lean_isize_to_float"] opaque ISize.toFloat (n : ISize) : Float
