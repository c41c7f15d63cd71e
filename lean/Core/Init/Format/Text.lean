prelude
import Init.Deriving.Ord
import Init.Deriving.UInt
import Init.Int.Basic
import Init.Data.String.Decode

/-! Strings as far as printing needs them: characters in and out of UTF-8, length, appending. -/

set_option linter.unusedVariables false
universe u

namespace Char

/-- The code point. -/
@[inline]
def toNat (c : Char) : Nat := c.val.toNat

instance : LT Char := ⟨fun a b => a.val < b.val⟩
instance : LE Char := ⟨fun a b => a.val ≤ b.val⟩
instance (a b : Char) : Decidable (a < b) := inferInstanceAs (Decidable (a.val < b.val))
instance (a b : Char) : Decidable (a ≤ b) := inferInstanceAs (Decidable (a.val ≤ b.val))
instance : Inhabited Char := ⟨'A'⟩

/-- Space, tab, carriage return or line feed. -/
@[inline]
def isWhitespace (c : Char) : Bool := c = ' ' || c = '\t' || c = '\r' || c = '\n'

/-- `A` to `Z`. -/
@[inline]
def isUpper (c : Char) : Bool := c.val ≥ 65 && c.val ≤ 90

/-- `a` to `z`. -/
@[inline]
def isLower (c : Char) : Bool := c.val ≥ 97 && c.val ≤ 122

/-- An ASCII letter. -/
@[inline]
def isAlpha (c : Char) : Bool := c.isUpper || c.isLower

/-- `0` to `9`. -/
@[inline]
def isDigit (c : Char) : Bool := c.val ≥ 48 && c.val ≤ 57

/-- An ASCII letter or digit. -/
@[inline]
def isAlphanum (c : Char) : Bool := c.isAlpha || c.isDigit

/-- The small letter of an ASCII capital, other characters unchanged. -/
def toLower (c : Char) : Char := if c.isUpper then .ofNat (c.toNat + 32) else c

/-- The capital of an ASCII small letter, other characters unchanged. -/
def toUpper (c : Char) : Char := if c.isLower then .ofNat (c.toNat - 32) else c

end Char

namespace ByteArray

/-- The bytes of the first array, then those of the second. -/
@[extern "lean_byte_array_append"]
protected def append (a b : ByteArray) : ByteArray := ⟨⟨a.data.toList ++ b.data.toList⟩⟩

instance : Append ByteArray := ⟨ByteArray.append⟩

end ByteArray

private theorem concat_eq (xs : List α) (a : α) : xs.concat a = xs ++ [a] := by
  induction xs with
  | nil => rfl
  | cons x xs ih => exact congrArg (x :: ·) ih

private theorem append_assoc' (xs ys zs : List α) : (xs ++ ys) ++ zs = xs ++ (ys ++ zs) := by
  induction xs with
  | nil => rfl
  | cons x xs ih => exact congrArg (x :: ·) ih

private theorem append_nil' (xs : List α) : xs ++ [] = xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih => exact congrArg (x :: ·) ih

