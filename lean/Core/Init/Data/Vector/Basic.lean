prelude
import Init.Data.Array
import Init.Data.Lawful
import Init.Data.List

/-! Vectors: arrays with their size in the type. -/

set_option linter.unusedVariables false
universe u v w

/-- An array of `n` elements. -/
structure Vector (α : Type u) (n : Nat) where
  /-- The array. -/
  toArray : Array α
  /-- Its size. -/
  size_toArray : toArray.size = n
deriving DecidableEq

attribute [simp] Vector.size_toArray

namespace Vector

variable {α : Type u} {β : Type v} {γ : Type w} {n m : Nat}

instance : GetElem (Vector α n) Nat α fun _ i => i < n where
  getElem xs i h := xs.toArray[i]'(by rw [xs.size_toArray]; exact h)

instance : GetElem? (Vector α n) Nat α fun _ i => i < n where
  getElem? xs i := decidableGetElem? xs i
  getElem! xs i := match decidableGetElem? xs i with
    | some e => e
    | none => panic! "index out of bounds"

instance : LawfulGetElem (Vector α n) Nat α fun _ i => i < n where
  getElem?_def xs i inst := by
    cases Subsingleton.elim inst (Nat.decLt i n); rfl
  getElem!_def xs i := rfl

/-- The number of elements. -/
@[inline] def size {α : Type u} {n : Nat} (_ : Vector α n) : Nat := n

/-- The elements as a list. -/
@[inline] def toList (xs : Vector α n) : List α := xs.toArray.toList

/-- The element at `i`. -/
@[inline] def get (xs : Vector α n) (i : Fin n) : α := xs.toArray[i.val]'(by rw [xs.size_toArray]; exact i.isLt)

/-- The element at `i`, `default` when there is none. -/
@[inline] def getD (xs : Vector α n) (i : Nat) (default : α) : α := xs.toArray.getD i default

instance : Membership α (Vector α n) where
  mem xs a := a ∈ xs.toArray

instance [Repr α] : Repr (Vector α n) where
  reprPrec xs _ :=
    let _ : Std.ToFormat α := ⟨repr⟩
    if n = 0 then "#v[]" else Std.Format.bracketFill "#v[" (Std.Format.joinSep xs.toArray.toList ("," ++ Std.Format.line)) "]"

instance [BEq α] : BEq (Vector α n) := ⟨fun a b => a.toArray == b.toArray⟩
instance [Inhabited α] : Inhabited (Vector α n) := ⟨⟨Array.replicate n default, Array.size_replicate ..⟩⟩
instance [LT α] : LT (Vector α n) := ⟨fun xs ys => xs.toArray < ys.toArray⟩
instance [LT α] : LE (Vector α n) := ⟨fun xs ys => xs.toArray ≤ ys.toArray⟩
instance [DecidableEq α] [LT α] [DecidableLT α] : DecidableLT (Vector α n) :=
  fun xs ys => inferInstanceAs (Decidable (xs.toArray < ys.toArray))
instance [DecidableEq α] [LT α] [DecidableLT α] : DecidableLE (Vector α n) :=
  fun xs ys => inferInstanceAs (Decidable (xs.toArray ≤ ys.toArray))
instance [BEq α] [LawfulBEq α] (a : α) (xs : Vector α n) : Decidable (a ∈ xs) :=
  inferInstanceAs (Decidable (a ∈ xs.toArray))

/-- The vector of no elements. -/
@[inline] def emptyWithCapacity (capacity : Nat) : Vector α 0 := ⟨.mkEmpty capacity, rfl⟩
/-- The vector of one element. -/
@[inline] def singleton (v : α) : Vector α 1 := ⟨#[v], rfl⟩
/-- `n` copies of `v`. -/
@[inline] def replicate (n : Nat) (v : α) : Vector α n := ⟨Array.replicate n v, Array.size_replicate ..⟩
/-- The vector of `f 0`, `f 1`, … -/
@[inline] def ofFn (f : Fin n → α) : Vector α n := ⟨Array.ofFn f, Array.size_ofFn ..⟩
/-- The numbers below `n`. -/
@[inline] def range (n : Nat) : Vector Nat n := ⟨Array.range n, Array.size_range ..⟩

/-- One element more, at the end. -/
@[inline] def push (xs : Vector α n) (x : α) : Vector α (n + 1) := ⟨xs.toArray.push x, by simp <;> omega⟩
/-- Without the last element. -/
@[inline] def pop (xs : Vector α n) : Vector α (n - 1) := ⟨xs.toArray.pop, by simp <;> omega⟩
/-- With `x` at `i`. -/
@[inline] def set (xs : Vector α n) (i : Nat) (x : α) (h : i < n := by get_elem_tactic) : Vector α n :=
  ⟨xs.toArray.set i x (by rw [xs.size_toArray]; exact h), by simp <;> omega⟩
/-- With `x` at `i`, unchanged when there is no such position. -/
@[inline] def setIfInBounds (xs : Vector α n) (i : Nat) (x : α) : Vector α n := ⟨xs.toArray.setIfInBounds i x, by simp <;> omega⟩
@[inline, inherit_doc setIfInBounds] def set! (xs : Vector α n) (i : Nat) (x : α) : Vector α n :=
  ⟨xs.toArray.set! i x, by simp <;> omega⟩
