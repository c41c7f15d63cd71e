/-! The list functions that come with Lean: append, map, filter, reverse, length, foldl, membership. -/

namespace StockLists

variable {α β γ : Type}

theorem length_twice (xs : List α) : (xs ++ xs).length = 2 * xs.length := by
  sorry

theorem map_twice (f : α → β) (g : β → γ) (xs : List α) : (xs.map f).map g = xs.map fun x => g (f x) := by
  sorry

theorem map_id (xs : List α) : xs.map (fun x => x) = xs := by
  sorry

theorem length_filter_le (p : α → Bool) (xs : List α) : (xs.filter p).length ≤ xs.length := by
  sorry

theorem filter_swap (p q : α → Bool) (xs : List α) : (xs.filter p).filter q = (xs.filter q).filter p := by
  sorry

theorem filter_partition (p : α → Bool) (xs : List α) :
    (xs.filter p).length + (xs.filter fun x => !p x).length = xs.length := by
  sorry

theorem mem_reverse_iff (a : α) (xs : List α) : a ∈ xs.reverse ↔ a ∈ xs := by
  sorry

theorem mem_map_of_mem (f : α → β) (a : α) (xs : List α) (h : a ∈ xs) : f a ∈ xs.map f := by
  sorry

theorem mem_filter_iff (p : α → Bool) (a : α) (xs : List α) : a ∈ xs.filter p ↔ a ∈ xs ∧ p a = true := by
  sorry

theorem reverse_singleton_append (a : α) (xs : List α) : (xs ++ [a]).reverse = a :: xs.reverse := by
  sorry

theorem reverse_eq_nil (xs : List α) (h : xs.reverse = []) : xs = [] := by
  sorry

theorem foldl_add (xs : List Nat) (n : Nat) : xs.foldl (· + ·) n = n + xs.foldl (· + ·) 0 := by
  sorry

theorem foldl_count (xs : List α) (n : Nat) : xs.foldl (fun k _ => k + 1) n = n + xs.length := by
  sorry

theorem foldl_cons_reverse (xs ys : List α) : xs.foldl (fun acc x => x :: acc) ys = xs.reverse ++ ys := by
  sorry

theorem foldr_append_step (f : α → β → β) (b : β) (xs ys : List α) :
    (xs ++ ys).foldr f b = xs.foldr f (ys.foldr f b) := by
  sorry

theorem take_append_drop (n : Nat) (xs : List α) : xs.take n ++ xs.drop n = xs := by
  sorry

theorem append_left_cancel (xs ys zs : List α) (h : xs ++ ys = xs ++ zs) : ys = zs := by
  sorry

theorem ne_nil_of_mem (a : α) (xs : List α) (h : a ∈ xs) : xs ≠ [] := by
  sorry

theorem head_or_nil (xs : List α) : xs = [] ∨ ∃ y ys, xs = y :: ys := by
  sorry

end StockLists
