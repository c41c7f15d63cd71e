prelude
import Init.Grind.Gadgets

/-! The steps of `grind`: what follows from a connective being true or false, and from its parts being so. -/

set_option linter.unusedVariables false
universe u v w

namespace Lean.Grind

theorem rfl_true : true = true := rfl

def intro_with_eq (p p' : Prop) (q : Sort u) (he : p = p') (h : p' → q) : p → q := fun x => h (Eq.mp he x)

def intro_with_eq' (p p' : Prop) (q : p → Sort u) (he : p = p') (h : (h : p') → q (he.mpr_prop h)) : (h : p) → q h :=
  fun x => h (Eq.mp he x)

section
variable {a b : Prop}

theorem and_eq_of_eq_true_left (h : a = True) : (a ∧ b) = b := h ▸ true_and b
theorem and_eq_of_eq_true_right (h : b = True) : (a ∧ b) = a := h ▸ and_true a
theorem and_eq_of_eq_false_left (h : a = False) : (a ∧ b) = False := h ▸ false_and b
theorem and_eq_of_eq_false_right (h : b = False) : (a ∧ b) = False := h ▸ and_false a
theorem eq_true_of_and_eq_true_left (h : (a ∧ b) = True) : a = True := eq_true (of_eq_true h).left
theorem eq_true_of_and_eq_true_right (h : (a ∧ b) = True) : b = True := eq_true (of_eq_true h).right
theorem or_of_and_eq_false (h : (a ∧ b) = False) : (¬a ∨ ¬b) := Classical.not_and_iff_not_or_not.mp (of_eq_false h)

theorem or_eq_of_eq_true_left (h : a = True) : (a ∨ b) = True := h ▸ true_or b
theorem or_eq_of_eq_true_right (h : b = True) : (a ∨ b) = True := h ▸ or_true a
theorem or_eq_of_eq_false_left (h : a = False) : (a ∨ b) = b := h ▸ false_or b
theorem or_eq_of_eq_false_right (h : b = False) : (a ∨ b) = a := h ▸ or_false a
theorem eq_false_of_or_eq_false_left (h : (a ∨ b) = False) : a = False := eq_false fun x => of_eq_false h (.inl x)
theorem eq_false_of_or_eq_false_right (h : (a ∨ b) = False) : b = False := eq_false fun x => of_eq_false h (.inr x)

theorem imp_eq_of_eq_false_left (h : a = False) : (a → b) = True := eq_true fun x => (of_eq_false h x).elim
theorem imp_eq_of_eq_true_right (h : b = True) : (a → b) = True := eq_true fun _ => of_eq_true h
theorem imp_eq_of_eq_true_left (h : a = True) : (a → b) = b := propext (imp_iff_right (of_eq_true h))
theorem eq_false_of_imp_eq_true (h₁ : (a → b) = True) (h₂ : b = False) : a = False :=
  eq_false fun x => of_eq_false h₂ (of_eq_true h₁ x)
theorem eq_true_of_imp_eq_false (h : (a → b) = False) : a = True :=
  eq_true (Classical.byContradiction fun n => of_eq_false h fun x => (n x).elim)
theorem eq_false_of_imp_eq_false (h : (a → b) = False) : b = False := eq_false fun x => of_eq_false h fun _ => x

theorem not_eq_of_eq_true (h : a = True) : (Not a) = False := h ▸ not_true_eq_false
theorem not_eq_of_eq_false (h : a = False) : (Not a) = True := h ▸ not_false_eq_true
theorem eq_false_of_not_eq_true (h : (Not a) = True) : a = False := eq_false (of_eq_true h)
theorem eq_true_of_not_eq_false (h : (Not a) = False) : a = True :=
  eq_true (Classical.byContradiction (of_eq_false h))
theorem false_of_not_eq_self (h : (Not a) = a) : False := not_iff_self (Iff.of_eq h)

theorem eq_eq_of_eq_true_left (h : a = True) : (a = b) = b := by
  cases h; exact propext ⟨fun e => of_eq_true e.symm, fun x => (eq_true x).symm⟩
theorem eq_eq_of_eq_true_right (h : b = True) : (a = b) = a := by
  cases h; exact propext ⟨of_eq_true, eq_true⟩
theorem of_eq_eq_true (h : (a = b) = True) : (a ∧ b) ∨ (¬a ∧ ¬b) :=
  Classical.iff_iff_and_or_not_and_not.mp (Iff.of_eq (of_eq_true h))
theorem of_eq_eq_false (h : (a = b) = False) : (a ∧ ¬b) ∨ (¬a ∧ b) :=
  (Classical.em a).elim
    (fun x => .inl ⟨x, fun y => of_eq_false h ((eq_true x).trans (eq_true y).symm)⟩)
    (fun x => .inr ⟨x, Classical.byContradiction fun y => of_eq_false h ((eq_false x).trans (eq_false y).symm)⟩)

end

section
variable {α : Sort u}

