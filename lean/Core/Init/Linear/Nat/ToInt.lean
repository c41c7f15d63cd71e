prelude
import Init.Linear.Int.Bounds

/-! From natural numbers to integers: how the linear integer solver of `grind` translates terms and facts. -/

set_option linter.unusedVariables false

namespace Nat.ToInt

theorem ofNat_toNat (a : Int) : (NatCast.natCast a.toNat : Int) = if a ≤ 0 then 0 else a := by
  show ((a.toNat : Nat) : Int) = _
  split <;> omega
theorem toNat_nonneg (x : Nat) : (-1 : Int) * NatCast.natCast x ≤ 0 := by
  show -1 * (x : Int) ≤ 0
  omega
theorem natCast_ofNat (n : Nat) : (NatCast.natCast (OfNat.ofNat n : Nat) : Int) = OfNat.ofNat n := rfl

section
variable {a b : Nat} {a' b' : Int} (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b')
include h₁ h₂

theorem of_eq : a = b → a' = b' := fun h => h₁.symm.trans ((congrArg _ h).trans h₂)
theorem of_diseq : a ≠ b → a' ≠ b' := fun ne h => ne (Int.ofNat_inj.mp (h₁.trans (h.trans h₂.symm)))
theorem of_le : a ≤ b → a' ≤ b' := fun h => by
  subst h₁; subst h₂
  exact Int.ofNat_le.mpr h
theorem of_not_le : ¬a ≤ b → b' + 1 ≤ a' := fun h => by
  subst h₁; subst h₂
  exact Int.ofNat_le.mpr (Nat.not_le.mp h)
theorem le_eq : (a ≤ b) = (a' ≤ b') := by subst h₁; subst h₂; exact propext Int.ofNat_le.symm
theorem lt_eq : (a < b) = (a' < b') := by subst h₁; subst h₂; exact propext Int.ofNat_lt.symm
theorem add_congr : NatCast.natCast (a + b) = a' + b' := by subst h₁; subst h₂; rfl
theorem mul_congr : NatCast.natCast (a * b) = a' * b' := by subst h₁; subst h₂; rfl
theorem div_congr : NatCast.natCast (a / b) = a' / b' := by subst h₁; subst h₂; rfl
theorem mod_congr : NatCast.natCast (a % b) = a' % b' := by subst h₁; subst h₂; rfl
end

theorem of_dvd (d a : Nat) (d' a' : Int) (h₁ : NatCast.natCast d = d') (h₂ : NatCast.natCast a = a') :
    d ∣ a → d' ∣ a' := fun h => by
  subst h₁; subst h₂
  exact Int.natCast_dvd_natCast.mpr h

theorem pow_congr {a : Nat} (k : Nat) (a' : Int) (h : NatCast.natCast a = a') : NatCast.natCast (a ^ k) = a' ^ k := by
  subst h
  exact Int.natCast_pow a k

end Nat.ToInt

namespace Int.Nonneg

/-- Whether a literal is not negative. -/
def isNonneg : Int → Bool
  | ofNat _ => true
  | negSucc _ => false

theorem num (a : Int) (h : isNonneg a) : a ≥ 0 :=
  match a, h with
  | ofNat n, _ => Int.ofNat_nonneg n
theorem add (a b : Int) (h₁ : a ≥ 0) (h₂ : b ≥ 0) : a + b ≥ 0 := by omega
theorem mul (a b : Int) (h₁ : a ≥ 0) (h₂ : b ≥ 0) : a * b ≥ 0 := Int.mul_nonneg h₁ h₂
theorem div (a b : Int) (h₁ : a ≥ 0) (h₂ : b ≥ 0) : a / b ≥ 0 := by
  refine (Int.eq_ofNat_of_zero_le h₁).elim fun m hm => (Int.eq_ofNat_of_zero_le h₂).elim fun n hn => ?_
  rw [hm, hn]; exact Int.ofNat_nonneg (m / n)
theorem mod (a b : Int) (h₁ : a ≥ 0) : a % b ≥ 0 := by
  refine (Int.eq_ofNat_of_zero_le h₁).elim fun m hm => ?_
  rw [hm]; exact Int.ofNat_nonneg (m % b.natAbs)
theorem pow (a : Int) (k : Nat) (h₁ : a ≥ 0) : a ^ k ≥ 0 := by
  induction k with
  | zero => exact Int.ofNat_nonneg 1
  | succ k ih => rw [Int.pow_succ]; exact Int.mul_nonneg ih h₁
theorem natCast (a : Nat) : (NatCast.natCast a : Int) ≥ 0 := Int.natCast_nonneg a
theorem toPoly (e : Int) : e ≥ 0 → -1 * e ≤ 0 := by omega

end Int.Nonneg
