prelude
import Init.Data.BitVec
import Init.Deriving.UInt

/-! Arithmetic of unsigned integers of one machine word: that of the bit vector inside. -/

set_option linter.unusedVariables false

namespace USize

@[extern "lean_usize_add"] protected def add (a b : USize) : USize := ⟨a.toBitVec + b.toBitVec⟩
@[extern "lean_usize_sub"] protected def sub (a b : USize) : USize := ⟨a.toBitVec - b.toBitVec⟩
@[extern "lean_usize_mul"] protected def mul (a b : USize) : USize := ⟨a.toBitVec * b.toBitVec⟩
@[extern "lean_usize_div"] protected def div (a b : USize) : USize := ⟨a.toBitVec / b.toBitVec⟩
@[extern "lean_usize_mod"] protected def mod (a b : USize) : USize := ⟨a.toBitVec % b.toBitVec⟩
@[extern "lean_usize_land"] protected def land (a b : USize) : USize := ⟨a.toBitVec &&& b.toBitVec⟩
@[extern "lean_usize_lor"] protected def lor (a b : USize) : USize := ⟨a.toBitVec ||| b.toBitVec⟩
@[extern "lean_usize_xor"] protected def xor (a b : USize) : USize := ⟨a.toBitVec ^^^ b.toBitVec⟩

/-- Shifts by `b` modulo the width. -/
@[extern "lean_usize_shift_left"]
protected def shiftLeft (a b : USize) : USize :=
  ⟨a.toBitVec <<< (USize.mod b (USize.ofNat System.Platform.numBits)).toBitVec⟩
@[extern "lean_usize_shift_right"]
protected def shiftRight (a b : USize) : USize :=
  ⟨a.toBitVec >>> (USize.mod b (USize.ofNat System.Platform.numBits)).toBitVec⟩
@[extern "lean_usize_complement"] protected def complement (a : USize) : USize := ⟨~~~a.toBitVec⟩
@[extern "lean_usize_neg"] protected def neg (a : USize) : USize := ⟨-a.toBitVec⟩

instance : Add USize := ⟨USize.add⟩
instance : Sub USize := ⟨USize.sub⟩
instance : Mul USize := ⟨USize.mul⟩
instance : Div USize := ⟨USize.div⟩
instance : Mod USize := ⟨USize.mod⟩
instance : AndOp USize := ⟨USize.land⟩
instance : OrOp USize := ⟨USize.lor⟩
instance : XorOp USize := ⟨USize.xor⟩
instance : ShiftLeft USize := ⟨USize.shiftLeft⟩
instance : ShiftRight USize := ⟨USize.shiftRight⟩
instance : Complement USize := ⟨USize.complement⟩
instance : Neg USize := ⟨USize.neg⟩
instance : Max USize := maxOfLe
instance : Min USize := minOfLe

/-- The value as an element of `Fin`. -/
def toFin (x : USize) : Fin USize.size := x.toBitVec.toFin

theorem toBitVec_inj {a b : USize} : a.toBitVec = b.toBitVec ↔ a = b :=
  ⟨fun h => by cases a; cases b; cases h; rfl, fun h => h ▸ rfl⟩
theorem toNat_inj {a b : USize} : a.toNat = b.toNat ↔ a = b := BitVec.toNat_inj.trans toBitVec_inj
protected theorem eq_of_toBitVec_eq {a b : USize} (h : a.toBitVec = b.toBitVec) : a = b := toBitVec_inj.mp h
protected theorem toNat_lt (n : USize) : n.toNat < 2 ^ System.Platform.numBits := n.toBitVec.isLt
theorem toNat_lt_size (a : USize) : a.toNat < size := a.toBitVec.isLt
@[simp] theorem toNat_toBitVec (x : USize) : x.toBitVec.toNat = x.toNat := rfl
@[simp] theorem toBitVec_ofNat (n : Nat) : toBitVec (OfNat.ofNat n) = BitVec.ofNat System.Platform.numBits n := rfl
@[simp] theorem toNat_ofNat {n : Nat} : (USize.ofNat n).toNat = n % 2 ^ System.Platform.numBits := rfl
@[simp] theorem ofNat_toNat {n : USize} : USize.ofNat n.toNat = n :=
  USize.eq_of_toBitVec_eq (BitVec.ofNat_toNat_self n.toBitVec)
@[simp] protected theorem toNat_add (a b : USize) : (a + b).toNat = (a.toNat + b.toNat) % 2 ^ System.Platform.numBits :=
  rfl
protected theorem toNat_sub (a b : USize) : (a - b).toNat =
    (2 ^ System.Platform.numBits - b.toNat + a.toNat) % 2 ^ System.Platform.numBits :=
  rfl
@[simp] protected theorem toNat_mul (a b : USize) : (a * b).toNat = (a.toNat * b.toNat) % 2 ^ System.Platform.numBits :=
  rfl
@[simp] protected theorem toNat_div (a b : USize) : (a / b).toNat = a.toNat / b.toNat := rfl
@[simp] protected theorem toNat_mod (a b : USize) : (a % b).toNat = a.toNat % b.toNat := rfl
@[simp] protected theorem toNat_and (a b : USize) : (a &&& b).toNat = a.toNat &&& b.toNat := rfl
@[simp] protected theorem toNat_or (a b : USize) : (a ||| b).toNat = a.toNat ||| b.toNat := rfl
@[simp] protected theorem toNat_xor (a b : USize) : (a ^^^ b).toNat = a.toNat ^^^ b.toNat := rfl
theorem le_iff_toNat_le {a b : USize} : a ≤ b ↔ a.toNat ≤ b.toNat := Iff.rfl
theorem lt_iff_toNat_lt {a b : USize} : a < b ↔ a.toNat < b.toNat := Iff.rfl
protected theorem le_refl (a : USize) : a ≤ a := BitVec.le_refl a.toBitVec
protected theorem lt_irrefl (a : USize) : ¬a < a := BitVec.lt_irrefl a.toBitVec
protected theorem le_trans {a b c : USize} : a ≤ b → b ≤ c → a ≤ c := BitVec.le_trans
protected theorem lt_trans {a b c : USize} : a < b → b < c → a < c := BitVec.lt_trans
protected theorem le_antisymm {a b : USize} (h₁ : a ≤ b) (h₂ : b ≤ a) : a = b :=
  USize.eq_of_toBitVec_eq (BitVec.le_antisymm h₁ h₂)
@[simp] protected theorem not_le {a b : USize} : ¬a ≤ b ↔ b < a := Nat.not_le
@[simp] protected theorem not_lt {a b : USize} : ¬a < b ↔ b ≤ a := Nat.not_lt
protected theorem add_comm (a b : USize) : a + b = b + a := USize.eq_of_toBitVec_eq (BitVec.add_comm _ _)
protected theorem add_assoc (a b c : USize) : a + b + c = a + (b + c) :=
  USize.eq_of_toBitVec_eq (BitVec.add_assoc _ _ _)
protected theorem mul_comm (a b : USize) : a * b = b * a := USize.eq_of_toBitVec_eq (BitVec.mul_comm _ _)
protected theorem mul_assoc (a b c : USize) : a * b * c = a * (b * c) :=
  USize.eq_of_toBitVec_eq (BitVec.mul_assoc _ _ _)

end USize
