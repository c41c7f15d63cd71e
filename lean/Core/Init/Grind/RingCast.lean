prelude
import Init.Grind.Ring
import Init.Omega
import Init.Int

/-! Rings as groups: cancellation, signs, and how the integers lie in a ring. -/

set_option linter.unusedVariables false

universe u

namespace Lean.Grind.Ring
variable {α : Type u} [R : Ring α]

attribute [local instance] Semiring.natCast Ring.intCast Ring.zsmul

instance (priority := 100) toAddCommGroup [I : Ring α] : AddCommGroup α where
  zero := 0
  add_zero := I.add_zero
  add_comm := I.add_comm
  add_assoc := I.add_assoc
  neg_add_cancel := I.neg_add_cancel
  sub_eq_add_neg := I.sub_eq_add_neg

theorem add_neg_cancel (a : α) : a + -a = 0 := (R.add_comm a (-a)).trans (R.neg_add_cancel a)
theorem neg_unique {a b : α} (h : a + b = 0) : b = -a := by
  have : -a + (a + b) = -a := by rw [h]; exact R.add_zero (-a)
  rw [← R.add_assoc, R.neg_add_cancel, R.add_comm] at this
  exact (R.add_zero b).symm.trans this
theorem neg_mul (a b : α) : -a * b = -(a * b) :=
  neg_unique (by rw [← R.right_distrib, add_neg_cancel]; exact R.zero_mul b)

theorem intCast_natCast (n : Nat) : Int.cast (R := α) (n : Int) = OfNat.ofNat n := R.intCast_ofNat n
theorem intCast_zero : Int.cast (R := α) 0 = 0 := R.intCast_ofNat 0
theorem intCast_one : Int.cast (R := α) 1 = 1 := R.intCast_ofNat 1

theorem intCast_succ (k : Int) : Int.cast (R := α) (k + 1) = Int.cast k + 1 := by
  cases k with
  | ofNat n =>
    exact (intCast_natCast (n + 1)).trans ((R.ofNat_succ n).trans (congrArg (· + 1) (intCast_natCast n).symm))
  | negSucc n =>
    have e : Int.cast (R := α) (Int.negSucc n) = -(OfNat.ofNat n + 1) := by
      rw [show Int.negSucc n = -((n + 1 : Nat) : Int) from rfl, R.intCast_neg, intCast_natCast, R.ofNat_succ]
    rw [e, show Int.negSucc n + 1 = -(n : Int) by omega, R.intCast_neg, intCast_natCast]
    refine (neg_unique ?_).symm
    rw [R.add_comm (-_), ← R.add_assoc, add_neg_cancel]

theorem intCast_add_natCast (j : Int) (n : Nat) : Int.cast (R := α) (j + n) = Int.cast j + OfNat.ofNat n := by
  induction n with
  | zero => rw [show j + ((0 : Nat) : Int) = j by omega]; exact (R.add_zero _).symm
  | succ n ih => rw [show j + ((n + 1 : Nat) : Int) = j + n + 1 by omega, intCast_succ, ih, R.add_assoc]; exact congrArg _ (R.ofNat_succ n).symm

theorem intCast_add (j k : Int) : Int.cast (R := α) (j + k) = Int.cast j + Int.cast k := by
  cases Int.le_total 0 k with
  | inl h =>
    have := intCast_add_natCast (α := α) j k.toNat
    rwa [← intCast_natCast, Int.toNat_of_nonneg h] at this
  | inr h =>
    have := intCast_add_natCast (α := α) (j + k) (-k).toNat
    rw [← intCast_natCast, Int.toNat_of_nonneg (by omega), Int.add_neg_cancel_right, R.intCast_neg] at this
    rw [this, R.add_assoc, R.neg_add_cancel]
    exact (R.add_zero _).symm

theorem zsmul_eq_intCast_mul (k : Int) (a : α) : k • a = Int.cast k * a := by
  have nat (n : Nat) : (n : Int) • a = Int.cast (n : Int) * a := by
    rw [R.zsmul_natCast_eq_nsmul, R.nsmul_eq_natCast_mul, ← R.ofNat_eq_natCast, intCast_natCast]
  cases k with
  | ofNat n => exact nat n
  | negSucc n =>
    rw [show Int.negSucc n = -((n + 1 : Nat) : Int) from rfl, R.neg_zsmul, nat, R.intCast_neg, neg_mul]

/-- A ring is a module over the integers. -/
instance (priority := 100) toIntModule [I : Ring α] : IntModule α where
  toAddCommGroup := toAddCommGroup
  nsmul := I.nsmul
  zsmul := I.zsmul
  zero_zsmul a := by rw [zsmul_eq_intCast_mul, intCast_zero]; exact I.zero_mul a
  one_zsmul a := by rw [zsmul_eq_intCast_mul, intCast_one]; exact I.one_mul a
  add_zsmul j k a := by rw [zsmul_eq_intCast_mul, zsmul_eq_intCast_mul, zsmul_eq_intCast_mul, intCast_add, I.right_distrib]
  zsmul_natCast_eq_nsmul := I.zsmul_natCast_eq_nsmul

end Lean.Grind.Ring
