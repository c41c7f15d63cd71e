import Lemmata.Python.Operators
import Lemmata.Python.LoopRules
import Lemmata.Python.RecursionRules
/-! What verification conditions need to know of Python's operators: items, prefixes, changes of one item, remainders. -/

namespace Lemmata.Python

grind_pattern floorMod_nonneg => floorMod a b
grind_pattern floorMod_lt => floorMod a b

namespace Py
variable {α : Type}

theorem position_of_nonneg {length : Nat} {i : Int} (h : 0 ≤ i) : position length i = i.toNat := by
  unfold position; rw [if_neg (by omega)]

theorem position_of_neg {length : Nat} {i : Int} (h : i < 0) : position length i = (i + length).toNat := by
  unfold position; rw [if_pos h]

theorem item_eq [Inhabited α] {xs : List α} {i : Int} (h : 0 ≤ i) (h' : i < xs.length) :
    item xs i = xs[i.toNat]'(by omega) := by
  unfold item
  rw [position_of_nonneg h, List.getD_eq_getElem?_getD, List.getElem?_eq_getElem (by omega)]
  rfl

grind_pattern item_eq => item xs i

theorem item_mem [Inhabited α] {xs : List α} {i : Int} (h : 0 ≤ i) (h' : i < xs.length) : item xs i ∈ xs := by
  rw [item_eq h h']; exact List.getElem_mem _

grind_pattern item_mem => item xs i

theorem item_neg [Inhabited α] {xs : List α} {i : Int} (h : i < 0) (h' : -xs.length ≤ i) :
    item xs i = item xs (i + xs.length) := by
  unfold item
  rw [position_of_neg h, position_of_nonneg (by omega)]

grind_pattern item_neg => item xs i where
  guard i < 0

@[simp, grind =] theorem sliceTo_zero (xs : List α) : sliceTo xs 0 = [] := rfl

@[simp, grind =] theorem sliceTo_length (xs : List α) : sliceTo xs (xs.length : Int) = xs := by
  unfold sliceTo; rw [position_of_nonneg (by omega)]; simp

@[simp, grind =] theorem sliceTo_max (xs : List α) : sliceTo xs (Max.max 0 (xs.length : Int)) = xs := by
  rw [show Max.max 0 (xs.length : Int) = xs.length by omega, sliceTo_length]

theorem sliceTo_succ [Inhabited α] {xs : List α} {i : Int} (h : 0 ≤ i) (h' : i < xs.length) :
    sliceTo xs (i + 1) = sliceTo xs i ++ [item xs i] := by
  unfold sliceTo
  rw [item_eq h h', position_of_nonneg h, position_of_nonneg (by omega), show (i + 1).toNat = i.toNat + 1 by omega,
    List.take_add_one, List.getElem?_eq_getElem (by omega)]
  rfl

grind_pattern sliceTo_succ => sliceTo xs (i + 1)

theorem length_sliceTo {xs : List α} {i : Int} (h : 0 ≤ i) (h' : i ≤ xs.length) :
    ((sliceTo xs i).length : Int) = i := by
  unfold sliceTo; rw [position_of_nonneg h, List.length_take]; omega

grind_pattern length_sliceTo => sliceTo xs i

@[simp, grind =] theorem length_setItem (xs : List α) (i : Int) (v : α) : (setItem xs i v).length = xs.length := by
  unfold setItem; exact List.length_set

theorem item_setItem [Inhabited α] {xs : List α} {i j : Int} {v : α} (hi : 0 ≤ i) (hj : 0 ≤ j)
    (hj' : j < xs.length) : item (setItem xs i v) j = if i = j then v else item xs j := by
  have same : setItem xs i v = xs.set i.toNat v := by unfold setItem; rw [position_of_nonneg hi]
  rw [same, item_eq hj (by rw [List.length_set]; exact hj'), item_eq hj hj', List.getElem_set]
  by_cases h : i = j
  · rw [if_pos h, if_pos (by omega)]
  · rw [if_neg h, if_neg (by omega)]

grind_pattern item_setItem => item (setItem xs i v) j

theorem length_eraseIdx_of_lt (xs : List α) : ∀ n, n < xs.length → (xs.eraseIdx n).length + 1 = xs.length := by
  induction xs with
  | nil => intro n h; exact absurd h (Nat.not_lt_zero n)
  | cons x xs ih =>
    intro n h
    cases n with
    | zero => rfl
    | succ n =>
      have less : n < xs.length := by rw [List.length_cons] at h; omega
      show (x :: xs.eraseIdx n).length + 1 = (x :: xs).length
      rw [List.length_cons, List.length_cons, ih n less]

theorem length_deleteItem {xs : List α} {i : Int} (h : -(xs.length : Int) ≤ i) (h' : i < xs.length) :
    ((deleteItem xs i).length : Int) = xs.length - 1 := by
  have low : position xs.length i < xs.length := by unfold position; split <;> omega
  have same := length_eraseIdx_of_lt xs _ low
  unfold deleteItem
  omega

grind_pattern length_deleteItem => deleteItem xs i

theorem item_append_left [Inhabited α] {xs ys : List α} {i : Int} (h : 0 ≤ i) (h' : i < xs.length) :
    item (xs ++ ys) i = item xs i := by
  rw [item_eq h (by rw [List.length_append]; omega), item_eq h h', List.getElem_append_left (by omega)]

grind_pattern item_append_left => item (xs ++ ys) i

theorem item_append_right [Inhabited α] {xs ys : List α} {i : Int} (h : (xs.length : Int) ≤ i)
    (h' : i < xs.length + ys.length) : item (xs ++ ys) i = item ys (i - xs.length) := by
  rw [item_eq (by omega) (by rw [List.length_append]; omega), item_eq (by omega) (by omega),
    List.getElem_append_right (by omega)]
  congr 1
  omega

grind_pattern item_append_right => item (xs ++ ys) i

@[simp, grind =] theorem item_zero_cons [Inhabited α] (x : α) (xs : List α) : item (x :: xs) 0 = x := rfl

/-- Quotient and remainder, for goals with a divisor that is no literal. -/
theorem emod_bounds {a b : Int} (h : 0 < b) : 0 ≤ a % b ∧ a % b < b :=
  ⟨Int.emod_nonneg a (by omega), Int.emod_lt_of_pos a h⟩

grind_pattern emod_bounds => a % b

end Py
end Lemmata.Python
