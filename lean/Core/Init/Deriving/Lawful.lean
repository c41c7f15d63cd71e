prelude
import Init.Format.Hash
import Init.Core.Bool

/-! What `deriving LawfulBEq` and `deriving ReflBEq` refer to. -/
