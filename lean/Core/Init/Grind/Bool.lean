prelude
import Init.Grind.Lemmas

/-! The steps of `grind` for Boolean operations and Boolean equality. -/

universe u

namespace Lean.Grind

theorem beq_eq_true_of_eq {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α} (h : a = b) : (a == b) = true :=
  beq_of_eq h
theorem beq_eq_false_of_diseq {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α} (h : ¬a = b) : (a == b) = false :=
  beq_false_of_ne h
theorem eq_of_beq_eq_true {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α} (h : (a == b) = true) : a = b :=
  eq_of_beq h
theorem ne_of_beq_eq_false {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α} (h : (a == b) = false) :
    (a = b) = False := eq_false (ne_of_beq_false h)

namespace Bool

theorem and_eq_of_eq_true_left {a b : Bool} (h : a = true) : (a && b) = b := by cases h; rfl
theorem and_eq_of_eq_true_right {a b : Bool} (h : b = true) : (a && b) = a := by cases h; cases a <;> rfl
theorem and_eq_of_eq_false_left {a b : Bool} (h : a = false) : (a && b) = false := by cases h; rfl
theorem and_eq_of_eq_false_right {a b : Bool} (h : b = false) : (a && b) = false := by cases h; cases a <;> rfl
theorem eq_true_of_and_eq_true_left {a b : Bool} (h : (a && b) = true) : a = true := by
  cases a with
  | false => exact h
  | true => rfl
theorem eq_true_of_and_eq_true_right {a b : Bool} (h : (a && b) = true) : b = true := by
  cases a with
  | false => cases h
  | true => exact h

theorem or_eq_of_eq_true_left {a b : Bool} (h : a = true) : (a || b) = true := by cases h; rfl
theorem or_eq_of_eq_true_right {a b : Bool} (h : b = true) : (a || b) = true := by cases h; cases a <;> rfl
theorem or_eq_of_eq_false_left {a b : Bool} (h : a = false) : (a || b) = b := by cases h; rfl
theorem or_eq_of_eq_false_right {a b : Bool} (h : b = false) : (a || b) = a := by cases h; cases a <;> rfl
theorem eq_false_of_or_eq_false_left {a b : Bool} (h : (a || b) = false) : a = false := by
  cases a with
  | false => rfl
  | true => exact h
theorem eq_false_of_or_eq_false_right {a b : Bool} (h : (a || b) = false) : b = false := by
  cases a with
  | false => exact h
  | true => cases h

theorem not_eq_of_eq_true {a : Bool} (h : a = true) : (!a) = false := congrArg not h
theorem not_eq_of_eq_false {a : Bool} (h : a = false) : (!a) = true := congrArg not h
theorem eq_false_of_not_eq_true {a : Bool} (h : (!a) = true) : a = false := by
  cases a with
  | false => rfl
  | true => cases h
theorem eq_true_of_not_eq_false {a : Bool} (h : (!a) = false) : a = true := by
  cases a with
  | false => cases h
  | true => rfl
theorem eq_false_of_not_eq_true' {a : Bool} (h : ¬a = true) : a = false := eq_false_of_ne_true h
theorem eq_true_of_not_eq_false' {a : Bool} (h : ¬a = false) : a = true := eq_true_of_ne_false h
theorem false_of_not_eq_self {a : Bool} (h : (!a) = a) : False := by cases a <;> cases h
theorem ne_of_eq_false_of_eq_true {a b : Bool} (h₁ : a = false) (h₂ : b = true) : (a = b) = False := by
  cases h₁; cases h₂; exact eq_false fun h => nomatch h
theorem ne_of_eq_true_of_eq_false {a b : Bool} (h₁ : a = true) (h₂ : b = false) : (a = b) = False := by
  cases h₁; cases h₂; exact eq_false fun h => nomatch h

end Bool
end Lean.Grind
