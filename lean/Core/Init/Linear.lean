prelude
import Init.Linear.Int.CooperCase
import Init.Linear.Int.Terms
import Init.Linear.Nat.Simp
import Init.Linear.Nat.ToInt

/-! Linear arithmetic by reflection: what `simp +arith`, `lia` and `grind` refer to. -/
