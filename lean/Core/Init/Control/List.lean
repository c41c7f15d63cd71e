prelude
import Init.Control.While
import Init.Data.List.Basic

/-! Lists and effects: maps, filters, folds and searches whose functions are actions, and `for` over a list. -/

universe u v w x

instance List.instFunctor : Functor List where
  map := List.map

namespace List

/-- Run an action on every element, from left to right, and collect the results. -/
@[inline]
def mapM {m : Type u → Type v} [Monad m] {α : Type w} {β : Type u} (f : α → m β) (as : List α) : m (List β) :=
  let rec @[specialize] loop
    | [], bs => pure bs.reverse
    | a :: as, bs => do
      let b ← f a
      loop as (b :: bs)
  loop as []

/-- `mapM` for applicative functors. -/
@[specialize]
def mapA {m : Type u → Type v} [Applicative m] {α : Type w} {β : Type u} (f : α → m β) : List α → m (List β)
  | [] => pure []
  | a :: as => List.cons <$> f a <*> mapA f as

/-- Run an action on every element, from left to right. -/
@[specialize]
protected def forM {m : Type u → Type v} [Monad m] {α : Type w} (as : List α) (f : α → m PUnit) : m PUnit :=
  match as with
  | [] => pure ⟨⟩
  | a :: as => do f a; List.forM as f

/-- `forM` for applicative functors. -/
@[specialize]
def forA {m : Type u → Type v} [Applicative m] {α : Type w} (as : List α) (f : α → m PUnit) : m PUnit :=
  match as with
  | [] => pure ⟨⟩
  | a :: as => f a *> forA as f

/-- Run an action on the elements of two lists in step, up to the end of the shorter. -/
@[inline]
def zipWithM {m : Type u → Type v} [Monad m] {α : Type w} {β : Type x} {γ : Type u} (f : α → β → m γ)
    (as : List α) (bs : List β) : m (List γ) :=
  let rec @[specialize] loop
    | a :: as, b :: bs, acc => do
      let c ← f a b
      loop as bs (acc.push c)
    | _, _, acc => pure acc.toList
  loop as bs #[]

/-- The elements kept, in reverse, before those of `acc`. -/
@[specialize]
def filterAuxM {m : Type → Type v} [Monad m] {α : Type} (f : α → m Bool) : List α → List α → m (List α)
  | [], acc => pure acc
  | h :: t, acc => do
    let b ← f h
    filterAuxM f t (cond b (h :: acc) acc)

/-- The elements of which an action says true. -/
@[inline]
def filterM {m : Type → Type v} [Monad m] {α : Type} (p : α → m Bool) (as : List α) : m (List α) := do
  let as ← filterAuxM p as []
  pure as.reverse

/-- `filterM` that asks from right to left. -/
@[inline]
def filterRevM {m : Type → Type v} [Monad m] {α : Type} (p : α → m Bool) (as : List α) : m (List α) :=
  filterAuxM p as.reverse []

/-- Run an action on every element and collect what results there are. -/
@[inline]
def filterMapM {m : Type u → Type v} [Monad m] {α : Type w} {β : Type u} (f : α → m (Option β)) (as : List α) :
    m (List β) :=
  let rec @[specialize] loop
    | [], bs => pure bs.reverse
    | a :: as, bs => do
      match (← f a) with
      | none => loop as bs
      | some b => loop as (b :: bs)
  loop as []

