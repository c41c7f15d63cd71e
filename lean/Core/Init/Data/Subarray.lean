prelude
import Init.Data.Array

/-! Parts of arrays without copying: `a[i:j]`, `a[i:]`, `a[:j]`. -/

set_option linter.unusedVariables false
universe u v w

/-- A part of something, by what describes it. -/
structure Std.Slice (γ : Type u) where
  internalRepresentation : γ

/-- An array and two places in it. -/
structure Std.Slice.Internal.SubarrayData (α : Type u) where
  array : Array α
  start : Nat
  stop : Nat
  start_le_stop : start ≤ stop
  stop_le_array_size : stop ≤ array.size

/-- The elements of an array from one place up to but not including another. -/
abbrev Subarray (α : Type u) := Std.Slice (Std.Slice.Internal.SubarrayData α)

/-- The elements from `start` up to but not including `stop`; both are brought into range. -/
@[inline] def Array.toSubarray {α : Type u} (as : Array α) (start : Nat := 0) (stop : Nat := as.size) : Subarray α :=
  if h₂ : stop ≤ as.size then
    if h₁ : start ≤ stop then ⟨⟨as, start, stop, h₁, h₂⟩⟩ else ⟨⟨as, stop, stop, Nat.le_refl _, h₂⟩⟩
  else
    if h₁ : start ≤ as.size then ⟨⟨as, start, as.size, h₁, Nat.le_refl _⟩⟩
    else ⟨⟨as, as.size, as.size, Nat.le_refl _, Nat.le_refl _⟩⟩

namespace Subarray

variable {α : Type u} {β : Type v}

/-- The whole array. -/
@[inline] def array (xs : Subarray α) : Array α := xs.internalRepresentation.array
/-- Where the part begins. -/
@[inline] def start (xs : Subarray α) : Nat := xs.internalRepresentation.start
/-- Where the part ends. -/
@[inline] def stop (xs : Subarray α) : Nat := xs.internalRepresentation.stop
theorem start_le_stop (xs : Subarray α) : xs.start ≤ xs.stop := xs.internalRepresentation.start_le_stop
theorem stop_le_array_size (xs : Subarray α) : xs.stop ≤ xs.array.size := xs.internalRepresentation.stop_le_array_size

/-- The number of elements. -/
@[inline] def size (s : Subarray α) : Nat := s.stop - s.start
theorem size_le_array_size {s : Subarray α} : s.size ≤ s.array.size := by
  have := s.stop_le_array_size; unfold size; omega

/-- The element at `i`, counted from the start of the part. -/
@[inline] def get (s : Subarray α) (i : Fin s.size) : α :=
  s.array[s.start + i.val]'(by have := i.isLt; have := s.stop_le_array_size; unfold size at *; omega)

instance : GetElem (Subarray α) Nat α fun xs i => i < xs.size where
  getElem xs i h := xs.get ⟨i, h⟩

/-- The element at `i`, `v₀` when there is none. -/
@[inline] def getD (s : Subarray α) (i : Nat) (v₀ : α) : α := if h : i < s.size then s[i] else v₀
/-- The element at `i`, `default` when there is none. -/
abbrev get! [Inhabited α] (s : Subarray α) (i : Nat) : α := getD s i default

instance : GetElem? (Subarray α) Nat α fun xs i => i < xs.size where
  getElem? xs i := decidableGetElem? xs i
  getElem! xs i := match decidableGetElem? xs i with
    | some e => e
    | none => panic! "index out of bounds"

/-- The elements as a list. -/
@[inline] def toList (s : Subarray α) : List α := (s.array.toList.take s.stop).drop s.start
/-- The elements as an array of their own. -/
@[inline] def copy (s : Subarray α) : Array α := s.array.extract s.start s.stop
@[inline, inherit_doc copy] def toArray (s : Subarray α) : Array α := s.copy

/-- Without the first element. -/
@[inline] def popFront (s : Subarray α) : Subarray α :=
  if h : s.start < s.stop then ⟨⟨s.array, s.start + 1, s.stop, h, s.stop_le_array_size⟩⟩ else s

