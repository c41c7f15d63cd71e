prelude
import Init.Data.UInt
import Init.Data.BitVec.Signed
import Init.Format

/-! Signed integers of 64 bits: the bit vector inside, read in two's complement. -/

set_option linter.unusedVariables false

/-- Signed integers of 64 bits. -/
structure Int64 where
  ofUInt64 ::
  /-- The unsigned integer with the same bits. -/
  toUInt64 : UInt64

attribute [extern "lean_int64_of_uint64_mk"] Int64.ofUInt64
attribute [extern "lean_int64_to_uint64"] Int64.toUInt64

namespace Int64

/-- The number of values. -/
abbrev size : Nat := 18446744073709551616

/-- The bits. -/
@[inline] def toBitVec (x : Int64) : BitVec 64 := x.toUInt64.toBitVec
/-- The integer with the given bits. -/
@[inline] protected def ofBitVec (b : BitVec 64) : Int64 := ⟨⟨b⟩⟩

theorem toBitVec_inj {x y : Int64} : x.toBitVec = y.toBitVec ↔ x = y :=
  ⟨fun h => by cases x with | ofUInt64 x => cases y with | ofUInt64 y => exact congrArg ofUInt64 (UInt64.toBitVec_inj.mp h), fun h => h ▸ rfl⟩

/-- The `Int64` congruent to `i`. -/
@[extern "lean_int64_of_int"] def ofInt (i : @& Int) : Int64 := ⟨⟨BitVec.ofInt 64 i⟩⟩
/-- The `Int64` congruent to `n`. -/
@[extern "lean_int64_of_nat"] def ofNat (n : @& Nat) : Int64 := ⟨⟨BitVec.ofNat 64 n⟩⟩
/-- The value. -/
@[extern "lean_int64_to_int"] def toInt (i : Int64) : Int := i.toBitVec.toInt
/-- The value, 0 for negative ones. -/
@[inline] def toNatClampNeg (i : Int64) : Nat := i.toInt.toNat

instance : OfNat Int64 n := ⟨Int64.ofNat n⟩
instance : Inhabited Int64 := ⟨0⟩

@[extern "lean_int64_neg"] protected def neg (i : Int64) : Int64 := ⟨⟨-i.toBitVec⟩⟩
@[extern "lean_int64_add"] protected def add (a b : Int64) : Int64 := ⟨⟨a.toBitVec + b.toBitVec⟩⟩
@[extern "lean_int64_sub"] protected def sub (a b : Int64) : Int64 := ⟨⟨a.toBitVec - b.toBitVec⟩⟩
@[extern "lean_int64_mul"] protected def mul (a b : Int64) : Int64 := ⟨⟨a.toBitVec * b.toBitVec⟩⟩
/-- Division that rounds towards zero; `x / 0 = 0`. -/
@[extern "lean_int64_div"] protected def div (a b : Int64) : Int64 := ⟨⟨BitVec.sdiv a.toBitVec b.toBitVec⟩⟩
/-- The remainder that goes with `/`; it has the sign of `a`. -/
@[extern "lean_int64_mod"] protected def mod (a b : Int64) : Int64 := ⟨⟨BitVec.srem a.toBitVec b.toBitVec⟩⟩
@[extern "lean_int64_land"] protected def land (a b : Int64) : Int64 := ⟨⟨a.toBitVec &&& b.toBitVec⟩⟩
@[extern "lean_int64_lor"] protected def lor (a b : Int64) : Int64 := ⟨⟨a.toBitVec ||| b.toBitVec⟩⟩
@[extern "lean_int64_xor"] protected def xor (a b : Int64) : Int64 := ⟨⟨a.toBitVec ^^^ b.toBitVec⟩⟩
@[extern "lean_int64_complement"] protected def complement (a : Int64) : Int64 := ⟨⟨~~~a.toBitVec⟩⟩
/-- Shifts by `b` modulo the width. -/
@[extern "lean_int64_shift_left"]
protected def shiftLeft (a b : Int64) : Int64 := ⟨⟨a.toBitVec <<< b.toBitVec.smod 64⟩⟩
/-- Shifts by `b` modulo the width; the sign stays. -/
@[extern "lean_int64_shift_right"]
protected def shiftRight (a b : Int64) : Int64 := ⟨⟨BitVec.sshiftRight' a.toBitVec (b.toBitVec.smod 64)⟩⟩
/-- The absolute value; that of the smallest value is itself. -/
@[extern "lean_int64_abs"] protected def abs (a : Int64) : Int64 := ⟨⟨a.toBitVec.abs⟩⟩

@[extern "lean_int64_dec_eq"]
def decEq (a b : Int64) : Decidable (a = b) :=
  if h : a.toBitVec = b.toBitVec then isTrue (toBitVec_inj.mp h) else isFalse fun e => h (e ▸ rfl)
instance : DecidableEq Int64 := decEq

protected def lt (a b : Int64) : Prop := a.toBitVec.slt b.toBitVec
protected def le (a b : Int64) : Prop := a.toBitVec.sle b.toBitVec
instance : LT Int64 := ⟨Int64.lt⟩
instance : LE Int64 := ⟨Int64.le⟩
@[extern "lean_int64_dec_lt", instance_reducible]
def decLt (a b : Int64) : Decidable (a < b) := inferInstanceAs (Decidable (a.toBitVec.slt b.toBitVec))
@[extern "lean_int64_dec_le", instance_reducible]
def decLe (a b : Int64) : Decidable (a ≤ b) := inferInstanceAs (Decidable (a.toBitVec.sle b.toBitVec))
attribute [instance] decLt decLe

