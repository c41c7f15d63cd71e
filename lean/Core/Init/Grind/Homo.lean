prelude
import Init.Grind
import Init.Data.BitVec.Pow
import Init.Data.Fin

/-! How `grind` translates facts about bounded numbers: elements of `Fin` and bit vectors become natural numbers with
their bounds, machine integers become bit vectors. -/

set_option linter.unusedVariables false

namespace Lean.Grind

attribute [grind hom] Fin.val_add Fin.val_mul Fin.val_sub Fin.val_zero Fin.val_succ Fin.val_neg' Fin.div_val Fin.mod_val Fin.val_ofNat Fin.le_def Fin.lt_def
attribute [grind hom_pred] Fin.isLt

@[grind hom] theorem Fin.eq_iff_val_eq {n : Nat} (a b : Fin n) : a = b ↔ a.val = b.val := Fin.ext_iff
@[grind hom] theorem Fin.val_ite {n : Nat} (c : Prop) [Decidable c] (x y : Fin n) :
    (if c then x else y).val = if c then x.val else y.val := apply_ite ..
@[grind hom] theorem Fin.val_OfNat_ofNat (n : Nat) [NeZero n] (a : Nat) : (OfNat.ofNat a : Fin n).val = a % n := rfl

attribute [grind hom] BitVec.toNat_add BitVec.toNat_sub BitVec.toNat_mul BitVec.toNat_udiv BitVec.toNat_umod
  BitVec.toNat_neg BitVec.toNat_and BitVec.toNat_or BitVec.toNat_xor BitVec.toNat_shiftLeft BitVec.toNat_ushiftRight
  BitVec.toNat_setWidth BitVec.toNat_eq BitVec.le_def BitVec.lt_def BitVec.setWidth_eq
attribute [grind hom_pred] BitVec.isLt

@[grind hom] theorem BitVec.toNat_OfNat_ofNat (n a : Nat) : (OfNat.ofNat a : BitVec n).toNat = a % 2 ^ n := rfl

attribute [grind hom] Nat.shiftLeft_eq Nat.shiftRight_eq_div_pow

/-- The rules for one type of machine integers, all by computation. -/
local macro "declare_homomorphisms" type:ident width:term : command => do
  let named (name : Lean.Name) := Lean.mkIdent (type.getId ++ name)
  let ofNat := Lean.mkIdent (`_root_ ++ type.getId ++ `ofNat)
  `(@[grind hom] theorem $(named `eq_iff_bits) (a b : $type) : a = b ↔ a.toBitVec = b.toBitVec :=
      ⟨congrArg _, fun h => match a, b, h with | ⟨_⟩, ⟨_⟩, rfl => rfl⟩
    @[grind hom] theorem $(named `le_iff_bits) (a b : $type) : a ≤ b ↔ a.toBitVec ≤ b.toBitVec := Iff.rfl
    @[grind hom] theorem $(named `lt_iff_bits) (a b : $type) : a < b ↔ a.toBitVec < b.toBitVec := Iff.rfl
    @[grind hom] theorem $(named `bits_add) (a b : $type) : (a + b).toBitVec = a.toBitVec + b.toBitVec := rfl
    @[grind hom] theorem $(named `bits_sub) (a b : $type) : (a - b).toBitVec = a.toBitVec - b.toBitVec := rfl
    @[grind hom] theorem $(named `bits_mul) (a b : $type) : (a * b).toBitVec = a.toBitVec * b.toBitVec := rfl
    @[grind hom] theorem $(named `bits_div) (a b : $type) : (a / b).toBitVec = a.toBitVec / b.toBitVec := rfl
    @[grind hom] theorem $(named `bits_mod) (a b : $type) : (a % b).toBitVec = a.toBitVec % b.toBitVec := rfl
    @[grind hom] theorem $(named `bits_and) (a b : $type) : (a &&& b).toBitVec = a.toBitVec &&& b.toBitVec := rfl
    @[grind hom] theorem $(named `bits_or) (a b : $type) : (a ||| b).toBitVec = a.toBitVec ||| b.toBitVec := rfl
    @[grind hom] theorem $(named `bits_xor) (a b : $type) : (a ^^^ b).toBitVec = a.toBitVec ^^^ b.toBitVec := rfl
    @[grind hom] theorem $(named `bits_neg) (a : $type) : (-a).toBitVec = -a.toBitVec := rfl
    @[grind hom] theorem $(named `bits_not) (a : $type) : (~~~a).toBitVec = ~~~a.toBitVec := rfl
    @[grind hom] theorem $(named `bits_literal) (n : Nat) :
      (OfNat.ofNat n : $type).toBitVec = (OfNat.ofNat n : BitVec $width) := rfl
    @[grind hom] theorem $(named `bits_ofNat) (n : Nat) : ($ofNat n).toBitVec = BitVec.ofNat $width n := rfl
    @[grind hom] theorem $(named `toNat_eq_bits) (a : $type) : a.toNat = a.toBitVec.toNat := rfl)

declare_homomorphisms UInt8 8
declare_homomorphisms UInt16 16
declare_homomorphisms UInt32 32
declare_homomorphisms UInt64 64
declare_homomorphisms USize System.Platform.numBits

end Lean.Grind
