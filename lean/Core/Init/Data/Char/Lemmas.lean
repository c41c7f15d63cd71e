prelude
import Init.Format.Text
import Init.Data.UInt
import Init.Omega

/-! Laws of characters: code points, order, classes. -/

set_option linter.unusedVariables false

namespace Char

/-- `0` to `9`, `a` to `f`, `A` to `F`. -/
@[inline] def isHexDigit (c : Char) : Bool :=
  c.isDigit || ('a'.toNat ≤ c.toNat && c.toNat ≤ 'f'.toNat) || ('A'.toNat ≤ c.toNat && c.toNat ≤ 'F'.toNat)

theorem toNat_val {c : Char} : c.val.toNat = c.toNat := rfl
attribute [simp] toNat_val
theorem toNat_inj {c d : Char} : c.toNat = d.toNat ↔ c = d := by
  refine ⟨fun h => ?_, congrArg toNat⟩
  apply Char.ext
  exact UInt32.toNat_inj.mp h
theorem ext_iff' {c d : Char} : c = d ↔ c.val = d.val := ⟨congrArg Char.val, Char.ext⟩
@[simp] theorem ofNat_toNat (c : Char) : Char.ofNat c.toNat = c := by
  have h : c.toNat.isValidChar := c.valid
  unfold Char.ofNat
  rw [dif_pos h]
  exact Char.ext rfl
theorem toNat_ofNat_of_valid {n : Nat} (h : n.isValidChar) : (Char.ofNat n).toNat = n := by
  unfold Char.ofNat
  rw [dif_pos h]; rfl
theorem toNat_lt (c : Char) : c.toNat < 0x110000 := by
  have h : c.toNat < 0xd800 ∨ 0xdfff < c.toNat ∧ c.toNat < 0x110000 := c.valid
  omega
theorem le_def {a b : Char} : a ≤ b ↔ a.val ≤ b.val := Iff.rfl
theorem lt_def {a b : Char} : a < b ↔ a.val < b.val := Iff.rfl
theorem le_iff_toNat {a b : Char} : a ≤ b ↔ a.toNat ≤ b.toNat := Iff.rfl
theorem lt_iff_toNat {a b : Char} : a < b ↔ a.toNat < b.toNat := Iff.rfl
@[simp] protected theorem not_le {a b : Char} : ¬a ≤ b ↔ b < a := Nat.not_le
@[simp] protected theorem not_lt {a b : Char} : ¬a < b ↔ b ≤ a := Nat.not_lt
@[simp] protected theorem le_refl (a : Char) : a ≤ a := Nat.le_refl a.toNat
@[simp] protected theorem lt_irrefl (a : Char) : ¬a < a := Nat.lt_irrefl a.toNat
protected theorem le_trans {a b c : Char} : a ≤ b → b ≤ c → a ≤ c := fun h h' => Nat.le_trans (m := b.toNat) h h'
protected theorem lt_trans {a b c : Char} : a < b → b < c → a < c := fun h h' => Nat.lt_trans (m := b.toNat) h h'
protected theorem le_total (a b : Char) : a ≤ b ∨ b ≤ a := Nat.le_total a.toNat b.toNat
protected theorem lt_asymm {a b : Char} (h : a < b) : ¬b < a := Nat.lt_asymm (a := a.toNat) h
protected theorem le_antisymm {a b : Char} (h : a ≤ b) (h' : b ≤ a) : a = b := toNat_inj.mp (Nat.le_antisymm (n := a.toNat) h h')
protected theorem ne_of_lt {a b : Char} (h : a < b) : a ≠ b := fun e => Char.lt_irrefl a (e ▸ h)
theorem isUpper_iff {c : Char} : c.isUpper = true ↔ 65 ≤ c.toNat ∧ c.toNat ≤ 90 := by
  unfold isUpper; rw [Bool.and_eq_true, decide_eq_true_eq, decide_eq_true_eq]; exact Iff.rfl
theorem isLower_iff {c : Char} : c.isLower = true ↔ 97 ≤ c.toNat ∧ c.toNat ≤ 122 := by
  unfold isLower; rw [Bool.and_eq_true, decide_eq_true_eq, decide_eq_true_eq]; exact Iff.rfl
theorem isDigit_iff {c : Char} : c.isDigit = true ↔ 48 ≤ c.toNat ∧ c.toNat ≤ 57 := by
  unfold isDigit; rw [Bool.and_eq_true, decide_eq_true_eq, decide_eq_true_eq]; exact Iff.rfl
theorem isAlpha_iff {c : Char} : c.isAlpha = true ↔ c.isUpper = true ∨ c.isLower = true := by
  unfold isAlpha; rw [Bool.or_eq_true]
theorem isAlphanum_iff {c : Char} : c.isAlphanum = true ↔ c.isAlpha = true ∨ c.isDigit = true := by
  unfold isAlphanum; rw [Bool.or_eq_true]
theorem utf8Size_pos (c : Char) : 0 < c.utf8Size := by
  unfold utf8Size; dsimp only; repeat' split
  all_goals omega
theorem utf8Size_le_four (c : Char) : c.utf8Size ≤ 4 := by
  unfold utf8Size; dsimp only; repeat' split
  all_goals omega

instance : Std.Irrefl (α := Char) (· < ·) := ⟨Char.lt_irrefl⟩

end Char
