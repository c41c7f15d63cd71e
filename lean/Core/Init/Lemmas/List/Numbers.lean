prelude
import Init.Lemmas.List.Search
import Init.Lemmas.List.Split

/-! Lists of numbers: sums, ranges; the first element that satisfies a test, by its index; sorting what is sorted. -/

universe u

namespace List

theorem sum_append_int {l₁ l₂ : List Int} : (l₁ ++ l₂).sum = l₁.sum + l₂.sum := by
  induction l₁ <;> simp_all [Int.add_assoc]
theorem sum_reverse_int (xs : List Int) : xs.reverse.sum = xs.sum := by
  induction xs with
  | nil => rfl
  | cons x xs ih => rw [reverse_cons, sum_append_int, ih, sum_cons, sum_cons, sum_nil]; omega
theorem sum_eq_foldl_int {xs : List Int} : xs.sum = xs.foldl (init := 0) (· + ·) := by
  have shift (xs : List Int) : ∀ k, xs.foldl (init := k) (· + ·) = k + xs.sum := by
    induction xs with
    | nil => intro k; exact (Int.add_zero k).symm
    | cons x xs ih => intro k; rw [foldl_cons, ih, sum_cons, Int.add_assoc]
  rw [shift, Int.zero_add]

theorem pairwise_lt_range' {s n} (step := 1) (pos : 0 < step := by simp) : Pairwise (· < ·) (range' s n step) := by
  induction n generalizing s with
  | zero => exact Pairwise.nil
  | succ n ih =>
    rw [range'_succ]
    refine Pairwise.cons (fun b hb => ?_) ih
    obtain ⟨i, _, rfl⟩ := mem_range'.mp hb
    omega
theorem nodup_range' {s n : Nat} (step := 1) (h : 0 < step := by simp) : Nodup (range' s n step) :=
  (pairwise_lt_range' step h).imp Nat.ne_of_lt

theorem find?_eq_some_iff_getElem {xs : List α} {p : α → Bool} {b : α} :
    xs.find? p = some b ↔ p b ∧ ∃ i h, xs[i] = b ∧ ∀ j : Nat, (hj : j < i) → !p xs[j] := by
  induction xs with
  | nil => simp
  | cons x xs ih =>
    rw [find?_cons]
    constructor
    · intro h
      split at h
      · cases h
        exact ⟨‹_›, 0, by simp, rfl, fun j hj => absurd hj (Nat.not_lt_zero j)⟩
      · obtain ⟨hb, i, hi, rfl, before⟩ := ih.mp h
        refine ⟨hb, i + 1, by simpa using hi, by simp, fun j hj => ?_⟩
        match j, hj with
        | 0, _ => simp_all
        | j + 1, hj => simpa using before j (by omega)
    · rintro ⟨hb, i, hi, rfl, before⟩
      match i, hi with
      | 0, _ => simp_all
      | i + 1, hi =>
        have first : (p x) = false := by simpa using before 0 (by omega)
        rw [first]
        exact ih.mpr ⟨by simpa using hb, i, by simpa using hi, by simp, fun j hj => by simpa using before (j + 1) (by omega)⟩

private theorem merge_of_pairwise {le : α → α → Bool} :
    ∀ {l r : List α}, (∀ a ∈ l, ∀ b ∈ r, le a b) → merge l r le = l ++ r
  | [], r, _ => by simp
  | x :: xs, [], _ => by simp
  | x :: xs, y :: ys, h => by
    rw [cons_merge_cons, if_pos (h x (by simp) y (by simp)), cons_append,
      merge_of_pairwise fun a ha b hb => h a (by simp [ha]) b hb]
theorem mergeSort_of_pairwise {le : α → α → Bool} : ∀ {l : List α}, Pairwise (fun a b => le a b) l → mergeSort l le = l
  | [], _ => by simp
  | [a], _ => by simp
  | a :: b :: xs, h => by
    rw [mergeSort]
    have cut := take_append_drop (((a :: b :: xs).length + 1) / 2) (a :: b :: xs)
    rw [← cut] at h
    obtain ⟨first, second, across⟩ := pairwise_append.mp h
    rw [mergeSort_of_pairwise first, mergeSort_of_pairwise second, merge_of_pairwise across, cut]
termination_by l => l.length
decreasing_by all_goals simp only [length_take, length_drop, length_cons]; omega

end List

namespace Option

/-- `a` when it satisfies `p`. -/
@[inline] def guard (p : α → Bool) (a : α) : Option α := if p a then some a else none

@[simp] theorem guard_eq_some_iff {p : α → Bool} {a b : α} : guard p a = some b ↔ a = b ∧ p a := by
  unfold guard; split <;> simp_all
@[simp] theorem guard_eq_none_iff {p : α → Bool} {a : α} : guard p a = none ↔ p a = false := by
  unfold guard; split <;> simp_all
@[simp] theorem isSome_guard {p : α → Bool} {a : α} : (guard p a).isSome = p a := by
  unfold guard; split <;> simp_all
@[simp] theorem isNone_guard {p : α → Bool} {a : α} : (guard p a).isNone = !p a := by
  unfold guard; split <;> simp_all
@[simp] theorem guard_pos {p : α → Bool} {a : α} (h : p a) : guard p a = some a := if_pos h

end Option
