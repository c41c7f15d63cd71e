prelude
import Init.Data.String.Parts

/-! Strings by byte positions: the character at one, the next one and the one before, what lies between two. -/

set_option linter.unusedVariables false
universe u

namespace String

instance : HAdd Pos.Raw Char Pos.Raw := ⟨fun p c => ⟨p.byteIdx + c.utf8Size⟩⟩
instance : HAdd Pos.Raw String Pos.Raw := ⟨fun p s => ⟨p.byteIdx + s.utf8ByteSize⟩⟩
instance : HSub Pos.Raw Char Pos.Raw := ⟨fun p c => ⟨p.byteIdx - c.utf8Size⟩⟩

namespace Pos.Raw

/-- The character that begins at `p`; `'A'` when none does. -/
def utf8GetAux : List Char → Pos.Raw → Pos.Raw → Char
  | [], _, _ => default
  | c :: cs, i, p => if i = p then c else utf8GetAux cs (i + c) p

/-- The character that begins at `p`, if one does. -/
def utf8GetAux? : List Char → Pos.Raw → Pos.Raw → Option Char
  | [], _, _ => none
  | c :: cs, i, p => if i = p then some c else utf8GetAux? cs (i + c) p

/-- The place before the character that ends at `p` or around it. -/
def utf8PrevAux : List Char → Pos.Raw → Pos.Raw → Pos.Raw
  | [], i, p => ⟨p.byteIdx - 1⟩
  | c :: cs, i, p => if p ≤ i + c then i else utf8PrevAux cs (i + c) p

