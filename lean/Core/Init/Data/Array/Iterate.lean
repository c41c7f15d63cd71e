prelude
import Init.Data.Array.Basic

/-! Folding, mapping, filtering and searching arrays, with and without effects. -/

set_option linter.unusedVariables false
universe u v w

namespace Array

variable {α : Type u} {β : Type v} {γ : Type w}

private theorem step_closer {size i : Nat} (h : i < size) : size - (i + 1) < size - i :=
  Nat.sub_lt_sub_left h (Nat.lt_succ_self i)

/-- Combine the elements below `start` and not below `stop` from the right, with an action. -/
@[inline]
def foldrM {α : Type u} {β : Type v} {m : Type v → Type w} [Monad m] (f : α → β → m β) (init : β) (as : Array α)
    (start := as.size) (stop := 0) : m β :=
  let rec @[specialize] fold (i : Nat) (h : i ≤ as.size) (b : β) : m β := do
    if i == stop then pure b
    else match i, h with
      | 0, _ => pure b
      | i + 1, h => do
        let b ← f (as[i]'h) b
        fold i (Nat.le_of_succ_le h) b
  if h : start ≤ as.size then
    if stop < start then fold start h init else pure init
  else if stop < as.size then fold as.size (Nat.le_refl _) init
  else pure init

/-- Combine the elements below `start` and not below `stop` from the right. -/
@[inline]
def foldr {α : Type u} {β : Type v} (f : α → β → β) (init : β) (as : Array α) (start := as.size) (stop := 0) : β :=
  Id.run <| as.foldrM (fun a b => pure (f a b)) init start stop

/-- `mapIdxM` whose function also receives a proof that the position is in range. -/
@[inline]
def mapFinIdxM {α : Type u} {β : Type v} {m : Type v → Type w} [Monad m] (as : Array α)
    (f : (i : Nat) → α → (h : i < as.size) → m β) : m (Array β) :=
  let rec @[specialize] map (i : Nat) (j : Nat) (inv : i + j = as.size) (bs : Array β) : m (Array β) := do
    match i, inv with
    | 0, _ => pure bs
    | i + 1, inv =>
      have inside : j < as.size := inv ▸ Nat.lt_add_of_pos_left (Nat.succ_pos i)
      let b ← f j (as[j]'inside) inside
      map i (j + 1) (by rw [← inv, Nat.add_assoc, Nat.add_comm 1 j]) (bs.push b)
  map as.size 0 rfl (emptyWithCapacity as.size)

/-- Run an action on every element and its position, and collect the results. -/
@[inline]
def mapIdxM {α : Type u} {β : Type v} {m : Type v → Type w} [Monad m] (f : Nat → α → m β) (as : Array α) : m (Array β) :=
  as.mapFinIdxM fun i a _ => f i a

/-- `f` applied to every position and element, with a proof that the position is in range. -/
@[inline]
def mapFinIdx (as : Array α) (f : (i : Nat) → α → (h : i < as.size) → β) : Array β :=
  Id.run <| as.mapFinIdxM fun i a h => pure (f i a h)

/-- `f` applied to every position and element. -/
@[inline]
def mapIdx (f : Nat → α → β) (as : Array α) : Array β := Id.run <| as.mapIdxM fun i a => pure (f i a)

/-- Every element paired with its position, counted from `start`. -/
def zipIdx (xs : Array α) (start := 0) : Array (α × Nat) := xs.mapIdx fun i a => (a, start + i)

/-- The first action that does not fail. -/
@[specialize]
def firstM {β : Type v} {m : Type v → Type w} [Alternative m] (f : α → m β) (as : Array α) : m β := go 0
where
  go (i : Nat) : m β := if h : i < as.size then f (as[i]'h) <|> go (i + 1) else failure
  termination_by as.size - i
  decreasing_by exact step_closer h

/-- The first result that there is. -/
@[inline]
def findSomeM? {α : Type u} {β : Type v} {m : Type v → Type w} [Monad m] (f : α → m (Option β)) (as : Array α) :
    m (Option β) := do
  for a in as do
    match (← f a) with
    | some b => return some b
    | none => pure ⟨⟩
  return none

/-- The first element of which an action says true. -/
@[inline]
def findM? {α : Type} {m : Type → Type} [Monad m] (p : α → m Bool) (as : Array α) : m (Option α) := do
  for a in as do
    if (← p a) then return some a
  return none

/-- The position of the first element of which an action says true. -/
@[inline]
def findIdxM? {m : Type → Type u} [Monad m] (p : α → m Bool) (as : Array α) : m (Option Nat) := do
  let mut i := 0
  for a in as do
    if (← p a) then return some i
    i := i + 1
  return none

/-- Whether an action says true of some element; it is not run on those behind it. -/
@[inline]
def anyM {α : Type u} {m : Type → Type w} [Monad m] (p : α → m Bool) (as : Array α) (start := 0) (stop := as.size) :
    m Bool :=
  let any (stop : Nat) (h : stop ≤ as.size) :=
    let rec @[semireducible, specialize] loop (j : Nat) : m Bool := do
      if hlt : j < stop then
        if (← p (as[j]'(Nat.lt_of_lt_of_le hlt h))) then pure true else loop (j + 1)
      else
        pure false
    termination_by stop - j
    decreasing_by exact step_closer hlt
    loop start
  if h : stop ≤ as.size then any stop h else any as.size (Nat.le_refl _)

/-- Whether an action says true of all elements; it is not run behind the first of which it does not. -/
@[inline]
def allM {α : Type u} {m : Type → Type w} [Monad m] (p : α → m Bool) (as : Array α) (start := 0) (stop := as.size) :
    m Bool := do
  return !(← as.anyM (start := start) (stop := stop) fun v => do return !(← p v))

/-- The last result that there is. -/
@[inline]
def findSomeRevM? {α : Type u} {β : Type v} {m : Type v → Type w} [Monad m] (f : α → m (Option β)) (as : Array α) :
    m (Option β) :=
  let rec @[specialize] find : (i : Nat) → i ≤ as.size → m (Option β)
    | 0, _ => pure none
    | i + 1, h => do
      match (← f (as[i]'h)) with
      | some b => pure (some b)
      | none => find i (Nat.le_of_succ_le h)
  find as.size (Nat.le_refl _)

/-- The last element of which an action says true. -/
@[inline]
def findRevM? {α : Type} {m : Type → Type w} [Monad m] (p : α → m Bool) (as : Array α) : m (Option α) :=
  as.findSomeRevM? fun a => return if (← p a) then some a else none

/-- Run an action on every element, from the right. -/
@[inline]
protected def forRevM {α : Type u} {m : Type v → Type w} [Monad m] (f : α → m PUnit) (as : Array α)
    (start := as.size) (stop := 0) : m PUnit :=
  as.foldrM (fun a _ => f a) ⟨⟩ start stop

/-- The sum of the elements. -/
@[inline] def sum {α} [Add α] [Zero α] : Array α → α := foldr (· + ·) Zero.zero

/-- The product of the elements. -/
@[inline] def prod {α} [Mul α] [One α] : Array α → α := foldr (· * ·) One.one

/-- The number of elements that satisfy `p`. -/
@[inline] def countP {α : Type u} (p : α → Bool) (as : Array α) : Nat := as.foldr (init := 0) fun a acc => bif p a then acc + 1 else acc

/-- The number of elements equal to `a`. -/
@[inline] def count {α : Type u} [BEq α] (a : α) (as : Array α) : Nat := countP (· == a) as

/-- The first element that satisfies `p`. -/
@[inline]
def find? {α : Type u} (p : α → Bool) (as : Array α) : Option α := Id.run do
  for a in as do
    if p a then return some a
  return none

/-- The first result that there is. -/
@[inline]
def findSome? (f : α → Option β) (as : Array α) : Option β := Id.run <| as.findSomeM? fun a => pure (f a)

@[inline, inherit_doc findSome?]
def findSome! [Inhabited β] (f : α → Option β) (xs : Array α) : β :=
  match xs.findSome? f with
  | some b => b
  | none => panic! "failed to find element"

/-- The last result that there is. -/
@[inline]
def findSomeRev? (f : α → Option β) (as : Array α) : Option β := Id.run <| as.findSomeRevM? fun a => pure (f a)

/-- The last element that satisfies `p`. -/
@[inline]
def findRev? {α : Type} (p : α → Bool) (as : Array α) : Option α := Id.run <| as.findRevM? fun a => pure (p a)

/-- The position of the first element that satisfies `p`. -/
@[inline]
def findIdx? {α : Type u} (p : α → Bool) (as : Array α) : Option Nat :=
  let rec @[semireducible, specialize] loop (j : Nat) : Option Nat :=
    if h : j < as.size then
      if p (as[j]'h) then some j else loop (j + 1)
    else none
  termination_by as.size - j
  decreasing_by exact step_closer h
  loop 0

/-- `findIdx?` as a position in range. -/
@[inline]
def findFinIdx? {α : Type u} (p : α → Bool) (as : Array α) : Option (Fin as.size) :=
  let rec @[semireducible, specialize] loop (j : Nat) : Option (Fin as.size) :=
    if h : j < as.size then
      if p (as[j]'h) then some ⟨j, h⟩ else loop (j + 1)
    else none
  termination_by as.size - j
  decreasing_by exact step_closer h
  loop 0

/-- The position of the first element that satisfies `p`, the size when there is none. -/
@[inline] def findIdx (p : α → Bool) (as : Array α) : Nat := (as.findIdx? p).getD as.size

/-- The first position, from `i`, of an element equal to `v`. -/
@[semireducible]
def idxOfAux [BEq α] (xs : Array α) (v : α) (i : Nat) : Option (Fin xs.size) :=
  if h : i < xs.size then
    if xs[i]'h == v then some ⟨i, h⟩ else idxOfAux xs v (i + 1)
  else none
termination_by xs.size - i
decreasing_by exact step_closer h

/-- The position of the first element equal to `v`, as one in range. -/
def finIdxOf? [BEq α] (xs : Array α) (v : α) : Option (Fin xs.size) := idxOfAux xs v 0

/-- The position of the first element equal to `a`, the size when there is none. -/
def idxOf [BEq α] (a : α) : Array α → Nat := findIdx (· == a)

/-- The position of the first element equal to `v`. -/
def idxOf? [BEq α] (xs : Array α) (v : α) : Option Nat := (xs.finIdxOf? v).map Fin.val

end Array
