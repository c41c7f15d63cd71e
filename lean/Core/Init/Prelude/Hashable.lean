prelude
import Init.Prelude.EStateM

/-! Hash values. -/

universe u v w

/-- Types with a hash function. -/
class Hashable (α : Sort u) where
  /-- The hash value; equal for equal arguments. -/
  hash : α → UInt64

export Hashable (hash)

/-- One hash value from two, in this order. -/
@[extern "lean_uint64_mix_hash"]
opaque mixHash (u₁ u₂ : UInt64) : UInt64

instance [Hashable α] {p : α → Prop} : Hashable (Subtype p) where
  hash a := hash a.val

@[extern "lean_string_hash"]
protected opaque String.hash (s : @& String) : UInt64

instance : Hashable String where
  hash := String.hash
