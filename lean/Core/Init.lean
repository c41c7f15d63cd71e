prelude
import Init.Core
import Init.Nat
import Init.Int
import Init.Omega
import Init.AC
import Init.Control
import Init.Format
import Init.Deriving
import Init.Macro
import Init.System.Print
import Init.Grind
import Init.Data.GetElem
import Init.Data.Bool
import Init.Data.Option.Basic
import Init.Data.Prod
import Init.Data.List
import Init.Data.Array
import Init.Data.String
import Init.Data.Annotations
import Init.Data.Annotations.Relations
import Init.Data.Fin
import Init.Data.BitVec
import Init.Data.UInt
import Init.Linear
import Init.Linear.Machine
import Init.Grind.Homo
import Init.Grind.Orders
import Init.Order
import Init.Core.QuotientPairs
import Init.Data.Option.Attach
import Init.Generated.Unexpanders

/-! The core library: what a file sees that imports nothing. -/
