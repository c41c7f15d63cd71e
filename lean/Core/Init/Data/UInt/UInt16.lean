prelude
import Init.Data.BitVec
import Init.Deriving.UInt

/-! Arithmetic of unsigned integers of 16 bits: that of the bit vector inside. -/

set_option linter.unusedVariables false

namespace UInt16

@[extern "lean_uint16_add"] protected def add (a b : UInt16) : UInt16 := ⟨a.toBitVec + b.toBitVec⟩
@[extern "lean_uint16_sub"] protected def sub (a b : UInt16) : UInt16 := ⟨a.toBitVec - b.toBitVec⟩
@[extern "lean_uint16_mul"] protected def mul (a b : UInt16) : UInt16 := ⟨a.toBitVec * b.toBitVec⟩
@[extern "lean_uint16_div"] protected def div (a b : UInt16) : UInt16 := ⟨a.toBitVec / b.toBitVec⟩
@[extern "lean_uint16_mod"] protected def mod (a b : UInt16) : UInt16 := ⟨a.toBitVec % b.toBitVec⟩
@[extern "lean_uint16_land"] protected def land (a b : UInt16) : UInt16 := ⟨a.toBitVec &&& b.toBitVec⟩
@[extern "lean_uint16_lor"] protected def lor (a b : UInt16) : UInt16 := ⟨a.toBitVec ||| b.toBitVec⟩
@[extern "lean_uint16_xor"] protected def xor (a b : UInt16) : UInt16 := ⟨a.toBitVec ^^^ b.toBitVec⟩

/-- Shifts by `b` modulo the width. -/
@[extern "lean_uint16_shift_left"]
protected def shiftLeft (a b : UInt16) : UInt16 :=
  ⟨a.toBitVec <<< (UInt16.mod b 16).toBitVec⟩
@[extern "lean_uint16_shift_right"]
protected def shiftRight (a b : UInt16) : UInt16 :=
  ⟨a.toBitVec >>> (UInt16.mod b 16).toBitVec⟩
@[extern "lean_uint16_complement"] protected def complement (a : UInt16) : UInt16 := ⟨~~~a.toBitVec⟩
@[extern "lean_uint16_neg"] protected def neg (a : UInt16) : UInt16 := ⟨-a.toBitVec⟩

instance : Add UInt16 := ⟨UInt16.add⟩
instance : Sub UInt16 := ⟨UInt16.sub⟩
instance : Mul UInt16 := ⟨UInt16.mul⟩
instance : Div UInt16 := ⟨UInt16.div⟩
instance : Mod UInt16 := ⟨UInt16.mod⟩
instance : AndOp UInt16 := ⟨UInt16.land⟩
instance : OrOp UInt16 := ⟨UInt16.lor⟩
instance : XorOp UInt16 := ⟨UInt16.xor⟩
instance : ShiftLeft UInt16 := ⟨UInt16.shiftLeft⟩
instance : ShiftRight UInt16 := ⟨UInt16.shiftRight⟩
instance : Complement UInt16 := ⟨UInt16.complement⟩
instance : Neg UInt16 := ⟨UInt16.neg⟩
instance : Max UInt16 := maxOfLe
instance : Min UInt16 := minOfLe

/-- The value as an element of `Fin`. -/
def toFin (x : UInt16) : Fin UInt16.size := x.toBitVec.toFin

theorem toBitVec_inj {a b : UInt16} : a.toBitVec = b.toBitVec ↔ a = b :=
  ⟨fun h => by cases a; cases b; cases h; rfl, fun h => h ▸ rfl⟩
