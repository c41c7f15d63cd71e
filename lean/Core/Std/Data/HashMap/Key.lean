prelude
import Std.Data.HashMap.Lemmas

/-! The keys that a hash map holds: as they were put in, which may differ from an equal key that is asked for. -/

set_option linter.unusedSectionVars false
universe u v

namespace Std.HashMap

namespace Internal.Chain
variable {α : Type u} {β : Type v} [BEq α]

theorem isSome_getKey? (a : α) : ∀ c : Chain α β, (c.getKey? a).isSome = c.contains a
  | nil => rfl
  | cons k v c => by
    unfold getKey? contains
    cases h : k == a
    · exact isSome_getKey? a c
    · rfl

theorem beq_of_getKey? {a k : α} : ∀ {c : Chain α β}, c.getKey? a = some k → (k == a) = true
  | cons l v c, h => by
    unfold getKey? at h
    cases e : l == a
    · rw [e] at h; exact beq_of_getKey? (c := c) h
    · rw [e] at h; cases h; exact e

end Internal.Chain

variable {α : Type u} {β : Type v} [BEq α] [Hashable α] {m : HashMap α β}

private theorem isSome_key (m : HashMap α β) (a : α) : (m.getKey? a).isSome = m.contains a :=
  Internal.Chain.isSome_getKey? a _

/-- The key equal to `a` that the map holds. -/
@[inline] def getKey (m : HashMap α β) (a : α) (h : a ∈ m) : α := (m.getKey? a).get ((isSome_key m a).trans h)

/-- The key equal to `a` that the map holds, `fallback` when there is none. -/
@[inline] def getKeyD (m : HashMap α β) (a fallback : α) : α := (m.getKey? a).getD fallback

/-- The key equal to `a` that the map holds; panics when there is none. -/
@[inline] def getKey! [Inhabited α] (m : HashMap α β) (a : α) : α := (m.getKey? a).get!

section
variable [EquivBEq α] [LawfulHashable α]

theorem contains_eq_isSome_getKey? {a : α} : m.contains a = (m.getKey? a).isSome := (isSome_key m a).symm
@[simp, grind =] theorem isSome_getKey?_eq_contains {a : α} : (m.getKey? a).isSome = m.contains a := isSome_key m a
theorem mem_iff_isSome_getKey? {a : α} : a ∈ m ↔ (m.getKey? a).isSome := by rw [isSome_key]; exact Iff.rfl
@[simp] theorem isSome_getKey?_iff_mem {a : α} : (m.getKey? a).isSome ↔ a ∈ m := mem_iff_isSome_getKey?.symm
theorem getKey?_eq_none_of_contains_eq_false {a : α} (h : m.contains a = false) : m.getKey? a = none := by
  rw [contains_eq_isSome_getKey?] at h; cases e : m.getKey? a <;> simp_all
theorem getKey?_eq_none {a : α} (h : ¬a ∈ m) : m.getKey? a = none :=
  getKey?_eq_none_of_contains_eq_false (Bool.eq_false_iff.mpr h)
theorem getKey?_eq_some_getKey {a : α} (h : a ∈ m) : m.getKey? a = some (m.getKey a h) := (Option.some_get _).symm
theorem getKey_eq_get_getKey? {a : α} {h : a ∈ m} : m.getKey a h = (m.getKey? a).get (mem_iff_isSome_getKey?.mp h) := rfl
theorem getKeyD_eq_getD_getKey? {a fallback : α} : m.getKeyD a fallback = (m.getKey? a).getD fallback := rfl
theorem getKey!_eq_get!_getKey? [Inhabited α] {a : α} : m.getKey! a = (m.getKey? a).get! := rfl
theorem getKeyD_eq_fallback {a fallback : α} (h : ¬a ∈ m) : m.getKeyD a fallback = fallback := by
  rw [getKeyD_eq_getD_getKey?, getKey?_eq_none h]; rfl
theorem getKey!_eq_default [Inhabited α] {a : α} (h : ¬a ∈ m) : m.getKey! a = default := by
  rw [getKey!_eq_get!_getKey?, getKey?_eq_none h]; rfl
theorem getKey_beq {k : α} (h : k ∈ m) : m.getKey k h == k := Internal.Chain.beq_of_getKey? (getKey?_eq_some_getKey h)

end

section
variable [LawfulBEq α]

@[simp, grind =] theorem getKey_eq {k : α} (h : k ∈ m) : m.getKey k h = k := eq_of_beq (getKey_beq h)
theorem getKey?_eq_some {k : α} (h : k ∈ m) : m.getKey? k = some k := by rw [getKey?_eq_some_getKey h, getKey_eq h]
theorem getKey?_eq_some_of_contains {k : α} (h : m.contains k) : m.getKey? k = some k := getKey?_eq_some h
theorem getKeyD_eq_of_mem {k fallback : α} (h : k ∈ m) : m.getKeyD k fallback = k := by
  rw [getKeyD_eq_getD_getKey?, getKey?_eq_some h]; rfl
theorem getKey!_eq_of_mem [Inhabited α] {k : α} (h : k ∈ m) : m.getKey! k = k := by
  rw [getKey!_eq_get!_getKey?, getKey?_eq_some h]; rfl

end

end Std.HashMap
