/-! Propositional and predicate logic, constructive and classical. -/

namespace Logic

section Propositional

variable (p q r s : Prop)

theorem and_swap : p ∧ q → q ∧ p := by
  sorry

theorem or_swap (h : p ∨ q) : q ∨ p := sorry

theorem uncurry : (p → q → r) ↔ (p ∧ q → r) := by
  sorry

theorem and_over_or : p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r) := by
  sorry

theorem dilemma (h₁ : p → r) (h₂ : q → s) : p ∨ q → r ∨ s := by
  sorry

theorem de_morgan_or : ¬(p ∨ q) ↔ ¬p ∧ ¬q := by
  sorry

theorem de_morgan_and : ¬(p ∧ q) ↔ ¬p ∨ ¬q := by
  sorry

theorem contrapositive : (p → q) ↔ (¬q → ¬p) := by
  sorry

theorem peirce : ((p → q) → p) → p := by
  sorry

theorem not_not_em : ¬¬(p ∨ ¬p) := by
  sorry

theorem no_fixed_point : ¬(p ↔ ¬p) := by
  sorry

theorem iff_associative : ((p ↔ q) ↔ r) ↔ (p ↔ (q ↔ r)) := by
  sorry

end Propositional

section Predicate

variable {α β γ : Type} (P Q : α → Prop) (R : α → β → Prop)

theorem exists_or_split : (∃ x, P x ∨ Q x) ↔ (∃ x, P x) ∨ (∃ x, Q x) := by
  sorry

theorem forall_and_split : (∀ x, P x ∧ Q x) ↔ (∀ x, P x) ∧ (∀ x, Q x) := by
  sorry

theorem exists_forall_swap : (∃ x, ∀ y, R x y) → ∀ y, ∃ x, R x y := by
  sorry

theorem not_exists_all : (¬∃ x, P x) ↔ ∀ x, ¬P x := by
  sorry

theorem not_forall_some : (¬∀ x, P x) ↔ ∃ x, ¬P x := by
  sorry

theorem exists_imp (r : Prop) : ((∃ x, P x) → r) ↔ ∀ x, P x → r := by
  sorry

theorem barber (shaves : α → α → Prop) : ¬∃ b, ∀ x, shaves b x ↔ ¬shaves x x := by
  sorry

theorem drinker (a : α) : ∃ x, P x → ∀ y, P y := by
  sorry

theorem cantor (f : α → α → Prop) : ∃ S : α → Prop, ∀ x, f x ≠ S := by
  sorry

theorem reflexive_of_serial (E : α → α → Prop) (symm : ∀ x y, E x y → E y x)
    (trans : ∀ x y z, E x y → E y z → E x z) (serial : ∀ x, ∃ y, E x y) : ∀ x, E x x := by
  sorry

theorem injective_of_comp (f : α → β) (g : β → γ) (h : ∀ x y, g (f x) = g (f y) → x = y) :
    ∀ x y, f x = f y → x = y := by
  sorry

theorem left_inverse_injective (f : α → β) (g : β → α) (h : ∀ x, g (f x) = x) (x y : α)
    (hf : f x = f y) : x = y := by
  sorry

end Predicate

end Logic
