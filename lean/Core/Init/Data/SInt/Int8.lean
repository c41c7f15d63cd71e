prelude
import Init.Data.UInt
import Init.Data.BitVec.Signed
import Init.Format

/-! Signed integers of 8 bits: the bit vector inside, read in two's complement. -/

set_option linter.unusedVariables false

/-- Signed integers of 8 bits. -/
structure Int8 where
  ofUInt8 ::
  /-- The unsigned integer with the same bits. -/
  toUInt8 : UInt8

attribute [extern "lean_int8_of_uint8_mk"] Int8.ofUInt8
attribute [extern "lean_int8_to_uint8"] Int8.toUInt8

namespace Int8

/-- The number of values. -/
abbrev size : Nat := 256

/-- The bits. -/
@[inline] def toBitVec (x : Int8) : BitVec 8 := x.toUInt8.toBitVec
/-- The integer with the given bits. -/
@[inline] protected def ofBitVec (b : BitVec 8) : Int8 := ⟨⟨b⟩⟩

theorem toBitVec_inj {x y : Int8} : x.toBitVec = y.toBitVec ↔ x = y :=
  ⟨fun h => by cases x with | ofUInt8 x => cases y with | ofUInt8 y => exact congrArg ofUInt8 (UInt8.toBitVec_inj.mp h), fun h => h ▸ rfl⟩

/-- The `Int8` congruent to `i`. -/
@[extern "lean_int8_of_int"] def ofInt (i : @& Int) : Int8 := ⟨⟨BitVec.ofInt 8 i⟩⟩
/-- The `Int8` congruent to `n`. -/
@[extern "lean_int8_of_nat"] def ofNat (n : @& Nat) : Int8 := ⟨⟨BitVec.ofNat 8 n⟩⟩
/-- The value. -/
@[extern "lean_int8_to_int"] def toInt (i : Int8) : Int := i.toBitVec.toInt
/-- The value, 0 for negative ones. -/
@[inline] def toNatClampNeg (i : Int8) : Nat := i.toInt.toNat

instance : OfNat Int8 n := ⟨Int8.ofNat n⟩
instance : Inhabited Int8 := ⟨0⟩

@[extern "lean_int8_neg"] protected def neg (i : Int8) : Int8 := ⟨⟨-i.toBitVec⟩⟩
@[extern "lean_int8_add"] protected def add (a b : Int8) : Int8 := ⟨⟨a.toBitVec + b.toBitVec⟩⟩
@[extern "lean_int8_sub"] protected def sub (a b : Int8) : Int8 := ⟨⟨a.toBitVec - b.toBitVec⟩⟩
@[extern "lean_int8_mul"] protected def mul (a b : Int8) : Int8 := ⟨⟨a.toBitVec * b.toBitVec⟩⟩
/-- Division that rounds towards zero; `x / 0 = 0`. -/
@[extern "lean_int8_div"] protected def div (a b : Int8) : Int8 := ⟨⟨BitVec.sdiv a.toBitVec b.toBitVec⟩⟩
/-- The remainder that goes with `/`; it has the sign of `a`. -/
@[extern "lean_int8_mod"] protected def mod (a b : Int8) : Int8 := ⟨⟨BitVec.srem a.toBitVec b.toBitVec⟩⟩
@[extern "lean_int8_land"] protected def land (a b : Int8) : Int8 := ⟨⟨a.toBitVec &&& b.toBitVec⟩⟩
@[extern "lean_int8_lor"] protected def lor (a b : Int8) : Int8 := ⟨⟨a.toBitVec ||| b.toBitVec⟩⟩
@[extern "lean_int8_xor"] protected def xor (a b : Int8) : Int8 := ⟨⟨a.toBitVec ^^^ b.toBitVec⟩⟩
@[extern "lean_int8_complement"] protected def complement (a : Int8) : Int8 := ⟨⟨~~~a.toBitVec⟩⟩
/-- Shifts by `b` modulo the width. -/
@[extern "lean_int8_shift_left"]
protected def shiftLeft (a b : Int8) : Int8 := ⟨⟨a.toBitVec <<< b.toBitVec.smod 8⟩⟩
/-- Shifts by `b` modulo the width; the sign stays. -/
@[extern "lean_int8_shift_right"]
protected def shiftRight (a b : Int8) : Int8 := ⟨⟨BitVec.sshiftRight' a.toBitVec (b.toBitVec.smod 8)⟩⟩
/-- The absolute value; that of the smallest value is itself. -/
@[extern "lean_int8_abs"] protected def abs (a : Int8) : Int8 := ⟨⟨a.toBitVec.abs⟩⟩

@[extern "lean_int8_dec_eq"]
def decEq (a b : Int8) : Decidable (a = b) :=
  if h : a.toBitVec = b.toBitVec then isTrue (toBitVec_inj.mp h) else isFalse fun e => h (e ▸ rfl)
instance : DecidableEq Int8 := decEq

protected def lt (a b : Int8) : Prop := a.toBitVec.slt b.toBitVec
protected def le (a b : Int8) : Prop := a.toBitVec.sle b.toBitVec
instance : LT Int8 := ⟨Int8.lt⟩
instance : LE Int8 := ⟨Int8.le⟩
@[extern "lean_int8_dec_lt", instance_reducible]
def decLt (a b : Int8) : Decidable (a < b) := inferInstanceAs (Decidable (a.toBitVec.slt b.toBitVec))
@[extern "lean_int8_dec_le", instance_reducible]
def decLe (a b : Int8) : Decidable (a ≤ b) := inferInstanceAs (Decidable (a.toBitVec.sle b.toBitVec))
attribute [instance] decLt decLe

