import Lemmata.Python.Sorted
import Lemmata.Python.Items
/-! `sorted(xs, key=f)`: in the order of the keys; what has equal keys keeps its order. -/

namespace Lemmata.Python.Py
variable {α κ : Type} [Ordered κ]

theorem insertByKey_perm (p : α × κ) (rest : List (α × κ)) : (insertByKey p rest).Perm (p :: rest) := by
  induction rest with
  | nil => exact List.Perm.refl _
  | cons q rest ih =>
    unfold insertByKey
    split
    · exact List.Perm.refl _
    · exact (ih.cons q).trans (List.Perm.swap p q rest)

theorem foldl_insertByKey_perm (pairs done : List (α × κ)) :
    (pairs.foldl (fun done p => insertByKey p done) done).Perm (pairs ++ done) := by
  induction pairs generalizing done with
  | nil => exact List.Perm.refl _
  | cons p pairs ih =>
    rw [List.foldl_cons]
    exact ((ih _).trans ((insertByKey_perm p done).append_left pairs)).trans List.perm_middle

theorem orderedPairs_perm (pairs : List (α × κ)) : (orderedPairs pairs).Perm pairs := by
  have := foldl_insertByKey_perm pairs []
  rwa [List.append_nil] at this

omit [Ordered κ] in
theorem map_fst_zip_map (f : α → κ) (xs : List α) : (xs.zip (xs.map f)).map Prod.fst = xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih => simp [ih]

omit [Ordered κ] in
theorem key_of_mem_zip_map {f : α → κ} {xs : List α} {p : α × κ} (h : p ∈ xs.zip (xs.map f)) : p.2 = f p.1 := by
  induction xs with
  | nil => simp at h
  | cons x xs ih =>
    simp only [List.map_cons, List.zip_cons_cons] at h
    cases List.mem_cons.mp h with
    | inl same => rw [same]
    | inr rest => exact ih rest

theorem sortedBy_perm (f : α → κ) (xs : List α) : (sortedBy xs (xs.map f)).Perm xs := by
  have moved := (orderedPairs_perm (xs.zip (xs.map f))).map Prod.fst
  rw [map_fst_zip_map] at moved
  exact moved

@[simp, grind =] theorem length_sortedBy (f : α → κ) (xs : List α) : (sortedBy xs (xs.map f)).length = xs.length :=
  (sortedBy_perm f xs).length_eq

@[simp, grind =] theorem mem_sortedBy {f : α → κ} {xs : List α} {a : α} : a ∈ sortedBy xs (xs.map f) ↔ a ∈ xs :=
  (sortedBy_perm f xs).mem_iff

@[simp, grind =] theorem count_sortedBy [BEq α] (f : α → κ) (xs : List α) (a : α) :
    (sortedBy xs (xs.map f)).count a = xs.count a := (sortedBy_perm f xs).count_eq a

theorem insertByKey_pairwise [LawfulOrdered κ] (p : α × κ) {rest : List (α × κ)}
    (h : rest.Pairwise fun a b => Ordered.le a.2 b.2 = true) :
    (insertByKey p rest).Pairwise fun a b => Ordered.le a.2 b.2 = true := by
  induction rest with
  | nil => simp [insertByKey]
  | cons q rest ih =>
    have parts := List.pairwise_cons.mp h
    unfold insertByKey
    split
    · rename_i less
      refine List.pairwise_cons.mpr ⟨fun r inside => ?_, h⟩
      cases List.mem_cons.mp inside with
      | inl same => subst same; exact le_of_lt less
      | inr later => exact LawfulOrdered.trans _ _ _ (le_of_lt less) (parts.1 r later)
    · rename_i less
      refine List.pairwise_cons.mpr ⟨fun r inside => ?_, ih parts.2⟩
      cases List.mem_cons.mp ((insertByKey_perm p rest).mem_iff.mp inside) with
      | inl same => subst same; exact le_of_not_lt less
      | inr later => exact parts.1 r later

theorem foldl_insertByKey_pairwise [LawfulOrdered κ] (pairs : List (α × κ)) {done : List (α × κ)}
    (h : done.Pairwise fun a b => Ordered.le a.2 b.2 = true) :
    (pairs.foldl (fun done p => insertByKey p done) done).Pairwise fun a b => Ordered.le a.2 b.2 = true := by
  induction pairs generalizing done with
  | nil => exact h
  | cons p pairs ih => rw [List.foldl_cons]; exact ih (insertByKey_pairwise p h)

