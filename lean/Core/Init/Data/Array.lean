prelude
import Init.Data.Array.Basic
import Init.Data.Array.Iterate
import Init.Data.Array.Collect
import Init.Data.Array.Lemmas
import Init.Data.Array.Fold
import Init.Data.Array.Search
import Init.Data.Array.Rearrange
import Init.Data.Array.Build
import Init.Data.Array.Attach
import Init.Data.Array.Order

/-! Arrays. -/
