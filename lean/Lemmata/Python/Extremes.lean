import Lemmata.Python.Seq
/-! `min`, `max` and `sum` of lists of integers: elements, bounds, and one more element at the end. -/

namespace Lemmata.Python.Py

@[simp, grind =] theorem max_int (a b : Int) : max a b = Max.max a b := by
  unfold max; simp only [lt_int, decide_eq_true_eq]; omega

@[simp, grind =] theorem min_int (a b : Int) : min a b = Min.min a b := by
  unfold min; simp only [lt_int, decide_eq_true_eq]; omega

theorem foldl_max_mem (x : Int) (xs : List Int) : xs.foldl max x ∈ x :: xs := by
  induction xs generalizing x with
  | nil => simp
  | cons y ys ih =>
    rw [List.foldl_cons]
    cases List.mem_cons.mp (ih (max x y)) with
    | inl h =>
      rw [h, max_int]
      cases Int.le_total x y with
      | inl le => rw [Int.max_eq_right le]; simp
      | inr le => rw [Int.max_eq_left le]; simp
    | inr h => exact List.mem_cons_of_mem _ (List.mem_cons_of_mem _ h)

theorem le_foldl_max (x : Int) (xs : List Int) : x ≤ xs.foldl max x ∧ ∀ y ∈ xs, y ≤ xs.foldl max x := by
  induction xs generalizing x with
  | nil => simp
  | cons z zs ih =>
    rw [List.foldl_cons]
    have up := ih (max x z)
    rw [max_int] at up ⊢
    refine ⟨by omega, ?_⟩
    intro y hy
    cases List.mem_cons.mp hy with
    | inl same => subst same; omega
    | inr rest => exact up.2 y rest

theorem foldl_min_mem (x : Int) (xs : List Int) : xs.foldl min x ∈ x :: xs := by
  induction xs generalizing x with
  | nil => simp
  | cons y ys ih =>
    rw [List.foldl_cons]
    cases List.mem_cons.mp (ih (min x y)) with
    | inl h =>
      rw [h, min_int]
      cases Int.le_total x y with
      | inl le => rw [Int.min_eq_left le]; simp
      | inr le => rw [Int.min_eq_right le]; simp
    | inr h => exact List.mem_cons_of_mem _ (List.mem_cons_of_mem _ h)

theorem foldl_min_le (x : Int) (xs : List Int) : xs.foldl min x ≤ x ∧ ∀ y ∈ xs, xs.foldl min x ≤ y := by
  induction xs generalizing x with
  | nil => simp
  | cons z zs ih =>
    rw [List.foldl_cons]
    have up := ih (min x z)
    rw [min_int] at up ⊢
    refine ⟨by omega, ?_⟩
    intro y hy
    cases List.mem_cons.mp hy with
    | inl same => subst same; omega
    | inr rest => exact up.2 y rest

theorem greatest_mem {xs : List Int} (h : xs ≠ []) : greatest xs ∈ xs := by
  cases xs with
  | nil => exact absurd rfl h
  | cons x xs => exact foldl_max_mem x xs

@[grind →] theorem le_greatest {xs : List Int} {a : Int} (h : a ∈ xs) : a ≤ greatest xs := by
  cases xs with
  | nil => simp at h
  | cons x xs =>
    cases List.mem_cons.mp h with
    | inl same => subst same; exact (le_foldl_max a xs).1
    | inr rest => exact (le_foldl_max x xs).2 a rest

theorem least_mem {xs : List Int} (h : xs ≠ []) : least xs ∈ xs := by
  cases xs with
  | nil => exact absurd rfl h
  | cons x xs => exact foldl_min_mem x xs

@[grind →] theorem least_le {xs : List Int} {a : Int} (h : a ∈ xs) : least xs ≤ a := by
  cases xs with
  | nil => simp at h
  | cons x xs =>
    cases List.mem_cons.mp h with
    | inl same => subst same; exact (foldl_min_le a xs).1
    | inr rest => exact (foldl_min_le x xs).2 a rest

/-- What is an element and not below any is `max(xs)`. -/
theorem eq_greatest {xs : List Int} {a : Int} (h : a ∈ xs) (h' : ∀ b ∈ xs, b ≤ a) : a = greatest xs := by
  have ne : xs ≠ [] := by intro e; subst e; simp at h
  have := le_greatest h
  have := h' _ (greatest_mem ne)
  omega

/-- What is an element and not above any is `min(xs)`. -/
theorem eq_least {xs : List Int} {a : Int} (h : a ∈ xs) (h' : ∀ b ∈ xs, a ≤ b) : a = least xs := by
  have ne : xs ≠ [] := by intro e; subst e; simp at h
  have := least_le h
  have := h' _ (least_mem ne)
  omega

@[simp, grind =] theorem greatest_singleton (a : Int) : greatest [a] = a := rfl
@[simp, grind =] theorem least_singleton (a : Int) : least [a] = a := rfl

@[grind =] theorem greatest_append_singleton {xs : List Int} (h : 0 < xs.length) (a : Int) :
    greatest (xs ++ [a]) = Max.max (greatest xs) a := by
  cases xs with
  | nil => exact absurd h (by simp)
  | cons x xs => simp [greatest, List.foldl_append]

@[grind =] theorem least_append_singleton {xs : List Int} (h : 0 < xs.length) (a : Int) :
    least (xs ++ [a]) = Min.min (least xs) a := by
  cases xs with
  | nil => exact absurd h (by simp)
  | cons x xs => simp [least, List.foldl_append]

@[grind =] theorem sliceTo_one [Inhabited α] {xs : List α} (h : 0 < xs.length) : sliceTo xs 1 = [item xs 0] := by
  cases xs with
  | nil => exact absurd h (by simp)
  | cons x xs => rfl

@[simp, grind =] theorem sum_append_int (xs ys : List Int) : (xs ++ ys).sum = xs.sum + ys.sum := by
  induction xs with
  | nil => simp
  | cons x xs ih => rw [List.cons_append, List.sum_cons, List.sum_cons, ih, Int.add_assoc]

theorem sum_nonneg {xs : List Int} (h : ∀ x ∈ xs, 0 ≤ x) : 0 ≤ xs.sum := by
  induction xs with
  | nil => simp
  | cons x xs ih =>
    have first := h x (List.mem_cons_self ..)
    have rest := ih fun y hy => h y (List.mem_cons_of_mem _ hy)
    rw [List.sum_cons]; omega

end Lemmata.Python.Py
