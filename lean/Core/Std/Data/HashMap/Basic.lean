import Std.Data.HashMap.Table

/-! Hash maps: the operations. -/

set_option linter.unusedVariables false
set_option linter.unusedSectionVars false
universe u v w

namespace Std

namespace HashMap.Internal

variable {α : Type u} {β : Type v} {γ : Type w}

/-- The number of pairs, and the table that holds them. -/
structure Raw (α : Type u) (β : Type v) where
  size : Nat
  chains : Chains α β

/-- What holds of every map. Keys stand in their places as far as equal keys have equal hash values. -/
structure Raw.Sound [BEq α] [Hashable α] (m : Raw α β) : Prop where
  filled : 0 < m.chains.size
  good : [EquivBEq α] → [LawfulHashable α] → Good m.chains
  counted : m.size = (flat m.chains).length

/-- How many chains a map for `capacity` pairs has at least. -/
@[inline] def room (capacity : Nat) : Nat := capacity * 4 / 3

end HashMap.Internal

open HashMap.Internal

/-- Maps from keys to values by hash values. -/
structure HashMap (α : Type u) (β : Type v) [BEq α] [Hashable α] where
  private mk ::
  /-- The table. -/
  inner : Raw α β
  inner_sound : inner.Sound

namespace HashMap

variable {α : Type u} {β : Type v} {γ : Type w} [BEq α] [Hashable α]

namespace Internal

private theorem length_flat_set (t : Chains α β) (i : Nat) (h : i < t.size) (c : Chain α β) :
    (flat (t.set i c h)).length + (t[i]).toList.length = (flat t).length + c.toList.length := by
  rw [flat_set, flat_split t i h]; simp; omega

/-- More chains when the pairs have become too many for them. -/
@[inline] def spread (size : Nat) (t : Filled α β) : Raw α β :=
  if room size ≤ t.1.size then ⟨size, t.1⟩ else ⟨size, (double t).1⟩

private theorem length_double' (t : Filled α β) : (flat (double t).1).length = (flat t.1).length := by
  have : ∀ (l : List (α × β)) (into : Filled α β), (flat (l.foldl (fun (into : Filled α β) p =>
      (⟨put into.1 into.2 p.1 p.2, by rw [size_put]; exact into.2⟩ : Filled α β)) into).1).length =
      l.length + (flat into.1).length := by
    intro l
    induction l with
    | nil => intro into; simp
    | cons p l ih => intro into; rw [List.foldl_cons, ih, length_put, List.length_cons]; omega
  have e : double t = (flat t.1).foldl (fun (into : Filled α β) p =>
      (⟨put into.1 into.2 p.1 p.2, by rw [size_put]; exact into.2⟩ : Filled α β))
      (blank (t.1.size * 2) (by have := t.2; omega)) := by
    unfold double flat
    rw [← Array.foldl_toList]
    generalize blank (t.1.size * 2) _ = into
    generalize t.1.toList = l
    induction l generalizing into with
    | nil => rfl
    | cons c l ih => rw [List.foldl_cons, List.flatMap_cons, List.foldl_append, ih, Chain.foldl_eq]
  rw [e, this, flat_blank]; rfl

