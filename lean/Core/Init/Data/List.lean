prelude
import Init.Data.List.Structure
import Init.Data.List.Basic
import Init.Data.List.Append
import Init.Data.List.Transform
import Init.Data.List.Lemmas
import Init.Data.List.Index
import Init.Data.List.Relations
import Init.Data.List.Functions
import Init.Data.List.GetElem
import Init.Data.List.TakeDrop
import Init.Data.List.Ends
import Init.Data.List.Filter
import Init.Data.List.Walk
import Init.Data.List.Zip
import Init.Data.List.Range
import Init.Data.List.Count
import Init.Data.List.Fold
import Init.Data.List.Sublist
import Init.Data.List.Pairwise
import Init.Data.List.Perm
import Init.Data.List.Sort
import Init.Data.List.Lex
import Init.Data.List.Attach
import Init.Data.List.Recursion
import Init.Data.List.Monadic

/-! Lists. -/
