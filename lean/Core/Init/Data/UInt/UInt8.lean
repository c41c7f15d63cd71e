prelude
import Init.Data.BitVec
import Init.Deriving.UInt

/-! Arithmetic of unsigned integers of 8 bits: that of the bit vector inside. -/

set_option linter.unusedVariables false

namespace UInt8

@[extern "lean_uint8_add"] protected def add (a b : UInt8) : UInt8 := ⟨a.toBitVec + b.toBitVec⟩
@[extern "lean_uint8_sub"] protected def sub (a b : UInt8) : UInt8 := ⟨a.toBitVec - b.toBitVec⟩
@[extern "lean_uint8_mul"] protected def mul (a b : UInt8) : UInt8 := ⟨a.toBitVec * b.toBitVec⟩
@[extern "lean_uint8_div"] protected def div (a b : UInt8) : UInt8 := ⟨a.toBitVec / b.toBitVec⟩
@[extern "lean_uint8_mod"] protected def mod (a b : UInt8) : UInt8 := ⟨a.toBitVec % b.toBitVec⟩
@[extern "lean_uint8_land"] protected def land (a b : UInt8) : UInt8 := ⟨a.toBitVec &&& b.toBitVec⟩
@[extern "lean_uint8_lor"] protected def lor (a b : UInt8) : UInt8 := ⟨a.toBitVec ||| b.toBitVec⟩
@[extern "lean_uint8_xor"] protected def xor (a b : UInt8) : UInt8 := ⟨a.toBitVec ^^^ b.toBitVec⟩

/-- Shifts by `b` modulo the width. -/
@[extern "lean_uint8_shift_left"]
protected def shiftLeft (a b : UInt8) : UInt8 :=
  ⟨a.toBitVec <<< (UInt8.mod b 8).toBitVec⟩
@[extern "lean_uint8_shift_right"]
protected def shiftRight (a b : UInt8) : UInt8 :=
  ⟨a.toBitVec >>> (UInt8.mod b 8).toBitVec⟩
@[extern "lean_uint8_complement"] protected def complement (a : UInt8) : UInt8 := ⟨~~~a.toBitVec⟩
@[extern "lean_uint8_neg"] protected def neg (a : UInt8) : UInt8 := ⟨-a.toBitVec⟩

instance : Add UInt8 := ⟨UInt8.add⟩
instance : Sub UInt8 := ⟨UInt8.sub⟩
instance : Mul UInt8 := ⟨UInt8.mul⟩
instance : Div UInt8 := ⟨UInt8.div⟩
instance : Mod UInt8 := ⟨UInt8.mod⟩
instance : AndOp UInt8 := ⟨UInt8.land⟩
instance : OrOp UInt8 := ⟨UInt8.lor⟩
instance : XorOp UInt8 := ⟨UInt8.xor⟩
instance : ShiftLeft UInt8 := ⟨UInt8.shiftLeft⟩
instance : ShiftRight UInt8 := ⟨UInt8.shiftRight⟩
instance : Complement UInt8 := ⟨UInt8.complement⟩
instance : Neg UInt8 := ⟨UInt8.neg⟩
instance : Max UInt8 := maxOfLe
instance : Min UInt8 := minOfLe

/-- The value as an element of `Fin`. -/
def toFin (x : UInt8) : Fin UInt8.size := x.toBitVec.toFin

theorem toBitVec_inj {a b : UInt8} : a.toBitVec = b.toBitVec ↔ a = b :=
  ⟨fun h => by cases a; cases b; cases h; rfl, fun h => h ▸ rfl⟩
