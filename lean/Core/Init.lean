prelude
import Init.Core
import Init.Nat.Basic
import Init.Nat.Order
import Init.Omega
import Init.Grind
import Init.Control.Stream
import Init.Format.Panic
import Init.Macro.Quote
import Init.System.Print
import Init.Data.GetElem
import Init.Data.List.Basic
import Init.Data.List.Lemmas
import Init.Data.List.Index
import Init.Data.List.Relations
import Init.Data.Prod
import Init.Data.Option.Basic
import Init.Generated.Unexpanders

/-! The core library: what a file sees that imports nothing. -/
