prelude
import Init.Linear.Int.CooperCase
import Init.Linear.Int.Terms
import Init.Linear.Nat.Simp
import Init.Linear.Nat.ToInt
import Init.Linear.AC.Rewrite
import Init.Linear.Grind
import Init.Linear.Ring.Int
import Init.Linear.Ring.Ordered

/-! Arithmetic by reflection: what `simp +arith`, `lia` and `grind` refer to. -/
