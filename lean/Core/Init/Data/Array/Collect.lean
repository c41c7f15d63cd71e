prelude
import Init.Data.Array.Iterate

/-! Tests, filters, concatenation, zipping and sorting of arrays. -/

set_option linter.unusedVariables false
universe u v w

namespace Array

variable {α : Type u} {β : Type v} {γ : Type w}

/-- Whether some element satisfies `p`. -/
@[inline]
def any (as : Array α) (p : α → Bool) (start := 0) (stop := as.size) : Bool :=
  Id.run <| as.anyM (fun a => pure (p a)) start stop

/-- Whether all elements satisfy `p`. -/
@[inline]
def all (as : Array α) (p : α → Bool) (start := 0) (stop := as.size) : Bool :=
  Id.run <| as.allM (fun a => pure (p a)) start stop

/-- Whether some element is equal to `a`. -/
def contains [BEq α] (as : Array α) (a : α) : Bool := as.any (a == ·)

@[inherit_doc contains] def elem [BEq α] (a : α) (as : Array α) : Bool := as.contains a

/-- The elements before those of `l`. -/
@[inline] def toListAppend (as : Array α) (l : List α) : List α := as.foldr List.cons l

/-- The elements from the last to the first, as a list. -/
@[inline] def toListRev (as : Array α) : List α := as.foldl (fun l a => a :: l) []

/-- The elements of the array, then those of the list. -/
protected def appendList (as : Array α) (bs : List α) : Array α := bs.foldl (init := as) fun r v => r.push v

instance : HAppend (Array α) (List α) (Array α) := ⟨Array.appendList⟩

