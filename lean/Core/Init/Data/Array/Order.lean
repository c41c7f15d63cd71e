prelude
import Init.Data.List
import Init.Data.Array.Attach
import Init.Data.Array.Lemmas
import Init.Data.Array.Search

/-! Arrays are ordered as their lists are: by the first place where they differ. -/

set_option linter.unusedVariables false
universe u

namespace Array

variable {α : Type u}

@[simp] theorem lt_toList [LT α] {xs ys : Array α} : xs.toList < ys.toList ↔ xs < ys := Iff.rfl
@[simp] theorem le_toList [LT α] {xs ys : Array α} : xs.toList ≤ ys.toList ↔ xs ≤ ys := Iff.rfl
theorem not_lt_iff_ge [LT α] {xs ys : Array α} : ¬xs < ys ↔ ys ≤ xs := Iff.rfl

/-- The same elements, maybe in another order. Written `~` in scope `Array`. -/
def Perm (as bs : Array α) : Prop := as.toList.Perm bs.toList

theorem perm_iff_toList_perm {as bs : Array α} : as.Perm bs ↔ as.toList.Perm bs.toList := Iff.rfl
@[simp] theorem Perm.refl (xs : Array α) : xs.Perm xs := List.Perm.refl _
theorem Perm.rfl {xs : Array α} : xs.Perm xs := List.Perm.refl _
theorem Perm.symm {xs ys : Array α} (h : xs.Perm ys) : ys.Perm xs := List.Perm.symm h
theorem Perm.trans {xs ys zs : Array α} (h₁ : xs.Perm ys) (h₂ : ys.Perm zs) : xs.Perm zs := List.Perm.trans h₁ h₂
theorem Perm.length_eq {xs ys : Array α} (h : xs.Perm ys) : xs.size = ys.size := List.Perm.length_eq h
theorem Perm.size_eq {xs ys : Array α} (h : xs.Perm ys) : xs.size = ys.size := List.Perm.length_eq h
theorem Perm.mem_iff {a : α} {xs ys : Array α} (h : xs.Perm ys) : a ∈ xs ↔ a ∈ ys := by
  rw [mem_def, mem_def]; exact List.Perm.mem_iff h

/-- Whether the array begins with the elements of the other. -/
def startsWith [BEq α] (xs ys : Array α) : Bool := ys.isPrefixOf xs

/-- All elements are pairwise different. -/
def allDiff [BEq α] (as : Array α) : Bool := go as.toList
where
  go : List α → Bool
    | [] => true
    | a :: l => !l.contains a && go l

/-- Binary search in a sorted array: the element that is neither less nor greater than `k`. -/
def binSearch {α : Type} (as : Array α) (k : α) (lt : α → α → Bool) (lo := 0) (hi := as.size - 1) : Option α :=
  if lo < as.size then
    let hi := if hi < as.size then hi else as.size - 1
    go (hi + 1 - lo) lo hi
  else none
where
  go : (fuel : Nat) → (lo hi : Nat) → Option α
    | 0, _, _ => none
    | fuel + 1, lo, hi =>
      if lo ≤ hi then
        let mid := (lo + hi) / 2
        match as[mid]? with
        | none => none
        | some a =>
          if lt a k then go fuel (mid + 1) hi
          else if lt k a then if mid = 0 then none else go fuel lo (mid - 1)
          else some a
      else none

/-- Binary search in a sorted array: whether an element is neither less nor greater than `k`. -/
def binSearchContains {α : Type} (as : Array α) (k : α) (lt : α → α → Bool) (lo := 0) (hi := as.size - 1) : Bool :=
  (as.binSearch k lt lo hi).isSome

end Array
