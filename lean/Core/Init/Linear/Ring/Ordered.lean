prelude
import Init.Linear.Ring.Rules
import Init.Grind.OrderSteps

/-! Comparisons between terms of ordered commutative rings, brought to normal form. -/

set_option linter.unusedVariables false

universe u

namespace Lean.Grind.CommRing
open Std

private theorem shift_le {α : Type u} [R : CommRing α] [LE α] [LT α] [IsPreorder α] [O : OrderedRing α] {a b c d : α}
    (h : b + -a = d + -c) (le : a ≤ b) : c ≤ d := by
  have := (O.add_le_left_iff (c + -a)).mp le
  have e₁ : a + (c + -a) = c := by rw [show a + (c + -a) = c + (a + -a) by ac_rfl, add_neg_cancel, sum_zero]
  have e₂ : b + (c + -a) = d := by
    rw [show b + (c + -a) = c + (b + -a) by ac_rfl, h, show c + (d + -c) = d + (c + -c) by ac_rfl, add_neg_cancel, sum_zero]
  rw [e₁] at this; exact e₂ ▸ this

section
variable {α : Type u} [R : CommRing α] [LE α] [LT α]

theorem le_norm_expr [IsPreorder α] [OrderedRing α] (ctx : Context α) (lhs rhs lhs' rhs' : Expr)
    (h : (rhs.diff lhs).same (rhs'.diff lhs')) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (lhs'.denote ctx ≤ rhs'.denote ctx) := by
  have := Poly.denote_same ctx h
  rw [Expr.denote_diff, Expr.denote_diff] at this
  exact propext ⟨shift_le this, shift_le this.symm⟩

theorem lt_norm_expr [LawfulOrderLT α] [IsPreorder α] [OrderedRing α] (ctx : Context α) (lhs rhs lhs' rhs' : Expr)
    (h : (rhs.diff lhs).same (rhs'.diff lhs')) :
    (lhs.denote ctx < rhs.denote ctx) = (lhs'.denote ctx < rhs'.denote ctx) := by
  have e := Poly.denote_same ctx h
  rw [Expr.denote_diff, Expr.denote_diff] at e
  have flip : lhs.denote ctx + -rhs.denote ctx = lhs'.denote ctx + -rhs'.denote ctx := by
    have := congrArg Neg.neg e
    rw [neg_add, neg_add, neg_neg, neg_neg] at this
    rw [sum_comm, this, sum_comm]
  rw [lt_iff_le_and_not_ge, lt_iff_le_and_not_ge]
  exact propext ⟨fun ⟨h₁, h₂⟩ => ⟨shift_le e h₁, fun h => h₂ (shift_le flip.symm h)⟩,
    fun ⟨h₁, h₂⟩ => ⟨shift_le e.symm h₁, fun h => h₂ (shift_le flip h)⟩⟩

end

end Lean.Grind.CommRing
