import Lemmata.Python.Order
/-! Lists as Python has them: indices that count from the end, slices that clamp, `sorted`, `min`, `max`, `range`.

Where Python raises, the value here is arbitrary; programs ask first (`Py.need`). -/

namespace Lemmata.Python.Py

/-- The position that an index means, negative ones from the end. -/
def position (length : Nat) (i : Int) : Nat := (if i < 0 then i + length else i).toNat

/-- Python's `xs[i]`, for `-len(xs) <= i < len(xs)`. -/
def item [Inhabited α] (xs : List α) (i : Int) : α := xs.getD (position xs.length i) default

/-- The list after `xs[i] = v`. -/
def setItem (xs : List α) (i : Int) (v : α) : List α := xs.set (position xs.length i) v

/-- The list after `del xs[i]`. -/
def deleteItem (xs : List α) (i : Int) : List α := xs.eraseIdx (position xs.length i)

/-- The list after `xs.insert(i, v)`: positions outside mean the ends. -/
def insertItem (xs : List α) (i : Int) (v : α) : List α :=
  xs.take (position xs.length i) ++ v :: xs.drop (position xs.length i)

/-- Python's `xs[i:]`. -/
def sliceFrom (xs : List α) (i : Int) : List α := xs.drop (position xs.length i)

/-- Python's `xs[:j]`. -/
def sliceTo (xs : List α) (j : Int) : List α := xs.take (position xs.length j)

/-- Python's `xs[i:j]`. -/
def slice (xs : List α) (i j : Int) : List α := (xs.take (position xs.length j)).drop (position xs.length i)

/-- Every `step`-th element, the first one included. -/
def everyNth (step : Nat) : (skip : Nat) → List α → List α
  | _, [] => []
  | 0, x :: xs => x :: everyNth step (step - 1) xs
  | k + 1, _ :: xs => everyNth step k xs

/-- Python's `xs[i:j:step]`, for `step != 0`; absent bounds are `none`. -/
def sliceStep (xs : List α) (i j : Option Int) (step : Int) : List α :=
  if 0 < step then
    everyNth step.toNat 0 (slice xs (i.getD 0) (j.getD xs.length))
  else
    -- Backwards: from `i` (the last element at most) down to, but without, `j`.
    let high := match i with
      | none => xs.length
      | some i => Nat.min xs.length ((if i < 0 then i + xs.length else i) + 1).toNat
    let low := match j with
      | none => 0
      | some j => ((if j < 0 then j + xs.length else j) + 1).toNat
    everyNth (-step).toNat 0 ((xs.take high).drop low).reverse

/-- Python's `xs * n`. -/
def times (xs : List α) (n : Int) : List α := (List.replicate n.toNat xs).flatten

/-- Python's `enumerate(xs, start)`. -/
def enumerate (start : Int) : List α → List (Int × α)
  | [] => []
  | x :: xs => (start, x) :: enumerate (start + 1) xs

/-- `x` in its place in an ascending list, behind those that are equal to it. -/
def insertSorted [Ordered α] (x : α) : List α → List α
  | [] => [x]
  | y :: ys => if lt x y then x :: y :: ys else y :: insertSorted x ys

/-- Python's `sorted(xs)`; it is stable. -/
def sorted [Ordered α] (xs : List α) : List α := xs.foldl (fun done x => insertSorted x done) []

/-- An item with its key in its place among those before it, behind those with an equal key. -/
def insertByKey [Ordered κ] (p : α × κ) : List (α × κ) → List (α × κ)
  | [] => [p]
  | q :: rest => if lt p.2 q.2 then p :: q :: rest else q :: insertByKey p rest

/-- Items with their keys, in the order of the keys. -/
def orderedPairs [Ordered κ] (pairs : List (α × κ)) : List (α × κ) := pairs.foldl (fun done p => insertByKey p done) []

/-- The items in the order of their keys, which stand beside them in a list of their own. -/
def sortedBy [Ordered κ] (items : List α) (keys : List κ) : List α := (orderedPairs (items.zip keys)).map Prod.fst

/-- Python's `min(xs)`, for a list that is not empty. -/
def least [Ordered α] [Inhabited α] : List α → α
  | [] => default
  | x :: xs => xs.foldl min x

/-- Python's `max(xs)`, for a list that is not empty. -/
def greatest [Ordered α] [Inhabited α] : List α → α
  | [] => default
  | x :: xs => xs.foldl max x

/-- `p` holds for the elements up to and including the first that satisfies `stop`. -/
def allUntil (stop p : α → Bool) : List α → Bool
  | [] => true
  | x :: xs => p x && (stop x || allUntil stop p xs)

/-- `p` holds for some element up to and including the first that satisfies `stop`. -/
def anyUntil (stop p : α → Bool) : List α → Bool
  | [] => false
  | x :: xs => p x || (!stop x && anyUntil stop p xs)

theorem allUntil_of_all {stop p : α → Bool} {xs : List α} (h : ∀ x ∈ xs, p x = true) : allUntil stop p xs = true := by
  induction xs with
  | nil => rfl
  | cons x xs ih =>
    have first := h x (List.mem_cons_self ..)
    have rest := ih fun y hy => h y (List.mem_cons_of_mem _ hy)
    simp [allUntil, first, rest]

end Lemmata.Python.Py