/-- `c'` instead of the character that begins at `p`. -/
def utf8SetAux (c' : Char) : List Char → Pos.Raw → Pos.Raw → List Char
  | [], _, _ => []
  | c :: cs, i, p => if i = p then c' :: cs else c :: utf8SetAux c' cs (i + c) p

/-- The character that begins at `p`; `'A'` when none does. -/
@[extern "lean_string_utf8_get"] def get (s : @& String) (p : @& Pos.Raw) : Char := utf8GetAux s.toList 0 p
/-- The character that begins at `p`, if one does. -/
@[extern "lean_string_utf8_get_opt"] def get? (s : @& String) (p : @& Pos.Raw) : Option Char := utf8GetAux? s.toList 0 p
/-- The character that begins at `p`; panics when none does. -/
@[extern "lean_string_utf8_get_bang"] def get! (s : @& String) (p : @& Pos.Raw) : Char :=
  match utf8GetAux? s.toList 0 p with
  | some c => c
  | none => panic! "invalid position"
/-- The place behind the character that begins at `p`. -/
@[extern "lean_string_utf8_next"] def next (s : @& String) (p : @& Pos.Raw) : Pos.Raw := p + get s p
/-- The place before the character that ends at `p`. -/
@[extern "lean_string_utf8_prev"] def prev (s : @& String) (p : @& Pos.Raw) : Pos.Raw :=
  if p = 0 then 0 else utf8PrevAux s.toList 0 p
/-- Whether `p` is the end or behind it. -/
@[extern "lean_string_utf8_at_end"] def atEnd (s : @& String) (p : @& Pos.Raw) : Bool := p.byteIdx ≥ utf8ByteSize s
/-- `c` instead of the character that begins at `p`; unchanged when none does. -/
@[extern "lean_string_utf8_set"] def set (s : String) (p : @& Pos.Raw) (c : Char) : String :=
  ofList (utf8SetAux c s.toList 0 p)

theorem byteIdx_add_char (p : Pos.Raw) (c : Char) : (p + c).byteIdx = p.byteIdx + c.utf8Size := rfl
@[ext] theorem ext {p q : Pos.Raw} (h : p.byteIdx = q.byteIdx) : p = q := congrArg Pos.Raw.mk h
theorem lt_next (s : String) (i : Pos.Raw) : i < next s i := by
  show i.byteIdx < i.byteIdx + (get s i).utf8Size
  have := (get s i).utf8Size_pos
  omega

end Pos.Raw

@[inherit_doc Pos.Raw.get, extern "lean_string_utf8_get"] def get (s : @& String) (p : @& Pos.Raw) : Char := Pos.Raw.get s p
@[inherit_doc Pos.Raw.get?, extern "lean_string_utf8_get_opt"]
def get? (s : @& String) (p : @& Pos.Raw) : Option Char := Pos.Raw.get? s p
@[inherit_doc Pos.Raw.get!, extern "lean_string_utf8_get_bang"]
def get! (s : @& String) (p : @& Pos.Raw) : Char := Pos.Raw.get! s p
@[inherit_doc Pos.Raw.next, extern "lean_string_utf8_next"]
def next (s : @& String) (p : @& Pos.Raw) : Pos.Raw := Pos.Raw.next s p
@[inherit_doc Pos.Raw.prev, extern "lean_string_utf8_prev"]
def prev (s : @& String) (p : @& Pos.Raw) : Pos.Raw := Pos.Raw.prev s p
@[inherit_doc Pos.Raw.atEnd, extern "lean_string_utf8_at_end"]
def atEnd (s : @& String) (p : @& Pos.Raw) : Bool := Pos.Raw.atEnd s p

attribute [deprecated Pos.Raw.get (since := "2025-10-14")] get
attribute [deprecated Pos.Raw.get? (since := "2025-10-14")] get?
attribute [deprecated Pos.Raw.get! (since := "2025-10-14")] get!
attribute [deprecated Pos.Raw.next (since := "2025-10-14")] next
attribute [deprecated Pos.Raw.prev (since := "2025-10-14")] prev
attribute [deprecated Pos.Raw.atEnd (since := "2025-10-14")] atEnd

namespace Slice

/-- Combine the characters from the left. -/
@[inline] def foldl {α : Type u} (f : α → Char → α) (init : α) (s : Slice) : α := s.copy.foldl f init
/-- Combine the characters from the right. -/
@[inline] def foldr {α : Type u} (f : Char → α → α) (init : α) (s : Slice) : α := s.copy.foldr f init
/-- The first character, if there is one. -/
@[inline] def front? (s : Slice) : Option Char := s.copy.front?
/-- The first character; `'A'` when there is none. -/
@[inline] def front (s : Slice) : Char := s.copy.front
/-- The last character, if there is one. -/
@[inline] def back? (s : Slice) : Option Char := s.copy.back?
/-- The last character; `'A'` when there is none. -/
@[inline] def back (s : Slice) : Char := s.copy.back
/-- Digits, with single underscores between them where one likes, at least one digit. -/
@[inline] def isNat (s : Slice) : Bool := s.copy.isNat
/-- The number that the digits name. -/
@[inline] def toNat? (s : Slice) : Option Nat := s.copy.toNat?
@[inline, inherit_doc toNat?] def toNat! (s : Slice) : Nat := s.copy.toNat!
/-- A number with or without a minus sign. -/
@[inline] def isInt (s : Slice) : Bool := s.copy.isInt
/-- The number that the digits name, negative with a minus sign. -/
@[inline] def toInt? (s : Slice) : Option Int := s.copy.toInt?
@[inline, inherit_doc toInt?] def toInt! (s : Slice) : Int := s.copy.toInt!
/-- Whether the slice begins with a match of the pattern. -/
@[inline] def startsWith {ρ : Type u} [Internal.Pattern ρ] (s : Slice) (pat : ρ) : Bool := s.copy.startsWith pat
/-- Whether the slice ends with a match of the pattern. -/
@[inline] def endsWith {ρ : Type u} [Internal.Pattern ρ] (s : Slice) (pat : ρ) : Bool := s.copy.endsWith pat
/-- Whether the pattern matches somewhere. -/
@[inline] def contains {ρ : Type u} [Internal.Pattern ρ] (s : Slice) (pat : ρ) : Bool := s.copy.contains pat
/-- Every match replaced. -/
@[inline] def replace {ρ : Type u} [Internal.Pattern ρ] (s : Slice) (pattern : ρ) (replacement : String) : String :=
  s.copy.replace pattern replacement

instance : Hashable Slice := ⟨fun s => hash s.copy⟩
instance : LT Slice := ⟨fun s t => s.copy < t.copy⟩
instance : HAppend String Slice String := ⟨fun s t => s ++ t.copy⟩

end Slice

end String
