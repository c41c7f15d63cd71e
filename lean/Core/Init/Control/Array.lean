prelude
import Init.Control.Range

/-! Arrays as far as loops and indexing need them. -/

set_option linter.unusedVariables false
universe u v w

namespace Array

instance : Inhabited (Array α) where
  default := Array.empty

instance : EmptyCollection (Array α) := ⟨Array.empty⟩

/-- `a` is an element. -/
structure Mem (as : Array α) (a : α) : Prop where
  val : a ∈ as.toList

instance : Membership α (Array α) where
  mem := Mem

instance : GetElem (Array α) Nat α fun xs i => i < xs.size where
  getElem xs i h := xs.getInternal i h

instance : GetElem? (Array α) Nat α fun xs i => i < xs.size where
  getElem? xs i := decidableGetElem? xs i
  getElem! xs i := xs.get!Internal i

private theorem get_mem : (as : List α) → (i : Fin as.length) → as.get i ∈ as
  | a :: as, ⟨0, _⟩ => .head as
  | a :: as, ⟨i + 1, h⟩ => .tail a (get_mem as ⟨i, Nat.lt_of_succ_lt_succ h⟩)

theorem getElem_mem {xs : Array α} {i : Nat} (h : i < xs.size) : xs[i] ∈ xs := ⟨get_mem xs.toList ⟨i, h⟩⟩

private theorem from_end {size i : Nat} (h : i + 1 ≤ size) : size - 1 - i < size :=
  Nat.lt_of_le_of_lt (Nat.sub_le _ i)
    (Nat.sub_lt (Nat.lt_of_lt_of_le (Nat.zero_lt_succ i) h) (Nat.zero_lt_succ 0))

/-- A loop over the elements, each with a proof that it is one. -/
@[inline]
protected def forIn' {α : Type u} {β : Type v} {m : Type v → Type w} [Monad m] (as : Array α) (b : β)
    (f : (a : α) → a ∈ as → β → m (ForInStep β)) : m β :=
  let rec @[specialize] loop (i : Nat) (h : i ≤ as.size) (b : β) : m β := do
    match i, h with
    | 0, _ => pure b
    | i + 1, h =>
      match (← f (as[as.size - 1 - i]'(from_end h)) (getElem_mem (from_end h)) b) with
      | ForInStep.done b => pure b
      | ForInStep.yield b => loop i (Nat.le_of_succ_le h) b
  loop as.size (Nat.le_refl _) b

instance [Monad m] : ForIn' m (Array α) α inferInstance where
  forIn' := Array.forIn'

end Array

namespace Array

private theorem step_closer {size i : Nat} (h : i < size) : size - (i + 1) < size - i :=
  Nat.sub_lt_sub_left h (Nat.lt_succ_self i)

/-- Run an action on every element, from left to right, and collect the results. -/
@[inline]
def mapM {α : Type u} {β : Type v} {m : Type v → Type w} [Monad m] (f : α → m β) (as : Array α) : m (Array β) :=
  let rec @[semireducible, specialize] map (i : Nat) (bs : Array β) : m (Array β) := do
    if h : i < as.size then
      let b ← f (as[i]'h)
      map (i + 1) (bs.push b)
    else
      pure bs
  termination_by as.size - i
  decreasing_by exact step_closer h
  map 0 (emptyWithCapacity as.size)

/-- `f` applied to every element. -/
@[inline]
def map {α : Type u} {β : Type v} (f : α → β) (as : Array α) : Array β :=
  Id.run <| as.mapM fun a => pure (f a)

instance : Functor Array where
  map := map

/-- Combine the elements from `start` up to but not including `stop` from the left, with an action. -/
@[inline]
def foldlM {α : Type u} {β : Type v} {m : Type v → Type w} [Monad m] (f : β → α → m β) (init : β) (as : Array α)
    (start := 0) (stop := as.size) : m β :=
  let fold (stop : Nat) (h : stop ≤ as.size) :=
    let rec @[specialize] loop (i : Nat) (j : Nat) (b : β) : m β := do
      if hlt : j < stop then
        match i with
        | 0 => pure b
        | i' + 1 => do
          let b ← f b (as[j]'(Nat.lt_of_lt_of_le hlt h))
          loop i' (j + 1) b
      else
        pure b
    loop (stop - start) start init
  if h : stop ≤ as.size then fold stop h else fold as.size (Nat.le_refl _)

/-- Combine the elements from the left. -/
@[inline]
def foldl {α : Type u} {β : Type v} (f : β → α → β) (init : β) (as : Array α) (start := 0) (stop := as.size) : β :=
  Id.run <| as.foldlM (fun b a => pure (f b a)) init start stop

/-- Run an action on every element. -/
@[inline]
protected def forM {α : Type u} {m : Type v → Type w} [Monad m] (f : α → m PUnit) (as : Array α) (start := 0)
    (stop := as.size) : m PUnit :=
  as.foldlM (fun _ => f) ⟨⟩ start stop

instance [Monad m] : ForM m (Array α) α where
  forM xs f := Array.forM f xs

/-- The elements of the first array, then those of the second. -/
protected def append (as : Array α) (bs : Array α) : Array α := bs.foldl (init := as) fun xs x => xs.push x

instance : Append (Array α) := ⟨Array.append⟩

/-- Whether there is no element. -/
@[inline]
def isEmpty (xs : Array α) : Bool := xs.size = 0

end Array
