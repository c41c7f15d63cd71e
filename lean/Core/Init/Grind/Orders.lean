prelude
import Init.Grind.OrderSteps
import Init.Data.Fin
import Init.Data.UInt
import Init.Linear.Ring.Int

/-! The linear orders of the library. -/

open Std

/-- A linear order is what a function into the natural numbers reflects. -/
private theorem linear_of_nat {α : Type u} [LE α] (f : α → Nat) (inj : ∀ a b, f a = f b → a = b)
    (le : ∀ a b : α, a ≤ b ↔ f a ≤ f b) : IsLinearOrder α where
  le_refl a := (le a a).mpr (Nat.le_refl _)
  le_trans a b c h₁ h₂ := (le a c).mpr (Nat.le_trans ((le a b).mp h₁) ((le b c).mp h₂))
  le_antisymm a b h₁ h₂ := inj a b (Nat.le_antisymm ((le a b).mp h₁) ((le b a).mp h₂))
  le_total a b := (Nat.le_total (f a) (f b)).imp (le a b).mpr (le b a).mpr

private theorem lawful_of_nat {α : Type u} [LE α] [LT α] (f : α → Nat) (le : ∀ a b : α, a ≤ b ↔ f a ≤ f b)
    (lt : ∀ a b : α, a < b ↔ f a < f b) : LawfulOrderLT α where
  lt_iff a b := by rw [lt, le, le]; omega

instance Nat.instIsLinearOrder : IsLinearOrder Nat := linear_of_nat id (fun _ _ h => h) fun _ _ => Iff.rfl
instance Nat.instLawfulOrderLT : LawfulOrderLT Nat := lawful_of_nat id (fun _ _ => Iff.rfl) fun _ _ => Iff.rfl

instance Int.instIsLinearOrder : IsLinearOrder Int where
  le_refl := Int.le_refl
  le_trans _ _ _ := Int.le_trans
  le_antisymm _ _ := Int.le_antisymm
  le_total := Int.le_total
instance Int.instLawfulOrderLT : LawfulOrderLT Int := ⟨fun a b => by omega⟩

instance Fin.instIsLinearOrder {n : Nat} : IsLinearOrder (Fin n) :=
  linear_of_nat Fin.val (fun _ _ => Fin.eq_of_val_eq) fun _ _ => Iff.rfl
instance Fin.instLawfulOrderLT {n : Nat} : LawfulOrderLT (Fin n) :=
  lawful_of_nat Fin.val (fun _ _ => Iff.rfl) fun _ _ => Iff.rfl

instance BitVec.instIsLinearOrder {w : Nat} : IsLinearOrder (BitVec w) :=
  linear_of_nat BitVec.toNat (fun _ _ => BitVec.eq_of_toNat_eq) fun _ _ => Iff.rfl
instance BitVec.instLawfulOrderLT {w : Nat} : LawfulOrderLT (BitVec w) :=
  lawful_of_nat BitVec.toNat (fun _ _ => Iff.rfl) fun _ _ => Iff.rfl

instance UInt8.instIsLinearOrder : IsLinearOrder UInt8 :=
  linear_of_nat UInt8.toNat (fun _ _ => UInt8.toNat_inj.mp) fun _ _ => Iff.rfl
instance UInt8.instLawfulOrderLT : LawfulOrderLT UInt8 :=
  lawful_of_nat UInt8.toNat (fun _ _ => Iff.rfl) fun _ _ => Iff.rfl
instance UInt16.instIsLinearOrder : IsLinearOrder UInt16 :=
  linear_of_nat UInt16.toNat (fun _ _ => UInt16.toNat_inj.mp) fun _ _ => Iff.rfl
instance UInt16.instLawfulOrderLT : LawfulOrderLT UInt16 :=
  lawful_of_nat UInt16.toNat (fun _ _ => Iff.rfl) fun _ _ => Iff.rfl
instance UInt32.instIsLinearOrder : IsLinearOrder UInt32 :=
  linear_of_nat UInt32.toNat (fun _ _ => UInt32.toNat_inj.mp) fun _ _ => Iff.rfl
instance UInt32.instLawfulOrderLT : LawfulOrderLT UInt32 :=
  lawful_of_nat UInt32.toNat (fun _ _ => Iff.rfl) fun _ _ => Iff.rfl
instance UInt64.instIsLinearOrder : IsLinearOrder UInt64 :=
  linear_of_nat UInt64.toNat (fun _ _ => UInt64.toNat_inj.mp) fun _ _ => Iff.rfl
instance UInt64.instLawfulOrderLT : LawfulOrderLT UInt64 :=
  lawful_of_nat UInt64.toNat (fun _ _ => Iff.rfl) fun _ _ => Iff.rfl
instance USize.instIsLinearOrder : IsLinearOrder USize :=
  linear_of_nat USize.toNat (fun _ _ => USize.toNat_inj.mp) fun _ _ => Iff.rfl
instance USize.instLawfulOrderLT : LawfulOrderLT USize :=
  lawful_of_nat USize.toNat (fun _ _ => Iff.rfl) fun _ _ => Iff.rfl

/-- The integers are an ordered ring. -/
instance Int.instOrderedRing : Lean.Grind.OrderedRing Int where
  add_le_left_iff _ := (Int.add_le_add_iff_right _).symm
  zero_lt_one := by decide
  mul_lt_mul_of_pos_left h h' := Int.mul_lt_mul_of_pos_left h h'
  mul_lt_mul_of_pos_right h h' := Int.mul_lt_mul_of_pos_right h h'
