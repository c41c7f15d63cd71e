prelude
import Init.TypedSyntax
import Init.Core.Types
import Init.Core.Equality
import Init.Core.Connectives
import Init.Core.Congruence
import Init.Core.Decidable
import Init.Core.Quotient
import Init.Core.WellFounded
import Init.Core.Simp
import Init.Core.Bool
import Init.Core.Classical
import Init.Core.Preprocess
import Init.Core.Transparency
import Init.Core.Injective

/-! Logic, equality, decidability, quotients and well-founded recursion. -/
