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

section
variable {α : Type u} [Ring α] (lhs rhs : α)

attribute [local instance] Ring.intCast

private theorem add_intCast_zero : rhs + Int.cast (R := α) 0 = rhs := by
  rw [Ring.intCast_zero]; exact Semiring.add_zero rhs

theorem le_norm0 {α : Type u} [Ring α] [LE α] (lhs rhs : α) : (lhs ≤ rhs) = (lhs ≤ rhs + Int.cast (R := α) 0) := by
  rw [add_intCast_zero]
theorem lt_norm0 {α : Type u} [Ring α] [LT α] (lhs rhs : α) : (lhs < rhs) = (lhs < rhs + Int.cast (R := α) 0) := by
  rw [add_intCast_zero]
theorem eq_norm0 {α : Type u} [Ring α] (lhs rhs : α) : (lhs = rhs) = (lhs = rhs + Int.cast (R := α) 0) := by
  rw [add_intCast_zero]

end

section
variable {α : Type u} [F : Field α]

theorem diseq0_to_eq (a : α) (h : a ≠ 0) : a * a⁻¹ = 1 := F.mul_inv_cancel h
theorem diseq_to_eq (a b : α) (h : a ≠ b) : (a - b) * (a - b)⁻¹ = 1 := F.mul_inv_cancel fun e =>
  h (eq_of_sub_eq_zero ((sub_eq_sum_neg a b).symm.trans e))
open Classical in
theorem inv_split (a : α) : if a = 0 then a⁻¹ = 0 else a * a⁻¹ = 1 := by
  by_cases h : a = 0
  · rw [if_pos h, h]; exact F.inv_zero
  · rw [if_neg h]; exact F.mul_inv_cancel h

theorem one_eq_zero_unsat (ctx : Context α) (p : Poly) (h : p.same (.num 1) || p.same (.num (-1))) :
    p.denote ctx = 0 → False := fun e => by
  have one : (int 1 : α) ≠ 0 := fun z => F.zero_ne_one (z.symm.trans int_one)
  cases hp : p.same (.num 1) with
  | true => exact one ((Poly.denote_same ctx hp).symm.trans e)
  | false =>
    rw [hp] at h
    have z : (int (-1) : α) = 0 := (Poly.denote_same ctx h).symm.trans e
    rw [int_neg] at z
    exact one (by rw [← neg_neg (int 1), z, neg_zero])

end

end Lean.Grind.CommRing
