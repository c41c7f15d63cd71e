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
import Init.Data.BEq
import Init.Data.Option.Basic
import Init.Data.Prod
import Init.Data.List
import Init.Data.Array
import Init.Data.Subarray
import Init.Data.Vector
import Init.Data.String
import Init.Data.Annotations
import Init.Data.Fin
import Init.Data.BitVec
import Init.Data.Bytes
import Init.Data.UInt
import Init.Data.SInt
import Init.Data.Fin.Fold
import Init.Data.Parts
import Init.Data.Float32
import Init.Linear
import Init.Lemmas
import Init.Generated.Unexpanders

/-! The core library: what a file sees that imports nothing. -/