instance : Neg Int8 := ⟨Int8.neg⟩
instance : Add Int8 := ⟨Int8.add⟩
instance : Sub Int8 := ⟨Int8.sub⟩
instance : Mul Int8 := ⟨Int8.mul⟩
instance : Div Int8 := ⟨Int8.div⟩
instance : Mod Int8 := ⟨Int8.mod⟩
instance : AndOp Int8 := ⟨Int8.land⟩
instance : OrOp Int8 := ⟨Int8.lor⟩
instance : XorOp Int8 := ⟨Int8.xor⟩
instance : Complement Int8 := ⟨Int8.complement⟩
instance : ShiftLeft Int8 := ⟨Int8.shiftLeft⟩
instance : ShiftRight Int8 := ⟨Int8.shiftRight⟩
instance : Max Int8 := maxOfLe
instance : Min Int8 := minOfLe
instance : Ord Int8 := ⟨fun a b => compareOfLessAndEq a b⟩
instance : ToString Int8 := ⟨fun i => toString i.toInt⟩
instance : Repr Int8 := ⟨fun i prec => reprPrec i.toInt prec⟩
instance : Hashable Int8 := ⟨fun i => i.toUInt8.toUInt64⟩
instance : IntCast Int8 := ⟨Int8.ofInt⟩
instance : NatCast Int8 := ⟨Int8.ofNat⟩

/-- The smallest value. -/
abbrev minValue : Int8 := -128
/-- The largest value. -/
abbrev maxValue : Int8 := 127

theorem toInt_inj {x y : Int8} : x.toInt = y.toInt ↔ x = y := BitVec.toInt_inj.trans toBitVec_inj
theorem toInt_toBitVec (x : Int8) : x.toBitVec.toInt = x.toInt := rfl
theorem lt_iff_toInt_lt {x y : Int8} : x < y ↔ x.toInt < y.toInt := decide_eq_true_iff
theorem le_iff_toInt_le {x y : Int8} : x ≤ y ↔ x.toInt ≤ y.toInt := decide_eq_true_iff
theorem toInt_ofInt {n : Int} : (ofInt n).toInt = n.bmod (2 ^ 8) := BitVec.toInt_ofInt ..
@[simp] theorem ofInt_toInt (x : Int8) : ofInt x.toInt = x := toBitVec_inj.mp (BitVec.ofInt_toInt x.toBitVec)
@[simp] protected theorem toInt_add (a b : Int8) : (a + b).toInt = (a.toInt + b.toInt).bmod (2 ^ 8) := BitVec.toInt_add ..
@[simp] protected theorem toInt_sub (a b : Int8) : (a - b).toInt = (a.toInt - b.toInt).bmod (2 ^ 8) := BitVec.toInt_sub ..
@[simp] protected theorem toInt_mul (a b : Int8) : (a * b).toInt = (a.toInt * b.toInt).bmod (2 ^ 8) := BitVec.toInt_mul ..
@[simp] protected theorem toInt_neg (a : Int8) : (-a).toInt = (-a.toInt).bmod (2 ^ 8) := BitVec.toInt_neg ..
protected theorem add_comm (a b : Int8) : a + b = b + a := toBitVec_inj.mp (BitVec.add_comm ..)
protected theorem add_assoc (a b c : Int8) : a + b + c = a + (b + c) := toBitVec_inj.mp (BitVec.add_assoc ..)
protected theorem mul_comm (a b : Int8) : a * b = b * a := toBitVec_inj.mp (BitVec.mul_comm ..)
protected theorem mul_assoc (a b c : Int8) : a * b * c = a * (b * c) := toBitVec_inj.mp (BitVec.mul_assoc ..)
@[simp] protected theorem add_zero (a : Int8) : a + 0 = a := toBitVec_inj.mp (BitVec.add_zero _)
@[simp] protected theorem zero_add (a : Int8) : 0 + a = a := toBitVec_inj.mp (BitVec.zero_add _)
@[simp] protected theorem sub_self (a : Int8) : a - a = 0 := toBitVec_inj.mp (BitVec.sub_self _)
protected theorem sub_eq_add_neg (a b : Int8) : a - b = a + -b := toBitVec_inj.mp (BitVec.sub_eq_add_neg ..)
protected theorem le_refl (a : Int8) : a ≤ a := le_iff_toInt_le.mpr (Int.le_refl _)
protected theorem le_trans {a b c : Int8} (h : a ≤ b) (k : b ≤ c) : a ≤ c :=
  le_iff_toInt_le.mpr (Int.le_trans (le_iff_toInt_le.mp h) (le_iff_toInt_le.mp k))
protected theorem not_le {a b : Int8} : ¬a ≤ b ↔ b < a := by rw [le_iff_toInt_le, lt_iff_toInt_lt]; omega
protected theorem not_lt {a b : Int8} : ¬a < b ↔ b ≤ a := by rw [le_iff_toInt_le, lt_iff_toInt_lt]; omega
protected theorem lt_irrefl {a : Int8} : ¬a < a := by rw [lt_iff_toInt_lt]; omega
protected theorem le_antisymm {a b : Int8} (h : a ≤ b) (k : b ≤ a) : a = b :=
  toInt_inj.mp (Int.le_antisymm (le_iff_toInt_le.mp h) (le_iff_toInt_le.mp k))

end Int8

/-- The signed integer with the same bits. -/
@[inline] def UInt8.toInt8 (i : UInt8) : Int8 := ⟨i⟩
/-- The signed integer congruent to `i`. -/
@[inline] abbrev Int.toInt8 (i : Int) : Int8 := Int8.ofInt i
/-- The signed integer congruent to `n`. -/
@[inline] abbrev Nat.toInt8 (n : Nat) : Int8 := Int8.ofNat n
