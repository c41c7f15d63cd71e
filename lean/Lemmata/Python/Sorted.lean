import Lemmata.Python.Seq
/-! `sorted`: the result is ascending and a permutation of the argument, and nothing else is. -/

namespace Lemmata.Python.Py

variable [Ordered α]

theorem insertSorted_perm (x : α) (ys : List α) : (insertSorted x ys).Perm (x :: ys) := by
  induction ys with
  | nil => exact List.Perm.refl _
  | cons y ys ih =>
    unfold insertSorted
    split
    · exact List.Perm.refl _
    · exact (ih.cons y).trans (List.Perm.swap x y ys)

theorem foldl_insertSorted_perm (xs done : List α) :
    (xs.foldl (fun done x => insertSorted x done) done).Perm (xs ++ done) := by
  induction xs generalizing done with
  | nil => exact List.Perm.refl _
  | cons x xs ih =>
    rw [List.foldl_cons]
    refine (ih _).trans ?_
    refine ((insertSorted_perm x done).append_left xs).trans ?_
    exact List.perm_middle

theorem sorted_perm (xs : List α) : (sorted xs).Perm xs := by
  have := foldl_insertSorted_perm xs ([] : List α)
  rwa [List.append_nil] at this

@[simp, grind =] theorem length_sorted (xs : List α) : (sorted xs).length = xs.length := (sorted_perm xs).length_eq

@[simp, grind =] theorem mem_sorted {xs : List α} {a : α} : a ∈ sorted xs ↔ a ∈ xs := (sorted_perm xs).mem_iff

@[simp, grind =] theorem count_sorted [BEq α] (xs : List α) (a : α) : (sorted xs).count a = xs.count a :=
  (sorted_perm xs).count_eq a

theorem le_of_not_lt [LawfulOrdered α] {a b : α} (h : lt a b ≠ true) : Ordered.le b a = true := by
  unfold lt at h
  cases back : Ordered.le b a with
  | true => rfl
  | false => rw [back] at h; exact absurd rfl h

theorem le_of_lt [LawfulOrdered α] {a b : α} (h : lt a b = true) : Ordered.le a b = true := by
  unfold lt at h
  cases LawfulOrdered.total a b with
  | inl h' => exact h'
  | inr h' => rw [h'] at h; exact absurd h (by decide)

theorem insertSorted_pairwise [LawfulOrdered α] (x : α) {ys : List α}
    (h : ys.Pairwise fun a b => Ordered.le a b = true) :
    (insertSorted x ys).Pairwise fun a b => Ordered.le a b = true := by
  induction ys with
  | nil => simp [insertSorted]
  | cons y ys ih =>
    have parts := List.pairwise_cons.mp h
    unfold insertSorted
    split
    · rename_i less
      refine List.pairwise_cons.mpr ⟨?_, h⟩
      intro z hz
      cases List.mem_cons.mp hz with
      | inl same => subst same; exact le_of_lt less
      | inr rest => exact LawfulOrdered.trans _ _ _ (le_of_lt less) (parts.1 z rest)
    · rename_i less
      refine List.pairwise_cons.mpr ⟨?_, ih parts.2⟩
      intro z hz
      cases List.mem_cons.mp ((insertSorted_perm x ys).mem_iff.mp hz) with
      | inl same => subst same; exact le_of_not_lt less
      | inr rest => exact parts.1 z rest

theorem foldl_insertSorted_pairwise [LawfulOrdered α] (xs : List α) {done : List α}
    (h : done.Pairwise fun a b => Ordered.le a b = true) :
    (xs.foldl (fun done x => insertSorted x done) done).Pairwise fun a b => Ordered.le a b = true := by
  induction xs generalizing done with
  | nil => exact h
  | cons x xs ih => rw [List.foldl_cons]; exact ih (insertSorted_pairwise x h)

theorem sorted_pairwise [LawfulOrdered α] (xs : List α) : (sorted xs).Pairwise fun a b => Ordered.le a b = true :=
  foldl_insertSorted_pairwise xs List.Pairwise.nil

/-- Two ascending lists with the same elements are equal. -/
theorem eq_of_perm_of_pairwise [LawfulOrdered α] {xs ys : List α} (p : xs.Perm ys)
    (h : xs.Pairwise fun a b => Ordered.le a b = true) (h' : ys.Pairwise fun a b => Ordered.le a b = true) :
    xs = ys := by
  induction xs generalizing ys with
  | nil => exact (List.nil_perm.mp p).symm
  | cons x xs ih =>
    cases ys with
    | nil => exact absurd p.length_eq (by simp)
    | cons y ys =>
      have left := List.pairwise_cons.mp h
      have right := List.pairwise_cons.mp h'
      have same : x = y := by
        have hx : x ∈ y :: ys := p.mem_iff.mp (List.mem_cons_self ..)
        have hy : y ∈ x :: xs := p.mem_iff.mpr (List.mem_cons_self ..)
        cases List.mem_cons.mp hx with
        | inl e => exact e
        | inr inside =>
          cases List.mem_cons.mp hy with
          | inl e => exact e.symm
          | inr inside' => exact LawfulOrdered.antisymm _ _ (left.1 y inside') (right.1 x inside)
      subst same
      rw [ih (List.perm_cons x |>.mp p) left.2 right.2]

/-- Whatever is ascending and has the elements of `xs` is `sorted(xs)`. -/
theorem eq_sorted [LawfulOrdered α] {xs ys : List α} (p : ys.Perm xs)
    (h : ys.Pairwise fun a b => Ordered.le a b = true) : ys = sorted xs :=
  eq_of_perm_of_pairwise (p.trans (sorted_perm xs).symm) h (sorted_pairwise xs)

@[simp, grind =] theorem sorted_sorted [LawfulOrdered α] (xs : List α) : sorted (sorted xs) = sorted xs :=
  (eq_sorted (List.Perm.refl _) (sorted_pairwise xs)).symm

/-- `sorted(xs) == sorted(ys)` says that the two have the same elements. -/
theorem sorted_eq_sorted_iff [LawfulOrdered α] {xs ys : List α} : sorted xs = sorted ys ↔ xs.Perm ys :=
  ⟨fun h => (sorted_perm xs).symm.trans (h ▸ sorted_perm ys),
   fun h => eq_sorted ((sorted_perm xs).trans h) (sorted_pairwise xs)⟩

theorem sorted_int_pairwise (xs : List Int) : (sorted xs).Pairwise (· ≤ ·) :=
  (sorted_pairwise xs).imp fun h => of_decide_eq_true h

/-- Ascending integers, one after the other, by their positions. -/
theorem eq_sorted_int {xs ys : List Int} (p : ys.Perm xs) (h : ys.Pairwise (· ≤ ·)) : ys = sorted xs :=
  eq_sorted p (h.imp fun h => decide_eq_true h)

@[simp, grind =] theorem sorted_nil : sorted ([] : List α) = [] := rfl

end Lemmata.Python.Py
