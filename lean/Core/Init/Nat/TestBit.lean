prelude
import Init.Nat.Loop

/-! Binary digits: how `testBit` reads them, and that numbers with the same digits are equal. -/

set_option linter.unusedVariables false

namespace Nat

theorem bitwise_def (f : Bool → Bool → Bool) (n m : Nat) : bitwise f n m =
    if n = 0 then (if f false true then m else 0)
    else if m = 0 then (if f true false then n else 0)
    else if f (decide (n % 2 = 1)) (decide (m % 2 = 1)) then bitwise f (n / 2) (m / 2) + bitwise f (n / 2) (m / 2) + 1
    else bitwise f (n / 2) (m / 2) + bitwise f (n / 2) (m / 2) := by
  rw [bitwise]; exact dif_eq_if _ _ _
theorem and_zero' (x : Nat) : x &&& 0 = 0 := by
  show bitwise and x 0 = 0
  rw [bitwise_def]; cases Decidable.em (x = 0) with
  | inl h => rw [if_pos h]; rfl
  | inr h => rw [if_neg h, if_pos rfl]; rfl
@[simp] theorem zero_and (x : Nat) : 0 &&& x = 0 := by
  show bitwise and 0 x = 0
  rw [bitwise_def, if_pos rfl]; rfl
@[simp] theorem and_zero (x : Nat) : x &&& 0 = 0 := and_zero' x
@[simp] theorem zero_or (x : Nat) : 0 ||| x = x := by
  show bitwise or 0 x = x
  rw [bitwise_def, if_pos rfl]; rfl
@[simp] theorem or_zero (x : Nat) : x ||| 0 = x := by
  show bitwise or x 0 = x
  rw [bitwise_def]; cases Decidable.em (x = 0) with
  | inl h => rw [if_pos h, h]; rfl
  | inr h => rw [if_neg h, if_pos rfl]; rfl
@[simp] theorem zero_xor (x : Nat) : 0 ^^^ x = x := by
  show bitwise bne 0 x = x
  rw [bitwise_def, if_pos rfl]; rfl
@[simp] theorem xor_zero (x : Nat) : x ^^^ 0 = x := by
  show bitwise bne x 0 = x
  rw [bitwise_def]; cases Decidable.em (x = 0) with
  | inl h => rw [if_pos h, h]; rfl
  | inr h => rw [if_neg h, if_pos rfl]; rfl

theorem one_and_eq_mod_two (n : Nat) : 1 &&& n = n % 2 := by
  show bitwise and 1 n = n % 2
  rw [bitwise_def, if_neg Nat.one_ne_zero]
  cases Decidable.em (n = 0) with
  | inl h => rw [if_pos h, h]; rfl
  | inr h =>
    have z : bitwise and (1 / 2) (n / 2) = 0 := zero_and (n / 2)
    rw [if_neg h, z]
    cases Decidable.em (n % 2 = 1) with
    | inl o => rw [if_pos (by rw [decide_eq_true o]; rfl), o]
    | inr o => rw [if_neg (by rw [decide_eq_false o]; decide)]; omega

theorem testBit_eq_decide_div_mod_eq {x i : Nat} : testBit x i = decide (x / 2 ^ i % 2 = 1) := by
  show (1 &&& (x >>> i) != 0) = _
  rw [one_and_eq_mod_two, shiftRight_eq_div_pow]
  cases Nat.mod_two_eq_zero_or_one (x / 2 ^ i) with
  | inl h => rw [h]; rfl
  | inr h => rw [h]; rfl
@[simp] theorem zero_testBit (i : Nat) : testBit 0 i = false := by rw [testBit_eq_decide_div_mod_eq, Nat.zero_div]; rfl
theorem testBit_zero (x : Nat) : testBit x 0 = decide (x % 2 = 1) := by
  rw [testBit_eq_decide_div_mod_eq, Nat.pow_zero, Nat.div_one]
theorem testBit_succ (x i : Nat) : testBit x (i + 1) = testBit (x / 2) i := by
  rw [testBit_eq_decide_div_mod_eq, testBit_eq_decide_div_mod_eq, Nat.div_div_eq_div_mul, Nat.pow_succ, Nat.mul_comm]
theorem testBit_add_one (x i : Nat) : testBit x (i + 1) = testBit (x / 2) i := testBit_succ x i
theorem testBit_div_two (x i : Nat) : testBit (x / 2) i = testBit x (i + 1) := (testBit_succ x i).symm
theorem eq_of_testBit_eq {x y : Nat} (pred : ∀ i, testBit x i = testBit y i) : x = y := by
  induction x using Nat.strongRecOn generalizing y with
  | ind x ih =>
    have low := pred 0
    rw [testBit_zero, testBit_zero, decide_eq_decide] at low
    have high := fun i => pred (i + 1)
    cases Decidable.em (x = 0) with
    | inr hx =>
      have := ih (x / 2) (by omega) (y := y / 2) fun i => by rw [testBit_div_two, testBit_div_two]; exact high i
      omega
    | inl hx =>
      subst hx
      have zero : ∀ y : Nat, (∀ i, testBit 0 i = testBit y i) → y = 0 := fun y => by
        induction y using Nat.strongRecOn with
        | ind y ihy =>
          intro h
          have low := h 0
          rw [testBit_zero, testBit_zero, decide_eq_decide] at low
          cases Decidable.em (y = 0) with
          | inl hy => exact hy
          | inr hy =>
            have := ihy (y / 2) (by omega) fun i => by
              rw [testBit_div_two, ← h (i + 1), zero_testBit, zero_testBit]
            omega
      exact (zero y pred).symm
