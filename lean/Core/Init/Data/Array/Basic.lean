prelude
import Init.Control.Array
import Init.Format.Panic
import Init.Data.List.Functions

/-! Changing arrays: setting, removing, swapping and inserting elements; making arrays; comparing them. -/

set_option linter.unusedVariables false
universe u v w

namespace Array

variable {α : Type u}

/-- The array with `v` at `i`; in place when the array is not shared. -/
@[extern "lean_array_fset"]
def set (xs : Array α) (i : @& Nat) (v : α) (h : i < xs.size := by get_elem_tactic) : Array α where
  toList := xs.toList.set i v

/-- The array with `v` at `i`, unchanged when there is no such position. -/
@[inline] def setIfInBounds (xs : Array α) (i : Nat) (v : α) : Array α :=
  if h : i < xs.size then xs.set i v h else xs

/-- The array with `v` at `i`; the runtime panics when there is no such position. -/
@[extern "lean_array_set"]
abbrev set! (xs : Array α) (i : @& Nat) (v : α) : Array α := setIfInBounds xs i v

theorem ext' {xs ys : Array α} (h : xs.toList = ys.toList) : xs = ys := congrArg Array.mk h

@[simp] theorem size_set (xs : Array α) (i : Nat) (v : α) (h : i < xs.size) : (xs.set i v h).size = xs.size := by
  show (xs.toList.set i v).length = xs.toList.length
  generalize xs.toList = l
  clear h
  induction l generalizing i with
  | nil => rfl
  | cons a l ih => cases i with
    | zero => rfl
    | succ i => exact congrArg (· + 1) (ih i)

@[simp] theorem size_push (xs : Array α) (v : α) : (xs.push v).size = xs.size + 1 := by
  show (xs.toList.concat v).length = _
  rw [List.concat_eq_append, List.length_append]; rfl

/-- The array without its last element. -/
@[extern "lean_array_pop"]
def pop (xs : Array α) : Array α where
  toList := xs.toList.dropLast

@[simp] theorem size_pop (xs : Array α) : xs.pop.size = xs.size - 1 := List.length_dropLast

/-- `n` copies of `v`. -/
@[extern "lean_mk_array"]
def replicate {α : Type u} (n : Nat) (v : α) : Array α where
  toList := List.replicate n v

@[deprecated replicate (since := "2025-03-18"), inherit_doc replicate]
abbrev mkArray {α : Type u} (n : Nat) (v : α) : Array α := replicate n v

/-- Two elements exchanged. -/
@[extern "lean_array_fswap"]
def swap (xs : Array α) (i j : @& Nat) (hi : i < xs.size := by get_elem_tactic)
    (hj : j < xs.size := by get_elem_tactic) : Array α :=
  let left := xs[i]
  let right := xs[j]
  (xs.set i right hi).set j left (by rw [size_set]; exact hj)

@[simp] theorem size_swap (xs : Array α) (i j : Nat) {hi hj} : (xs.swap i j hi hj).size = xs.size :=
  (size_set (xs.set i xs[j]) j xs[i] (by rw [size_set]; exact hj)).trans (size_set xs i xs[j] hi)

/-- Two elements exchanged, unchanged when one of the positions does not exist. -/
@[extern "lean_array_swap"]
def swapIfInBounds (xs : Array α) (i j : @& Nat) : Array α :=
  if hi : i < xs.size then
    if hj : j < xs.size then xs.swap i j hi hj else xs
  else xs

/-- Elements in step are related, from the last of the first `i` to the first. -/
@[specialize]
def isEqvAux (xs ys : Array α) (hsz : xs.size = ys.size) (p : α → α → Bool) : ∀ (i : Nat) (_ : i ≤ xs.size), Bool
  | 0, _ => true
  | i + 1, h => p (xs[i]'h) (ys[i]'(hsz ▸ h)) && isEqvAux xs ys hsz p i (Nat.le_of_succ_le h)

