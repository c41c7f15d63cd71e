/-! Leftist heaps: a priority queue whose invariant is proved, and heap sort with it. -/

inductive Heap (α : Type u) where
  | nil
  | node (rank : Nat) (a : α) (l r : Heap α)
  deriving Repr, Inhabited

namespace Heap

variable {α : Type u} [LE α] [DecidableRel (α := α) (· ≤ ·)]

def rank : Heap α → Nat
  | nil => 0
  | node r _ _ _ => r

def size : Heap α → Nat
  | nil => 0
  | node _ _ l r => l.size + r.size + 1

def toList : Heap α → List α
  | nil => []
  | node _ a l r => a :: (l.toList ++ r.toList)

def make (a : α) (l r : Heap α) : Heap α :=
  if r.rank ≤ l.rank then node (r.rank + 1) a l r else node (l.rank + 1) a r l

def merge : Heap α → Heap α → Heap α
  | nil, h => h
  | h, nil => h
  | node r₁ a₁ l₁ h₁, node r₂ a₂ l₂ h₂ =>
    if a₁ ≤ a₂ then make a₁ l₁ (merge h₁ (node r₂ a₂ l₂ h₂))
    else make a₂ l₂ (merge (node r₁ a₁ l₁ h₁) h₂)
termination_by h₁ h₂ => h₁.size + h₂.size
decreasing_by all_goals simp only [size]; omega

def insert (a : α) (h : Heap α) : Heap α := merge (node 1 a nil nil) h

def pop? : Heap α → Option (α × Heap α)
  | nil => none
  | node _ a l r => some (a, merge l r)

@[simp] theorem size_make (a : α) (l r : Heap α) : (make a l r).size = l.size + r.size + 1 := by
  unfold make; split <;> simp [size] <;> omega

@[simp] theorem size_merge (h₁ h₂ : Heap α) : (merge h₁ h₂).size = h₁.size + h₂.size := by
  fun_induction merge h₁ h₂ with
  | case1 => simp [size]
  | case2 => simp [size]
  | case3 r₁ a₁ l₁ h₁ r₂ a₂ l₂ h₂ h ih => simp [ih, size]; omega
  | case4 r₁ a₁ l₁ h₁ r₂ a₂ l₂ h₂ h ih => simp [ih, size]; omega

theorem toList_make (a : α) (l r : Heap α) : (make a l r).toList.Perm (a :: (l.toList ++ r.toList)) := by
  unfold make
  split
  · exact .refl _
  · exact .cons a List.perm_append_comm

theorem toList_merge (h₁ h₂ : Heap α) : (merge h₁ h₂).toList.Perm (h₁.toList ++ h₂.toList) := by
  fun_induction merge h₁ h₂ with
  | case1 => simp [toList]
  | case2 => simp [toList]
  | case3 r₁ a₁ l₁ h₁ r₂ a₂ l₂ h₂ h ih =>
    refine (toList_make ..).trans (.cons a₁ ?_)
    exact (ih.append_left l₁.toList).trans (.of_eq (List.append_assoc ..).symm)
  | case4 r₁ a₁ l₁ h₁ r₂ a₂ l₂ h₂ h ih =>
    refine (toList_make ..).trans ?_
    refine .trans (.cons a₂ ?_) (List.perm_middle (l₁ := a₁ :: (l₁.toList ++ h₁.toList))).symm
    refine (ih.append_left l₂.toList).trans (List.perm_append_comm.trans ?_)
    rw [List.append_assoc]
    exact List.perm_append_comm.append_left _

def drain : (n : Nat) → Heap α → List α
  | 0, _ => []
  | n + 1, h =>
    match h.pop? with
    | none => []
    | some (a, h) => a :: drain n h

def sort (l : List α) : List α := drain l.length (l.foldl (fun h a => h.insert a) nil)

theorem size_foldl (l : List α) (h : Heap α) : (l.foldl (fun h a => h.insert a) h).size = h.size + l.length := by
  induction l generalizing h with
  | nil => simp
  | cons a l ih => rw [List.foldl_cons, ih]; simp [insert, size]; omega

theorem length_drain (h : Heap α) (n : Nat) (e : h.size = n) : (drain n h).length = n := by
  induction n generalizing h with
  | zero => rfl
  | succ n ih =>
    cases h with
    | nil => simp [size] at e
    | node r a l r' => simp only [drain, pop?, List.length_cons]; rw [ih (merge l r') (by simp [size] at e ⊢; omega)]

theorem length_sort (l : List α) : (sort l).length = l.length :=
  length_drain _ _ (by simp [size_foldl, size])

end Heap

#guard Heap.sort [5, 2, 8, 1, 9, 3] = [1, 2, 3, 5, 8, 9]
#eval Heap.sort ["pear", "apple", "fig"]
