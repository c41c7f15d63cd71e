
prelude
import Init.Data.String.Raw
import Init.Data.UInt
import Init.Data.Prod
import Init.Data.BitVec.Count
import Init.Data.Array

/-! Arrays of bytes, strings as bytes, and what pairs of bounds go over. -/

set_option linter.unusedVariables false
universe u v

namespace ByteArray

/-- The byte at `i`; panics when there is none. -/
@[extern "lean_byte_array_get"]
def get! (bs : @& ByteArray) (i : @& Nat) : UInt8 := bs.data.getD i default
/-- The array with `b` at `i`. -/
@[extern "lean_byte_array_set"]
def set! (bs : ByteArray) (i : @& Nat) (b : UInt8) : ByteArray := ⟨bs.data.set! i b⟩
/-- The bytes. -/
@[inline] def toList (bs : ByteArray) : List UInt8 := bs.data.toList
/-- The bytes from `b` up to but not including `e`. -/
@[inline] def extract (a : ByteArray) (b e : Nat) : ByteArray := ⟨a.data.extract b e⟩
/-- Combine the bytes from the left. -/
@[inline] def foldl {β : Type v} (f : β → UInt8 → β) (init : β) (as : ByteArray) : β := as.data.toList.foldl f init
/-- Whether there is no byte. -/
@[inline] def isEmpty (s : ByteArray) : Bool := s.size == 0

instance : BEq ByteArray := ⟨fun a b => a.data == b.data⟩
instance : Inhabited ByteArray := ⟨ByteArray.empty⟩

end ByteArray

/-- The UTF-8 bytes. -/
@[extern "lean_string_to_utf8"] def String.toUTF8 (a : @& String) : ByteArray := a.toByteArray

namespace String

/-- The text between two places; empty when either is not one where a character begins or ends. -/
@[extern "lean_string_utf8_extract"]
def Pos.Raw.extract : (@& String) → (@& Pos.Raw) → (@& Pos.Raw) → String
  | s, b, e => if b.byteIdx ≥ e.byteIdx then "" else ofList (go₁ s.toList 0 b e)
where
  /-- Looks for the start. -/
  go₁ : List Char → Pos.Raw → Pos.Raw → Pos.Raw → List Char
    | [], _, _, _ => []
    | s@(c :: cs), i, b, e => if i = b then go₂ s i e else go₁ cs (i + c) b e
  /-- Takes characters up to the end. -/
  go₂ : List Char → Pos.Raw → Pos.Raw → List Char
    | [], _, _ => []
    | c :: cs, i, e => if i = e then [] else c :: go₂ cs (i + c) e

end String

namespace Nat

/-- The small raised digit. -/
@[inline] private def raised (n : Nat) : Char := match n with
  | 0 => '⁰' | 1 => '¹' | 2 => '²' | 3 => '³' | 4 => '⁴' | 5 => '⁵' | 6 => '⁶' | 7 => '⁷' | 8 => '⁸' | _ => '⁹'
/-- The small lowered digit. -/
@[inline] private def lowered (n : Nat) : Char := match n with
  | 0 => '₀' | 1 => '₁' | 2 => '₂' | 3 => '₃' | 4 => '₄' | 5 => '₅' | 6 => '₆' | 7 => '₇' | 8 => '₈' | _ => '₉'
/-- The decimal digits, small and raised. -/
@[inline] def toSuperscriptString (n : Nat) : String :=
  String.ofList ((Nat.toDigits 10 n).map fun c => raised (c.toNat - '0'.toNat))
/-- The decimal digits, small and lowered. -/
@[inline] def toSubscriptString (n : Nat) : String :=
  String.ofList ((Nat.toDigits 10 n).map fun c => lowered (c.toNat - '0'.toNat))

end Nat

namespace Prod

/-- Combine the numbers from `i.1` up to but not including `i.2`. -/
@[inline] def foldI {α : Type u} (i : Nat × Nat) (f : (j : Nat) → i.1 ≤ j → j < i.2 → α → α) (init : α) : α :=
  (i.2 - i.1).fold (fun j _ a => f (i.1 + j) (by omega) (by omega) a) init
/-- Whether `f` holds of some number from `i.1` up to but not including `i.2`. -/
@[inline] def anyI (i : Nat × Nat) (f : (j : Nat) → i.1 ≤ j → j < i.2 → Bool) : Bool :=
  (i.2 - i.1).any fun j _ => f (i.1 + j) (by omega) (by omega)
/-- Whether `f` holds of all numbers from `i.1` up to but not including `i.2`. -/
@[inline] def allI (i : Nat × Nat) (f : (j : Nat) → i.1 ≤ j → j < i.2 → Bool) : Bool :=
  (i.2 - i.1).all fun j _ => f (i.1 + j) (by omega) (by omega)

end Prod

namespace Fin

variable {n : Nat}

theorem sub_val_of_le {a b : Fin n} (h : b ≤ a) : (a - b).val = a.val - b.val := by
  have ha := a.isLt
  have hb := b.isLt
  have h : b.val ≤ a.val := h
  show (n - b.val + a.val) % n = _
  rw [show n - b.val + a.val = a.val - b.val + n by omega, Nat.add_mod_right, Nat.mod_eq_of_lt (by omega)]

end Fin

namespace BitVec

theorem toNat_lt_twoPow (x : BitVec n) : x.toNat < 2 ^ n := x.isLt

end BitVec