theorem toNat_inj {a b : UInt16} : a.toNat = b.toNat ↔ a = b := BitVec.toNat_inj.trans toBitVec_inj
protected theorem eq_of_toBitVec_eq {a b : UInt16} (h : a.toBitVec = b.toBitVec) : a = b := toBitVec_inj.mp h
protected theorem toNat_lt (n : UInt16) : n.toNat < 2 ^ 16 := n.toBitVec.isLt
theorem toNat_lt_size (a : UInt16) : a.toNat < size := a.toBitVec.isLt
@[simp] theorem toNat_toBitVec (x : UInt16) : x.toBitVec.toNat = x.toNat := rfl
@[simp] theorem toBitVec_ofNat (n : Nat) : toBitVec (OfNat.ofNat n) = BitVec.ofNat 16 n := rfl
@[simp] theorem toNat_ofNat {n : Nat} : (UInt16.ofNat n).toNat = n % 2 ^ 16 := rfl
@[simp] theorem ofNat_toNat {n : UInt16} : UInt16.ofNat n.toNat = n :=
  UInt16.eq_of_toBitVec_eq (BitVec.ofNat_toNat_self n.toBitVec)
@[simp] protected theorem toNat_add (a b : UInt16) : (a + b).toNat = (a.toNat + b.toNat) % 2 ^ 16 := rfl
protected theorem toNat_sub (a b : UInt16) : (a - b).toNat = (2 ^ 16 - b.toNat + a.toNat) % 2 ^ 16 := rfl
@[simp] protected theorem toNat_mul (a b : UInt16) : (a * b).toNat = (a.toNat * b.toNat) % 2 ^ 16 := rfl
@[simp] protected theorem toNat_div (a b : UInt16) : (a / b).toNat = a.toNat / b.toNat := rfl
@[simp] protected theorem toNat_mod (a b : UInt16) : (a % b).toNat = a.toNat % b.toNat := rfl
@[simp] protected theorem toNat_and (a b : UInt16) : (a &&& b).toNat = a.toNat &&& b.toNat := rfl
@[simp] protected theorem toNat_or (a b : UInt16) : (a ||| b).toNat = a.toNat ||| b.toNat := rfl
@[simp] protected theorem toNat_xor (a b : UInt16) : (a ^^^ b).toNat = a.toNat ^^^ b.toNat := rfl
theorem le_iff_toNat_le {a b : UInt16} : a ≤ b ↔ a.toNat ≤ b.toNat := Iff.rfl
theorem lt_iff_toNat_lt {a b : UInt16} : a < b ↔ a.toNat < b.toNat := Iff.rfl
protected theorem le_refl (a : UInt16) : a ≤ a := BitVec.le_refl a.toBitVec
protected theorem lt_irrefl (a : UInt16) : ¬a < a := BitVec.lt_irrefl a.toBitVec
protected theorem le_trans {a b c : UInt16} : a ≤ b → b ≤ c → a ≤ c := BitVec.le_trans
protected theorem lt_trans {a b c : UInt16} : a < b → b < c → a < c := BitVec.lt_trans
protected theorem le_antisymm {a b : UInt16} (h₁ : a ≤ b) (h₂ : b ≤ a) : a = b :=
  UInt16.eq_of_toBitVec_eq (BitVec.le_antisymm h₁ h₂)
@[simp] protected theorem not_le {a b : UInt16} : ¬a ≤ b ↔ b < a := Nat.not_le
@[simp] protected theorem not_lt {a b : UInt16} : ¬a < b ↔ b ≤ a := Nat.not_lt
protected theorem add_comm (a b : UInt16) : a + b = b + a := UInt16.eq_of_toBitVec_eq (BitVec.add_comm _ _)
protected theorem add_assoc (a b c : UInt16) : a + b + c = a + (b + c) :=
  UInt16.eq_of_toBitVec_eq (BitVec.add_assoc _ _ _)
protected theorem mul_comm (a b : UInt16) : a * b = b * a := UInt16.eq_of_toBitVec_eq (BitVec.mul_comm _ _)
protected theorem mul_assoc (a b c : UInt16) : a * b * c = a * (b * c) :=
  UInt16.eq_of_toBitVec_eq (BitVec.mul_assoc _ _ _)

end UInt16
