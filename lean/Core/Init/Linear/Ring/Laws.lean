prelude
import Init.Grind.Ring
import Init.Int
import Init.AC

/-! Laws of commutative rings: cancellation, signs, and the integers within a ring. -/

set_option linter.unusedVariables false
set_option linter.unusedSectionVars false

universe u

namespace Lean.Grind.CommRing

attribute [local instance] Semiring.natCast Ring.intCast

theorem split_diff (k : Int) : ∃ m n : Nat, k = (m : Int) - n := ⟨k.toNat, (-k).toNat, by omega⟩

section
variable {α : Type u} [R : CommRing α]
include R

/-! The axioms, stated for the operations that a commutative ring is found to have. -/

theorem sum_assoc (a b c : α) : a + b + c = a + (b + c) := Semiring.add_assoc a b c
theorem sum_comm (a b : α) : a + b = b + a := Semiring.add_comm a b
theorem sum_zero (a : α) : a + 0 = a := Semiring.add_zero a
theorem prod_assoc (a b c : α) : a * b * c = a * (b * c) := Semiring.mul_assoc a b c
theorem prod_comm (a b : α) : a * b = b * a := CommSemiring.mul_comm a b
theorem prod_one (a : α) : a * 1 = a := Semiring.mul_one a
theorem one_prod (a : α) : 1 * a = a := Semiring.one_mul a
theorem prod_zero (a : α) : a * 0 = 0 := Semiring.mul_zero a
theorem zero_prod (a : α) : 0 * a = 0 := Semiring.zero_mul a
theorem prod_sum (a b c : α) : a * (b + c) = a * b + a * c := Semiring.left_distrib a b c
theorem sum_prod (a b c : α) : (a + b) * c = a * c + b * c := Semiring.right_distrib a b c
theorem neg_sum_cancel (a : α) : -a + a = 0 := Ring.neg_add_cancel a
theorem sub_eq_sum_neg (a b : α) : a - b = a + -b := Ring.sub_eq_add_neg a b
theorem power_zero (a : α) : a ^ 0 = 1 := Semiring.pow_zero a
theorem power_succ (a : α) (n : Nat) : a ^ (n + 1) = a ^ n * a := Semiring.pow_succ a n

instance : Std.Associative (α := α) (· + ·) := ⟨sum_assoc⟩
instance : Std.Commutative (α := α) (· + ·) := ⟨sum_comm⟩
instance : Std.Associative (α := α) (· * ·) := ⟨prod_assoc⟩
instance : Std.Commutative (α := α) (· * ·) := ⟨prod_comm⟩

theorem zero_add (a : α) : 0 + a = a := (sum_comm 0 a).trans (sum_zero a)
theorem add_neg_cancel (a : α) : a + -a = 0 := (sum_comm a (-a)).trans (neg_sum_cancel a)
theorem add_left_cancel {a b c : α} (h : a + b = a + c) : b = c := by
  rw [← zero_add b, ← neg_sum_cancel a, sum_assoc, h, ← sum_assoc, neg_sum_cancel, zero_add]
theorem neg_unique {a b : α} (h : a + b = 0) : b = -a := add_left_cancel (h.trans (add_neg_cancel a).symm)
theorem neg_neg (a : α) : - -a = a := (neg_unique (neg_sum_cancel a)).symm
theorem neg_zero : -(0 : α) = 0 := (neg_unique (sum_zero 0)).symm
theorem neg_add (a b : α) : -(a + b) = -a + -b := by
  refine (neg_unique ?_).symm
  rw [show a + b + (-a + -b) = a + -a + (b + -b) by ac_rfl, add_neg_cancel, add_neg_cancel, sum_zero]
theorem neg_mul (a b : α) : -a * b = -(a * b) :=
  neg_unique (by rw [← sum_prod, add_neg_cancel, zero_prod])
theorem mul_neg (a b : α) : a * -b = -(a * b) := by rw [prod_comm, neg_mul, prod_comm]
theorem eq_of_sub_eq_zero {a b : α} (h : a + -b = 0) : a = b := by
  rw [← sum_zero a, ← neg_sum_cancel b, ← sum_assoc, h, zero_add]
theorem sub_self {a b : α} (h : a = b) : a + -b = 0 := by rw [h, add_neg_cancel]

theorem diff_mul_diff (a b c d : α) : (a + -b) * (c + -d) = a * c + b * d + -(a * d + b * c) := by
  rw [prod_sum, sum_prod, sum_prod, neg_mul, mul_neg, mul_neg, neg_mul, neg_neg, neg_add]
  ac_rfl

/-- A natural number within the ring. -/
theorem nat_add (m n : Nat) : OfNat.ofNat (α := α) (m + n) = OfNat.ofNat m + OfNat.ofNat n := by
  induction n with
  | zero => exact (sum_zero _).symm
  | succ n ih =>
    show OfNat.ofNat (α := α) (m + n + 1) = _
    rw [R.ofNat_succ, R.ofNat_succ n, ih, sum_assoc]
theorem nat_mul (m n : Nat) : OfNat.ofNat (α := α) (m * n) = OfNat.ofNat m * OfNat.ofNat n := by
  induction n with
  | zero => exact (prod_zero _).symm
  | succ n ih =>
    show OfNat.ofNat (α := α) (m * n + m) = _
    rw [nat_add, R.ofNat_succ n, ih, prod_sum, prod_one]

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
      show ∀ a b : α, a + b + -a = b + (a + -a) by intros; ac_rfl, add_neg_cancel, sum_zero]
  | inr h =>
    refine (Nat.exists_eq_add_of_le h).elim fun k e => ?_
    rw [e, show (m : Int) - (m + k : Nat) = -(k : Nat) by omega, int_neg, int_nat, nat_add, neg_add, ← sum_assoc,
      add_neg_cancel, zero_add]

theorem int_add (a b : Int) : (int (a + b) : α) = int a + int b := by
  refine (split_diff a).elim fun m h => h.elim fun n ha => (split_diff b).elim fun m' h => h.elim fun n' hb => ?_
  rw [ha, hb, show (m : Int) - n + (m' - n') = (m + m' : Nat) - (n + n' : Nat) by omega, int_diff, int_diff, int_diff,
    nat_add, nat_add, neg_add]
  ac_rfl
theorem int_mul (a b : Int) : (int (a * b) : α) = int a * int b := by
  refine (split_diff a).elim fun m h => h.elim fun n ha => (split_diff b).elim fun m' h => h.elim fun n' hb => ?_
  have e : ((m : Int) - n) * (m' - n') = (m * m' + n * n' : Nat) - (m * n' + n * m' : Nat) := by
    rw [Int.sub_mul, Int.mul_sub, Int.mul_sub]; simp only [Int.natCast_add, Int.natCast_mul]; omega
  rw [ha, hb, e, int_diff, int_diff, int_diff]
  rw [nat_add, nat_add, nat_mul, nat_mul, nat_mul, nat_mul, diff_mul_diff]

theorem pow_add (a : α) (m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := Semiring.pow_add a m n
theorem pow_one (a : α) : a ^ 1 = a := Semiring.pow_one a

end
end Lean.Grind.CommRing