instance : Neg Int64 := ⟨Int64.neg⟩
instance : Add Int64 := ⟨Int64.add⟩
instance : Sub Int64 := ⟨Int64.sub⟩
instance : Mul Int64 := ⟨Int64.mul⟩
instance : Div Int64 := ⟨Int64.div⟩
instance : Mod Int64 := ⟨Int64.mod⟩
instance : AndOp Int64 := ⟨Int64.land⟩
instance : OrOp Int64 := ⟨Int64.lor⟩
instance : XorOp Int64 := ⟨Int64.xor⟩
instance : Complement Int64 := ⟨Int64.complement⟩
instance : ShiftLeft Int64 := ⟨Int64.shiftLeft⟩
instance : ShiftRight Int64 := ⟨Int64.shiftRight⟩
instance : Max Int64 := maxOfLe
instance : Min Int64 := minOfLe
instance : Ord Int64 := ⟨fun a b => compareOfLessAndEq a b⟩
instance : ToString Int64 := ⟨fun i => toString i.toInt⟩
instance : Repr Int64 := ⟨fun i prec => reprPrec i.toInt prec⟩
instance : Hashable Int64 := ⟨fun i => i.toUInt64⟩
instance : IntCast Int64 := ⟨Int64.ofInt⟩
instance : NatCast Int64 := ⟨Int64.ofNat⟩

/-- The smallest value. -/
abbrev minValue : Int64 := -9223372036854775808
/-- The largest value. -/
abbrev maxValue : Int64 := 9223372036854775807

theorem toInt_inj {x y : Int64} : x.toInt = y.toInt ↔ x = y := BitVec.toInt_inj.trans toBitVec_inj
theorem toInt_toBitVec (x : Int64) : x.toBitVec.toInt = x.toInt := rfl
theorem lt_iff_toInt_lt {x y : Int64} : x < y ↔ x.toInt < y.toInt := decide_eq_true_iff
theorem le_iff_toInt_le {x y : Int64} : x ≤ y ↔ x.toInt ≤ y.toInt := decide_eq_true_iff
theorem toInt_ofInt {n : Int} : (ofInt n).toInt = n.bmod (2 ^ 64) := BitVec.toInt_ofInt ..
@[simp] theorem ofInt_toInt (x : Int64) : ofInt x.toInt = x := toBitVec_inj.mp (BitVec.ofInt_toInt x.toBitVec)
@[simp] protected theorem toInt_add (a b : Int64) : (a + b).toInt = (a.toInt + b.toInt).bmod (2 ^ 64) := BitVec.toInt_add ..
@[simp] protected theorem toInt_sub (a b : Int64) : (a - b).toInt = (a.toInt - b.toInt).bmod (2 ^ 64) := BitVec.toInt_sub ..
@[simp] protected theorem toInt_mul (a b : Int64) : (a * b).toInt = (a.toInt * b.toInt).bmod (2 ^ 64) := BitVec.toInt_mul ..
@[simp] protected theorem toInt_neg (a : Int64) : (-a).toInt = (-a.toInt).bmod (2 ^ 64) := BitVec.toInt_neg ..
protected theorem add_comm (a b : Int64) : a + b = b + a := toBitVec_inj.mp (BitVec.add_comm ..)
protected theorem add_assoc (a b c : Int64) : a + b + c = a + (b + c) := toBitVec_inj.mp (BitVec.add_assoc ..)
protected theorem mul_comm (a b : Int64) : a * b = b * a := toBitVec_inj.mp (BitVec.mul_comm ..)
protected theorem mul_assoc (a b c : Int64) : a * b * c = a * (b * c) := toBitVec_inj.mp (BitVec.mul_assoc ..)
@[simp] protected theorem add_zero (a : Int64) : a + 0 = a := toBitVec_inj.mp (BitVec.add_zero _)
@[simp] protected theorem zero_add (a : Int64) : 0 + a = a := toBitVec_inj.mp (BitVec.zero_add _)
@[simp] protected theorem sub_self (a : Int64) : a - a = 0 := toBitVec_inj.mp (BitVec.sub_self _)
protected theorem sub_eq_add_neg (a b : Int64) : a - b = a + -b := toBitVec_inj.mp (BitVec.sub_eq_add_neg ..)
protected theorem le_refl (a : Int64) : a ≤ a := le_iff_toInt_le.mpr (Int.le_refl _)
protected theorem le_trans {a b c : Int64} (h : a ≤ b) (k : b ≤ c) : a ≤ c :=
  le_iff_toInt_le.mpr (Int.le_trans (le_iff_toInt_le.mp h) (le_iff_toInt_le.mp k))
protected theorem not_le {a b : Int64} : ¬a ≤ b ↔ b < a := by rw [le_iff_toInt_le, lt_iff_toInt_lt]; omega
protected theorem not_lt {a b : Int64} : ¬a < b ↔ b ≤ a := by rw [le_iff_toInt_le, lt_iff_toInt_lt]; omega
protected theorem lt_irrefl {a : Int64} : ¬a < a := by rw [lt_iff_toInt_lt]; omega
protected theorem le_antisymm {a b : Int64} (h : a ≤ b) (k : b ≤ a) : a = b :=
  toInt_inj.mp (Int.le_antisymm (le_iff_toInt_le.mp h) (le_iff_toInt_le.mp k))

end Int64

/-- The signed integer with the same bits. -/
@[inline] def UInt64.toInt64 (i : UInt64) : Int64 := ⟨i⟩
/-- The signed integer congruent to `i`. -/
@[inline] abbrev Int.toInt64 (i : Int) : Int64 := Int64.ofInt i
/-- The signed integer congruent to `n`. -/
@[inline] abbrev Nat.toInt64 (n : Nat) : Int64 := Int64.ofNat n
