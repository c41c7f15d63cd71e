prelude
import Init.Int.Ring
import Init.Grind.Numerals

/-! Commutative monoids and groups with scalar multiplication by `Nat` and `Int`: the classes through which the
arithmetic of `grind` knows a type. -/

universe u

namespace Lean.Grind

/-- Equal summands on the right may be cancelled. -/
class AddRightCancel (M : Type u) [Add M] where
  add_right_cancel : ∀ a b c : M, a + c = b + c → a = b

class AddCommMonoid (M : Type u) extends Zero M, Add M where
  add_zero : ∀ a : M, a + 0 = a
  add_comm : ∀ a b : M, a + b = b + a
  add_assoc : ∀ a b c : M, a + b + c = a + (b + c)

attribute [instance 100] AddCommMonoid.toZero AddCommMonoid.toAdd

class AddCommGroup (M : Type u) extends AddCommMonoid M, Neg M, Sub M where
  neg_add_cancel : ∀ a : M, -a + a = 0
  sub_eq_add_neg : ∀ a b : M, a - b = a + -b

attribute [instance 100] AddCommGroup.toAddCommMonoid AddCommGroup.toNeg AddCommGroup.toSub

/-- A commutative monoid with multiplication by natural numbers. -/
class NatModule (M : Type u) extends AddCommMonoid M where
  [nsmul : SMul Nat M]
  zero_nsmul : ∀ a : M, 0 • a = 0
  add_one_nsmul : ∀ n : Nat, ∀ a : M, (n + 1) • a = n • a + a

attribute [implicit_reducible] NatModule.nsmul
attribute [instance 100] NatModule.toAddCommMonoid NatModule.nsmul

/-- A commutative group with multiplication by integers. -/
class IntModule (M : Type u) extends AddCommGroup M where
  [nsmul : SMul Nat M]
  [zsmul : SMul Int M]
  zero_zsmul : ∀ a : M, (0 : Int) • a = 0
  one_zsmul : ∀ a : M, (1 : Int) • a = a
  add_zsmul : ∀ n m : Int, ∀ a : M, (n + m) • a = n • a + m • a
  zsmul_natCast_eq_nsmul : ∀ n : Nat, ∀ a : M, (n : Int) • a = n • a

attribute [implicit_reducible] IntModule.nsmul IntModule.zsmul
attribute [instance 100] IntModule.toAddCommGroup IntModule.zsmul

/-- Multiplication by a number other than zero is injective. -/
class NoNatZeroDivisors (α : Type u) [NatModule α] where
  no_nat_zero_divisors : ∀ (k : Nat) (a b : α), k ≠ 0 → k • a = k • b → a = b

export NoNatZeroDivisors (no_nat_zero_divisors)

namespace AddCommMonoid
variable {M : Type u} [AddCommMonoid M]

theorem zero_add (a : M) : 0 + a = a := (add_comm 0 a).trans (add_zero a)
theorem add_left_comm (a b c : M) : a + (b + c) = b + (a + c) := by
  rw [← add_assoc, add_comm a b, add_assoc]

end AddCommMonoid

namespace AddCommGroup
variable {M : Type u} [AddCommGroup M]
open AddCommMonoid

theorem add_neg_cancel (a : M) : a + -a = 0 := (add_comm a (-a)).trans (neg_add_cancel a)
theorem add_left_inj {a b : M} (c : M) : a + c = b + c ↔ a = b := by
  refine ⟨fun h => ?_, fun h => h ▸ rfl⟩
  have back (x : M) : x + c + -c = x := by rw [add_assoc, add_neg_cancel, add_zero]
  rw [← back a, h, back b]
theorem add_right_inj (a b c : M) : a + b = a + c ↔ b = c := by
  rw [add_comm a b, add_comm a c]; exact add_left_inj a
theorem neg_zero : (-0 : M) = 0 := (add_left_inj 0).mp ((neg_add_cancel 0).trans (add_zero 0).symm)
theorem neg_neg (a : M) : -(-a) = a := (add_left_inj (-a)).mp ((neg_add_cancel _).trans (add_neg_cancel a).symm)
theorem sub_self (a : M) : a - a = 0 := (sub_eq_add_neg a a).trans (add_neg_cancel a)
theorem sub_eq_iff {a b c : M} : a - b = c ↔ a = c + b := by
  rw [sub_eq_add_neg, ← add_left_inj (a := a + -b) b, add_assoc, neg_add_cancel, add_zero]
theorem sub_eq_zero_iff {a b : M} : a - b = 0 ↔ a = b := by rw [sub_eq_iff, zero_add]

end AddCommGroup

instance (priority := 100) IntModule.toNatModule {M : Type u} [I : IntModule M] : NatModule M where
  nsmul := I.nsmul
  zero_nsmul a := (zsmul_natCast_eq_nsmul 0 a).symm.trans (zero_zsmul a)
  add_one_nsmul n a := by
    rw [← zsmul_natCast_eq_nsmul, ← zsmul_natCast_eq_nsmul]
    exact (add_zsmul n 1 a).trans (congrArg _ (one_zsmul a))

end Lean.Grind
