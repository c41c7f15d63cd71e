prelude
import Init.Data.List.Perm
import Init.Control.AutoParam

/-! Merging and merge sort: the result is a rearrangement, sorted, as long as the list. -/

set_option linter.unusedVariables false
universe u v

namespace List

variable {α : Type u}

/-- Two lists made one by always taking the smaller first element, from the first list when neither is smaller. -/
def merge (xs ys : List α) (le : α → α → Bool := by exact fun a b => a ≤ b) : List α :=
  match xs, ys with
  | [], ys => ys
  | xs, [] => xs
  | x :: xs, y :: ys => if le x y then x :: merge xs (y :: ys) le else y :: merge (x :: xs) ys le
termination_by xs.length + ys.length
decreasing_by all_goals (simp only [length_cons]; omega)

/-- Sort by sorting both halves and merging them; stable. -/
def mergeSort (xs : List α) (le : α → α → Bool := by exact fun a b => a ≤ b) : List α :=
  match xs with
  | [] => []
  | [a] => [a]
  | a :: b :: xs =>
    let half := ((a :: b :: xs).length + 1) / 2
    merge (mergeSort ((a :: b :: xs).take half) le) (mergeSort ((a :: b :: xs).drop half) le) le
termination_by xs.length
decreasing_by
  all_goals simp only [length_take, length_drop, length_cons]
  all_goals omega

@[simp] theorem nil_merge {le : α → α → Bool} (ys : List α) : merge [] ys le = ys := by rw [merge]
@[simp] theorem merge_right {le : α → α → Bool} (xs : List α) : merge xs [] le = xs := by cases xs <;> simp [merge]
theorem cons_merge_cons (le : α → α → Bool) (a b : α) (l r : List α) :
    merge (a :: l) (b :: r) le = if le a b then a :: merge l (b :: r) le else b :: merge (a :: l) r le := by rw [merge]
theorem merge_perm_append {le : α → α → Bool} {xs ys : List α} : merge xs ys le ~ xs ++ ys := by
  match xs, ys with
  | [], ys => rw [nil_merge, nil_append]
  | x :: xs, [] => rw [merge_right, append_nil]
  | x :: xs, y :: ys =>
    rw [cons_merge_cons]
    split
    · exact (merge_perm_append (xs := xs) (ys := y :: ys)).cons x
    · exact ((merge_perm_append (xs := x :: xs) (ys := ys)).cons y).trans perm_middle.symm
termination_by xs.length + ys.length
decreasing_by all_goals (simp only [length_cons]; omega)
theorem mem_merge {le : α → α → Bool} {a : α} {xs ys : List α} : a ∈ merge xs ys le ↔ a ∈ xs ∨ a ∈ ys :=
  merge_perm_append.mem_iff.trans mem_append
theorem length_merge {le : α → α → Bool} (xs ys : List α) : (merge xs ys le).length = xs.length + ys.length := by
  rw [merge_perm_append.length_eq, length_append]
theorem mergeSort_perm (l : List α) (le : α → α → Bool) : mergeSort l le ~ l := by
  match l with
  | [] => rw [mergeSort]
  | [a] => rw [mergeSort]
  | a :: b :: xs =>
    rw [mergeSort]
    refine merge_perm_append.trans (((mergeSort_perm _ le).append (mergeSort_perm _ le)).trans ?_)
    rw [take_append_drop]
termination_by l.length
decreasing_by
  all_goals simp only [length_take, length_drop, length_cons]
  all_goals omega
@[simp] theorem length_mergeSort {le : α → α → Bool} (l : List α) : (mergeSort l le).length = l.length := (mergeSort_perm l le).length_eq
@[simp] theorem mem_mergeSort {le : α → α → Bool} {a : α} {l : List α} : a ∈ mergeSort l le ↔ a ∈ l := (mergeSort_perm l le).mem_iff
@[simp] theorem mergeSort_nil {le : α → α → Bool} : [].mergeSort le = [] := by rw [mergeSort]
@[simp] theorem mergeSort_singleton {le : α → α → Bool} (a : α) : [a].mergeSort le = [a] := by rw [mergeSort]

theorem pairwise_merge {le : α → α → Bool} (trans : ∀ (a b c : α), le a b → le b c → le a c)
    (total : ∀ (a b : α), le a b || le b a) (l₁ l₂ : List α) (h₁ : l₁.Pairwise (le · ·)) (h₂ : l₂.Pairwise (le · ·)) :
    (merge l₁ l₂ le).Pairwise (le · ·) := by
  match l₁, l₂ with
  | [], ys => rw [nil_merge]; exact h₂
  | x :: xs, [] => rw [merge_right]; exact h₁
  | x :: xs, y :: ys =>
    rw [cons_merge_cons]
    split
    · rename_i h
      refine .cons (fun z hz => ?_) (pairwise_merge trans total xs (y :: ys) h₁.of_cons h₂)
      cases mem_merge.mp hz with
      | inl hz => exact rel_of_pairwise_cons h₁ hz
      | inr hz => cases mem_cons.mp hz with
        | inl e => exact e ▸ h
        | inr hz => exact trans _ _ _ h (rel_of_pairwise_cons h₂ hz)
    · rename_i h
      have h' : le y x = true := by
        have := total x y
        cases hx : le x y with
        | true => exact (h hx).elim
        | false => rw [hx, Bool.false_or] at this; exact this
      refine .cons (fun z hz => ?_) (pairwise_merge trans total (x :: xs) ys h₁ h₂.of_cons)
      cases mem_merge.mp hz with
      | inr hz => exact rel_of_pairwise_cons h₂ hz
      | inl hz => cases mem_cons.mp hz with
        | inl e => exact e ▸ h'
        | inr hz => exact trans _ _ _ h' (rel_of_pairwise_cons h₁ hz)
termination_by l₁.length + l₂.length
decreasing_by all_goals (simp only [length_cons]; omega)
theorem pairwise_mergeSort {le : α → α → Bool} (trans : ∀ (a b c : α), le a b → le b c → le a c)
    (total : ∀ (a b : α), le a b || le b a) (l : List α) : (mergeSort l le).Pairwise (le · ·) := by
  match l with
  | [] => rw [mergeSort]; exact .nil
  | [a] => rw [mergeSort]; exact .cons (fun _ h => (nomatch h)) .nil
  | a :: b :: xs =>
    rw [mergeSort]
    exact pairwise_merge trans total _ _ (pairwise_mergeSort trans total _) (pairwise_mergeSort trans total _)
termination_by l.length
decreasing_by
  all_goals simp only [length_take, length_drop, length_cons]
  all_goals omega
theorem sorted_mergeSort {le : α → α → Bool} (trans : ∀ (a b c : α), le a b → le b c → le a c)
    (total : ∀ (a b : α), le a b || le b a) (l : List α) : (mergeSort l le).Pairwise (le · ·) := pairwise_mergeSort trans total l

end List
