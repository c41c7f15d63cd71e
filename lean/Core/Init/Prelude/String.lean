prelude
import Init.Prelude.ByteArray

/-! Strings as valid UTF-8, byte positions in them, and substrings. -/

universe u v

/-- Text: bytes that are valid UTF-8. -/
structure String where
  ofByteArray ::
  /-- The UTF-8 bytes; copies them at run time. -/
  toByteArray : ByteArray
  isValidUTF8 : ByteArray.IsValidUTF8 toByteArray

attribute [extern "lean_string_to_utf8"] String.toByteArray
attribute [extern "lean_string_from_utf8_unchecked"] String.ofByteArray

/-- The string of a list of characters; what a string literal means to the kernel. -/
@[extern "lean_string_mk", implicit_reducible]
def String.ofList (data : List Char) : String where
  toByteArray := data.utf8Encode
  isValidUTF8 := .intro data rfl

private theorem String.eq_of_bytes :
    {s t : String} → Eq s.toByteArray.data.toList t.toByteArray.data.toList → Eq s t
  | .ofByteArray (.mk (.mk _)) _, .ofByteArray (.mk (.mk _)) _, .refl _ => .refl _

/-- Strings are compared by their bytes. -/
@[extern "lean_string_dec_eq", instance_reducible]
def String.decEq (s₁ s₂ : @& String) : Decidable (Eq s₁ s₂) :=
  match _root_.decEq s₁.toByteArray.data.toList s₂.toByteArray.data.toList with
  | isTrue same => isTrue (String.eq_of_bytes same)
  | isFalse other => isFalse fun h => other (congrArg (fun s : String => s.toByteArray.data.toList) h)

instance : DecidableEq String := String.decEq

/-- A place in a string, in bytes from its start; nothing says that a character begins there. -/
structure String.Pos.Raw where
  byteIdx : Nat := 0

instance : Inhabited String.Pos.Raw where
  default := {}

instance : DecidableEq String.Pos.Raw := fun p q =>
  match decEq p.byteIdx q.byteIdx with
  | isTrue same => isTrue (congrArg String.Pos.Raw.mk same)
  | isFalse other => isFalse fun h => other (congrArg String.Pos.Raw.byteIdx h)

/-- A string with two places in it, unchecked: the text between them. -/
structure Substring.Raw where
  str : String
  startPos : String.Pos.Raw
  stopPos : String.Pos.Raw

instance : Inhabited Substring.Raw where
  default := { str := "", startPos := {}, stopPos := {} }

/-- The length in bytes. -/
@[inline]
def Substring.Raw.bsize : Substring.Raw → Nat
  | .mk _ start stop => Nat.sub stop.byteIdx start.byteIdx

/-- The length of the encoding in bytes. -/
@[extern "lean_string_utf8_byte_size", tagged_return, implicit_reducible]
def String.utf8ByteSize (s : @& String) : Nat := s.toByteArray.size

/-- The place after the last character. -/
@[inline, implicit_reducible]
def String.rawEndPos (s : String) : String.Pos.Raw where
  byteIdx := s.utf8ByteSize

/-- The whole string. -/
@[inline]
def String.toRawSubstring (s : String) : Substring.Raw where
  str := s
  startPos := {}
  stopPos := s.rawEndPos

/-- `toRawSubstring`, kept as a call. -/
def String.toRawSubstring' (s : String) : Substring.Raw := s.toRawSubstring
