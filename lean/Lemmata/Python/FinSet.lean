import Lemmata.Python.Seq
/-! Python's `set` and `frozenset` as finite sets: a list without repetitions, whose order nobody sees. -/

namespace Lemmata.Python.Py

/-- A finite set. -/
structure FinSet (α : Type) where
  elems : List α
  nodup : elems.Nodup

namespace FinSet

instance : Inhabited (FinSet α) := ⟨⟨[], List.nodup_nil⟩⟩

instance [Repr α] : Repr (FinSet α) := ⟨fun s n => reprPrec s.elems n⟩

instance : Membership α (FinSet α) := ⟨fun s a => a ∈ s.elems⟩

variable [DecidableEq α]

instance (s : FinSet α) (a : α) : Decidable (a ∈ s) := inferInstanceAs (Decidable (a ∈ s.elems))

/-- Python's `a in s`. -/
def contains (s : FinSet α) (a : α) : Bool := decide (a ∈ s.elems)

/-- Python's `s | {a}`. -/
def add (s : FinSet α) (a : α) : FinSet α :=
  if h : a ∈ s.elems then s else ⟨a :: s.elems, List.nodup_cons.mpr ⟨h, s.nodup⟩⟩

/-- Python's `s - {a}`. -/
def discard (s : FinSet α) (a : α) : FinSet α := ⟨s.elems.filter fun b => decide (b ≠ a), s.nodup.filter _⟩

/-- Python's `s | set(xs)`. -/
def addAll (s : FinSet α) (xs : List α) : FinSet α := xs.foldl add s

/-- Python's `set(xs)`. -/
def ofList (xs : List α) : FinSet α := addAll ⟨[], List.nodup_nil⟩ xs

/-- Python's `s | t`. -/
def union (s t : FinSet α) : FinSet α := s.addAll t.elems

/-- Python's `s & t`. -/
def inter (s t : FinSet α) : FinSet α := ⟨s.elems.filter t.contains, s.nodup.filter _⟩

/-- Python's `s - t`. -/
def diff (s t : FinSet α) : FinSet α := ⟨s.elems.filter fun a => !t.contains a, s.nodup.filter _⟩

/-- Python's `s ^ t`. -/
def symmDiff (s t : FinSet α) : FinSet α := (s.diff t).union (t.diff s)

/-- Python's `s <= t`. -/
def subset (s t : FinSet α) : Bool := s.elems.all t.contains

/-- Python's `len(s)`. -/
def size (s : FinSet α) : Nat := s.elems.length

/-- Python's `s == t`: the same elements. -/
instance : BEq (FinSet α) := ⟨fun s t => s.subset t && t.subset s⟩

omit [DecidableEq α] in
@[simp, grind =] theorem mem_elems {s : FinSet α} {a : α} : a ∈ s.elems ↔ a ∈ s := Iff.rfl

@[simp, grind =] theorem contains_eq (s : FinSet α) (a : α) : s.contains a = decide (a ∈ s) := rfl

@[simp, grind =] theorem mem_add {s : FinSet α} {a b : α} : b ∈ s.add a ↔ b = a ∨ b ∈ s := by
  show b ∈ (s.add a).elems ↔ _
  unfold add
  split
  · rename_i h
    constructor
    · exact .inr
    · rintro (h' | h')
      · subst h'; exact h
      · exact h'
  · simp

@[simp, grind =] theorem mem_discard {s : FinSet α} {a b : α} : b ∈ s.discard a ↔ b ∈ s ∧ b ≠ a := by
  show b ∈ (s.discard a).elems ↔ _
  simp [discard]

theorem mem_addAll {s : FinSet α} {xs : List α} {b : α} : b ∈ s.addAll xs ↔ b ∈ s ∨ b ∈ xs := by
  unfold addAll
  induction xs generalizing s with
  | nil => simp
  | cons x xs ih =>
    rw [List.foldl_cons, ih, mem_add, List.mem_cons]
    constructor
    · rintro ((h | h) | h)
      · exact .inr (.inl h)
      · exact .inl h
      · exact .inr (.inr h)
    · rintro (h | h | h)
      · exact .inl (.inr h)
      · exact .inl (.inl h)
      · exact .inr h

@[simp, grind =] theorem mem_ofList {xs : List α} {b : α} : b ∈ ofList xs ↔ b ∈ xs := by
  unfold ofList; rw [mem_addAll]
  constructor
  · rintro (h | h)
    · exact nomatch (show b ∈ ([] : List α) from h)
    · exact h
  · exact .inr

@[simp, grind =] theorem mem_union {s t : FinSet α} {b : α} : b ∈ s.union t ↔ b ∈ s ∨ b ∈ t := mem_addAll

@[simp, grind =] theorem mem_inter {s t : FinSet α} {b : α} : b ∈ s.inter t ↔ b ∈ s ∧ b ∈ t := by
  show b ∈ (s.inter t).elems ↔ _
  simp [inter]

@[simp, grind =] theorem mem_diff {s t : FinSet α} {b : α} : b ∈ s.diff t ↔ b ∈ s ∧ ¬ b ∈ t := by
  show b ∈ (s.diff t).elems ↔ _
  simp [diff]

@[simp, grind =] theorem subset_iff {s t : FinSet α} : s.subset t = true ↔ ∀ a, a ∈ s → a ∈ t := by
  simp [subset]

@[simp, grind =] theorem beq_iff {s t : FinSet α} : (s == t) = true ↔ ∀ a, a ∈ s ↔ a ∈ t := by
  show (s.subset t && t.subset s) = true ↔ _
  rw [Bool.and_eq_true, subset_iff, subset_iff]
  exact ⟨fun h a => ⟨h.1 a, h.2 a⟩, fun h => ⟨fun a => (h a).mp, fun a => (h a).mpr⟩⟩

end FinSet
end Lemmata.Python.Py
