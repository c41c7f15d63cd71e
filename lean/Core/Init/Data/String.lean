prelude
import Init.Data.String.Decode
import Init.Data.String.Lemmas
import Init.Data.String.Slice
import Init.Data.String.Basic
import Init.Data.String.Parts
import Init.Data.String.Raw
import Init.Data.Char.Lemmas

/-! Strings and characters. -/
