prelude
import Init.Data.UInt
import Init.Data.BitVec.Signed
import Init.Format

/-! Signed integers of one machine word: the bit vector inside, read in two's complement. -/

set_option linter.unusedVariables false

/-- Signed integers of one machine word. -/
structure ISize where
  ofUSize ::
  /-- The unsigned integer with the same bits. -/
  toUSize : USize

attribute [extern "lean_isize_of_usize_mk"] ISize.ofUSize
attribute [extern "lean_isize_to_usize"] ISize.toUSize

namespace ISize

/-- The number of values. -/
abbrev size : Nat := 2 ^ System.Platform.numBits

/-- The bits. -/
@[inline] def toBitVec (x : ISize) : BitVec System.Platform.numBits := x.toUSize.toBitVec
/-- The integer with the given bits. -/
@[inline] protected def ofBitVec (b : BitVec System.Platform.numBits) : ISize := ⟨⟨b⟩⟩

theorem toBitVec_inj {x y : ISize} : x.toBitVec = y.toBitVec ↔ x = y :=
  ⟨fun h => by cases x with | ofUSize x => cases y with | ofUSize y => exact congrArg ofUSize (USize.toBitVec_inj.mp h), fun h => h ▸ rfl⟩

/-- The `ISize` congruent to `i`. -/
@[extern "lean_isize_of_int"] def ofInt (i : @& Int) : ISize := ⟨⟨BitVec.ofInt System.Platform.numBits i⟩⟩
/-- The `ISize` congruent to `n`. -/
@[extern "lean_isize_of_nat"] def ofNat (n : @& Nat) : ISize := ⟨⟨BitVec.ofNat System.Platform.numBits n⟩⟩
/-- The value. -/
@[extern "lean_isize_to_int"] def toInt (i : ISize) : Int := i.toBitVec.toInt
/-- The value, 0 for negative ones. -/
@[inline] def toNatClampNeg (i : ISize) : Nat := i.toInt.toNat

instance : OfNat ISize n := ⟨ISize.ofNat n⟩
instance : Inhabited ISize := ⟨0⟩

@[extern "lean_isize_neg"] protected def neg (i : ISize) : ISize := ⟨⟨-i.toBitVec⟩⟩
@[extern "lean_isize_add"] protected def add (a b : ISize) : ISize := ⟨⟨a.toBitVec + b.toBitVec⟩⟩
@[extern "lean_isize_sub"] protected def sub (a b : ISize) : ISize := ⟨⟨a.toBitVec - b.toBitVec⟩⟩
@[extern "lean_isize_mul"] protected def mul (a b : ISize) : ISize := ⟨⟨a.toBitVec * b.toBitVec⟩⟩
/-- Division that rounds towards zero; `x / 0 = 0`. -/
@[extern "lean_isize_div"] protected def div (a b : ISize) : ISize := ⟨⟨BitVec.sdiv a.toBitVec b.toBitVec⟩⟩
/-- The remainder that goes with `/`; it has the sign of `a`. -/
@[extern "lean_isize_mod"] protected def mod (a b : ISize) : ISize := ⟨⟨BitVec.srem a.toBitVec b.toBitVec⟩⟩
@[extern "lean_isize_land"] protected def land (a b : ISize) : ISize := ⟨⟨a.toBitVec &&& b.toBitVec⟩⟩
@[extern "lean_isize_lor"] protected def lor (a b : ISize) : ISize := ⟨⟨a.toBitVec ||| b.toBitVec⟩⟩
@[extern "lean_isize_xor"] protected def xor (a b : ISize) : ISize := ⟨⟨a.toBitVec ^^^ b.toBitVec⟩⟩
@[extern "lean_isize_complement"] protected def complement (a : ISize) : ISize := ⟨⟨~~~a.toBitVec⟩⟩
/-- Shifts by `b` modulo the width. -/
@[extern "lean_isize_shift_left"]
protected def shiftLeft (a b : ISize) : ISize := ⟨⟨a.toBitVec <<< b.toBitVec.smod (BitVec.ofNat _ System.Platform.numBits)⟩⟩
/-- Shifts by `b` modulo the width; the sign stays. -/
@[extern "lean_isize_shift_right"]
protected def shiftRight (a b : ISize) : ISize := ⟨⟨BitVec.sshiftRight' a.toBitVec (b.toBitVec.smod (BitVec.ofNat _ System.Platform.numBits))⟩⟩
/-- The absolute value; that of the smallest value is itself. -/
@[extern "lean_isize_abs"] protected def abs (a : ISize) : ISize := ⟨⟨a.toBitVec.abs⟩⟩

@[extern "lean_isize_dec_eq"]
def decEq (a b : ISize) : Decidable (a = b) :=
  if h : a.toBitVec = b.toBitVec then isTrue (toBitVec_inj.mp h) else isFalse fun e => h (e ▸ rfl)
instance : DecidableEq ISize := decEq

protected def lt (a b : ISize) : Prop := a.toBitVec.slt b.toBitVec
protected def le (a b : ISize) : Prop := a.toBitVec.sle b.toBitVec
instance : LT ISize := ⟨ISize.lt⟩
instance : LE ISize := ⟨ISize.le⟩
@[extern "lean_isize_dec_lt", instance_reducible]
def decLt (a b : ISize) : Decidable (a < b) := inferInstanceAs (Decidable (a.toBitVec.slt b.toBitVec))
@[extern "lean_isize_dec_le", instance_reducible]
def decLe (a b : ISize) : Decidable (a ≤ b) := inferInstanceAs (Decidable (a.toBitVec.sle b.toBitVec))
attribute [instance] decLt decLe

