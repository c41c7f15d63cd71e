prelude
import Init.Data.BitVec
import Init.Deriving.UInt

/-! Arithmetic of unsigned integers of 32 bits: that of the bit vector inside. -/

set_option linter.unusedVariables false

namespace UInt32

@[extern "lean_uint32_add"] protected def add (a b : UInt32) : UInt32 := ⟨a.toBitVec + b.toBitVec⟩
@[extern "lean_uint32_sub"] protected def sub (a b : UInt32) : UInt32 := ⟨a.toBitVec - b.toBitVec⟩
@[extern "lean_uint32_mul"] protected def mul (a b : UInt32) : UInt32 := ⟨a.toBitVec * b.toBitVec⟩
@[extern "lean_uint32_div"] protected def div (a b : UInt32) : UInt32 := ⟨a.toBitVec / b.toBitVec⟩
@[extern "lean_uint32_mod"] protected def mod (a b : UInt32) : UInt32 := ⟨a.toBitVec % b.toBitVec⟩
@[extern "lean_uint32_land"] protected def land (a b : UInt32) : UInt32 := ⟨a.toBitVec &&& b.toBitVec⟩
@[extern "lean_uint32_lor"] protected def lor (a b : UInt32) : UInt32 := ⟨a.toBitVec ||| b.toBitVec⟩
@[extern "lean_uint32_xor"] protected def xor (a b : UInt32) : UInt32 := ⟨a.toBitVec ^^^ b.toBitVec⟩

/-- Shifts by `b` modulo the width. -/
@[extern "lean_uint32_shift_left"]
protected def shiftLeft (a b : UInt32) : UInt32 :=
  ⟨a.toBitVec <<< (UInt32.mod b 32).toBitVec⟩
@[extern "lean_uint32_shift_right"]
protected def shiftRight (a b : UInt32) : UInt32 :=
  ⟨a.toBitVec >>> (UInt32.mod b 32).toBitVec⟩
@[extern "lean_uint32_complement"] protected def complement (a : UInt32) : UInt32 := ⟨~~~a.toBitVec⟩
@[extern "lean_uint32_neg"] protected def neg (a : UInt32) : UInt32 := ⟨-a.toBitVec⟩

instance : Add UInt32 := ⟨UInt32.add⟩
instance : Sub UInt32 := ⟨UInt32.sub⟩
instance : Mul UInt32 := ⟨UInt32.mul⟩
instance : Div UInt32 := ⟨UInt32.div⟩
instance : Mod UInt32 := ⟨UInt32.mod⟩
instance : AndOp UInt32 := ⟨UInt32.land⟩
instance : OrOp UInt32 := ⟨UInt32.lor⟩
instance : XorOp UInt32 := ⟨UInt32.xor⟩
instance : ShiftLeft UInt32 := ⟨UInt32.shiftLeft⟩
instance : ShiftRight UInt32 := ⟨UInt32.shiftRight⟩
instance : Complement UInt32 := ⟨UInt32.complement⟩
instance : Neg UInt32 := ⟨UInt32.neg⟩

/-- The value as an element of `Fin`. -/
def toFin (x : UInt32) : Fin UInt32.size := x.toBitVec.toFin

theorem toBitVec_inj {a b : UInt32} : a.toBitVec = b.toBitVec ↔ a = b :=
  ⟨fun h => by cases a; cases b; cases h; rfl, fun h => h ▸ rfl⟩
theorem toNat_inj {a b : UInt32} : a.toNat = b.toNat ↔ a = b := BitVec.toNat_inj.trans toBitVec_inj
protected theorem eq_of_toBitVec_eq {a b : UInt32} (h : a.toBitVec = b.toBitVec) : a = b := toBitVec_inj.mp h
protected theorem toNat_lt (n : UInt32) : n.toNat < 2 ^ 32 := n.toBitVec.isLt
theorem toNat_lt_size (a : UInt32) : a.toNat < size := a.toBitVec.isLt
@[simp] theorem toNat_toBitVec (x : UInt32) : x.toBitVec.toNat = x.toNat := rfl
@[simp] theorem toBitVec_ofNat (n : Nat) : toBitVec (OfNat.ofNat n) = BitVec.ofNat 32 n := rfl
@[simp] theorem toNat_ofNat {n : Nat} : (UInt32.ofNat n).toNat = n % 2 ^ 32 := rfl
@[simp] theorem ofNat_toNat {n : UInt32} : UInt32.ofNat n.toNat = n :=
  UInt32.eq_of_toBitVec_eq (BitVec.ofNat_toNat_self n.toBitVec)
@[simp] protected theorem toNat_add (a b : UInt32) : (a + b).toNat = (a.toNat + b.toNat) % 2 ^ 32 := rfl
protected theorem toNat_sub (a b : UInt32) : (a - b).toNat = (2 ^ 32 - b.toNat + a.toNat) % 2 ^ 32 := rfl
@[simp] protected theorem toNat_mul (a b : UInt32) : (a * b).toNat = (a.toNat * b.toNat) % 2 ^ 32 := rfl
@[simp] protected theorem toNat_div (a b : UInt32) : (a / b).toNat = a.toNat / b.toNat := rfl
@[simp] protected theorem toNat_mod (a b : UInt32) : (a % b).toNat = a.toNat % b.toNat := rfl
@[simp] protected theorem toNat_and (a b : UInt32) : (a &&& b).toNat = a.toNat &&& b.toNat := rfl
@[simp] protected theorem toNat_or (a b : UInt32) : (a ||| b).toNat = a.toNat ||| b.toNat := rfl
@[simp] protected theorem toNat_xor (a b : UInt32) : (a ^^^ b).toNat = a.toNat ^^^ b.toNat := rfl
theorem le_iff_toNat_le {a b : UInt32} : a ≤ b ↔ a.toNat ≤ b.toNat := Iff.rfl
theorem lt_iff_toNat_lt {a b : UInt32} : a < b ↔ a.toNat < b.toNat := Iff.rfl
protected theorem le_refl (a : UInt32) : a ≤ a := BitVec.le_refl a.toBitVec
protected theorem lt_irrefl (a : UInt32) : ¬a < a := BitVec.lt_irrefl a.toBitVec
protected theorem le_trans {a b c : UInt32} : a ≤ b → b ≤ c → a ≤ c := BitVec.le_trans
protected theorem lt_trans {a b c : UInt32} : a < b → b < c → a < c := BitVec.lt_trans
protected theorem le_antisymm {a b : UInt32} (h₁ : a ≤ b) (h₂ : b ≤ a) : a = b :=
  UInt32.eq_of_toBitVec_eq (BitVec.le_antisymm h₁ h₂)
@[simp] protected theorem not_le {a b : UInt32} : ¬a ≤ b ↔ b < a := Nat.not_le
@[simp] protected theorem not_lt {a b : UInt32} : ¬a < b ↔ b ≤ a := Nat.not_lt
protected theorem add_comm (a b : UInt32) : a + b = b + a := UInt32.eq_of_toBitVec_eq (BitVec.add_comm _ _)
protected theorem add_assoc (a b c : UInt32) : a + b + c = a + (b + c) :=
  UInt32.eq_of_toBitVec_eq (BitVec.add_assoc _ _ _)
protected theorem mul_comm (a b : UInt32) : a * b = b * a := UInt32.eq_of_toBitVec_eq (BitVec.mul_comm _ _)
protected theorem mul_assoc (a b c : UInt32) : a * b * c = a * (b * c) :=
  UInt32.eq_of_toBitVec_eq (BitVec.mul_assoc _ _ _)

end UInt32
