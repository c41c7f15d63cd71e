prelude
import Init.Data.UInt
import Init.Data.BitVec.Signed
import Init.Format

/-! Signed integers of 32 bits: the bit vector inside, read in two's complement. -/

set_option linter.unusedVariables false

/-- Signed integers of 32 bits. -/
structure Int32 where
  ofUInt32 ::
  /-- The unsigned integer with the same bits. -/
  toUInt32 : UInt32

attribute [extern "lean_int32_of_uint32_mk"] Int32.ofUInt32
attribute [extern "lean_int32_to_uint32"] Int32.toUInt32

namespace Int32

/-- The number of values. -/
abbrev size : Nat := 4294967296

/-- The bits. -/
@[inline] def toBitVec (x : Int32) : BitVec 32 := x.toUInt32.toBitVec
/-- The integer with the given bits. -/
@[inline] protected def ofBitVec (b : BitVec 32) : Int32 := ⟨⟨b⟩⟩

theorem toBitVec_inj {x y : Int32} : x.toBitVec = y.toBitVec ↔ x = y :=
  ⟨fun h => by cases x with | ofUInt32 x => cases y with | ofUInt32 y => exact congrArg ofUInt32 (UInt32.toBitVec_inj.mp h), fun h => h ▸ rfl⟩

/-- The `Int32` congruent to `i`. -/
@[extern "lean_int32_of_int"] def ofInt (i : @& Int) : Int32 := ⟨⟨BitVec.ofInt 32 i⟩⟩
/-- The `Int32` congruent to `n`. -/
@[extern "lean_int32_of_nat"] def ofNat (n : @& Nat) : Int32 := ⟨⟨BitVec.ofNat 32 n⟩⟩
/-- The value. -/
@[extern "lean_int32_to_int"] def toInt (i : Int32) : Int := i.toBitVec.toInt
/-- The value, 0 for negative ones. -/
@[inline] def toNatClampNeg (i : Int32) : Nat := i.toInt.toNat

instance : OfNat Int32 n := ⟨Int32.ofNat n⟩
instance : Inhabited Int32 := ⟨0⟩

@[extern "lean_int32_neg"] protected def neg (i : Int32) : Int32 := ⟨⟨-i.toBitVec⟩⟩
@[extern "lean_int32_add"] protected def add (a b : Int32) : Int32 := ⟨⟨a.toBitVec + b.toBitVec⟩⟩
@[extern "lean_int32_sub"] protected def sub (a b : Int32) : Int32 := ⟨⟨a.toBitVec - b.toBitVec⟩⟩
@[extern "lean_int32_mul"] protected def mul (a b : Int32) : Int32 := ⟨⟨a.toBitVec * b.toBitVec⟩⟩
/-- Division that rounds towards zero; `x / 0 = 0`. -/
@[extern "lean_int32_div"] protected def div (a b : Int32) : Int32 := ⟨⟨BitVec.sdiv a.toBitVec b.toBitVec⟩⟩
/-- The remainder that goes with `/`; it has the sign of `a`. -/
@[extern "lean_int32_mod"] protected def mod (a b : Int32) : Int32 := ⟨⟨BitVec.srem a.toBitVec b.toBitVec⟩⟩
@[extern "lean_int32_land"] protected def land (a b : Int32) : Int32 := ⟨⟨a.toBitVec &&& b.toBitVec⟩⟩
@[extern "lean_int32_lor"] protected def lor (a b : Int32) : Int32 := ⟨⟨a.toBitVec ||| b.toBitVec⟩⟩
@[extern "lean_int32_xor"] protected def xor (a b : Int32) : Int32 := ⟨⟨a.toBitVec ^^^ b.toBitVec⟩⟩
@[extern "lean_int32_complement"] protected def complement (a : Int32) : Int32 := ⟨⟨~~~a.toBitVec⟩⟩
/-- Shifts by `b` modulo the width. -/
@[extern "lean_int32_shift_left"]
protected def shiftLeft (a b : Int32) : Int32 := ⟨⟨a.toBitVec <<< b.toBitVec.smod 32⟩⟩
/-- Shifts by `b` modulo the width; the sign stays. -/
@[extern "lean_int32_shift_right"]
protected def shiftRight (a b : Int32) : Int32 := ⟨⟨BitVec.sshiftRight' a.toBitVec (b.toBitVec.smod 32)⟩⟩
/-- The absolute value; that of the smallest value is itself. -/
@[extern "lean_int32_abs"] protected def abs (a : Int32) : Int32 := ⟨⟨a.toBitVec.abs⟩⟩

@[extern "lean_int32_dec_eq"]
def decEq (a b : Int32) : Decidable (a = b) :=
  if h : a.toBitVec = b.toBitVec then isTrue (toBitVec_inj.mp h) else isFalse fun e => h (e ▸ rfl)
instance : DecidableEq Int32 := decEq

protected def lt (a b : Int32) : Prop := a.toBitVec.slt b.toBitVec
protected def le (a b : Int32) : Prop := a.toBitVec.sle b.toBitVec
instance : LT Int32 := ⟨Int32.lt⟩
instance : LE Int32 := ⟨Int32.le⟩
@[extern "lean_int32_dec_lt", instance_reducible]
def decLt (a b : Int32) : Decidable (a < b) := inferInstanceAs (Decidable (a.toBitVec.slt b.toBitVec))
@[extern "lean_int32_dec_le", instance_reducible]
def decLe (a b : Int32) : Decidable (a ≤ b) := inferInstanceAs (Decidable (a.toBitVec.sle b.toBitVec))
attribute [instance] decLt decLe