/-- Two elements exchanged. -/
@[inline] def swap (xs : Vector α n) (i j : Nat) (hi : i < n := by get_elem_tactic) (hj : j < n := by get_elem_tactic) :
    Vector α n :=
  ⟨xs.toArray.swap i j (by rw [xs.size_toArray]; exact hi) (by rw [xs.size_toArray]; exact hj), by simp <;> omega⟩
/-- Two elements exchanged, unchanged when one of the positions does not exist. -/
@[inline] def swapIfInBounds (xs : Vector α n) (i j : Nat) : Vector α n := ⟨xs.toArray.swapIfInBounds i j, by simp <;> omega⟩
/-- The elements of both. -/
@[inline] def append (xs : Vector α n) (ys : Vector α m) : Vector α (n + m) := ⟨xs.toArray ++ ys.toArray, by simp <;> omega⟩
instance : HAppend (Vector α n) (Vector α m) (Vector α (n + m)) := ⟨append⟩
/-- The same elements, the size written in another way. -/
@[inline] protected def cast (h : n = m) (xs : Vector α n) : Vector α m := ⟨xs.toArray, by rw [← h]; exact xs.size_toArray⟩
/-- The elements from `start` up to but not including `stop`. -/
@[inline] def extract (xs : Vector α n) (start : Nat := 0) (stop : Nat := n) : Vector α (min stop n - start) :=
  ⟨xs.toArray.extract start stop, by simp <;> omega⟩
/-- The first `i` elements. -/
@[inline] def take (xs : Vector α n) (i : Nat) : Vector α (min i n) := ⟨xs.toArray.take i, by simp <;> omega⟩
/-- All but the first `i` elements. -/
@[inline] def drop (xs : Vector α n) (i : Nat) : Vector α (n - i) := ⟨xs.toArray.drop i, by simp <;> omega⟩
/-- `f` applied to every element. -/
@[inline] def map (f : α → β) (xs : Vector α n) : Vector β n := ⟨xs.toArray.map f, by simp <;> omega⟩
/-- `f` applied to every element and its position. -/
@[inline] def mapIdx (f : Nat → α → β) (xs : Vector α n) : Vector β n := ⟨xs.toArray.mapIdx f, by simp <;> omega⟩
/-- `f` applied to the elements in step. -/
@[inline] def zipWith (f : α → β → γ) (as : Vector α n) (bs : Vector β n) : Vector γ n :=
  ⟨Array.zipWith f as.toArray bs.toArray, by simp <;> omega⟩
/-- The pairs of elements in step. -/
@[inline] def zip (as : Vector α n) (bs : Vector β n) : Vector (α × β) n := ⟨as.toArray.zip bs.toArray, by simp <;> omega⟩
/-- Every element with its position. -/
@[inline] def zipIdx (xs : Vector α n) (k : Nat := 0) : Vector (α × Nat) n := ⟨xs.toArray.zipIdx k, by simp <;> omega⟩
/-- The elements from the last to the first. -/
@[inline] def reverse (xs : Vector α n) : Vector α n := ⟨xs.toArray.reverse, by simp <;> omega⟩

/-- The last element. -/
@[inline] def back [NeZero n] (xs : Vector α n) : α :=
  xs[n - 1]'(by have := NeZero.ne n; show n - 1 < n; omega)
/-- The last element; panics when there is none. -/
@[inline] def back! [Inhabited α] (xs : Vector α n) : α := xs.toArray.back!
/-- The last element, if there is one. -/
@[inline] def back? (xs : Vector α n) : Option α := xs.toArray.back?
/-- The first element. -/
@[inline] def head [NeZero n] (xs : Vector α n) : α := xs[0]'(by have := NeZero.ne n; show 0 < n; omega)
/-- All but the first element. -/
@[inline] def tail (xs : Vector α n) : Vector α (n - 1) := (xs.extract 1 n).cast (by omega)

/-- Combine the elements from the left. -/
@[inline] def foldl (f : β → α → β) (b : β) (xs : Vector α n) : β := xs.toArray.foldl f b
/-- Combine the elements from the right. -/
@[inline] def foldr (f : α → β → β) (b : β) (xs : Vector α n) : β := xs.toArray.foldr f b
/-- Whether `p` holds of all elements. -/
@[inline] def all (xs : Vector α n) (p : α → Bool) : Bool := xs.toArray.all p
/-- Whether `p` holds of some element. -/
@[inline] def any (xs : Vector α n) (p : α → Bool) : Bool := xs.toArray.any p
/-- Whether an element is equal to `a`. -/
@[inline] def contains [BEq α] (xs : Vector α n) (a : α) : Bool := xs.toArray.contains a
/-- The first element that satisfies `p`. -/
@[inline] def find? (p : α → Bool) (xs : Vector α n) : Option α := xs.toArray.find? p
/-- How many elements satisfy `p`. -/
@[inline] def countP (p : α → Bool) (xs : Vector α n) : Nat := xs.toArray.countP p
/-- How many elements are equal to `a`. -/
@[inline] def count [BEq α] (a : α) (xs : Vector α n) : Nat := xs.toArray.count a
/-- The sum of the elements. -/
@[inline] protected def sum [Add α] [Zero α] (xs : Vector α n) : α := xs.toArray.sum

instance {m : Type u → Type v} [Monad m] : ForIn' m (Vector α n) α inferInstance where
  forIn' xs b f := ForIn'.forIn' xs.toArray b fun a h b => f a h b

end Vector

/-- The array as a vector. -/
@[inline] def Array.toVector {α : Type u} (xs : Array α) : Vector α xs.size := ⟨xs, rfl⟩