theorem eq_congr {a₁ b₁ a₂ b₂ : α} (h₁ : a₁ = a₂) (h₂ : b₁ = b₂) : (a₁ = b₁) = (a₂ = b₂) := h₁ ▸ h₂ ▸ rfl
theorem eq_congr' {a₁ b₁ a₂ b₂ : α} (h₁ : a₁ = b₂) (h₂ : b₁ = a₂) : (a₁ = b₁) = (a₂ = b₂) :=
  h₁ ▸ h₂ ▸ propext eq_comm
theorem ne_of_ne_of_eq_left {a b c : α} (h₁ : a = b) (h₂ : b ≠ c) : a ≠ c := h₁ ▸ h₂
theorem ne_of_ne_of_eq_right {a b c : α} (h₁ : a = c) (h₂ : b ≠ c) : b ≠ a := h₁ ▸ h₂

end

theorem heq_congr {α β : Sort u} {a₁ b₁ : α} {a₂ b₂ : β} (h₁ : HEq a₁ a₂) (h₂ : HEq b₁ b₂) :
    (a₁ = b₁) = (a₂ = b₂) := by
  cases h₁; cases h₂; rfl
theorem heq_congr' {α β : Sort u} {a₁ b₁ : α} {a₂ b₂ : β} (h₁ : HEq a₁ b₂) (h₂ : HEq b₁ a₂) :
    (a₁ = b₁) = (a₂ = b₂) := by
  cases h₁; cases h₂; exact propext eq_comm

theorem eval_congr₁ {α : Sort u} {β : Sort v} {f : α → β} {a r : α} {b : β} (h : a = r) (e : f r = b) : f a = b :=
  h ▸ e
theorem eval_congr₂ {α : Sort u} {β : Sort v} {γ : Sort w} {f : α → β → γ} {a₁ r₁ : α} {a₂ r₂ : β} {b : γ}
    (h₁ : a₁ = r₁) (h₂ : a₂ = r₂) (e : f r₁ r₂ = b) : f a₁ a₂ = b := h₁ ▸ h₂ ▸ e

theorem forall_propagator (p : Prop) (q : p → Prop) (q' : Prop) (h₁ : p = True) (h₂ : q (of_eq_true h₁) = q') :
    (∀ hp : p, q hp) = q' :=
  h₂ ▸ propext ⟨fun h => h _, fun h _ => h⟩

theorem of_forall_eq_false (α : Sort u) (p : α → Prop) (h : (∀ x : α, p x) = False) : ∃ x : α, ¬p x :=
  Classical.not_forall.mp (of_eq_false h)

theorem dite_cond_eq_true' {α : Sort u} {c : Prop} {_ : Decidable c} {a : c → α} {b : ¬c → α} {r : α}
    (h₁ : c = True) (h₂ : a (of_eq_true h₁) = r) : (dite c a b) = r := (dif_pos (of_eq_true h₁)).trans h₂
theorem dite_cond_eq_false' {α : Sort u} {c : Prop} {_ : Decidable c} {a : c → α} {b : ¬c → α} {r : α}
    (h₁ : c = False) (h₂ : b (of_eq_false h₁) = r) : (dite c a b) = r := (dif_neg (of_eq_false h₁)).trans h₂

theorem eqRec_heq.{u_1, u_2} {α : Sort u_2} {a : α} {motive : (x : α) → a = x → Sort u_1}
    (v : motive a (Eq.refl a)) {b : α} (h : a = b) : HEq (@Eq.rec α a motive v b h) v := by
  cases h; exact HEq.rfl

theorem eqRecOn_heq.{u_1, u_2} {α : Sort u_2} {a : α} {motive : (x : α) → a = x → Sort u_1} {b : α} (h : a = b)
    (v : motive a (Eq.refl a)) : HEq (@Eq.recOn α a motive b h v) v := by
  cases h; exact HEq.rfl

theorem eqNDRec_heq.{u_1, u_2} {α : Sort u_2} {a : α} {motive : α → Sort u_1} (v : motive a) {b : α} (h : a = b) :
    HEq (@Eq.ndrec α a motive v b h) v := by
  cases h; exact HEq.rfl

theorem of_decide_eq_true {p : Prop} {_ : Decidable p} (h : decide p = true) : p = True :=
  eq_true (_root_.of_decide_eq_true h)
theorem of_decide_eq_false {p : Prop} {_ : Decidable p} (h : decide p = false) : p = False :=
  eq_false (_root_.of_decide_eq_false h)
theorem decide_eq_true {p : Prop} {_ : Decidable p} (h : p = True) : decide p = true :=
  _root_.decide_eq_true (of_eq_true h)
theorem decide_eq_false {p : Prop} {_ : Decidable p} (h : p = False) : decide p = false :=
  _root_.decide_eq_false (of_eq_false h)

theorem of_lookahead (p : Prop) (h : (¬p) → False) : p = True := eq_true (Classical.byContradiction h)

end Lean.Grind