/-- Same size, and `p` holds of the elements in step. -/
@[inline] def isEqv (xs ys : Array α) (p : α → α → Bool) : Bool :=
  if h : xs.size = ys.size then isEqvAux xs ys h p xs.size (Nat.le_refl xs.size) else false

instance [BEq α] : BEq (Array α) := ⟨fun xs ys => isEqv xs ys BEq.beq⟩

/-- The array of `f 0`, `f 1`, … -/
def ofFn {n} (f : Fin n → α) : Array α := go 0 (emptyWithCapacity n)
where
  @[semireducible] go (i : Nat) (acc : Array α) : Array α :=
    if h : i < n then go (i + 1) (acc.push (f ⟨i, h⟩)) else acc
  termination_by n - i
  decreasing_by exact Nat.sub_lt_sub_left h (Nat.lt_succ_self i)

/-- The numbers below `n`. -/
def range (n : Nat) : Array Nat := ofFn fun (i : Fin n) => i.val

/-- `size` numbers from `start` in steps. -/
def range' (start size : Nat) (step : Nat := 1) : Array Nat := ofFn fun (i : Fin size) => start + step * i.val

/-- The array of one element. -/
@[inline] protected def singleton (v : α) : Array α := #[v]

/-- The last element; panics on the empty array. -/
def back! [Inhabited α] (xs : Array α) : α := xs[xs.size - 1]!

/-- The last element. -/
def back (xs : Array α) (h : 0 < xs.size := by get_elem_tactic) : α :=
  xs[xs.size - 1]'(Nat.sub_lt h (Nat.zero_lt_succ 0))

/-- The last element, if there is one. -/
def back? (xs : Array α) : Option α := xs[xs.size - 1]?

/-- The element at `i` and the array with `v` there. -/
@[inline] def swapAt (xs : Array α) (i : Nat) (v : α) (hi : i < xs.size := by get_elem_tactic) : α × Array α :=
  (xs[i], xs.set i v)

@[inline, inherit_doc swapAt] def swapAt! (xs : Array α) (i : Nat) (v : α) : α × Array α :=
  if h : i < xs.size then xs.swapAt i v
  else
    have : Inhabited (α × Array α) := ⟨(v, xs)⟩
    panic! "index out of bounds"

/-- The first `n` elements, by removing the others from the end. -/
def shrink (xs : Array α) (n : Nat) : Array α := loop (xs.size - n) xs
where
  loop : Nat → Array α → Array α
    | 0, xs => xs
    | n + 1, xs => loop n xs.pop

/-- The first `i` elements. -/
abbrev take (xs : Array α) (i : Nat) : Array α := extract xs 0 i

/-- All but the first `i` elements. -/
abbrev drop (xs : Array α) (i : Nat) : Array α := extract xs i xs.size

