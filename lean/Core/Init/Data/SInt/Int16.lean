prelude
import Init.Data.UInt
import Init.Data.BitVec.Signed
import Init.Format

/-! Signed integers of 16 bits: the bit vector inside, read in two's complement. -/

set_option linter.unusedVariables false

/-- Signed integers of 16 bits. -/
structure Int16 where
  ofUInt16 ::
  /-- The unsigned integer with the same bits. -/
  toUInt16 : UInt16

attribute [extern "lean_int16_of_uint16_mk"] Int16.ofUInt16
attribute [extern "lean_int16_to_uint16"] Int16.toUInt16

namespace Int16

/-- The number of values. -/
abbrev size : Nat := 65536

/-- The bits. -/
@[inline] def toBitVec (x : Int16) : BitVec 16 := x.toUInt16.toBitVec
/-- The integer with the given bits. -/
@[inline] protected def ofBitVec (b : BitVec 16) : Int16 := ⟨⟨b⟩⟩

theorem toBitVec_inj {x y : Int16} : x.toBitVec = y.toBitVec ↔ x = y :=
  ⟨fun h => by cases x with | ofUInt16 x => cases y with | ofUInt16 y => exact congrArg ofUInt16 (UInt16.toBitVec_inj.mp h), fun h => h ▸ rfl⟩

/-- The `Int16` congruent to `i`. -/
@[extern "lean_int16_of_int"] def ofInt (i : @& Int) : Int16 := ⟨⟨BitVec.ofInt 16 i⟩⟩
/-- The `Int16` congruent to `n`. -/
@[extern "lean_int16_of_nat"] def ofNat (n : @& Nat) : Int16 := ⟨⟨BitVec.ofNat 16 n⟩⟩
/-- The value. -/
@[extern "lean_int16_to_int"] def toInt (i : Int16) : Int := i.toBitVec.toInt
/-- The value, 0 for negative ones. -/
@[inline] def toNatClampNeg (i : Int16) : Nat := i.toInt.toNat

instance : OfNat Int16 n := ⟨Int16.ofNat n⟩
instance : Inhabited Int16 := ⟨0⟩

@[extern "lean_int16_neg"] protected def neg (i : Int16) : Int16 := ⟨⟨-i.toBitVec⟩⟩
@[extern "lean_int16_add"] protected def add (a b : Int16) : Int16 := ⟨⟨a.toBitVec + b.toBitVec⟩⟩
@[extern "lean_int16_sub"] protected def sub (a b : Int16) : Int16 := ⟨⟨a.toBitVec - b.toBitVec⟩⟩
@[extern "lean_int16_mul"] protected def mul (a b : Int16) : Int16 := ⟨⟨a.toBitVec * b.toBitVec⟩⟩
/-- Division that rounds towards zero; `x / 0 = 0`. -/
@[extern "lean_int16_div"] protected def div (a b : Int16) : Int16 := ⟨⟨BitVec.sdiv a.toBitVec b.toBitVec⟩⟩
/-- The remainder that goes with `/`; it has the sign of `a`. -/
@[extern "lean_int16_mod"] protected def mod (a b : Int16) : Int16 := ⟨⟨BitVec.srem a.toBitVec b.toBitVec⟩⟩
@[extern "lean_int16_land"] protected def land (a b : Int16) : Int16 := ⟨⟨a.toBitVec &&& b.toBitVec⟩⟩
@[extern "lean_int16_lor"] protected def lor (a b : Int16) : Int16 := ⟨⟨a.toBitVec ||| b.toBitVec⟩⟩
@[extern "lean_int16_xor"] protected def xor (a b : Int16) : Int16 := ⟨⟨a.toBitVec ^^^ b.toBitVec⟩⟩
@[extern "lean_int16_complement"] protected def complement (a : Int16) : Int16 := ⟨⟨~~~a.toBitVec⟩⟩
/-- Shifts by `b` modulo the width. -/
@[extern "lean_int16_shift_left"]
protected def shiftLeft (a b : Int16) : Int16 := ⟨⟨a.toBitVec <<< b.toBitVec.smod 16⟩⟩
/-- Shifts by `b` modulo the width; the sign stays. -/
@[extern "lean_int16_shift_right"]
protected def shiftRight (a b : Int16) : Int16 := ⟨⟨BitVec.sshiftRight' a.toBitVec (b.toBitVec.smod 16)⟩⟩
/-- The absolute value; that of the smallest value is itself. -/
@[extern "lean_int16_abs"] protected def abs (a : Int16) : Int16 := ⟨⟨a.toBitVec.abs⟩⟩

@[extern "lean_int16_dec_eq"]
def decEq (a b : Int16) : Decidable (a = b) :=
  if h : a.toBitVec = b.toBitVec then isTrue (toBitVec_inj.mp h) else isFalse fun e => h (e ▸ rfl)
instance : DecidableEq Int16 := decEq

protected def lt (a b : Int16) : Prop := a.toBitVec.slt b.toBitVec
protected def le (a b : Int16) : Prop := a.toBitVec.sle b.toBitVec
instance : LT Int16 := ⟨Int16.lt⟩
instance : LE Int16 := ⟨Int16.le⟩
@[extern "lean_int16_dec_lt", instance_reducible]
def decLt (a b : Int16) : Decidable (a < b) := inferInstanceAs (Decidable (a.toBitVec.slt b.toBitVec))
@[extern "lean_int16_dec_le", instance_reducible]
def decLe (a b : Int16) : Decidable (a ≤ b) := inferInstanceAs (Decidable (a.toBitVec.sle b.toBitVec))
attribute [instance] decLt decLe

