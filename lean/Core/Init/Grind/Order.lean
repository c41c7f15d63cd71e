prelude
import Init.Core

/-! Classes that say which laws an order satisfies. -/

universe u

namespace Std

class IsPreorder (α : Type u) [LE α] where
  le_refl : ∀ a : α, a ≤ a
  le_trans : ∀ a b c : α, a ≤ b → b ≤ c → a ≤ c

class IsPartialOrder (α : Type u) [LE α] extends IsPreorder α where
  le_antisymm : ∀ a b : α, a ≤ b → b ≤ a → a = b

class IsLinearPreorder (α : Type u) [LE α] extends IsPreorder α where
  le_total : ∀ a b : α, a ≤ b ∨ b ≤ a

class IsLinearOrder (α : Type u) [LE α] extends IsPartialOrder α, IsLinearPreorder α

class LawfulOrderLT (α : Type u) [LT α] [LE α] where
  lt_iff : ∀ a b : α, a < b ↔ a ≤ b ∧ ¬b ≤ a

class LawfulOrderBEq (α : Type u) [BEq α] [LE α] where
  beq_iff_le_and_ge : ∀ a b : α, a == b ↔ a ≤ b ∧ b ≤ a

class MinEqOr (α : Type u) [Min α] where
  min_eq_or : ∀ a b : α, min a b = a ∨ min a b = b

class LawfulOrderInf (α : Type u) [Min α] [LE α] where
  le_min_iff : ∀ a b c : α, a ≤ min b c ↔ a ≤ b ∧ a ≤ c

class LawfulOrderMin (α : Type u) [Min α] [LE α] extends MinEqOr α, LawfulOrderInf α

class MaxEqOr (α : Type u) [Max α] where
  max_eq_or : ∀ a b : α, max a b = a ∨ max a b = b

class LawfulOrderSup (α : Type u) [Max α] [LE α] where
  max_le_iff : ∀ a b c : α, max a b ≤ c ↔ a ≤ c ∧ b ≤ c

class LawfulOrderMax (α : Type u) [Max α] [LE α] extends MaxEqOr α, LawfulOrderSup α

section
variable {α : Type u} [LE α]

theorem le_refl [IsPreorder α] (a : α) : a ≤ a := IsPreorder.le_refl a
theorem le_trans [IsPreorder α] {a b c : α} : a ≤ b → b ≤ c → a ≤ c := IsPreorder.le_trans a b c
theorem le_antisymm [IsPartialOrder α] {a b : α} : a ≤ b → b ≤ a → a = b := IsPartialOrder.le_antisymm a b
theorem le_total [IsLinearPreorder α] {a b : α} : a ≤ b ∨ b ≤ a := IsLinearPreorder.le_total a b
theorem lt_iff_le_and_not_ge [LT α] [LawfulOrderLT α] {a b : α} : a < b ↔ a ≤ b ∧ ¬b ≤ a := LawfulOrderLT.lt_iff a b
theorem not_lt [LT α] [IsLinearPreorder α] [LawfulOrderLT α] {a b : α} : ¬a < b ↔ b ≤ a :=
  ⟨fun h => Classical.byContradiction fun n => h (lt_iff_le_and_not_ge.mpr ⟨le_total.elim id fun h => (n h).elim, n⟩),
    fun h l => (lt_iff_le_and_not_ge.mp l).right h⟩

end

end Std
