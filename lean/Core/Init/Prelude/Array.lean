prelude
import Init.Prelude.List

/-! Arrays: lists for proofs, contiguous memory for the runtime. -/

universe u v

/-- A list that the runtime stores as a growable vector. -/
structure Array (α : Type u) where
  mk ::
  /-- The elements in order. -/
  toList : List α

attribute [extern "lean_array_to_list"] Array.toList
attribute [extern "lean_array_mk"] Array.mk

/-- The array of a list's elements. -/
@[match_pattern]
abbrev List.toArray (xs : List α) : Array α := Array.mk xs

namespace Array

/-- The empty array, with room for `c` elements. -/
@[extern "lean_mk_empty_array_with_capacity"]
def mkEmpty {α : Type u} (c : @& Nat) : Array α where
  toList := .nil

@[inherit_doc Array.mkEmpty, extern "lean_mk_empty_array_with_capacity", implicit_reducible]
def emptyWithCapacity {α : Type u} (c : @& Nat) : Array α where
  toList := .nil

/-- The empty array. -/
@[inline, implicit_reducible]
def empty {α : Type u} : Array α := emptyWithCapacity 0

/-- The number of elements. -/
@[extern "lean_array_get_size", tagged_return, instance_reducible]
def size {α : Type u} (a : @& Array α) : Nat := a.toList.length

/-- `getInternal` whose result is borrowed; for the compiler. -/
@[extern "lean_array_fget_borrowed"]
unsafe opaque getInternalBorrowed {α : Type u} (a : @& Array α) (i : @& Nat) (h : LT.lt i a.size) : α :=
  a.toList.get (Fin.mk i h)

/-- What `a[i]` stands for: no check at run time. -/
@[extern "lean_array_fget", implicit_reducible]
def getInternal {α : Type u} (a : @& Array α) (i : @& Nat) (h : LT.lt i a.size) : α :=
  a.toList.get (Fin.mk i h)

/-- The element at `i`, or `v₀` beyond the end. -/
@[inline]
abbrev getD (a : Array α) (i : Nat) (v₀ : α) : α :=
  dite (LT.lt i a.size) (fun inside => a.getInternal i inside) fun _ => v₀

/-- `get!Internal` whose result is borrowed; for the compiler. -/
@[extern "lean_array_get_borrowed"]
unsafe opaque get!InternalBorrowed {α : Type u} [@&Inhabited α] (a : @& Array α) (i : @& Nat) : α

/-- What `a[i]!` stands for: the runtime panics beyond the end. -/
@[extern "lean_array_get", implicit_reducible]
def get!Internal {α : Type u} [@&Inhabited α] (a : @& Array α) (i : @& Nat) : α :=
  Array.getD a i default

/-- One element more, at the end; in place when the array is not shared. -/
@[extern "lean_array_push", implicit_reducible]
def push {α : Type u} (a : Array α) (v : α) : Array α where
  toList := a.toList.concat v

def mkArray0 {α : Type u} : Array α := emptyWithCapacity 0

def mkArray1 {α : Type u} (a₁ : α) : Array α := push (emptyWithCapacity 1) a₁

def mkArray2 {α : Type u} (a₁ a₂ : α) : Array α := push (push (emptyWithCapacity 2) a₁) a₂

def mkArray3 {α : Type u} (a₁ a₂ a₃ : α) : Array α :=
  push (push (push (emptyWithCapacity 3) a₁) a₂) a₃

def mkArray4 {α : Type u} (a₁ a₂ a₃ a₄ : α) : Array α :=
  push (push (push (push (emptyWithCapacity 4) a₁) a₂) a₃) a₄

def mkArray5 {α : Type u} (a₁ a₂ a₃ a₄ a₅ : α) : Array α :=
  push (push (push (push (push (emptyWithCapacity 5) a₁) a₂) a₃) a₄) a₅

def mkArray6 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ : α) : Array α :=
  push (push (push (push (push (push (emptyWithCapacity 6) a₁) a₂) a₃) a₄) a₅) a₆

def mkArray7 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ a₇ : α) : Array α :=
  push (push (push (push (push (push (push (emptyWithCapacity 7) a₁) a₂) a₃) a₄) a₅) a₆) a₇

def mkArray8 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ a₇ a₈ : α) : Array α :=
  push (push (push (push (push (push (push (push (emptyWithCapacity 8) a₁) a₂) a₃) a₄) a₅) a₆) a₇) a₈

/-- `as` followed by `bs`, as quotations build it. -/
protected def appendCore {α : Type u} (as : Array α) (bs : Array α) : Array α :=
  let rec loop (i : Nat) (j : Nat) (as : Array α) : Array α :=
    dite (LT.lt j bs.size)
      (fun inside => match i with
        | Nat.succ left => loop left (HAdd.hAdd j 1) (as.push (bs.getInternal j inside))
        | 0 => as)
      fun _ => as
  loop bs.size 0 as

/-- The elements from `start` up to but not including `stop`, which is cut to the size. -/
def extract (as : Array α) (start : Nat := 0) (stop : Nat := as.size) : Array α :=
  let rec loop (i : Nat) (j : Nat) (bs : Array α) : Array α :=
    dite (LT.lt j as.size)
      (fun inside => match i with
        | Nat.succ left => loop left (HAdd.hAdd j 1) (bs.push (as.getInternal j inside))
        | 0 => bs)
      fun _ => bs
  let count := Nat.sub (min stop as.size) start
  loop count start (emptyWithCapacity count)

end Array