theorem testBit_bitwise {f : Bool → Bool → Bool} (false_false_axiom : f false false = false) (x y i : Nat) :
    (bitwise f x y).testBit i = f (x.testBit i) (y.testBit i) := by
  induction x using Nat.strongRecOn generalizing y i with
  | ind x ih =>
    rw [bitwise_def]
    cases Decidable.em (x = 0) with
    | inl hx =>
      rw [if_pos hx, hx, zero_testBit]
      cases hf : f false true with
      | true => rw [if_pos rfl]; cases testBit y i with
        | true => exact hf.symm
        | false => exact false_false_axiom.symm
      | false => rw [if_neg (by decide), zero_testBit]; cases testBit y i with
        | true => exact hf.symm
        | false => exact false_false_axiom.symm
    | inr hx =>
      rw [if_neg hx]
      cases Decidable.em (y = 0) with
      | inl hy =>
        rw [if_pos hy, hy, zero_testBit]
        cases hf : f true false with
        | true => rw [if_pos rfl]; cases testBit x i with
          | true => exact hf.symm
          | false => exact false_false_axiom.symm
        | false => rw [if_neg (by decide), zero_testBit]; cases testBit x i with
          | true => exact hf.symm
          | false => exact false_false_axiom.symm
      | inr hy =>
        rw [if_neg hy]
        cases i with
        | zero =>
          rw [testBit_zero, testBit_zero, testBit_zero]
          cases f (decide (x % 2 = 1)) (decide (y % 2 = 1)) with
          | true => rw [if_pos rfl]; exact decide_eq_true (by omega)
          | false => rw [if_neg (by decide)]; exact decide_eq_false (by omega)
        | succ i =>
          rw [testBit_succ, testBit_succ, testBit_succ, ← ih (x / 2) (by omega) (y / 2) i]
          cases f (decide (x % 2 = 1)) (decide (y % 2 = 1)) with
          | true => rw [if_pos rfl]; exact congrArg (testBit · i) (by omega)
          | false => rw [if_neg (by decide)]; exact congrArg (testBit · i) (by omega)
@[simp] theorem testBit_and (x y i : Nat) : (x &&& y).testBit i = (x.testBit i && y.testBit i) := testBit_bitwise rfl x y i
@[simp] theorem testBit_or (x y i : Nat) : (x ||| y).testBit i = (x.testBit i || y.testBit i) := testBit_bitwise rfl x y i
@[simp] theorem testBit_xor (x y i : Nat) : (x ^^^ y).testBit i = (x.testBit i ^^ y.testBit i) := testBit_bitwise rfl x y i
protected theorem and_comm (x y : Nat) : x &&& y = y &&& x :=
  eq_of_testBit_eq fun i => by rw [testBit_and, testBit_and, Bool.and_comm]
protected theorem or_comm (x y : Nat) : x ||| y = y ||| x :=
  eq_of_testBit_eq fun i => by rw [testBit_or, testBit_or, Bool.or_comm]
protected theorem xor_comm (x y : Nat) : x ^^^ y = y ^^^ x :=
  eq_of_testBit_eq fun i => by rw [testBit_xor, testBit_xor]; exact Bool.xor_comm _ _
protected theorem and_assoc (x y z : Nat) : (x &&& y) &&& z = x &&& (y &&& z) :=
  eq_of_testBit_eq fun i => by rw [testBit_and, testBit_and, testBit_and, testBit_and, Bool.and_assoc]
protected theorem or_assoc (x y z : Nat) : (x ||| y) ||| z = x ||| (y ||| z) :=
  eq_of_testBit_eq fun i => by rw [testBit_or, testBit_or, testBit_or, testBit_or, Bool.or_assoc]
protected theorem xor_assoc (x y z : Nat) : (x ^^^ y) ^^^ z = x ^^^ (y ^^^ z) :=
  eq_of_testBit_eq fun i => by rw [testBit_xor, testBit_xor, testBit_xor, testBit_xor]; exact Bool.xor_assoc _ _ _
@[simp] protected theorem and_self (x : Nat) : x &&& x = x := eq_of_testBit_eq fun i => by rw [testBit_and, Bool.and_self]
@[simp] protected theorem or_self (x : Nat) : x ||| x = x := eq_of_testBit_eq fun i => by rw [testBit_or, Bool.or_self]
@[simp] protected theorem xor_self (x : Nat) : x ^^^ x = 0 :=
  eq_of_testBit_eq fun i => by rw [testBit_xor, zero_testBit]; exact Bool.xor_self _
instance : Std.Commutative (α := Nat) (· &&& ·) := ⟨Nat.and_comm⟩
instance : Std.Associative (α := Nat) (· &&& ·) := ⟨Nat.and_assoc⟩
instance : Std.IdempotentOp (α := Nat) (· &&& ·) := ⟨Nat.and_self⟩
instance : Std.Commutative (α := Nat) (· ||| ·) := ⟨Nat.or_comm⟩
instance : Std.Associative (α := Nat) (· ||| ·) := ⟨Nat.or_assoc⟩
instance : Std.IdempotentOp (α := Nat) (· ||| ·) := ⟨Nat.or_self⟩
instance : Std.Commutative (α := Nat) (· ^^^ ·) := ⟨Nat.xor_comm⟩
instance : Std.Associative (α := Nat) (· ^^^ ·) := ⟨Nat.xor_assoc⟩
theorem testBit_lt_two_pow {x i : Nat} (lt : x < 2 ^ i) : x.testBit i = false := by
  rw [testBit_eq_decide_div_mod_eq, div_eq_of_lt lt]; rfl
theorem and_one_is_mod (x : Nat) : x &&& 1 = x % 2 := by rw [Nat.and_comm, one_and_eq_mod_two]
attribute [simp] and_one_is_mod

end Nat
