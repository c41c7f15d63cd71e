prelude
import Init.Core.Bool

/-! `decide` against the Boolean constants, and `Bool` laws that lists and arrays need. -/

set_option linter.unusedVariables false

@[simp] theorem true_eq_decide_iff {p : Prop} [Decidable p] : true = decide p ↔ p := by
  rw [eq_comm]; exact decide_eq_true_iff
@[simp] theorem false_eq_decide_iff {p : Prop} [Decidable p] : false = decide p ↔ ¬p := by
  rw [eq_comm]; exact decide_eq_false_iff_not

namespace Bool

theorem eq_iff_iff' {a b : Bool} : (a = true ↔ b = true) ↔ a = b := Bool.eq_iff_iff.symm
@[simp] theorem cond_decide {α : Sort u} (p : Prop) [Decidable p] (t e : α) : cond (decide p) t e = if p then t else e := by
  cases Decidable.em p with
  | inl h => rw [if_pos h, _root_.decide_eq_true h]; rfl
  | inr h => rw [if_neg h, _root_.decide_eq_false h]; rfl
@[simp] theorem cond_true_left : ∀ (c f : Bool), cond c true f = (c || f) := by intro c f; cases c <;> rfl
@[simp] theorem cond_false_left : ∀ (c f : Bool), cond c false f = (!c && f) := by intro c f; cases c <;> rfl
@[simp] theorem cond_true_right : ∀ (c t : Bool), cond c t true = (!c || t) := by intro c t; cases c <;> cases t <;> rfl
@[simp] theorem cond_false_right : ∀ (c t : Bool), cond c t false = (c && t) := by intro c t; cases c <;> cases t <;> rfl

end Bool