/-- Run an action on every element and put the resulting lists one after another. -/
@[inline]
def flatMapM {m : Type u → Type v} [Monad m] {α : Type w} {β : Type u} (f : α → m (List β)) (as : List α) : m (List β) :=
  let rec @[specialize] loop
    | [], bs => pure bs.reverse.flatten
    | a :: as, bs => do
      let bs' ← f a
      loop as (bs' :: bs)
  loop as []

/-- `foldl` with an action. -/
@[specialize]
def foldlM {m : Type u → Type v} [Monad m] {s : Type u} {α : Type w} : (f : s → α → m s) → (init : s) → List α → m s
  | _, s, [] => pure s
  | f, s, a :: as => do
    let s' ← f s a
    List.foldlM f s' as

/-- `foldr` with an action, from right to left. -/
@[inline]
def foldrM {m : Type u → Type v} [Monad m] {s : Type u} {α : Type w} (f : α → s → m s) (init : s) (l : List α) : m s :=
  l.reverse.foldlM (fun s a => f a s) init

/-- The first action that does not fail. -/
@[specialize]
def firstM {m : Type u → Type v} [Alternative m] {α : Type w} {β : Type u} (f : α → m β) : List α → m β
  | [] => failure
  | a :: as => f a <|> firstM f as

/-- Whether an action says true of some element; it is not run on those behind it. -/
@[specialize]
def anyM {m : Type → Type u} [Monad m] {α : Type v} (p : α → m Bool) : (l : List α) → m Bool
  | [] => pure false
  | a :: as => do
    match (← p a) with
    | true => pure true
    | false => anyM p as

/-- Whether an action says true of all elements; it is not run behind the first of which it does not. -/
@[specialize]
def allM {m : Type → Type u} [Monad m] {α : Type v} (p : α → m Bool) : (l : List α) → m Bool
  | [] => pure true
  | a :: as => do
    match (← p a) with
    | true => allM p as
    | false => pure false

/-- The first element of which an action says true. -/
@[specialize]
def findM? {m : Type → Type u} [Monad m] {α : Type} (p : α → m Bool) : List α → m (Option α)
  | [] => pure none
  | a :: as => do
    match (← p a) with
    | true => pure (some a)
    | false => findM? p as

/-- The first result that there is. -/
@[specialize]
def findSomeM? {m : Type u → Type v} [Monad m] {α : Type w} {β : Type u} (f : α → m (Option β)) :
    List α → m (Option β)
  | [] => pure none
  | a :: as => do
    match (← f a) with
    | some b => pure (some b)
    | none => findSomeM? f as

private theorem mem_of_rest {a : α} {as' as : List α} (h : ∃ bs, bs ++ a :: as' = as) : a ∈ as := by
  let ⟨bs, h⟩ := h
  subst h
  induction bs with
  | nil => exact Mem.head as'
  | cons b bs ih => exact Mem.tail b (ih ⟨bs, rfl⟩)

private theorem append_snoc : (bs : List α) → (a : α) → (as' : List α) → (bs ++ [a]) ++ as' = bs ++ a :: as'
  | [], _, _ => rfl
  | b :: bs, a, as' => congrArg (List.cons b) (append_snoc bs a as')

/-- A loop over the elements, each with a proof that it is one. -/
@[inline]
protected def forIn' {α : Type u} {β : Type v} {m : Type v → Type w} [Monad m] (as : List α) (init : β)
    (f : (a : α) → a ∈ as → β → m (ForInStep β)) : m β :=
  let rec @[specialize] loop : (as' : List α) → (b : β) → Exists (fun bs => bs ++ as' = as) → m β
    | [], b, _ => pure b
    | a :: as', b, h => do
      match (← f a (mem_of_rest h) b) with
      | ForInStep.done b => pure b
      | ForInStep.yield b => loop as' b (h.elim fun bs h => ⟨bs ++ [a], (append_snoc bs a as').trans h⟩)
  loop as init ⟨[], rfl⟩

instance [Monad m] : ForIn' m (List α) α inferInstance where
  forIn' := List.forIn'

@[simp] theorem forIn'_eq_forIn' [Monad m] : @List.forIn' α β m _ = forIn' := rfl

@[simp] theorem forIn'_nil [Monad m] {f : (a : α) → a ∈ [] → β → m (ForInStep β)} {b : β} : forIn' [] b f = pure b := rfl

@[simp] theorem forIn_nil [Monad m] {f : α → β → m (ForInStep β)} {b : β} : forIn [] b f = pure b := rfl

private theorem loop_of_tail [Monad m] {a : α} {as : List α} (f : (a' : α) → a' ∈ a :: as → β → m (ForInStep β)) :
    (rest : List α) → (b : β) → (h : ∃ bs, bs ++ rest = as) → (h' : ∃ bs, bs ++ rest = a :: as) →
    forIn'.loop (a :: as) f rest b h' = forIn'.loop as (fun a' m b => f a' (Mem.tail a m) b) rest b h
  | [], _, _, _ => rfl
  | x :: rest, b, h, h' => by
    show bind (f x _ b) _ = bind (f x _ b) _
    exact congrArg (bind (f x _ b)) (funext fun step => by
      cases step with
      | done _ => rfl
      | yield b => exact loop_of_tail f rest b _ _)

@[simp] theorem forIn'_cons [Monad m] {a : α} {as : List α} (f : (a' : α) → a' ∈ a :: as → β → m (ForInStep β)) (b : β) :
    forIn' (a :: as) b f = f a (Mem.head as) b >>= fun step => match step with
      | .done b => pure b
      | .yield b => forIn' as b fun a' m b => f a' (Mem.tail a m) b := by
  show bind (f a _ b) _ = _
  exact congrArg (bind (f a _ b)) (funext fun step => by
    cases step with
    | done _ => rfl
    | yield b => exact loop_of_tail f as b ⟨[], rfl⟩ _)

@[simp] theorem forIn_cons [Monad m] (f : α → β → m (ForInStep β)) (a : α) (as : List α) (b : β) :
    forIn (a :: as) b f = f a b >>= fun step => match step with
      | .done b => pure b
      | .yield b => forIn as b f :=
  forIn'_cons (fun a _ b => f a b) b

instance [Monad m] : ForM m (List α) α where
  forM := List.forM

@[simp] theorem forM_eq_forM [Monad m] : @List.forM m _ α = forM := rfl

@[simp] theorem forM_nil [Monad m] {f : α → m PUnit} : forM [] f = pure ⟨⟩ := rfl

@[simp] theorem forM_cons [Monad m] {f : α → m PUnit} {a : α} {as : List α} :
    forM (a :: as) f = f a >>= fun _ => forM as f := rfl

@[simp] theorem foldlM_nil [Monad m] {f : β → α → m β} {b : β} : [].foldlM f b = pure b := rfl

@[simp] theorem foldlM_cons [Monad m] {f : β → α → m β} {b : β} {a : α} {l : List α} :
    (a :: l).foldlM f b = f b a >>= l.foldlM f := rfl

@[simp] theorem foldrM_nil [Monad m] {f : α → β → m β} {b : β} : [].foldrM f b = pure b := rfl

end List