theorem sortedBy_pairwise [LawfulOrdered κ] (f : α → κ) (xs : List α) :
    (sortedBy xs (xs.map f)).Pairwise fun a b => Ordered.le (f a) (f b) = true := by
  have ascending := foldl_insertByKey_pairwise (xs.zip (xs.map f)) (done := []) List.Pairwise.nil
  refine List.pairwise_map.mpr (List.Pairwise.imp_of_mem (fun {a b} inside inside' h => ?_) ascending)
  have key {p : α × κ} (known : p ∈ orderedPairs (xs.zip (xs.map f))) : p.2 = f p.1 :=
    key_of_mem_zip_map ((orderedPairs_perm _).mem_iff.mp known)
  rw [← key inside, ← key inside']
  exact h

/-- What `sorted(xs, key=f)` is, for integer keys. -/
theorem sortedBy_facts (f : α → Int) (xs : List α) :
    (sortedBy xs (xs.map f)).Perm xs ∧ (sortedBy xs (xs.map f)).Pairwise (fun a b => f a ≤ f b) :=
  ⟨sortedBy_perm f xs, (sortedBy_pairwise f xs).imp fun h => of_decide_eq_true h⟩

/-- The keys ascend from place to place. -/
theorem sortedBy_ascends [Inhabited α] (f : α → Int) (xs : List α) (i j : Int) (low : 0 ≤ i) (between : i < j)
    (high : j < xs.length) : f (item (sortedBy xs (xs.map f)) i) ≤ f (item (sortedBy xs (xs.map f)) j) := by
  have size : (sortedBy xs (xs.map f)).length = xs.length := length_sortedBy f xs
  rw [item_eq low (by omega), item_eq (by omega) (by omega)]
  exact List.pairwise_iff_getElem.mp (sortedBy_facts f xs).2 _ _ _ _ (by omega)

/-- What comes first is in the list, and nothing has a smaller key. -/
theorem sortedBy_first [Inhabited α] (f : α → Int) (xs : List α) (some : 0 < xs.length) :
    item (sortedBy xs (xs.map f)) 0 ∈ xs ∧ ∀ y ∈ xs, f (item (sortedBy xs (xs.map f)) 0) ≤ f y := by
  have size : (sortedBy xs (xs.map f)).length = xs.length := length_sortedBy f xs
  have ascends := (sortedBy_facts f xs).2
  have inside : ∀ y, y ∈ sortedBy xs (xs.map f) ↔ y ∈ xs := fun y => mem_sortedBy
  generalize sortedBy xs (xs.map f) = whole at *
  cases whole with
  | nil => simp at size; omega
  | cons x rest =>
    have first : item (x :: rest) 0 = x := rfl
    rw [first]
    refine ⟨(inside x).mp (List.mem_cons_self ..), fun y known => ?_⟩
    cases List.mem_cons.mp ((inside y).mpr known) with
    | inl same => rw [same]
    | inr later => exact (List.pairwise_cons.mp ascends).1 y later

/-- What comes last is in the list, and nothing has a larger key. -/
theorem sortedBy_last [Inhabited α] (f : α → Int) (xs : List α) (some : 0 < xs.length) :
    item (sortedBy xs (xs.map f)) (-1) ∈ xs ∧ ∀ y ∈ xs, f y ≤ f (item (sortedBy xs (xs.map f)) (-1)) := by
  have size : (sortedBy xs (xs.map f)).length = xs.length := length_sortedBy f xs
  have ascends := (sortedBy_facts f xs).2
  have inside : ∀ y, y ∈ sortedBy xs (xs.map f) ↔ y ∈ xs := fun y => mem_sortedBy
  generalize sortedBy xs (xs.map f) = whole at *
  have last : item whole (-1) = whole[whole.length - 1]'(by omega) := by
    have place : position whole.length (-1) = whole.length - 1 := by simp [position]; omega
    rw [item, place, List.getD_eq_getElem?_getD, List.getElem?_eq_getElem (by omega)]
    rfl
  rw [last]
  refine ⟨(inside _).mp (List.getElem_mem _), fun y known => ?_⟩
  obtain ⟨at', below, same⟩ := List.getElem_of_mem ((inside y).mpr known)
  subst same
  cases Nat.lt_or_eq_of_le (Nat.le_sub_one_of_lt below) with
  | inl before => exact List.pairwise_iff_getElem.mp ascends _ _ _ _ before
  | inr same => simp only [same]; exact Int.le_refl _

end Lemmata.Python.Py
