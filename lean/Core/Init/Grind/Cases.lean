prelude
import Init.Grind.Injective
import Init.Grind.Order

/-! Types that `grind` takes apart: at once where there is one case or none, by a case split otherwise. -/

attribute [grind cases eager] And Prod False Empty True PUnit Exists Subtype
attribute [grind cases] Or
