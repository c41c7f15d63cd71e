prelude
import Init.Data.Prod
import Init.Data.Option.Basic
import Init.Deriving.Lawful

/-! `==` on lists, options, pairs and sums is lawful where it is on the parts. -/

set_option linter.unusedVariables false
universe u v

namespace List

variable {α : Type u} [BEq α]

@[simp] theorem nil_beq_nil : (([] : List α) == []) = true := rfl
@[simp] theorem nil_beq_cons {a : α} {l : List α} : ([] == a :: l) = false := rfl
@[simp] theorem cons_beq_nil {a : α} {l : List α} : (a :: l == []) = false := rfl
@[simp] theorem cons_beq_cons {a b : α} {l₁ l₂ : List α} : (a :: l₁ == b :: l₂) = (a == b && l₁ == l₂) := rfl
theorem length_eq_of_beq {l₁ l₂ : List α} (h : l₁ == l₂) : l₁.length = l₂.length := by
  induction l₁ generalizing l₂ with
  | nil => cases l₂ with
    | nil => rfl
    | cons b l₂ => exact (nomatch h)
  | cons a l₁ ih => cases l₂ with
    | nil => exact (nomatch h)
    | cons b l₂ =>
      rw [cons_beq_cons, Bool.and_eq_true] at h
      exact congrArg (· + 1) (ih h.2)

instance instReflBEq [ReflBEq α] : ReflBEq (List α) where
  rfl {l} := by
    induction l with
    | nil => rfl
    | cons a l ih => rw [cons_beq_cons, beq_self_eq_true, ih]; rfl
instance instLawfulBEq [LawfulBEq α] : LawfulBEq (List α) where
  eq_of_beq {l₁ l₂} h := by
    induction l₁ generalizing l₂ with
    | nil => cases l₂ with
      | nil => rfl
      | cons b l₂ => exact (nomatch h)
    | cons a l₁ ih => cases l₂ with
      | nil => exact (nomatch h)
      | cons b l₂ =>
        rw [cons_beq_cons, Bool.and_eq_true] at h
        rw [eq_of_beq h.1, ih h.2]

end List

instance {α : Type u} [BEq α] [ReflBEq α] : ReflBEq (Option α) where
  rfl {o} := by
    cases o with
    | none => rfl
    | some a => exact BEq.refl a
instance {α : Type u} [BEq α] [LawfulBEq α] : LawfulBEq (Option α) where
  eq_of_beq {o₁ o₂} h := by
    cases o₁ with
    | none => cases o₂ with
      | none => rfl
      | some b => exact (nomatch h)
    | some a => cases o₂ with
      | none => exact (nomatch h)
      | some b => exact congrArg some (eq_of_beq h)
@[simp] theorem Option.some_beq_some {α : Type u} [BEq α] {a b : α} : (some a == some b) = (a == b) := rfl
@[simp] theorem Option.some_beq_none {α : Type u} [BEq α] (a : α) : (some a == none) = false := rfl
@[simp] theorem Option.none_beq_some {α : Type u} [BEq α] (a : α) : (none == some a) = false := rfl
@[simp] theorem Option.none_beq_none {α : Type u} [BEq α] : ((none : Option α) == none) = true := rfl

private theorem Prod.beq_def {α : Type u} {β : Type v} [BEq α] [BEq β] {p q : α × β} :
    (p == q) = (p.1 == q.1 && p.2 == q.2) := rfl
instance {α : Type u} {β : Type v} [BEq α] [BEq β] [ReflBEq α] [ReflBEq β] : ReflBEq (α × β) where
  rfl {p} := by
    rw [Prod.beq_def, beq_self_eq_true, beq_self_eq_true]; rfl
instance {α : Type u} {β : Type v} [BEq α] [BEq β] [LawfulBEq α] [LawfulBEq β] : LawfulBEq (α × β) where
  eq_of_beq {p q} h := by
    rw [Prod.beq_def, Bool.and_eq_true] at h
    exact Prod.ext (eq_of_beq h.1) (eq_of_beq h.2)
@[simp] theorem Prod.mk_beq_mk {α : Type u} {β : Type v} [BEq α] [BEq β] {a a' : α} {b b' : β} :
    ((a, b) == (a', b')) = (a == a' && b == b') := rfl