instance : Neg ISize := ⟨ISize.neg⟩
instance : Add ISize := ⟨ISize.add⟩
instance : Sub ISize := ⟨ISize.sub⟩
instance : Mul ISize := ⟨ISize.mul⟩
instance : Div ISize := ⟨ISize.div⟩
instance : Mod ISize := ⟨ISize.mod⟩
instance : AndOp ISize := ⟨ISize.land⟩
instance : OrOp ISize := ⟨ISize.lor⟩
instance : XorOp ISize := ⟨ISize.xor⟩
instance : Complement ISize := ⟨ISize.complement⟩
instance : ShiftLeft ISize := ⟨ISize.shiftLeft⟩
instance : ShiftRight ISize := ⟨ISize.shiftRight⟩
instance : Max ISize := maxOfLe
instance : Min ISize := minOfLe
instance : Ord ISize := ⟨fun a b => compareOfLessAndEq a b⟩
instance : ToString ISize := ⟨fun i => toString i.toInt⟩
instance : Repr ISize := ⟨fun i prec => reprPrec i.toInt prec⟩
instance : Hashable ISize := ⟨fun i => i.toUSize.toUInt64⟩
instance : IntCast ISize := ⟨ISize.ofInt⟩
instance : NatCast ISize := ⟨ISize.ofNat⟩

/-- The smallest value. -/
abbrev minValue : ISize := .ofInt (-2 ^ (System.Platform.numBits - 1))
/-- The largest value. -/
abbrev maxValue : ISize := .ofInt (2 ^ (System.Platform.numBits - 1) - 1)

theorem toInt_inj {x y : ISize} : x.toInt = y.toInt ↔ x = y := BitVec.toInt_inj.trans toBitVec_inj
theorem toInt_toBitVec (x : ISize) : x.toBitVec.toInt = x.toInt := rfl
theorem lt_iff_toInt_lt {x y : ISize} : x < y ↔ x.toInt < y.toInt := decide_eq_true_iff
theorem le_iff_toInt_le {x y : ISize} : x ≤ y ↔ x.toInt ≤ y.toInt := decide_eq_true_iff
theorem toInt_ofInt {n : Int} : (ofInt n).toInt = n.bmod (2 ^ System.Platform.numBits) := BitVec.toInt_ofInt ..
@[simp] theorem ofInt_toInt (x : ISize) : ofInt x.toInt = x := toBitVec_inj.mp (BitVec.ofInt_toInt x.toBitVec)
@[simp] protected theorem toInt_add (a b : ISize) : (a + b).toInt = (a.toInt + b.toInt).bmod (2 ^ System.Platform.numBits) := BitVec.toInt_add ..
@[simp] protected theorem toInt_sub (a b : ISize) : (a - b).toInt = (a.toInt - b.toInt).bmod (2 ^ System.Platform.numBits) := BitVec.toInt_sub ..
@[simp] protected theorem toInt_mul (a b : ISize) : (a * b).toInt = (a.toInt * b.toInt).bmod (2 ^ System.Platform.numBits) := BitVec.toInt_mul ..
@[simp] protected theorem toInt_neg (a : ISize) : (-a).toInt = (-a.toInt).bmod (2 ^ System.Platform.numBits) := BitVec.toInt_neg ..
protected theorem add_comm (a b : ISize) : a + b = b + a := toBitVec_inj.mp (BitVec.add_comm ..)
protected theorem add_assoc (a b c : ISize) : a + b + c = a + (b + c) := toBitVec_inj.mp (BitVec.add_assoc ..)
protected theorem mul_comm (a b : ISize) : a * b = b * a := toBitVec_inj.mp (BitVec.mul_comm ..)
protected theorem mul_assoc (a b c : ISize) : a * b * c = a * (b * c) := toBitVec_inj.mp (BitVec.mul_assoc ..)
@[simp] protected theorem add_zero (a : ISize) : a + 0 = a := toBitVec_inj.mp (BitVec.add_zero _)
@[simp] protected theorem zero_add (a : ISize) : 0 + a = a := toBitVec_inj.mp (BitVec.zero_add _)
@[simp] protected theorem sub_self (a : ISize) : a - a = 0 := toBitVec_inj.mp (BitVec.sub_self _)
protected theorem sub_eq_add_neg (a b : ISize) : a - b = a + -b := toBitVec_inj.mp (BitVec.sub_eq_add_neg ..)
protected theorem le_refl (a : ISize) : a ≤ a := le_iff_toInt_le.mpr (Int.le_refl _)
protected theorem le_trans {a b c : ISize} (h : a ≤ b) (k : b ≤ c) : a ≤ c :=
  le_iff_toInt_le.mpr (Int.le_trans (le_iff_toInt_le.mp h) (le_iff_toInt_le.mp k))
protected theorem not_le {a b : ISize} : ¬a ≤ b ↔ b < a := by rw [le_iff_toInt_le, lt_iff_toInt_lt]; omega
protected theorem not_lt {a b : ISize} : ¬a < b ↔ b ≤ a := by rw [le_iff_toInt_le, lt_iff_toInt_lt]; omega
protected theorem lt_irrefl {a : ISize} : ¬a < a := by rw [lt_iff_toInt_lt]; omega
protected theorem le_antisymm {a b : ISize} (h : a ≤ b) (k : b ≤ a) : a = b :=
  toInt_inj.mp (Int.le_antisymm (le_iff_toInt_le.mp h) (le_iff_toInt_le.mp k))

end ISize

/-- The signed integer with the same bits. -/
@[inline] def USize.toISize (i : USize) : ISize := ⟨i⟩
/-- The signed integer congruent to `i`. -/
@[inline] abbrev Int.toISize (i : Int) : ISize := ISize.ofInt i
/-- The signed integer congruent to `n`. -/
@[inline] abbrev Nat.toISize (n : Nat) : ISize := ISize.ofNat n