/-- Run an action on the element at `i` and put its result there. -/
@[inline] def modifyM {m : Type u → Type v} [Monad m] (xs : Array α) (i : Nat) (f : α → m α) : m (Array α) := do
  if h : i < xs.size then
    let v ← f (xs[i]'h)
    pure (xs.set i v h)
  else
    pure xs

/-- `f` applied to the element at `i`. -/
@[inline] def modify (xs : Array α) (i : Nat) (f : α → α) : Array α :=
  Id.run <| xs.modifyM i fun x => pure (f x)

/-- `modify` as record update notation uses it. -/
@[inline] def modifyOp (xs : Array α) (idx : Nat) (f : α → α) : Array α := xs.modify idx f

/-- The elements from the last to the first. -/
def reverse (as : Array α) : Array α :=
  if h : as.size ≤ 1 then as
  else loop as 0 ⟨as.size - 1, Nat.sub_lt (Nat.lt_of_lt_of_le Nat.zero_lt_one (Nat.le_of_not_le h)) Nat.zero_lt_one⟩
where
  @[semireducible] loop (as : Array α) (i : Nat) (j : Fin as.size) : Array α :=
    if h : i < j.val then
      have far : j.val - 1 < (as.swap i j.val (Nat.lt_trans h j.isLt) j.isLt).size := by
        rw [size_swap]; exact Nat.lt_of_le_of_lt (Nat.sub_le _ _) j.isLt
      loop (as.swap i j.val (Nat.lt_trans h j.isLt) j.isLt) (i + 1) ⟨j.val - 1, far⟩
    else as
  termination_by j.val - i
  decreasing_by
    show j.val - 1 - (i + 1) < j.val - i
    exact Nat.lt_of_le_of_lt (Nat.sub_le_sub_right (Nat.sub_le _ _) _) (Nat.sub_lt_sub_left h (Nat.lt_succ_self i))

/-- The array without the last elements that satisfy `p`. -/
@[semireducible] def popWhile (p : α → Bool) (as : Array α) : Array α :=
  if h : 0 < as.size then
    if p (as[as.size - 1]'(Nat.sub_lt h (Nat.zero_lt_succ 0))) then popWhile p as.pop else as
  else as
termination_by as.size
decreasing_by rw [size_pop]; exact Nat.sub_lt h (Nat.zero_lt_succ 0)

/-- The longest initial part whose elements satisfy `p`. -/
def takeWhile (p : α → Bool) (as : Array α) : Array α := go 0 #[]
where
  @[semireducible] go (i : Nat) (acc : Array α) : Array α :=
    if h : i < as.size then
      if p (as[i]'h) then go (i + 1) (acc.push (as[i]'h)) else acc
    else acc
  termination_by as.size - i
  decreasing_by exact Nat.sub_lt_sub_left h (Nat.lt_succ_self i)

/-- The array without the element at `i`. -/
@[semireducible] def eraseIdx (xs : Array α) (i : Nat) (h : i < xs.size := by get_elem_tactic) : Array α :=
  if h' : i + 1 < xs.size then
    (xs.swap (i + 1) i h' h).eraseIdx (i + 1) (by rw [size_swap]; exact h')
  else xs.pop
termination_by xs.size - i
decreasing_by rw [size_swap]; exact Nat.sub_lt_sub_left h (Nat.lt_succ_self i)

/-- The array without the element at `i`, unchanged when there is no such position. -/
def eraseIdxIfInBounds (xs : Array α) (i : Nat) : Array α := if h : i < xs.size then xs.eraseIdx i h else xs

@[inherit_doc eraseIdxIfInBounds] def eraseIdx! (xs : Array α) (i : Nat) : Array α :=
  if h : i < xs.size then xs.eraseIdx i h else
    have : Inhabited (Array α) := ⟨xs⟩
    panic! "invalid index"

/-- `a` put at `i`; what was there and behind it moves one up. -/
@[inline] def insertIdx (as : Array α) (i : Nat) (a : α) (_ : i ≤ as.size := by get_elem_tactic) : Array α :=
  loop i (as.push a) ⟨as.size, by rw [size_push]; exact Nat.lt_succ_self _⟩
where
  @[semireducible] loop (i : Nat) (as : Array α) (j : Fin as.size) : Array α :=
    if h : i < j.val then
      have below : j.val - 1 < as.size := Nat.lt_of_le_of_lt (Nat.sub_le _ _) j.isLt
      loop i (as.swap (j.val - 1) j.val below j.isLt) ⟨j.val - 1, by rw [size_swap]; exact below⟩
    else as
  termination_by j.val
  decreasing_by exact Nat.sub_lt (Nat.lt_of_le_of_lt (Nat.zero_le i) h) (Nat.zero_lt_succ 0)

/-- `insertIdx`, unchanged when `i` is beyond the end. -/
def insertIdxIfInBounds (as : Array α) (i : Nat) (a : α) : Array α :=
  if h : i ≤ as.size then as.insertIdx i a h else as

@[inherit_doc insertIdxIfInBounds] def insertIdx! (as : Array α) (i : Nat) (a : α) : Array α :=
  if h : i ≤ as.size then as.insertIdx i a h else
    have : Inhabited (Array α) := ⟨as⟩
    panic! "invalid index"

end Array
