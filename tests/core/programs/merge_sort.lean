/-! Merge sort by well-founded recursion on the length of the list. -/

namespace MergeSort

def split : List α → List α × List α
  | [] => ([], [])
  | [a] => ([a], [])
  | a :: b :: l => let (x, y) := split l; (a :: x, b :: y)

theorem split_length (l : List α) : (split l).1.length ≤ l.length ∧ (split l).2.length ≤ l.length := by
  fun_induction split l with
  | case1 => simp
  | case2 => simp
  | case3 a b l x y h ih => simp [h] at ih ⊢; omega

theorem split_fst_lt (a b : α) (l : List α) : (split (a :: b :: l)).1.length < (a :: b :: l).length := by
  have := split_length l
  simp [split]; omega

theorem split_snd_lt (a b : α) (l : List α) : (split (a :: b :: l)).2.length < (a :: b :: l).length := by
  have := split_length l
  simp [split]; omega

def merge (xs ys : List Nat) : List Nat :=
  match xs, ys with
  | [], ys => ys
  | xs, [] => xs
  | x :: xs, y :: ys => if x ≤ y then x :: merge xs (y :: ys) else y :: merge (x :: xs) ys
termination_by xs.length + ys.length

def sort (l : List Nat) : List Nat :=
  match l with
  | [] => []
  | [a] => [a]
  | a :: b :: l =>
    have h₁ := split_fst_lt a b l
    have h₂ := split_snd_lt a b l
    merge (sort (split (a :: b :: l)).1) (sort (split (a :: b :: l)).2)
termination_by l.length

theorem split_perm (l : List α) : ((split l).1 ++ (split l).2).Perm l := by
  fun_induction split l with
  | case1 => simp
  | case2 => simp
  | case3 a b l x y h ih =>
    simp only [h] at ih
    exact .cons a (List.perm_middle.trans (.cons b ih))

theorem merge_perm (xs ys : List Nat) : (merge xs ys).Perm (xs ++ ys) := by
  fun_induction merge xs ys with
  | case1 ys => simp
  | case2 xs => simp
  | case3 x xs y ys h ih => exact .cons x ih
  | case4 x xs y ys h ih => exact (ih.cons y).trans List.perm_middle.symm

theorem sort_perm (l : List Nat) : (sort l).Perm l := by
  fun_induction sort l with
  | case1 => exact .refl _
  | case2 a => exact .refl _
  | case3 a b l h₁ h₂ ih₁ ih₂ =>
    exact (merge_perm _ _).trans ((ih₁.append ih₂).trans (split_perm _))

theorem merge_sorted (xs ys : List Nat) (hx : xs.Pairwise (· ≤ ·)) (hy : ys.Pairwise (· ≤ ·)) :
    (merge xs ys).Pairwise (· ≤ ·) := by
  fun_induction merge xs ys with
  | case1 ys => exact hy
  | case2 xs => exact hx
  | case3 x xs y ys h ih =>
    rw [List.pairwise_cons] at hx ⊢
    refine ⟨fun z hz => ?_, ih hx.2 hy⟩
    have hz := (merge_perm _ _).mem_iff.mp hz
    simp only [List.mem_append, List.mem_cons] at hz
    rcases hz with hz | rfl | hz
    · exact hx.1 z hz
    · exact h
    · exact Nat.le_trans h (List.rel_of_pairwise_cons hy hz)
  | case4 x xs y ys h ih =>
    rw [List.pairwise_cons] at hy ⊢
    refine ⟨fun z hz => ?_, ih hx hy.2⟩
    have hz := (merge_perm _ _).mem_iff.mp hz
    simp only [List.mem_append, List.mem_cons] at hz
    rcases hz with (rfl | hz) | hz
    · omega
    · have := List.rel_of_pairwise_cons hx hz; omega
    · exact hy.1 z hz

theorem sort_sorted (l : List Nat) : (sort l).Pairwise (· ≤ ·) := by
  fun_induction sort l with
  | case1 => exact .nil
  | case2 a => simp
  | case3 a b l h₁ h₂ ih₁ ih₂ => exact merge_sorted _ _ ih₁ ih₂

#guard sort [3, 1, 4, 1, 5, 9, 2, 6] = [1, 1, 2, 3, 4, 5, 6, 9]
example : (sort [2, 1]).length = 2 := by rw [(sort_perm _).length_eq]; rfl

end MergeSort
