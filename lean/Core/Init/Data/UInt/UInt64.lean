prelude
import Init.Data.BitVec
import Init.Deriving.UInt

/-! Arithmetic of unsigned integers of 64 bits: that of the bit vector inside. -/

set_option linter.unusedVariables false

namespace UInt64

@[extern "lean_uint64_add"] protected def add (a b : UInt64) : UInt64 := ⟨a.toBitVec + b.toBitVec⟩
@[extern "lean_uint64_sub"] protected def sub (a b : UInt64) : UInt64 := ⟨a.toBitVec - b.toBitVec⟩
@[extern "lean_uint64_mul"] protected def mul (a b : UInt64) : UInt64 := ⟨a.toBitVec * b.toBitVec⟩
@[extern "lean_uint64_div"] protected def div (a b : UInt64) : UInt64 := ⟨a.toBitVec / b.toBitVec⟩
@[extern "lean_uint64_mod"] protected def mod (a b : UInt64) : UInt64 := ⟨a.toBitVec % b.toBitVec⟩
@[extern "lean_uint64_land"] protected def land (a b : UInt64) : UInt64 := ⟨a.toBitVec &&& b.toBitVec⟩
@[extern "lean_uint64_lor"] protected def lor (a b : UInt64) : UInt64 := ⟨a.toBitVec ||| b.toBitVec⟩
@[extern "lean_uint64_xor"] protected def xor (a b : UInt64) : UInt64 := ⟨a.toBitVec ^^^ b.toBitVec⟩

/-- Shifts by `b` modulo the width. -/
@[extern "lean_uint64_shift_left"]
protected def shiftLeft (a b : UInt64) : UInt64 :=
  ⟨a.toBitVec <<< (UInt64.mod b 64).toBitVec⟩
@[extern "lean_uint64_shift_right"]
protected def shiftRight (a b : UInt64) : UInt64 :=
  ⟨a.toBitVec >>> (UInt64.mod b 64).toBitVec⟩
@[extern "lean_uint64_complement"] protected def complement (a : UInt64) : UInt64 := ⟨~~~a.toBitVec⟩
@[extern "lean_uint64_neg"] protected def neg (a : UInt64) : UInt64 := ⟨-a.toBitVec⟩

instance : Add UInt64 := ⟨UInt64.add⟩
instance : Sub UInt64 := ⟨UInt64.sub⟩
instance : Mul UInt64 := ⟨UInt64.mul⟩
instance : Div UInt64 := ⟨UInt64.div⟩
instance : Mod UInt64 := ⟨UInt64.mod⟩
instance : AndOp UInt64 := ⟨UInt64.land⟩
instance : OrOp UInt64 := ⟨UInt64.lor⟩
instance : XorOp UInt64 := ⟨UInt64.xor⟩
instance : ShiftLeft UInt64 := ⟨UInt64.shiftLeft⟩
instance : ShiftRight UInt64 := ⟨UInt64.shiftRight⟩
instance : Complement UInt64 := ⟨UInt64.complement⟩
instance : Neg UInt64 := ⟨UInt64.neg⟩
instance : Max UInt64 := maxOfLe
instance : Min UInt64 := minOfLe

/-- The value as an element of `Fin`. -/
def toFin (x : UInt64) : Fin UInt64.size := x.toBitVec.toFin

theorem toBitVec_inj {a b : UInt64} : a.toBitVec = b.toBitVec ↔ a = b :=
  ⟨fun h => by cases a; cases b; cases h; rfl, fun h => h ▸ rfl⟩
