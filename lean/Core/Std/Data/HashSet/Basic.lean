import Std.Data.HashMap.Lemmas

/-! Hash sets: hash maps to `Unit`. -/

set_option linter.unusedVariables false
universe u v w

namespace Std

/-- Sets by hash values. -/
structure HashSet (α : Type u) [BEq α] [Hashable α] where
  /-- The elements, each with the value `()`. -/
  inner : HashMap α Unit

namespace HashSet

variable {α : Type u} {γ : Type w} [BEq α] [Hashable α]

/-- The set of no elements, with room for `capacity`. -/
@[inline] def emptyWithCapacity (capacity : Nat := 8) : HashSet α := ⟨HashMap.emptyWithCapacity capacity⟩

instance : EmptyCollection (HashSet α) := ⟨emptyWithCapacity⟩
instance : Inhabited (HashSet α) := ⟨∅⟩

/-- The set with `a`; an equal element stays. -/
@[inline] def insert (m : HashSet α) (a : α) : HashSet α := ⟨m.inner.insertIfNew a ()⟩

/-- Whether the element was there, and the set with it. -/
@[inline] def containsThenInsert (m : HashSet α) (a : α) : Bool × HashSet α := (m.inner.contains a, ⟨m.inner.insertIfNew a ()⟩)

/-- Whether there is an element equal to `a`. -/
@[inline] def contains (m : HashSet α) (a : α) : Bool := m.inner.contains a

instance : Membership α (HashSet α) where
  mem m a := a ∈ m.inner

instance {m : HashSet α} {a : α} : Decidable (a ∈ m) := inferInstanceAs (Decidable (a ∈ m.inner))

/-- The set without the element. -/
@[inline] def erase (m : HashSet α) (a : α) : HashSet α := ⟨m.inner.erase a⟩

/-- The number of elements. -/
@[inline] def size (m : HashSet α) : Nat := m.inner.size

/-- Whether there is no element. -/
@[inline] def isEmpty (m : HashSet α) : Bool := m.inner.isEmpty

/-- The element equal to `a`, as it was put in. -/
@[inline] def get? (m : HashSet α) (a : α) : Option α := m.inner.getKey? a

/-- All elements, in the order of the table. -/
@[inline] def toList (m : HashSet α) : List α := m.inner.keys

/-- All elements, in the order of the table. -/
@[inline] def toArray (m : HashSet α) : Array α := m.inner.keysArray

/-- Combine all elements, in the order of the table. -/
@[inline] def fold {β : Type v} (f : β → α → β) (init : β) (m : HashSet α) : β := m.inner.fold (fun b a _ => f b a) init

/-- Combine all elements in a monad, in the order of the table. -/
@[inline] def foldM {m : Type v → Type v} [Monad m] {β : Type v} (f : β → α → m β) (init : β) (b : HashSet α) : m β :=
  b.inner.foldM (fun b a _ => f b a) init

/-- Do something with every element. -/
@[inline] def forM {m : Type v → Type v} [Monad m] (f : α → m PUnit) (b : HashSet α) : m PUnit := b.inner.forM fun a _ => f a

/-- A loop over all elements. -/
@[inline] def forIn {m : Type v → Type v} [Monad m] {β : Type v} (f : α → β → m (ForInStep β)) (init : β) (b : HashSet α) :
    m β :=
  b.inner.forIn (fun a _ acc => f a acc) init

instance {m : Type v → Type v} [Monad m] : ForM m (HashSet α) α where
  forM m f := m.forM f
instance {m : Type v → Type v} [Monad m] : ForIn m (HashSet α) α where
  forIn m init f := m.forIn f init

/-- The elements that satisfy `f`. -/
@[inline] def filter (f : α → Bool) (m : HashSet α) : HashSet α := ⟨m.inner.filter fun a _ => f a⟩

/-- Whether `p` holds of all elements. -/
@[inline] def all (m : HashSet α) (p : α → Bool) : Bool := m.toList.all p

/-- Whether `p` holds of some element. -/
@[inline] def any (m : HashSet α) (p : α → Bool) : Bool := m.toList.any p

/-- The set with all elements of a collection put in. -/
@[inline] def insertMany {ρ : Type v} [ForIn Id ρ α] (m : HashSet α) (l : ρ) : HashSet α := ⟨m.inner.insertManyIfNewUnit l⟩

/-- The set of the elements of a list. -/
@[inline] def ofList (l : List α) : HashSet α := ⟨HashMap.unitOfList l⟩

/-- The set of the elements of an array. -/
@[inline] def ofArray (l : Array α) : HashSet α := ⟨HashMap.unitOfArray l⟩

/-- The elements of either set. -/
@[inline] def union (m₁ m₂ : HashSet α) : HashSet α := ⟨m₁.inner.union m₂.inner⟩

instance : Union (HashSet α) := ⟨union⟩
instance : Singleton α (HashSet α) := ⟨fun a => (∅ : HashSet α).insert a⟩
instance : Insert α (HashSet α) := ⟨fun a m => m.insert a⟩
instance [Repr α] : Repr (HashSet α) where
  reprPrec m prec := Repr.addAppParen ("Std.HashSet.ofList " ++ repr m.toList) prec

end HashSet
end Std