instance : Neg Int32 := ⟨Int32.neg⟩
instance : Add Int32 := ⟨Int32.add⟩
instance : Sub Int32 := ⟨Int32.sub⟩
instance : Mul Int32 := ⟨Int32.mul⟩
instance : Div Int32 := ⟨Int32.div⟩
instance : Mod Int32 := ⟨Int32.mod⟩
instance : AndOp Int32 := ⟨Int32.land⟩
instance : OrOp Int32 := ⟨Int32.lor⟩
instance : XorOp Int32 := ⟨Int32.xor⟩
instance : Complement Int32 := ⟨Int32.complement⟩
instance : ShiftLeft Int32 := ⟨Int32.shiftLeft⟩
instance : ShiftRight Int32 := ⟨Int32.shiftRight⟩
instance : Max Int32 := maxOfLe
instance : Min Int32 := minOfLe
instance : Ord Int32 := ⟨fun a b => compareOfLessAndEq a b⟩
instance : ToString Int32 := ⟨fun i => toString i.toInt⟩
instance : Repr Int32 := ⟨fun i prec => reprPrec i.toInt prec⟩
instance : Hashable Int32 := ⟨fun i => i.toUInt32.toUInt64⟩
instance : IntCast Int32 := ⟨Int32.ofInt⟩
instance : NatCast Int32 := ⟨Int32.ofNat⟩

/-- The smallest value. -/
abbrev minValue : Int32 := -2147483648
/-- The largest value. -/
abbrev maxValue : Int32 := 2147483647

theorem toInt_inj {x y : Int32} : x.toInt = y.toInt ↔ x = y := BitVec.toInt_inj.trans toBitVec_inj
theorem toInt_toBitVec (x : Int32) : x.toBitVec.toInt = x.toInt := rfl
theorem lt_iff_toInt_lt {x y : Int32} : x < y ↔ x.toInt < y.toInt := decide_eq_true_iff
theorem le_iff_toInt_le {x y : Int32} : x ≤ y ↔ x.toInt ≤ y.toInt := decide_eq_true_iff
theorem toInt_ofInt {n : Int} : (ofInt n).toInt = n.bmod (2 ^ 32) := BitVec.toInt_ofInt ..
@[simp] theorem ofInt_toInt (x : Int32) : ofInt x.toInt = x := toBitVec_inj.mp (BitVec.ofInt_toInt x.toBitVec)
@[simp] protected theorem toInt_add (a b : Int32) : (a + b).toInt = (a.toInt + b.toInt).bmod (2 ^ 32) := BitVec.toInt_add ..
@[simp] protected theorem toInt_sub (a b : Int32) : (a - b).toInt = (a.toInt - b.toInt).bmod (2 ^ 32) := BitVec.toInt_sub ..
@[simp] protected theorem toInt_mul (a b : Int32) : (a * b).toInt = (a.toInt * b.toInt).bmod (2 ^ 32) := BitVec.toInt_mul ..
@[simp] protected theorem toInt_neg (a : Int32) : (-a).toInt = (-a.toInt).bmod (2 ^ 32) := BitVec.toInt_neg ..
protected theorem add_comm (a b : Int32) : a + b = b + a := toBitVec_inj.mp (BitVec.add_comm ..)
protected theorem add_assoc (a b c : Int32) : a + b + c = a + (b + c) := toBitVec_inj.mp (BitVec.add_assoc ..)
protected theorem mul_comm (a b : Int32) : a * b = b * a := toBitVec_inj.mp (BitVec.mul_comm ..)
protected theorem mul_assoc (a b c : Int32) : a * b * c = a * (b * c) := toBitVec_inj.mp (BitVec.mul_assoc ..)
@[simp] protected theorem add_zero (a : Int32) : a + 0 = a := toBitVec_inj.mp (BitVec.add_zero _)
@[simp] protected theorem zero_add (a : Int32) : 0 + a = a := toBitVec_inj.mp (BitVec.zero_add _)
@[simp] protected theorem sub_self (a : Int32) : a - a = 0 := toBitVec_inj.mp (BitVec.sub_self _)
protected theorem sub_eq_add_neg (a b : Int32) : a - b = a + -b := toBitVec_inj.mp (BitVec.sub_eq_add_neg ..)
protected theorem le_refl (a : Int32) : a ≤ a := le_iff_toInt_le.mpr (Int.le_refl _)
protected theorem le_trans {a b c : Int32} (h : a ≤ b) (k : b ≤ c) : a ≤ c :=
  le_iff_toInt_le.mpr (Int.le_trans (le_iff_toInt_le.mp h) (le_iff_toInt_le.mp k))
protected theorem not_le {a b : Int32} : ¬a ≤ b ↔ b < a := by rw [le_iff_toInt_le, lt_iff_toInt_lt]; omega
protected theorem not_lt {a b : Int32} : ¬a < b ↔ b ≤ a := by rw [le_iff_toInt_le, lt_iff_toInt_lt]; omega
protected theorem lt_irrefl {a : Int32} : ¬a < a := by rw [lt_iff_toInt_lt]; omega
protected theorem le_antisymm {a b : Int32} (h : a ≤ b) (k : b ≤ a) : a = b :=
  toInt_inj.mp (Int.le_antisymm (le_iff_toInt_le.mp h) (le_iff_toInt_le.mp k))

end Int32

/-- The signed integer with the same bits. -/
@[inline] def UInt32.toInt32 (i : UInt32) : Int32 := ⟨i⟩
/-- The signed integer congruent to `i`. -/
@[inline] abbrev Int.toInt32 (i : Int) : Int32 := Int32.ofInt i
/-- The signed integer congruent to `n`. -/
@[inline] abbrev Nat.toInt32 (n : Nat) : Int32 := Int32.ofNat n
