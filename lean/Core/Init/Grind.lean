prelude
import Init.Grind.Ext
import Init.Grind.Library
import Init.Grind.Ring
import Init.Grind.Ordered
import Init.Grind.Compare
import Init.Grind.ToInt

/-! What the `grind` tactic refers to. -/
