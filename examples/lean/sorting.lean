/-! Insertion sort, its specification, and the greatest element of a list. -/

namespace Sorting

def insert (a : Nat) : List Nat → List Nat
  | [] => [a]
  | b :: bs => if a ≤ b then a :: b :: bs else b :: insert a bs

def sort : List Nat → List Nat
  | [] => []
  | a :: as => insert a (sort as)

inductive Sorted : List Nat → Prop where
  | nil : Sorted []
  | single (a : Nat) : Sorted [a]
  | cons (a b : Nat) (bs : List Nat) : a ≤ b → Sorted (b :: bs) → Sorted (a :: b :: bs)

def sortedB : List Nat → Bool
  | [] => true
  | [_] => true
  | a :: b :: rest => decide (a ≤ b) && sortedB (b :: rest)

def maximum : List Nat → Nat
  | [] => 0
  | a :: as => if a ≤ maximum as then maximum as else a

theorem length_insert (a : Nat) (bs : List Nat) : (insert a bs).length = bs.length + 1 := by
  sorry

theorem length_sort (as : List Nat) : (sort as).length = as.length := by
  sorry

theorem mem_insert (x a : Nat) (bs : List Nat) : x ∈ insert a bs ↔ x = a ∨ x ∈ bs := by
  sorry

theorem mem_sort (x : Nat) (as : List Nat) : x ∈ sort as ↔ x ∈ as := by
  sorry

theorem sorted_insert (a : Nat) (bs : List Nat) (h : Sorted bs) : Sorted (insert a bs) := by
  sorry

theorem sorted_sort (as : List Nat) : Sorted (sort as) := by
  sorry

theorem sorted_tail (a : Nat) (as : List Nat) (h : Sorted (a :: as)) : Sorted as := by
  sorry

theorem sort_of_sorted (as : List Nat) (h : Sorted as) : sort as = as := by
  sorry

theorem sort_sort (as : List Nat) : sort (sort as) = sort as := by
  sorry

theorem sortedB_iff (as : List Nat) : sortedB as = true ↔ Sorted as := by
  sorry

theorem le_maximum (x : Nat) (as : List Nat) (h : x ∈ as) : x ≤ maximum as := by
  sorry

theorem maximum_mem (as : List Nat) (h : as ≠ []) : maximum as ∈ as := by
  sorry

theorem maximum_append (as bs : List Nat) : maximum (as ++ bs) = max (maximum as) (maximum bs) := by
  sorry

end Sorting