theorem toNat_inj {a b : UInt64} : a.toNat = b.toNat ↔ a = b := BitVec.toNat_inj.trans toBitVec_inj
protected theorem eq_of_toBitVec_eq {a b : UInt64} (h : a.toBitVec = b.toBitVec) : a = b := toBitVec_inj.mp h
protected theorem toNat_lt (n : UInt64) : n.toNat < 2 ^ 64 := n.toBitVec.isLt
theorem toNat_lt_size (a : UInt64) : a.toNat < size := a.toBitVec.isLt
@[simp] theorem toNat_toBitVec (x : UInt64) : x.toBitVec.toNat = x.toNat := rfl
@[simp] theorem toBitVec_ofNat (n : Nat) : toBitVec (OfNat.ofNat n) = BitVec.ofNat 64 n := rfl
@[simp] theorem toNat_ofNat {n : Nat} : (UInt64.ofNat n).toNat = n % 2 ^ 64 := rfl
@[simp] theorem ofNat_toNat {n : UInt64} : UInt64.ofNat n.toNat = n :=
  UInt64.eq_of_toBitVec_eq (BitVec.ofNat_toNat_self n.toBitVec)
@[simp] protected theorem toNat_add (a b : UInt64) : (a + b).toNat = (a.toNat + b.toNat) % 2 ^ 64 := rfl
protected theorem toNat_sub (a b : UInt64) : (a - b).toNat = (2 ^ 64 - b.toNat + a.toNat) % 2 ^ 64 := rfl
@[simp] protected theorem toNat_mul (a b : UInt64) : (a * b).toNat = (a.toNat * b.toNat) % 2 ^ 64 := rfl
@[simp] protected theorem toNat_div (a b : UInt64) : (a / b).toNat = a.toNat / b.toNat := rfl
@[simp] protected theorem toNat_mod (a b : UInt64) : (a % b).toNat = a.toNat % b.toNat := rfl
@[simp] protected theorem toNat_and (a b : UInt64) : (a &&& b).toNat = a.toNat &&& b.toNat := rfl
@[simp] protected theorem toNat_or (a b : UInt64) : (a ||| b).toNat = a.toNat ||| b.toNat := rfl
@[simp] protected theorem toNat_xor (a b : UInt64) : (a ^^^ b).toNat = a.toNat ^^^ b.toNat := rfl
theorem le_iff_toNat_le {a b : UInt64} : a ≤ b ↔ a.toNat ≤ b.toNat := Iff.rfl
theorem lt_iff_toNat_lt {a b : UInt64} : a < b ↔ a.toNat < b.toNat := Iff.rfl
protected theorem le_refl (a : UInt64) : a ≤ a := BitVec.le_refl a.toBitVec
protected theorem lt_irrefl (a : UInt64) : ¬a < a := BitVec.lt_irrefl a.toBitVec
protected theorem le_trans {a b c : UInt64} : a ≤ b → b ≤ c → a ≤ c := BitVec.le_trans
protected theorem lt_trans {a b c : UInt64} : a < b → b < c → a < c := BitVec.lt_trans
protected theorem le_antisymm {a b : UInt64} (h₁ : a ≤ b) (h₂ : b ≤ a) : a = b :=
  UInt64.eq_of_toBitVec_eq (BitVec.le_antisymm h₁ h₂)
@[simp] protected theorem not_le {a b : UInt64} : ¬a ≤ b ↔ b < a := Nat.not_le
@[simp] protected theorem not_lt {a b : UInt64} : ¬a < b ↔ b ≤ a := Nat.not_lt
protected theorem add_comm (a b : UInt64) : a + b = b + a := UInt64.eq_of_toBitVec_eq (BitVec.add_comm _ _)
protected theorem add_assoc (a b c : UInt64) : a + b + c = a + (b + c) :=
  UInt64.eq_of_toBitVec_eq (BitVec.add_assoc _ _ _)
protected theorem mul_comm (a b : UInt64) : a * b = b * a := UInt64.eq_of_toBitVec_eq (BitVec.mul_comm _ _)
protected theorem mul_assoc (a b c : UInt64) : a * b * c = a * (b * c) :=
  UInt64.eq_of_toBitVec_eq (BitVec.mul_assoc _ _ _)

end UInt64
