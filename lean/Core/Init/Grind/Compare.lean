prelude
import Init.Deriving.Ord

/-! Which laws a comparison function satisfies. -/

universe u

namespace Std

/-- Nothing differs from itself. -/
class ReflCmp {α : Type u} (cmp : α → α → Ordering) : Prop where
  compare_self {a : α} : cmp a a = .eq

/-- Exchanging the arguments exchanges the result. -/
class OrientedCmp {α : Type u} (cmp : α → α → Ordering) : Prop where
  eq_swap {a b : α} : cmp a b = (cmp b a).swap

/-- A transitive and oriented comparison. -/
class TransCmp {α : Type u} (cmp : α → α → Ordering) : Prop extends OrientedCmp cmp where
  isLE_trans {a b c : α} : (cmp a b).isLE → (cmp b c).isLE → (cmp a c).isLE

/-- A comparison that tells different elements apart. -/
class LawfulEqCmp {α : Type u} (cmp : α → α → Ordering) : Prop extends ReflCmp cmp where
  eq_of_compare {a b : α} : cmp a b = .eq → a = b

abbrev ReflOrd (α : Type u) [Ord α] := ReflCmp (compare : α → α → Ordering)
abbrev OrientedOrd (α : Type u) [Ord α] := OrientedCmp (compare : α → α → Ordering)
abbrev TransOrd (α : Type u) [Ord α] := TransCmp (compare : α → α → Ordering)
abbrev LawfulEqOrd (α : Type u) [Ord α] := LawfulEqCmp (compare : α → α → Ordering)

theorem ReflCmp.cmp_eq_of_eq {α : Type u} {cmp : α → α → Ordering} [Std.ReflCmp cmp] {a b : α} : a = b → cmp a b = .eq
  | rfl => compare_self

theorem LawfulEqCmp.compare_eq_iff_eq {α : Type u} {cmp : α → α → Ordering} [LawfulEqCmp cmp] {a b : α} :
    cmp a b = .eq ↔ a = b := ⟨eq_of_compare, ReflCmp.cmp_eq_of_eq⟩

end Std