/-- The part of no elements. -/
@[inline] protected def empty : Subarray α := ⟨⟨#[], 0, 0, Nat.le_refl 0, Nat.le_refl 0⟩⟩
instance : EmptyCollection (Subarray α) := ⟨Subarray.empty⟩
instance : Inhabited (Subarray α) := ⟨{}⟩

/-- All but the first `i` elements. -/
@[inline] def drop (arr : Subarray α) (i : Nat) : Subarray α :=
  ⟨⟨arr.array, min (arr.start + i) arr.stop, arr.stop, by omega, arr.stop_le_array_size⟩⟩
/-- The first `i` elements. -/
@[inline] def take (arr : Subarray α) (i : Nat) : Subarray α :=
  ⟨⟨arr.array, arr.start, min (arr.start + i) arr.stop, by have := arr.start_le_stop; omega,
    by have := arr.stop_le_array_size; omega⟩⟩
/-- The first `i` elements, and the others. -/
@[inline] def split (s : Subarray α) (i : Fin s.size.succ) : Subarray α × Subarray α := (s.take i.val, s.drop i.val)


/-- Combine the elements from the left. -/
@[inline] def foldl (f : β → α → β) (init : β) (as : Subarray α) : β := as.array.foldl f init as.start as.stop
/-- Combine the elements from the right. -/
@[inline] def foldr (f : α → β → β) (init : β) (as : Subarray α) : β := as.copy.foldr f init
/-- Combine the elements from the left in a monad. -/
@[inline] def foldlM {m : Type v → Type w} [Monad m] (f : β → α → m β) (init : β) (as : Subarray α) : m β :=
  as.copy.foldlM f init
/-- Whether `p` holds of some element. -/
@[inline] def any (p : α → Bool) (as : Subarray α) : Bool := as.copy.any p
/-- Whether `p` holds of all elements. -/
@[inline] def all (p : α → Bool) (as : Subarray α) : Bool := as.copy.all p
/-- Do something with every element. -/
@[inline] def forM {m : Type v → Type w} [Monad m] (f : α → m PUnit) (as : Subarray α) : m PUnit := as.copy.forM f

instance {m : Type v → Type w} [Monad m] : ForIn m (Subarray α) α where
  forIn s b f := ForIn.forIn s.copy b f

instance [Repr α] : Repr (Subarray α) where
  reprPrec s _ := repr s.copy ++ ".toSubarray"
instance [ToString α] : ToString (Subarray α) where
  toString s := toString s.copy
instance [BEq α] : BEq (Subarray α) := ⟨fun a b => a.copy == b.copy⟩

@[simp] theorem size_copy (s : Subarray α) : s.copy.size = s.size := by
  have := s.stop_le_array_size
  simp [copy, size]; omega
@[simp] theorem size_toArray (s : Subarray α) : s.toArray.size = s.size := s.size_copy
@[simp] theorem array_toSubarray (as : Array α) (i j : Nat) : (as.toSubarray i j).array = as := by
  unfold Array.toSubarray; split <;> split <;> rfl
theorem stop_toSubarray (as : Array α) (i j : Nat) : (as.toSubarray i j).stop = min j as.size := by
  unfold Array.toSubarray
  split <;> split <;> simp [stop] <;> omega
theorem start_toSubarray (as : Array α) (i j : Nat) : (as.toSubarray i j).start = min i (min j as.size) := by
  unfold Array.toSubarray
  split <;> split <;> simp [start] <;> omega
@[simp] theorem size_toSubarray (as : Array α) (i j : Nat) : (as.toSubarray i j).size = min j as.size - i := by
  rw [size, stop_toSubarray, start_toSubarray]; omega

end Subarray

/-- The part as an array of its own. -/
@[inline] def Array.ofSubarray {α : Type u} (s : Subarray α) : Array α := s.copy
instance {α : Type u} : Coe (Subarray α) (Array α) := ⟨Array.ofSubarray⟩
instance {α : Type u} : Append (Subarray α) := ⟨fun x y => (x.copy ++ y.copy).toSubarray⟩
