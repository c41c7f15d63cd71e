prelude
import Init.Data.List.Perm
import Init.Deriving.Lex
import Init.Data.Array.Lemmas

/-! The lexicographic order. -/

set_option linter.unusedVariables false
universe u v

namespace List

variable {α : Type u}

@[simp] theorem lex_nil {r : α → α → Prop} {l : List α} : ¬Lex r l [] := fun h => by cases h
@[simp] theorem nil_lex_cons {r : α → α → Prop} {a : α} {l : List α} : Lex r [] (a :: l) := .nil
theorem cons_lex_cons_iff {r : α → α → Prop} {a b : α} {l₁ l₂ : List α} :
    Lex r (a :: l₁) (b :: l₂) ↔ r a b ∨ a = b ∧ Lex r l₁ l₂ :=
  ⟨fun | .rel h => Or.inl h | .cons h => Or.inr ⟨rfl, h⟩, fun h => h.elim .rel fun h => h.1 ▸ .cons h.2⟩
variable [LT α]

@[simp] theorem not_lt_nil {l : List α} : ¬l < [] := fun h => by cases h
@[simp] theorem nil_lt_cons {a : α} {l : List α} : [] < a :: l := .nil
@[simp] theorem nil_le {l : List α} : [] ≤ l := not_lt_nil
theorem cons_lt_cons_iff {a b : α} {l₁ l₂ : List α} : (a :: l₁) < (b :: l₂) ↔ a < b ∨ a = b ∧ l₁ < l₂ := cons_lex_cons_iff
@[simp] theorem not_lt {l₁ l₂ : List α} : ¬l₁ < l₂ ↔ l₂ ≤ l₁ := Iff.rfl
theorem lt_irrefl_of {l : List α} (irrefl : ∀ a : α, ¬a < a) : ¬l < l := by
  induction l with
  | nil => exact not_lt_nil
  | cons a l ih => exact fun h => (cons_lt_cons_iff.mp h).elim (irrefl a) fun h => ih h.2
theorem lt_irrefl [Std.Irrefl (α := α) (· < ·)] (l : List α) : ¬l < l := lt_irrefl_of Std.Irrefl.irrefl
theorem lt_trans_of {l₁ l₂ l₃ : List α} (trans : ∀ {a b c : α}, a < b → b < c → a < c) (h₁ : l₁ < l₂) (h₂ : l₂ < l₃) :
    l₁ < l₃ := by
  induction l₁ generalizing l₂ l₃ with
  | nil =>
    cases l₃ with
    | nil => exact (not_lt_nil h₂).elim
    | cons c l₃ => exact nil_lt_cons
  | cons a l₁ ih =>
    cases l₂ with
    | nil => exact (not_lt_nil h₁).elim
    | cons b l₂ => cases l₃ with
      | nil => exact (not_lt_nil h₂).elim
      | cons c l₃ =>
        rw [cons_lt_cons_iff] at *
        cases h₁ with
        | inl h => cases h₂ with
          | inl h' => exact Or.inl (trans h h')
          | inr h' => exact Or.inl (h'.1 ▸ h)
        | inr h => cases h₂ with
          | inl h' => exact Or.inl (h.1 ▸ h')
          | inr h' => exact Or.inr ⟨h.1.trans h'.1, ih h.2 h'.2⟩
theorem le_total_of {l₁ l₂ : List α} (asymm : ∀ {a b : α}, a < b → ¬b < a) : l₁ ≤ l₂ ∨ l₂ ≤ l₁ := by
  induction l₁ generalizing l₂ with
  | nil => exact Or.inl nil_le
  | cons a l₁ ih => cases l₂ with
    | nil => exact Or.inr nil_le
    | cons b l₂ =>
      show ¬b :: l₂ < a :: l₁ ∨ ¬a :: l₁ < b :: l₂
      rw [cons_lt_cons_iff, cons_lt_cons_iff]
      cases Classical.em (a < b) with
      | inl h =>
        exact Or.inl fun h' => h'.elim (asymm h) fun h' => asymm h (h'.1 ▸ h'.1 ▸ h)
      | inr h =>
        cases ih (l₂ := l₂) with
        | inr hl => exact Or.inr fun h' => h'.elim h fun h' => hl h'.2
        | inl hl =>
          cases Classical.em (a = b) with
          | inl e => subst e; exact Or.inl fun h' => h'.elim h fun h' => hl h'.2
          | inr ne => exact Or.inr fun h' => h'.elim h fun h' => ne h'.1

end List

instance Array.instLT {α : Type u} [LT α] : LT (Array α) := ⟨fun as bs => as.toList < bs.toList⟩
instance Array.instLE {α : Type u} [LT α] : LE (Array α) := ⟨fun as bs => as.toList ≤ bs.toList⟩
instance {α : Type u} [DecidableEq α] [LT α] [∀ a b : α, Decidable (a < b)] (as bs : Array α) : Decidable (as < bs) :=
  inferInstanceAs (Decidable (as.toList < bs.toList))
instance {α : Type u} [DecidableEq α] [LT α] [∀ a b : α, Decidable (a < b)] (as bs : Array α) : Decidable (as ≤ bs) :=
  inferInstanceAs (Decidable (as.toList ≤ bs.toList))