private theorem spread_sound (size : Nat) (t : Filled α β) (g : [EquivBEq α] → [LawfulHashable α] → Good t.1)
    (n : size = (flat t.1).length) : (spread size t).Sound := by
  unfold spread; split
  · exact ⟨t.2, g, n⟩
  · exact ⟨(double t).2, good_double g, by rw [length_double']; exact n⟩

theorem look_spread [EquivBEq α] [LawfulHashable α] (size : Nat) (t : Filled α β) (g : Good t.1) (a : α) :
    look a (flat (spread size t).chains) = look a (flat t.1) := by
  unfold spread; split
  · rfl
  · exact look_double g a

theorem size_spread (size : Nat) (t : Filled α β) : (spread size t).size = size := by
  unfold spread; split <;> rfl

end Internal

/-- The chain in which a key would be. -/
@[inline] def Internal.chain (m : HashMap α β) (a : α) : Chain α β :=
  m.inner.chains[(spot m.inner.chains m.inner_sound.filled a).1]'(spot m.inner.chains m.inner_sound.filled a).2

/-- The map of no pairs, with room for `capacity` pairs. -/
@[inline] def emptyWithCapacity (capacity : Nat := 8) : HashMap α β where
  inner := ⟨0, (blank (room capacity).nextPowerOfTwo (Nat.nextPowerOfTwo_pos _)).1⟩
  inner_sound := ⟨(blank _ (Nat.nextPowerOfTwo_pos _)).2, good_blank _ (Nat.nextPowerOfTwo_pos _), by rw [flat_blank]; rfl⟩

instance : EmptyCollection (HashMap α β) := ⟨emptyWithCapacity⟩
instance : Inhabited (HashMap α β) := ⟨∅⟩

/-- The number of pairs. -/
@[inline] def size (m : HashMap α β) : Nat := m.inner.size

/-- Whether there is no pair. -/
@[inline] def isEmpty (m : HashMap α β) : Bool := m.inner.size == 0

/-- Whether there is a key equal to `a`. -/
@[inline] def contains (m : HashMap α β) (a : α) : Bool := (Internal.chain m a).contains a

instance : Membership α (HashMap α β) where
  mem m a := m.contains a

instance {m : HashMap α β} {a : α} : Decidable (a ∈ m) := inferInstanceAs (Decidable (m.contains a = true))

/-- The value of a key. Written `m[a]?`. -/
@[inline] def get? (m : HashMap α β) (a : α) : Option β := (Internal.chain m a).get? a

private theorem isSome_get? (m : HashMap α β) (a : α) : (m.get? a).isSome = m.contains a := by
  rw [get?, contains, Chain.get?_eq, Chain.contains_eq]

/-- The value of a key that is there. Written `m[a]`. -/
@[inline] def get (m : HashMap α β) (a : α) (h : a ∈ m) : β := (m.get? a).get (by rw [isSome_get?]; exact h)

/-- The value of a key, `fallback` when it is not there. -/
@[inline] def getD (m : HashMap α β) (a : α) (fallback : β) : β := (m.get? a).getD fallback

/-- The value of a key; panics when it is not there. Written `m[a]!`. -/
@[inline] def get! [Inhabited β] (m : HashMap α β) (a : α) : β := (m.get? a).get!

instance : GetElem? (HashMap α β) α β (fun m a => a ∈ m) where
  getElem m a h := m.get a h
  getElem? m a := m.get? a
  getElem! m a := m.get! a

/-- The key equal to `a`, as it was put in. -/
@[inline] def getKey? (m : HashMap α β) (a : α) : Option α := (Internal.chain m a).getKey? a

/-- The map in which `a` has the value `b`; an equal key is replaced. -/
@[inline] def insert (m : HashMap α β) (a : α) (b : β) : HashMap α β :=
  let i := spot m.inner.chains m.inner_sound.filled a
  let c := m.inner.chains[i.1]'i.2
  if h : c.contains a = true then
    ⟨⟨m.inner.size, m.inner.chains.set i.1 (c.replace a b) i.2⟩, by
      refine ⟨by simpa using m.inner_sound.filled, ?_, ?_⟩
      · intro _ _
        refine good_set m.inner_sound.good i.1 i.2 _ (fun p hp => ?_) (Chain.distinct_replace (m.inner_sound.good.distinct _ _))
        cases Chain.mem_replace hp with
        | inl hp => exact m.inner_sound.good.placed _ _ p hp
        | inr hp => rw [hp.1]; rfl
      · have := length_flat_set m.inner.chains i.1 i.2 (c.replace a b)
        have e := m.inner_sound.counted
        rw [Chain.length_replace] at this
        show m.inner.size = (flat (m.inner.chains.set i.1 (c.replace a b) i.2)).length
        have k : m.inner.chains[i.1]'i.2 = c := rfl
        rw [k] at this
        omega⟩
  else
    ⟨spread (m.inner.size + 1) ⟨put m.inner.chains m.inner_sound.filled a b, by simpa using m.inner_sound.filled⟩, by
      refine spread_sound _ _ ?_ ?_
      · intro _ _
        refine good_put m.inner_sound.good _ _ _ ?_
        rw [look_flat m.inner_sound.good a m.inner_sound.filled]
        rw [Chain.contains_eq] at h
        simpa using h
      · rw [length_put, m.inner_sound.counted]⟩

/-- The map in which `a` has the value `b`, unchanged when there is an equal key. -/
@[inline] def insertIfNew (m : HashMap α β) (a : α) (b : β) : HashMap α β := if m.contains a then m else m.insert a b

/-- Whether the key was there, and the map with the pair. -/
@[inline] def containsThenInsert (m : HashMap α β) (a : α) (b : β) : Bool × HashMap α β := (m.contains a, m.insert a b)

/-- Whether the key was there, and the map with the pair if not. -/
@[inline] def containsThenInsertIfNew (m : HashMap α β) (a : α) (b : β) : Bool × HashMap α β :=
  (m.contains a, m.insertIfNew a b)

/-- The value of the key if it was there, and the map with the pair if not. -/
@[inline] def getThenInsertIfNew? (m : HashMap α β) (a : α) (b : β) : Option β × HashMap α β := (m.get? a, m.insertIfNew a b)

/-- The map without the key. -/
@[inline] def erase (m : HashMap α β) (a : α) : HashMap α β :=
  let i := spot m.inner.chains m.inner_sound.filled a
  let c := m.inner.chains[i.1]'i.2
  if h : c.contains a = true then
    ⟨⟨m.inner.size - 1, m.inner.chains.set i.1 (c.erase a) i.2⟩, by
      refine ⟨by simpa using m.inner_sound.filled, ?_, ?_⟩
      · intro _ _
        exact good_set m.inner_sound.good i.1 i.2 _
          (fun p hp => m.inner_sound.good.placed _ _ p ((Chain.erase_sublist a c).subset hp))
          ((m.inner_sound.good.distinct _ _).sublist (Chain.erase_sublist a c))
      · have := length_flat_set m.inner.chains i.1 i.2 (c.erase a)
        have e := m.inner_sound.counted
        have l := Chain.length_erase a c h
        have k : m.inner.chains[i.1]'i.2 = c := rfl
        rw [k] at this
        show m.inner.size - 1 = (flat (m.inner.chains.set i.1 (c.erase a) i.2)).length
        omega⟩
  else m

/-- The value of `a` changed by `f`, where it is there. -/
@[inline] def modify (m : HashMap α β) (a : α) (f : β → β) : HashMap α β :=
  match m.get? a with
  | none => m
  | some b => m.insert a (f b)

/-- The value of `a` (none when it is not there) changed by `f` (none: the key is taken out). -/
@[inline] def alter (m : HashMap α β) (a : α) (f : Option β → Option β) : HashMap α β :=
  match f (m.get? a) with
  | none => m.erase a
  | some b => m.insert a b

/-- All pairs, in the order of the table. -/
@[inline] def toList (m : HashMap α β) : List (α × β) := flat m.inner.chains

/-- All pairs, in the order of the table. -/
@[inline] def toArray (m : HashMap α β) : Array (α × β) := m.toList.toArray

/-- All keys, in the order of the table. -/
@[inline] def keys (m : HashMap α β) : List α := m.toList.map Prod.fst

/-- All keys, in the order of the table. -/
@[inline] def keysArray (m : HashMap α β) : Array α := m.keys.toArray

/-- All values, in the order of the table. -/
@[inline] def values (m : HashMap α β) : List β := m.toList.map Prod.snd

/-- All values, in the order of the table. -/
@[inline] def valuesArray (m : HashMap α β) : Array β := m.values.toArray

/-- Combine all pairs, in the order of the table. -/
@[inline] def fold (f : γ → α → β → γ) (init : γ) (m : HashMap α β) : γ := m.toList.foldl (fun a p => f a p.1 p.2) init

/-- Combine all pairs in a monad, in the order of the table. -/
@[inline] def foldM {m : Type w → Type w} [Monad m] {γ : Type w} (f : γ → α → β → m γ) (init : γ) (b : HashMap α β) : m γ :=
  b.toList.foldlM (fun a p => f a p.1 p.2) init

/-- Do something with every pair. -/
@[inline] def forM {m : Type w → Type w} [Monad m] (f : (a : α) → β → m PUnit) (b : HashMap α β) : m PUnit :=
  b.toList.forM fun p => f p.1 p.2

/-- A loop over all pairs. -/
@[inline] def forIn {m : Type w → Type w} [Monad m] {γ : Type w} (f : (a : α) → β → γ → m (ForInStep γ)) (init : γ)
    (b : HashMap α β) : m γ :=
  ForIn.forIn b.toList init fun p acc => f p.1 p.2 acc

instance {m : Type w → Type w} [Monad m] : ForM m (HashMap α β) (α × β) where
  forM b f := b.forM fun a c => f (a, c)
instance {m : Type w → Type w} [Monad m] : ForIn m (HashMap α β) (α × β) where
  forIn b init f := b.forIn (fun a c acc => f (a, c) acc) init

/-- Whether `p` holds of all pairs. -/
@[inline] def all (m : HashMap α β) (p : α → β → Bool) : Bool := m.toList.all fun q => p q.1 q.2

/-- Whether `p` holds of some pair. -/
@[inline] def any (m : HashMap α β) (p : α → β → Bool) : Bool := m.toList.any fun q => p q.1 q.2

/-- The map with all the pairs of a collection put in, one after another. -/
@[inline] def insertMany {ρ : Type w} [ForIn Id ρ (α × β)] (m : HashMap α β) (l : ρ) : HashMap α β := Id.run do
  let mut m := m
  for (a, b) in l do
    m := m.insert a b
  return m

/-- The map with all the keys of a collection put in where they are new, with the value `()`. -/
@[inline] def insertManyIfNewUnit {ρ : Type w} [ForIn Id ρ α] (m : HashMap α Unit) (l : ρ) : HashMap α Unit := Id.run do
  let mut m := m
  for a in l do
    m := m.insertIfNew a ()
  return m

/-- The map of a list of keys, each with the value `()`. -/
@[inline] def unitOfList (l : List α) : HashMap α Unit := insertManyIfNewUnit ∅ l

/-- The map of an array of keys, each with the value `()`. -/
@[inline] def unitOfArray (l : Array α) : HashMap α Unit := insertManyIfNewUnit ∅ l

/-- Every value changed by `f`. -/
@[inline] def map (f : α → β → γ) (m : HashMap α β) : HashMap α γ where
  inner := ⟨m.inner.size, m.inner.chains.map (Chain.map f .nil)⟩
  inner_sound := by
    refine ⟨by simpa using m.inner_sound.filled, ?_, ?_⟩
    · intro _ _
      refine ⟨fun i h p hp => ?_, fun i h => ?_⟩
      · have h' : i < m.inner.chains.size := by simpa using h
        rw [place_congr (Array.size_map ..)]
        rw [Array.getElem_map, Chain.toList_map, Chain.toList, List.append_nil] at hp
        have ⟨q, hq, e⟩ := List.mem_map.mp (List.mem_reverse.mp hp)
        rw [← e]; exact m.inner_sound.good.placed i h' q hq
      · have h' : i < m.inner.chains.size := by simpa using h
        rw [Array.getElem_map, Chain.toList_map, Chain.toList, List.append_nil]
        refine List.pairwise_reverse.mpr (List.pairwise_map.mpr ?_)
        refine List.Pairwise.imp (fun {a b} e => ?_) (m.inner_sound.good.distinct i h')
        rw [BEq.comm]; exact e
    · show m.inner.size = (List.flatMap Chain.toList (m.inner.chains.map (Chain.map f .nil)).toList).length
      rw [m.inner_sound.counted, Array.toList_map, List.flatMap_map]
      simp [flat, List.length_flatMap, Chain.toList_map, Chain.toList]

private theorem sublist_reverse {c : Chain α β} {p : α × β → Bool} {q : α × β}
    (h : q ∈ (c.toList.filter p).reverse) : q ∈ c.toList := (List.mem_filter.mp (List.mem_reverse.mp h)).1

/-- The pairs that satisfy `f`. -/
@[inline] def filter (f : α → β → Bool) (m : HashMap α β) : HashMap α β :=
  let chains := m.inner.chains.map (Chain.filter f .nil)
  ⟨⟨chains.foldl (fun n c => n + c.length) 0, chains⟩, by
    refine ⟨by simpa [chains] using m.inner_sound.filled, ?_, ?_⟩
    · intro _ _
      refine ⟨fun i h p hp => ?_, fun i h => ?_⟩
      · have h' : i < m.inner.chains.size := by simpa [chains] using h
        rw [place_congr (Array.size_map ..)]
        simp only [chains] at hp
        rw [Array.getElem_map, Chain.toList_filter, Chain.toList, List.append_nil] at hp
        exact m.inner_sound.good.placed i h' p (sublist_reverse hp)
      · have h' : i < m.inner.chains.size := by simpa [chains] using h
        simp only [chains]
        rw [Array.getElem_map, Chain.toList_filter, Chain.toList, List.append_nil]
        refine List.pairwise_reverse.mpr ?_
        refine List.Pairwise.imp (fun {a b} e => ?_) ((m.inner_sound.good.distinct i h').filter _)
        rw [BEq.comm]; exact e
    · show chains.foldl (fun n c => n + c.length) 0 = (chains.toList.flatMap Chain.toList).length
      rw [← Array.foldl_toList]
      generalize chains.toList = l
      have : ∀ (l : List (Chain α β)) n, l.foldl (fun n c => n + c.length) n = n + (l.flatMap Chain.toList).length := by
        intro l
        induction l with
        | nil => intro n; rfl
        | cons c l ih => intro n; rw [List.foldl_cons, ih, Chain.length_eq]; simp; omega
      rw [this]; omega⟩

/-- The map of a list of pairs; of equal keys the last one counts. -/
@[inline] def ofList (l : List (α × β)) : HashMap α β := insertMany ∅ l

/-- The map of an array of pairs; of equal keys the last one counts. -/
@[inline] def ofArray (a : Array (α × β)) : HashMap α β := insertMany ∅ a

/-- The pairs of both maps; those of the second count where keys are equal. -/
@[inline] def union (m₁ m₂ : HashMap α β) : HashMap α β :=
  if m₁.size ≤ m₂.size then m₁.fold (fun m a b => m.insertIfNew a b) m₂ else m₂.fold (fun m a b => m.insert a b) m₁

instance : Union (HashMap α β) := ⟨union⟩
instance : Singleton (α × β) (HashMap α β) := ⟨fun p => (∅ : HashMap α β).insert p.1 p.2⟩
instance : Insert (α × β) (HashMap α β) := ⟨fun p m => m.insert p.1 p.2⟩

instance [Repr α] [Repr β] : Repr (HashMap α β) where
  reprPrec m prec := Repr.addAppParen ("Std.HashMap.ofList " ++ repr m.toList) prec

end HashMap
end Std
