prelude
import Init.Grind.Module
import Init.Control.AutoParam

/-! Semirings, rings and fields, as far as the arithmetic of `grind` asks for them. -/

universe u

namespace Lean.Grind

/-- Addition and multiplication, numerals and powers. -/
class Semiring (α : Type u) extends Add α, Mul α where
  [natCast : NatCast α]
  [ofNat : ∀ n, OfNat α n]
  [nsmul : SMul Nat α]
  [npow : HPow α Nat α]
  add_zero : ∀ a : α, a + 0 = a
  add_comm : ∀ a b : α, a + b = b + a
  add_assoc : ∀ a b c : α, a + b + c = a + (b + c)
  mul_assoc : ∀ a b c : α, a * b * c = a * (b * c)
  mul_one : ∀ a : α, a * 1 = a
  one_mul : ∀ a : α, 1 * a = a
  left_distrib : ∀ a b c : α, a * (b + c) = a * b + a * c
  right_distrib : ∀ a b c : α, (a + b) * c = a * c + b * c
  zero_mul : ∀ a : α, 0 * a = 0
  mul_zero : ∀ a : α, a * 0 = 0
  pow_zero : ∀ a : α, a ^ 0 = 1
  pow_succ : ∀ a : α, ∀ n : Nat, a ^ (n + 1) = (a ^ n) * a
  ofNat_succ : ∀ a : Nat, OfNat.ofNat (α := α) (a + 1) = OfNat.ofNat a + 1 := by intros; rfl
  ofNat_eq_natCast : ∀ n : Nat, OfNat.ofNat (α := α) n = Nat.cast n := by intros; rfl
  nsmul_eq_natCast_mul : ∀ n : Nat, ∀ a : α, n • a = Nat.cast n * a := by intros; rfl

attribute [implicit_reducible] Semiring.npow Semiring.ofNat Semiring.natCast

/-- A semiring with subtraction. -/
class Ring (α : Type u) extends Semiring α, Neg α, Sub α where
  [intCast : IntCast α]
  [zsmul : SMul Int α]
  neg_add_cancel : ∀ a : α, -a + a = 0
  sub_eq_add_neg : ∀ a b : α, a - b = a + -b
  neg_zsmul : ∀ (i : Int) (a : α), (-i : Int) • a = -(i • a)
  zsmul_natCast_eq_nsmul : ∀ n : Nat, ∀ a : α, (n : Int) • a = n • a := by intros; rfl
  intCast_ofNat : ∀ n : Nat, Int.cast (OfNat.ofNat (α := Int) n) = OfNat.ofNat (α := α) n := by intros; rfl
  intCast_neg : ∀ i : Int, Int.cast (R := α) (-i) = -Int.cast i := by intros; rfl

attribute [implicit_reducible] Ring.intCast Ring.zsmul

class CommSemiring (α : Type u) extends Semiring α where
  mul_comm : ∀ a b : α, a * b = b * a
  one_mul a := (mul_comm 1 a).trans (mul_one a)
  mul_zero a := (mul_comm a 0).trans (zero_mul a)
  right_distrib a b c :=
    (mul_comm (a + b) c).trans <| (left_distrib c a b).trans <|
      congr (congrArg HAdd.hAdd (mul_comm c a)) (mul_comm c b)

class CommRing (α : Type u) extends Ring α, CommSemiring α

attribute [instance 100] Semiring.toAdd Semiring.toMul Semiring.npow Ring.toNeg Ring.toSub
attribute [instance 100] Semiring.ofNat

/-- A commutative ring in which every element but zero has an inverse. -/
class Field (α : Type u) extends CommRing α, Inv α, Div α where
  [zpow : HPow α Int α]
  div_eq_mul_inv : ∀ a b : α, a / b = a * b⁻¹
  zero_ne_one : (0 : α) ≠ 1
  inv_zero : (0 : α)⁻¹ = 0
  mul_inv_cancel : ∀ {a : α}, a ≠ 0 → a * a⁻¹ = 1
  zpow_zero : ∀ a : α, a ^ (0 : Int) = 1
  zpow_succ : ∀ (a : α) (n : Nat), a ^ (n + 1 : Int) = a ^ (n : Int) * a
  zpow_neg : ∀ (a : α) (n : Int), a ^ (-n) = (a ^ n)⁻¹

attribute [implicit_reducible] Field.zpow
attribute [instance 100] Field.toInv Field.toDiv Field.zpow

/-- Numerals are equal exactly when they are congruent modulo `p`. -/
class IsCharP (α : Type u) [Semiring α] (p : outParam Nat) where
  ofNat_ext_iff (p) : ∀ {x y : Nat}, OfNat.ofNat (α := α) x = OfNat.ofNat (α := α) y ↔ x % p = y % p

/-- Raising to the `p`-th power changes nothing. -/
class PowIdentity (α : Type u) [CommSemiring α] (p : outParam Nat) where
  pow_eq : ∀ a : α, a ^ p = a

namespace Semiring
variable {α : Type u} [Semiring α]
attribute [local instance] Semiring.natCast

theorem natCast_eq_ofNat (n : Nat) : NatCast.natCast n = OfNat.ofNat (α := α) n := (ofNat_eq_natCast n).symm

instance (priority := 100) toNatModule [I : Semiring α] : NatModule α where
  zero := 0
  add_zero := I.add_zero
  add_comm := I.add_comm
  add_assoc := I.add_assoc
  nsmul := I.nsmul
  zero_nsmul a := by rw [I.nsmul_eq_natCast_mul, ← I.ofNat_eq_natCast]; exact I.zero_mul a
  add_one_nsmul n a := by
    rw [I.nsmul_eq_natCast_mul, I.nsmul_eq_natCast_mul, ← I.ofNat_eq_natCast, ← I.ofNat_eq_natCast, I.ofNat_succ,
      I.right_distrib, I.one_mul]

theorem pow_one (a : α) : a ^ 1 = a := by rw [pow_succ, pow_zero, one_mul]
theorem pow_add (a : α) (k₁ k₂ : Nat) : a ^ (k₁ + k₂) = a ^ k₁ * a ^ k₂ := by
  match k₂ with
  | 0 => exact (mul_one _).symm.trans (congrArg (a ^ k₁ * ·) (pow_zero a).symm)
  | k + 1 =>
    exact (pow_succ a (k₁ + k)).trans <| (congrArg (· * a) (pow_add a k₁ k)).trans <|
      (mul_assoc ..).trans (congrArg (a ^ k₁ * ·) (pow_succ a k).symm)
theorem pow_add_congr (a r : α) (k k₁ k₂ : Nat) (h : k = k₁ + k₂) (e : a ^ k₁ * a ^ k₂ = r) : a ^ k = r := by
  rw [h, pow_add, e]

end Semiring

end Lean.Grind
