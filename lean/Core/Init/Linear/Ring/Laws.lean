prelude
import Init.Grind.Ring
import Init.Int

/-! Laws of commutative rings: cancellation, signs, and the integers within a ring. -/

set_option linter.unusedVariables false
set_option linter.unusedSectionVars false

universe u

namespace Lean.Grind.CommRing

attribute [local instance] Semiring.natCast Ring.intCast

section
variable {α : Type u} [R : CommRing α]
include R

instance : Std.Associative (α := α) (· + ·) := ⟨R.add_assoc⟩
instance : Std.Commutative (α := α) (· + ·) := ⟨R.add_comm⟩
instance : Std.Associative (α := α) (· * ·) := ⟨R.mul_assoc⟩
instance : Std.Commutative (α := α) (· * ·) := ⟨R.mul_comm⟩

theorem zero_add (a : α) : 0 + a = a := (R.add_comm 0 a).trans (R.add_zero a)
theorem add_neg_cancel (a : α) : a + -a = 0 := (R.add_comm a (-a)).trans (R.neg_add_cancel a)
theorem add_left_cancel {a b c : α} (h : a + b = a + c) : b = c := by
  rw [← zero_add b, ← R.neg_add_cancel a, R.add_assoc, h, ← R.add_assoc, R.neg_add_cancel, zero_add]
theorem neg_unique {a b : α} (h : a + b = 0) : b = -a := add_left_cancel (h.trans (add_neg_cancel a).symm)
theorem neg_neg (a : α) : - -a = a := (neg_unique (R.neg_add_cancel a)).symm
theorem neg_zero : -(0 : α) = 0 := (neg_unique (R.add_zero 0)).symm
theorem neg_add (a b : α) : -(a + b) = -a + -b := by
  refine (neg_unique ?_).symm
  rw [show a + b + (-a + -b) = a + -a + (b + -b) by ac_rfl, add_neg_cancel, add_neg_cancel, R.add_zero]
theorem neg_mul (a b : α) : -a * b = -(a * b) :=
  neg_unique (by rw [← R.right_distrib, add_neg_cancel, R.zero_mul])
theorem mul_neg (a b : α) : a * -b = -(a * b) := by rw [R.mul_comm, neg_mul, R.mul_comm]
theorem eq_of_sub_eq_zero {a b : α} (h : a + -b = 0) : a = b := by
  rw [← R.add_zero a, ← R.neg_add_cancel b, ← R.add_assoc, h, zero_add]
theorem sub_self {a b : α} (h : a = b) : a + -b = 0 := by rw [h, add_neg_cancel]

/-- A natural number within the ring. -/
theorem nat_add (m n : Nat) : OfNat.ofNat (α := α) (m + n) = OfNat.ofNat m + OfNat.ofNat n := by
  induction n with
  | zero => exact (R.add_zero _).symm
  | succ n ih =>
    show OfNat.ofNat (α := α) (m + n + 1) = _
    rw [R.ofNat_succ, R.ofNat_succ n, ih, R.add_assoc]
theorem nat_mul (m n : Nat) : OfNat.ofNat (α := α) (m * n) = OfNat.ofNat m * OfNat.ofNat n := by
  induction n with
  | zero => exact (R.mul_zero _).symm
  | succ n ih =>
    show OfNat.ofNat (α := α) (m * n + m) = _
    rw [nat_add, R.ofNat_succ n, ih, R.left_distrib, R.mul_one]

/-- An integer within the ring. -/
def int (k : Int) : α := Int.cast k

theorem int_nat (n : Nat) : (int (n : Int) : α) = OfNat.ofNat n := R.intCast_ofNat n
theorem int_neg (k : Int) : (int (-k) : α) = -int k := R.intCast_neg k
theorem int_zero : (int 0 : α) = 0 := R.intCast_ofNat 0
theorem int_one : (int 1 : α) = 1 := R.intCast_ofNat 1

theorem int_diff (m n : Nat) : (int ((m : Int) - n) : α) = OfNat.ofNat m + -OfNat.ofNat n := by
  cases Nat.le_total n m with
  | inl h =>
    refine (Nat.exists_eq_add_of_le h).elim fun k e => ?_
    rw [e, show ((n + k : Nat) : Int) - n = (k : Nat) by omega, int_nat, nat_add,
      show ∀ a b : α, a + b + -a = b + (a + -a) by intros; ac_rfl, add_neg_cancel, R.add_zero]
  | inr h =>
    refine (Nat.exists_eq_add_of_le h).elim fun k e => ?_
    rw [e, show (m : Int) - (m + k : Nat) = -(k : Nat) by omega, int_neg, int_nat, nat_add, neg_add, ← R.add_assoc,
      add_neg_cancel, zero_add]

private theorem split (k : Int) : ∃ m n : Nat, k = (m : Int) - n := ⟨k.toNat, (-k).toNat, by omega⟩

theorem int_add (a b : Int) : (int (a + b) : α) = int a + int b := by
  refine (split a).elim fun m h => h.elim fun n ha => (split b).elim fun m' h => h.elim fun n' hb => ?_
  rw [ha, hb, show (m : Int) - n + (m' - n') = (m + m' : Nat) - (n + n' : Nat) by omega, int_diff, int_diff, int_diff,
    nat_add, nat_add, neg_add]
  ac_rfl
theorem int_mul (a b : Int) : (int (a * b) : α) = int a * int b := by
  refine (split a).elim fun m h => h.elim fun n ha => (split b).elim fun m' h => h.elim fun n' hb => ?_
  have e : ((m : Int) - n) * (m' - n') = (m * m' + n * n' : Nat) - (m * n' + n * m' : Nat) := by
    rw [Int.sub_mul, Int.mul_sub, Int.mul_sub]; simp only [Int.natCast_add, Int.natCast_mul]; omega
  rw [ha, hb, e, int_diff, int_diff, int_diff]
  simp only [nat_add, nat_mul, neg_add, R.left_distrib, R.right_distrib, neg_mul, mul_neg, neg_neg]
  ac_rfl

theorem pow_add (a : α) (m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := Semiring.pow_add a m n
theorem pow_one (a : α) : a ^ 1 = a := Semiring.pow_one a

end
end Lean.Grind.CommRing
