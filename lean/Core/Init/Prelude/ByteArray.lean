prelude
import Init.Prelude.Array

/-! Byte arrays, and the UTF-8 encoding of characters as bytes. -/

universe u v

/-- An array of bytes that the runtime stores packed. -/
structure ByteArray where
  mk ::
  data : Array UInt8

attribute [extern "lean_byte_array_mk"] ByteArray.mk
attribute [extern "lean_byte_array_data"] ByteArray.data

/-- No bytes, with room for `c`. -/
@[extern "lean_mk_empty_byte_array", implicit_reducible]
def ByteArray.emptyWithCapacity (c : @& Nat) : ByteArray where
  data := Array.empty

/-- No bytes. -/
@[implicit_reducible]
def ByteArray.empty : ByteArray := emptyWithCapacity 0

/-- One byte more, at the end. -/
@[extern "lean_byte_array_push", implicit_reducible]
def ByteArray.push : ByteArray → UInt8 → ByteArray
  | .mk bytes, b => .mk (bytes.push b)

/-- The number of bytes. -/
@[extern "lean_byte_array_size", tagged_return, implicit_reducible]
def ByteArray.size : (@& ByteArray) → Nat
  | .mk bytes => bytes.size

/-- The bytes of a list. -/
@[implicit_reducible]
def List.toByteArray (bs : List UInt8) : ByteArray :=
  let rec @[implicit_reducible] loop
    | .nil, acc => acc
    | .cons b rest, acc => loop rest (ByteArray.push acc b)
  loop bs ByteArray.empty

/-- The one to four bytes of a character's UTF-8 encoding: a leading byte, then six bits a byte. -/
@[implicit_reducible]
def String.utf8EncodeChar (c : Char) : List UInt8 :=
  let v := c.val.toNat
  let more (unit : Nat) (rest : List UInt8) : List UInt8 :=
    .cons (UInt8.ofNat (HAdd.hAdd (HMod.hMod (HDiv.hDiv v unit) 0x40) 0x80)) rest
  let lead (unit room mark : Nat) (rest : List UInt8) : List UInt8 :=
    .cons (UInt8.ofNat (HAdd.hAdd (HMod.hMod (HDiv.hDiv v unit) room) mark)) rest
  ite (LE.le v 0x7f) (.cons (UInt8.ofNat v) .nil)
    (ite (LE.le v 0x7ff) (lead 0x40 0x20 0xc0 (more 1 .nil))
      (ite (LE.le v 0xffff) (lead 0x1000 0x10 0xe0 (more 0x40 (more 1 .nil)))
        (lead 0x40000 0x08 0xf0 (more 0x1000 (more 0x40 (more 1 .nil))))))

/-- The UTF-8 encoding of a list of characters: the meaning, not the way it is computed. -/
@[implicit_reducible]
noncomputable def List.utf8Encode (l : List Char) : ByteArray :=
  (l.flatMap String.utf8EncodeChar).toByteArray

/-- The bytes are the encoding of some list of characters. -/
inductive ByteArray.IsValidUTF8 (b : ByteArray) : Prop
  | intro (m : List Char) (hm : Eq b (List.utf8Encode m))