theorem toNat_inj {a b : UInt8} : a.toNat = b.toNat ↔ a = b := BitVec.toNat_inj.trans toBitVec_inj
protected theorem eq_of_toBitVec_eq {a b : UInt8} (h : a.toBitVec = b.toBitVec) : a = b := toBitVec_inj.mp h
protected theorem toNat_lt (n : UInt8) : n.toNat < 2 ^ 8 := n.toBitVec.isLt
theorem toNat_lt_size (a : UInt8) : a.toNat < size := a.toBitVec.isLt
@[simp] theorem toNat_toBitVec (x : UInt8) : x.toBitVec.toNat = x.toNat := rfl
@[simp] theorem toBitVec_ofNat (n : Nat) : toBitVec (OfNat.ofNat n) = BitVec.ofNat 8 n := rfl
@[simp] theorem toNat_ofNat {n : Nat} : (UInt8.ofNat n).toNat = n % 2 ^ 8 := rfl
@[simp] theorem ofNat_toNat {n : UInt8} : UInt8.ofNat n.toNat = n :=
  UInt8.eq_of_toBitVec_eq (BitVec.ofNat_toNat_self n.toBitVec)
@[simp] protected theorem toNat_add (a b : UInt8) : (a + b).toNat = (a.toNat + b.toNat) % 2 ^ 8 := rfl
protected theorem toNat_sub (a b : UInt8) : (a - b).toNat = (2 ^ 8 - b.toNat + a.toNat) % 2 ^ 8 := rfl
@[simp] protected theorem toNat_mul (a b : UInt8) : (a * b).toNat = (a.toNat * b.toNat) % 2 ^ 8 := rfl
@[simp] protected theorem toNat_div (a b : UInt8) : (a / b).toNat = a.toNat / b.toNat := rfl
@[simp] protected theorem toNat_mod (a b : UInt8) : (a % b).toNat = a.toNat % b.toNat := rfl
@[simp] protected theorem toNat_and (a b : UInt8) : (a &&& b).toNat = a.toNat &&& b.toNat := rfl
@[simp] protected theorem toNat_or (a b : UInt8) : (a ||| b).toNat = a.toNat ||| b.toNat := rfl
@[simp] protected theorem toNat_xor (a b : UInt8) : (a ^^^ b).toNat = a.toNat ^^^ b.toNat := rfl
theorem le_iff_toNat_le {a b : UInt8} : a ≤ b ↔ a.toNat ≤ b.toNat := Iff.rfl
theorem lt_iff_toNat_lt {a b : UInt8} : a < b ↔ a.toNat < b.toNat := Iff.rfl
protected theorem le_refl (a : UInt8) : a ≤ a := BitVec.le_refl a.toBitVec
protected theorem lt_irrefl (a : UInt8) : ¬a < a := BitVec.lt_irrefl a.toBitVec
protected theorem le_trans {a b c : UInt8} : a ≤ b → b ≤ c → a ≤ c := BitVec.le_trans
protected theorem lt_trans {a b c : UInt8} : a < b → b < c → a < c := BitVec.lt_trans
protected theorem le_antisymm {a b : UInt8} (h₁ : a ≤ b) (h₂ : b ≤ a) : a = b :=
  UInt8.eq_of_toBitVec_eq (BitVec.le_antisymm h₁ h₂)
@[simp] protected theorem not_le {a b : UInt8} : ¬a ≤ b ↔ b < a := Nat.not_le
@[simp] protected theorem not_lt {a b : UInt8} : ¬a < b ↔ b ≤ a := Nat.not_lt
protected theorem add_comm (a b : UInt8) : a + b = b + a := UInt8.eq_of_toBitVec_eq (BitVec.add_comm _ _)
protected theorem add_assoc (a b c : UInt8) : a + b + c = a + (b + c) :=
  UInt8.eq_of_toBitVec_eq (BitVec.add_assoc _ _ _)
protected theorem mul_comm (a b : UInt8) : a * b = b * a := UInt8.eq_of_toBitVec_eq (BitVec.mul_comm _ _)
protected theorem mul_assoc (a b c : UInt8) : a * b * c = a * (b * c) :=
  UInt8.eq_of_toBitVec_eq (BitVec.mul_assoc _ _ _)

end UInt8