private theorem toByteArray_loop (bs : List UInt8) (acc : ByteArray) :
    (List.toByteArray.loop bs acc).data.toList = acc.data.toList ++ bs := by
  induction bs generalizing acc with
  | nil => exact (append_nil' _).symm
  | cons b bs ih =>
    refine (ih (acc.push b)).trans ?_
    show acc.data.toList.concat b ++ bs = _
    rw [concat_eq, append_assoc']; rfl

private theorem toByteArray_toList (bs : List UInt8) : bs.toByteArray.data.toList = bs :=
  toByteArray_loop bs ByteArray.empty

private theorem flatMap_append (f : α → List β) (xs ys : List α) :
    List.flatMap f (xs ++ ys) = List.flatMap f xs ++ List.flatMap f ys := by
  induction xs with
  | nil => rfl
  | cons x xs ih => exact (congrArg (f x ++ ·) ih).trans (append_assoc' _ _ _).symm

private theorem utf8Encode_append (xs ys : List Char) :
    (xs ++ ys).utf8Encode = xs.utf8Encode.append ys.utf8Encode := by
  have h : (xs ++ ys).utf8Encode.data.toList = (xs.utf8Encode.append ys.utf8Encode).data.toList := by
    show (List.toByteArray _).data.toList = (List.toByteArray _).data.toList ++ (List.toByteArray _).data.toList
    rw [toByteArray_toList, toByteArray_toList, toByteArray_toList, flatMap_append]
  exact congrArg (fun l => ByteArray.mk (Array.mk l)) h

namespace String

/-- The characters. -/
@[extern "lean_string_data"]
def toList (s : String) : List Char := Internal.decodeUTF8 s.toByteArray.data.toList

/-- The number of characters. -/
@[extern "lean_string_length"]
def length (b : @& String) : Nat := b.toList.length

/-- The first string, then the second. Written `++`. -/
@[extern "lean_string_append"]
def append (s : String) (t : @& String) : String where
  toByteArray := s.toByteArray.append t.toByteArray
  isValidUTF8 :=
    let ⟨xs, hx⟩ := s.isValidUTF8
    let ⟨ys, hy⟩ := t.isValidUTF8
    ⟨xs ++ ys, by rw [hx, hy, utf8Encode_append]⟩

instance : Append String := ⟨String.append⟩

/-- One character more, at the end. -/
@[extern "lean_string_push"]
def push (s : String) (c : Char) : String where
  toByteArray := s.toByteArray.append [c].utf8Encode
  isValidUTF8 :=
    let ⟨xs, hx⟩ := s.isValidUTF8
    ⟨xs ++ [c], by rw [hx, utf8Encode_append]⟩

/-- The string of one character. -/
@[inline]
def singleton (c : Char) : String := String.push "" c

/-- Some characters more, at the end, all the same. -/
def pushn (s : String) (c : Char) (n : Nat) : String := (List.replicate n c).foldl String.push s

/-- Whether there is no character. -/
@[inline]
def isEmpty (s : String) : Bool := s.utf8ByteSize == 0

/-- Combine the characters from the left. -/
def foldl {α : Type u} (f : α → Char → α) (init : α) (s : String) : α := s.toList.foldl f init

/- An evaluation calls the engine's function of the same name where there is one. Those of `any`, `all` and
`join` take other arguments. -/
private def anyImpl (s : String) (p : Char → Bool) : Bool := s.toList.any p
private def allImpl (s : String) (p : Char → Bool) : Bool := s.toList.all p

/-- Whether some character satisfies `p`. -/
@[implemented_by anyImpl]
def any (s : String) (p : Char → Bool) : Bool := s.toList.any p

/-- Whether all characters satisfy `p`. -/
@[implemented_by allImpl]
def all (s : String) (p : Char → Bool) : Bool := s.toList.all p

/-- `f` applied to every character. -/
def map (f : Char → Char) (s : String) : String := ofList (s.toList.map f)

private def joinImpl (l : List String) : String := l.foldl (· ++ ·) ""

/-- All the strings one after another. -/
@[implemented_by joinImpl]
def join (l : List String) : String := l.foldl (· ++ ·) ""

/-- The strings one after another, with `s` between them. -/
def intercalate (s : String) : List String → String
  | [] => ""
  | a :: as => go a s as
where
  go (acc : String) (s : String) : List String → String
    | a :: as => go (acc ++ s ++ a) s as
    | [] => acc

private theorem ext_bytes {s t : String} (h : s.toByteArray.data.toList = t.toByteArray.data.toList) : s = t := by
  cases s with
  | ofByteArray b hb =>
    cases t with
    | ofByteArray c hc =>
      have same : b = c := congrArg (fun l => ByteArray.mk (Array.mk l)) h
      cases same; rfl

theorem append_assoc {s₁ s₂ s₃ : String} : s₁ ++ s₂ ++ s₃ = s₁ ++ (s₂ ++ s₃) := ext_bytes (append_assoc' _ _ _)

@[simp] theorem append_empty {s : String} : s ++ "" = s := ext_bytes (append_nil' _)

@[simp] theorem empty_append {s : String} : "" ++ s = s := ext_bytes rfl

@[simp] theorem append_eq (s t : String) : s.append t = s ++ t := rfl

theorem push_eq_append (s : String) (c : Char) : s.push c = s ++ singleton c := ext_bytes rfl

instance : Std.Associative (α := String) (· ++ ·) := ⟨fun _ _ _ => append_assoc⟩

instance : Inhabited String := ⟨""⟩
instance : LT String := ⟨fun s t => s.toList < t.toList⟩

end String

/-- The string of a character. -/
@[inline]
protected def Char.toString (c : Char) : String := String.singleton c

/-- The string of a list of characters. -/
def List.asString (s : List Char) : String := String.ofList s
