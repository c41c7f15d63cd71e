prelude
import Init.Core.Classical

/-! Configuration values that users write in tactics: which occurrences to rewrite, how far to unfold. -/

namespace Lean.Meta

/-- Which occurrences of a pattern a tactic works on; positions start at 1. -/
inductive Occurrences where
  | all
  | pos (idxs : List Nat)
  | neg (idxs : List Nat)
  deriving Inhabited, BEq

/-- How far definitions are unfolded. -/
inductive TransparencyMode where
  | all
  | default
  | reducible
  | instances
  | none
  | implicit
  deriving Inhabited, BEq

end Lean.Meta