instance : Neg Int16 := ⟨Int16.neg⟩
instance : Add Int16 := ⟨Int16.add⟩
instance : Sub Int16 := ⟨Int16.sub⟩
instance : Mul Int16 := ⟨Int16.mul⟩
instance : Div Int16 := ⟨Int16.div⟩
instance : Mod Int16 := ⟨Int16.mod⟩
instance : AndOp Int16 := ⟨Int16.land⟩
instance : OrOp Int16 := ⟨Int16.lor⟩
instance : XorOp Int16 := ⟨Int16.xor⟩
instance : Complement Int16 := ⟨Int16.complement⟩
instance : ShiftLeft Int16 := ⟨Int16.shiftLeft⟩
instance : ShiftRight Int16 := ⟨Int16.shiftRight⟩
instance : Max Int16 := maxOfLe
instance : Min Int16 := minOfLe
instance : Ord Int16 := ⟨fun a b => compareOfLessAndEq a b⟩
instance : ToString Int16 := ⟨fun i => toString i.toInt⟩
instance : Repr Int16 := ⟨fun i prec => reprPrec i.toInt prec⟩
instance : Hashable Int16 := ⟨fun i => i.toUInt16.toUInt64⟩
instance : IntCast Int16 := ⟨Int16.ofInt⟩
instance : NatCast Int16 := ⟨Int16.ofNat⟩

/-- The smallest value. -/
abbrev minValue : Int16 := -32768
/-- The largest value. -/
abbrev maxValue : Int16 := 32767

theorem toInt_inj {x y : Int16} : x.toInt = y.toInt ↔ x = y := BitVec.toInt_inj.trans toBitVec_inj
theorem toInt_toBitVec (x : Int16) : x.toBitVec.toInt = x.toInt := rfl
theorem lt_iff_toInt_lt {x y : Int16} : x < y ↔ x.toInt < y.toInt := decide_eq_true_iff
theorem le_iff_toInt_le {x y : Int16} : x ≤ y ↔ x.toInt ≤ y.toInt := decide_eq_true_iff
theorem toInt_ofInt {n : Int} : (ofInt n).toInt = n.bmod (2 ^ 16) := BitVec.toInt_ofInt ..
@[simp] theorem ofInt_toInt (x : Int16) : ofInt x.toInt = x := toBitVec_inj.mp (BitVec.ofInt_toInt x.toBitVec)
@[simp] protected theorem toInt_add (a b : Int16) : (a + b).toInt = (a.toInt + b.toInt).bmod (2 ^ 16) := BitVec.toInt_add ..
@[simp] protected theorem toInt_sub (a b : Int16) : (a - b).toInt = (a.toInt - b.toInt).bmod (2 ^ 16) := BitVec.toInt_sub ..
@[simp] protected theorem toInt_mul (a b : Int16) : (a * b).toInt = (a.toInt * b.toInt).bmod (2 ^ 16) := BitVec.toInt_mul ..
@[simp] protected theorem toInt_neg (a : Int16) : (-a).toInt = (-a.toInt).bmod (2 ^ 16) := BitVec.toInt_neg ..
protected theorem add_comm (a b : Int16) : a + b = b + a := toBitVec_inj.mp (BitVec.add_comm ..)
protected theorem add_assoc (a b c : Int16) : a + b + c = a + (b + c) := toBitVec_inj.mp (BitVec.add_assoc ..)
protected theorem mul_comm (a b : Int16) : a * b = b * a := toBitVec_inj.mp (BitVec.mul_comm ..)
protected theorem mul_assoc (a b c : Int16) : a * b * c = a * (b * c) := toBitVec_inj.mp (BitVec.mul_assoc ..)
@[simp] protected theorem add_zero (a : Int16) : a + 0 = a := toBitVec_inj.mp (BitVec.add_zero _)
@[simp] protected theorem zero_add (a : Int16) : 0 + a = a := toBitVec_inj.mp (BitVec.zero_add _)
@[simp] protected theorem sub_self (a : Int16) : a - a = 0 := toBitVec_inj.mp (BitVec.sub_self _)
protected theorem sub_eq_add_neg (a b : Int16) : a - b = a + -b := toBitVec_inj.mp (BitVec.sub_eq_add_neg ..)
protected theorem le_refl (a : Int16) : a ≤ a := le_iff_toInt_le.mpr (Int.le_refl _)
protected theorem le_trans {a b c : Int16} (h : a ≤ b) (k : b ≤ c) : a ≤ c :=
  le_iff_toInt_le.mpr (Int.le_trans (le_iff_toInt_le.mp h) (le_iff_toInt_le.mp k))
protected theorem not_le {a b : Int16} : ¬a ≤ b ↔ b < a := by rw [le_iff_toInt_le, lt_iff_toInt_lt]; omega
protected theorem not_lt {a b : Int16} : ¬a < b ↔ b ≤ a := by rw [le_iff_toInt_le, lt_iff_toInt_lt]; omega
protected theorem lt_irrefl {a : Int16} : ¬a < a := by rw [lt_iff_toInt_lt]; omega
protected theorem le_antisymm {a b : Int16} (h : a ≤ b) (k : b ≤ a) : a = b :=
  toInt_inj.mp (Int.le_antisymm (le_iff_toInt_le.mp h) (le_iff_toInt_le.mp k))

end Int16

/-- The signed integer with the same bits. -/
@[inline] def UInt16.toInt16 (i : UInt16) : Int16 := ⟨i⟩
/-- The signed integer congruent to `i`. -/
@[inline] abbrev Int.toInt16 (i : Int) : Int16 := Int16.ofInt i
/-- The signed integer congruent to `n`. -/
@[inline] abbrev Nat.toInt16 (n : Nat) : Int16 := Int16.ofNat n
