/-! A queue made of two lists, with a lawful interface. -/

structure Queue (α : Type u) where
  front : List α := []
  back : List α := []
  deriving Repr, BEq

namespace Queue
variable {α : Type u}

instance : EmptyCollection (Queue α) := ⟨{}⟩
instance : Inhabited (Queue α) := ⟨∅⟩

def toList (q : Queue α) : List α := q.front ++ q.back.reverse
def isEmpty (q : Queue α) : Bool := q.front.isEmpty && q.back.isEmpty
def enqueue (q : Queue α) (a : α) : Queue α := { q with back := a :: q.back }
def enqueueAll (q : Queue α) (l : List α) : Queue α := l.foldl enqueue q

def dequeue? (q : Queue α) : Option (α × Queue α) :=
  match q.front with
  | a :: front => some (a, { q with front })
  | [] =>
    match q.back.reverse with
    | [] => none
    | a :: front => some (a, ⟨front, []⟩)

@[simp] theorem toList_empty : (∅ : Queue α).toList = [] := rfl
@[simp] theorem toList_mk (f b : List α) : toList ⟨f, b⟩ = f ++ b.reverse := rfl

@[simp] theorem toList_enqueue (q : Queue α) (a : α) : (q.enqueue a).toList = q.toList ++ [a] := by
  simp [enqueue, toList]

theorem toList_enqueueAll (q : Queue α) (l : List α) : (q.enqueueAll l).toList = q.toList ++ l := by
  induction l generalizing q with
  | nil => simp [enqueueAll]
  | cons a l ih => rw [enqueueAll, List.foldl_cons, ← enqueueAll, ih]; simp

theorem isEmpty_iff (q : Queue α) : q.isEmpty ↔ q.toList = [] := by
  cases q with
  | mk f b => cases f <;> cases b <;> simp [isEmpty]

theorem dequeue?_spec (q : Queue α) :
    q.dequeue?.map (fun (a, q') => a :: q'.toList) = if q.toList = [] then none else some q.toList := by
  obtain ⟨f, b⟩ := q
  unfold dequeue?
  cases f with
  | cons a f => simp
  | nil =>
    simp only
    split
    · next h => simp_all
    · next a f h => simp [h]

theorem dequeue?_eq_none {q : Queue α} : q.dequeue? = none ↔ q.toList = [] := by
  have h := q.dequeue?_spec
  constructor
  · intro e
    rw [e] at h
    by_cases hq : q.toList = []
    · exact hq
    · simp [hq] at h
  · intro e
    simpa [e] using h

def ofList (l : List α) : Queue α := enqueueAll ∅ l

instance : Functor Queue where
  map f q := ⟨q.front.map f, q.back.map f⟩

instance : LawfulFunctor Queue where
  map_const := rfl
  id_map q := by cases q; simp [Functor.map]
  comp_map g h q := by cases q; simp [Functor.map]

theorem toList_map {β : Type u} (f : α → β) (q : Queue α) : (f <$> q).toList = q.toList.map f := by
  simp [Functor.map, toList]

end Queue

def drain (q : Queue Nat) : List Nat := Id.run do
  let mut q := q
  let mut out := #[]
  for _ in [0:q.toList.length] do
    match q.dequeue? with
    | none => break
    | some (a, q') =>
      out := out.push a
      q := q'
  return out.toList

#guard drain (Queue.ofList [1, 2, 3]) == [1, 2, 3]
#eval (Queue.ofList [1, 2]).enqueue 3