/-- Run an action on every element and put the resulting arrays one after another. -/
@[inline]
def flatMapM {m : Type v → Type w} [Monad m] (f : α → m (Array β)) (as : Array α) : m (Array β) :=
  as.foldlM (init := #[]) fun bs a => do return bs ++ (← f a)

/-- The arrays that `f` makes of the elements, one after another. -/
@[inline] def flatMap (f : α → Array β) (as : Array α) : Array β := as.foldl (init := #[]) fun bs a => bs ++ f a

/-- All the arrays one after another. -/
@[inline] def flatten (xss : Array (Array α)) : Array α := xss.foldl (init := #[]) fun acc xs => acc ++ xs

/-- The elements, among those from `start` up to but not including `stop`, that satisfy `p`. -/
@[inline]
def filter (p : α → Bool) (as : Array α) (start := 0) (stop := as.size) : Array α :=
  as.foldl (init := #[]) (start := start) (stop := stop) fun acc a => if p a then acc.push a else acc

/-- `filter` with an action. -/
@[inline]
def filterM {α : Type} {m : Type → Type w} [Monad m] (p : α → m Bool) (as : Array α) (start := 0) (stop := as.size) :
    m (Array α) :=
  as.foldlM (init := #[]) (start := start) (stop := stop) fun acc a => do
    if (← p a) then return acc.push a else return acc

/-- Run an action on every element and collect what results there are. -/
@[specialize]
def filterMapM {m : Type v → Type w} [Monad m] (f : α → m (Option β)) (as : Array α) (start := 0) (stop := as.size) :
    m (Array β) :=
  as.foldlM (init := #[]) (start := start) (stop := stop) fun bs a => do
    match (← f a) with
    | some b => pure (bs.push b)
    | none => pure bs

/-- What results of `f` there are. -/
@[inline]
def filterMap (f : α → Option β) (as : Array α) (start := 0) (stop := as.size) : Array β :=
  Id.run <| as.filterMapM (fun a => pure (f a)) (start := start) (stop := stop)

/-- The largest element by `lt`, the first of them. -/
@[specialize]
def getMax? (as : Array α) (lt : α → α → Bool) : Option α :=
  if h : 0 < as.size then
    some <| as.foldl (init := as[0]'h) (start := 1) fun best a => if lt best a then a else best
  else none

/-- The elements that satisfy `p`, and the others. -/
@[inline]
def partition (p : α → Bool) (as : Array α) : Array α × Array α := Id.run do
  let mut bs := #[]
  let mut cs := #[]
  for a in as do
    if p a then
      bs := bs.push a
    else
      cs := cs.push a
  return (bs, cs)

/-- The array without the first element equal to `a`. -/
def erase [BEq α] (as : Array α) (a : α) : Array α :=
  match as.finIdxOf? a with
  | none => as
  | some i => as.eraseIdx i.val i.isLt

/-- The array without the first element that satisfies `p`. -/
def eraseP (as : Array α) (p : α → Bool) : Array α :=
  match as.findFinIdx? p with
  | none => as
  | some i => as.eraseIdx i.val i.isLt

/-- The first element equal to `a` replaced by `b`. -/
def replace [BEq α] (xs : Array α) (a b : α) : Array α :=
  match xs.finIdxOf? a with
  | none => xs
  | some i => xs.set i.val b i.isLt

/-- Elements from `i` on are equal in step. -/
@[semireducible, specialize]
def isPrefixOfAux [BEq α] (as bs : Array α) (hle : as.size ≤ bs.size) (i : Nat) : Bool :=
  if h : i < as.size then
    if as[i]'h == bs[i]'(Nat.lt_of_lt_of_le h hle) then isPrefixOfAux as bs hle (i + 1) else false
  else true
termination_by as.size - i
decreasing_by exact Nat.sub_lt_sub_left h (Nat.lt_succ_self i)

/-- Whether `bs` begins with `as`. -/
def isPrefixOf [BEq α] (as bs : Array α) : Bool :=
  if h : as.size ≤ bs.size then isPrefixOfAux as bs h 0 else false

/-- Results of `f` for the elements in step from `i` on, behind `cs`. -/
@[semireducible, specialize]
def zipWithMAux {α : Type u} {β : Type v} {γ : Type w} {m : Type w → Type u₁} [Monad m] (as : Array α) (bs : Array β)
    (f : α → β → m γ) (i : Nat) (cs : Array γ) : m (Array γ) := do
  if ha : i < as.size then
    if hb : i < bs.size then
      let c ← f (as[i]'ha) (bs[i]'hb)
      zipWithMAux as bs f (i + 1) (cs.push c)
    else return cs
  else return cs
termination_by as.size - i
decreasing_by exact Nat.sub_lt_sub_left ha (Nat.lt_succ_self i)

/-- `f` applied to the elements in step, up to the end of the shorter array. -/
@[inline]
def zipWith (f : α → β → γ) (as : Array α) (bs : Array β) : Array γ :=
  Id.run <| zipWithMAux as bs (fun a b => pure (f a b)) 0 #[]

/-- The elements paired in step, up to the end of the shorter array. -/
def zip (as : Array α) (bs : Array β) : Array (α × β) := zipWith Prod.mk as bs

/-- `zipWith` to the end of the longer array. -/
def zipWithAll (f : Option α → Option β → γ) (as : Array α) (bs : Array β) : Array γ := go as bs 0 #[]
where
  go (as : Array α) (bs : Array β) (i : Nat) (cs : Array γ) : Array γ :=
    if h : i < max as.size bs.size then go as bs (i + 1) (cs.push (f as[i]? bs[i]?)) else cs
  termination_by max as.size bs.size - i
  decreasing_by exact Nat.sub_lt_sub_left h (Nat.lt_succ_self i)

/-- The first parts and the second parts of the pairs. -/
def unzip (as : Array (α × β)) : Array α × Array β :=
  as.foldl (init := (#[], #[])) fun (as, bs) (a, b) => (as.push a, bs.push b)

/-- Fill up to `n` elements with copies of `a` in front. -/
def leftpad (n : Nat) (a : α) (xs : Array α) : Array α := replicate (n - xs.size) a ++ xs

/-- Fill up to `n` elements with copies of `a` behind. -/
def rightpad (n : Nat) (a : α) (xs : Array α) : Array α := xs ++ replicate (n - xs.size) a

/-- The results that there are. -/
@[inline] def reduceOption (as : Array (Option α)) : Array α := as.filterMap id

/-- Equal neighbours are made one. -/
def eraseReps [BEq α] (as : Array α) : Array α :=
  if h : 0 < as.size then
    let (last, r) := as.foldl (init := (as[0]'h, #[])) fun (last, r) a => if a == last then (last, r) else (a, r.push last)
    r.push last
  else #[]

/-- The elements at even positions. -/
def getEvenElems (as : Array α) : Array α :=
  (·.2) <| as.foldl (init := (true, Array.empty)) fun (even, r) a =>
    if even then (false, r.push a) else (true, r)

/-- The smallest element. -/
protected def min? [Min α] (xs : Array α) : Option α := xs.toList.min?

/-- The largest element. -/
protected def max? [Max α] (xs : Array α) : Option α := xs.toList.max?

/-- Sort by inserting one element after another among those before it. -/
@[inline]
def insertionSort (xs : Array α) (lt : α → α → Bool := by exact (· < ·)) : Array α := traverse xs 0 xs.size
where
  @[specialize] traverse (xs : Array α) (i : Nat) (fuel : Nat) : Array α :=
    match fuel with
    | 0 => xs
    | fuel + 1 => if h : i < xs.size then traverse (swapLoop xs i h) (i + 1) fuel else xs
  @[specialize] swapLoop (xs : Array α) (j : Nat) (h : j < xs.size) : Array α :=
    match he : j with
    | 0 => xs
    | j' + 1 =>
      have h' : j' < xs.size := Nat.lt_trans (Nat.lt_succ_self j') h
      if lt (xs[j' + 1]'h) (xs[j']'h') then
        swapLoop (xs.swap (j' + 1) j' h h') j' (by rw [size_swap]; exact h')
      else xs

/-- Sort the part from `lo` to `hi`, both included, by parting it around a pivot. -/
@[inline]
def qsort (as : Array α) (lt : α → α → Bool := by exact (· < ·)) (lo := 0) (hi := as.size - 1) : Array α :=
  sort (hi + 1 - lo) as lo hi
where
  @[specialize] split (n : Nat) (as : Array α) (hi i k : Nat) : Nat × Array α :=
    match n with
    | 0 => (i, as.swapIfInBounds i hi)
    | n + 1 =>
      let low := match as[k]?, as[hi]? with
        | some a, some pivot => lt a pivot
        | _, _ => false
      if low then split n (as.swapIfInBounds i k) hi (i + 1) (k + 1) else split n as hi i (k + 1)
  @[specialize] order (as : Array α) (i j : Nat) : Array α :=
    match as[i]?, as[j]? with
    | some a, some b => if lt b a then as.swapIfInBounds i j else as
    | _, _ => as
  @[specialize] sort (fuel : Nat) (as : Array α) (lo hi : Nat) : Array α :=
    match fuel with
    | 0 => as
    | fuel + 1 =>
      if lo < hi then
        let mid := (lo + hi) / 2
        let as := order as lo mid
        let as := order as lo hi
        let as := order as hi mid
        let (m, as) := split (hi - lo) as hi lo lo
        sort fuel (sort fuel as lo (m - 1)) (m + 1) hi
      else as

end Array
