import Lemmata.Mba.Kronecker
import Lemmata.Mba.LowBits

/-! The checkers of products and of lowest bits with all their numbers measured by the kernel, for use by hand. -/

namespace Lemmata.Mba

noncomputable section

/-- Digits that the sums of the coefficients need; not fewer than `least`. -/
def digits (m n least : Nat) (a b : Term) : Nat := max (Nat.log2 (a.size m (2 ^ n) + b.size m (2 ^ n)) + 1) least

/-- More than all degrees. -/
def base (a b : Term) : Nat := max 2 (max a.degree b.degree + 1)

/-- The number that holds all coefficients has few digits. -/
def handy (n K D : Nat) : Bool := Nat.ble n 7 && Nat.ble ((K + 1) * D ^ (2 ^ n - 1)) 2097152

/-- The same polynomial at every width. -/
def products (n : Nat) (a b : Term) : Bool :=
  handy n (digits 0 n 0 a b) (base a b) && samePoint 0 n (digits 0 n 0 a b) (base a b) (digits 0 n 0 a b) a b

/-- The same polynomial at width `w`. -/
def productsAt (w n : Nat) (a b : Term) : Bool :=
  handy n (digits (2 ^ w) n w a b) (base a b) && samePoint (2 ^ w) n (digits (2 ^ w) n w a b) (base a b) w a b

theorem by_products {w : Nat} (n : Nat) (a b : Term) (check : products n a b = true) (ρ : List (BitVec w))
    (length : ρ.length = n) : a.eval ρ = b.eval ρ :=
  kronecker 0 (.zero w) n _ _ _ (.inr rfl) a b (and_split check).2 ρ length

theorem by_products_at {w : Nat} (n : Nat) (a b : Term) (check : productsAt w n a b = true) (ρ : List (BitVec w))
    (length : ρ.length = n) : a.eval ρ = b.eval ρ :=
  kronecker (2 ^ w) (.power w) n _ _ w (.inl (Nat.le_refl w)) a b (and_split check).2 ρ length

/-- How many bits a mask leaves; many where there is none. -/
def Term.left : Term → Nat
  | lit c => Nat.log2 c + 1
  | and a b => min a.left b.left
  | or a b => max a.left b.left
  | xor a b => max a.left b.left
  | _ => 1000

/-- How many bits both sides have at most. -/
def leftOf (a b : Term) : Nat := max a.left b.left

/-- The same values of the bits that masks leave, at every width. -/
def masked (n : Nat) (a b : Term) : Bool :=
  Nat.ble (n * leftOf a b) 12 &&
    (a.isLow (leftOf a b) && b.isLow (leftOf a b) && upTo (sameAt n a b) (leftOf a b))

/-- The same at width `w`. -/
def maskedAt (w n : Nat) (a b : Term) : Bool :=
  Nat.ble (n * leftOf a b) 12 && (Nat.ble (leftOf a b) w &&
    (a.isLow (leftOf a b) && b.isLow (leftOf a b) && sameAt n a b (leftOf a b)))

theorem by_mask {w : Nat} (n : Nat) (a b : Term) (check : masked n a b = true) (ρ : List (BitVec w))
    (length : ρ.length = n) : a.eval ρ = b.eval ρ :=
  low_all n _ a b (and_split check).2 ρ length

theorem by_mask_at {w : Nat} (n : Nat) (a b : Term) (check : maskedAt w n a b = true) (ρ : List (BitVec w))
    (length : ρ.length = n) : a.eval ρ = b.eval ρ := by
  have ⟨le, rest⟩ := and_split (and_split check).2
  exact low n _ (Nat.le_of_ble_eq_true le) a b rest ρ length

end

end Lemmata.Mba
