/-! Functions on lists defined in this file, and what holds of them by induction. -/

namespace ListExamples

variable {α β : Type}

def app : List α → List α → List α
  | [], ys => ys
  | x :: xs, ys => x :: app xs ys

def rev : List α → List α
  | [] => []
  | x :: xs => app (rev xs) [x]

def len : List α → Nat
  | [] => 0
  | _ :: xs => len xs + 1

def mapp (f : α → β) : List α → List β
  | [] => []
  | x :: xs => f x :: mapp f xs

def keep (p : α → Bool) : List α → List α
  | [] => []
  | x :: xs => if p x then x :: keep p xs else keep p xs

def total : List Nat → Nat
  | [] => 0
  | x :: xs => x + total xs

def snoc : List α → α → List α
  | [], y => [y]
  | x :: xs, y => x :: snoc xs y

def count (n : Nat) : List Nat → Nat
  | [] => 0
  | x :: xs => if x = n then count n xs + 1 else count n xs

def evens : List α → List α
  | [] => []
  | [x] => [x]
  | x :: _ :: rest => x :: evens rest

theorem app_nil (xs : List α) : app xs [] = xs := by
  sorry

theorem app_assoc (xs ys zs : List α) : app (app xs ys) zs = app xs (app ys zs) := by
  sorry

theorem len_app (xs ys : List α) : len (app xs ys) = len xs + len ys := by
  sorry

theorem rev_app (xs ys : List α) : rev (app xs ys) = app (rev ys) (rev xs) := by
  sorry

theorem rev_rev (xs : List α) : rev (rev xs) = xs := by
  sorry

theorem len_rev (xs : List α) : len (rev xs) = len xs := by
  sorry

theorem mapp_app (f : α → β) (xs ys : List α) : mapp f (app xs ys) = app (mapp f xs) (mapp f ys) := by
  sorry

theorem mapp_rev (f : α → β) (xs : List α) : mapp f (rev xs) = rev (mapp f xs) := by
  sorry

theorem len_keep (p : α → Bool) (xs : List α) : len (keep p xs) ≤ len xs := by
  sorry

theorem keep_keep (p : α → Bool) (xs : List α) : keep p (keep p xs) = keep p xs := by
  sorry

theorem keep_app (p : α → Bool) (xs ys : List α) : keep p (app xs ys) = app (keep p xs) (keep p ys) := by
  sorry

theorem total_app (xs ys : List Nat) : total (app xs ys) = total xs + total ys := by
  sorry

theorem snoc_eq_app (xs : List α) (y : α) : snoc xs y = app xs [y] := by
  sorry

theorem rev_snoc (xs : List α) (y : α) : rev (snoc xs y) = y :: rev xs := by
  sorry

theorem count_le_len (n : Nat) (xs : List Nat) : count n xs ≤ len xs := by
  sorry

theorem len_evens (xs : List α) : len (evens xs) = (len xs + 1) / 2 := by
  sorry

end ListExamples
