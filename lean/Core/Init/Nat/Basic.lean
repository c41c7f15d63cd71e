prelude
import Init.Core

/-! Natural numbers: eliminators, addition, multiplication, successor and predecessor. -/

set_option linter.unusedVariables false
universe u v

/-- The identity; tells the kernel to evaluate the argument eagerly. -/
def eagerReduce {α : Sort u} (a : α) : α := a

class NatCast (R : Type u) where
  protected natCast : Nat → R

instance instNatCastNat : NatCast Nat where
  natCast n := n

@[coe, reducible, match_pattern] protected def Nat.cast {R : Type u} [NatCast R] : Nat → R := NatCast.natCast

instance [NatCast R] : CoeTail Nat R where
  coe := Nat.cast

instance [NatCast R] : CoeHTCT Nat R where
  coe := Nat.cast

@[simp] theorem Nat.cast_id {n : Nat} : n.cast = n := rfl

namespace Nat

instance instMax : Max Nat := maxOfLe

@[elab_as_elim, induction_eliminator] protected noncomputable abbrev recAux {motive : Nat → Sort u} (zero : motive 0)
    (succ : ∀ n, motive n → motive (n + 1)) (t : Nat) : motive t :=
  Nat.rec zero succ t

@[elab_as_elim, cases_eliminator] protected abbrev casesAuxOn {motive : Nat → Sort u} (t : Nat) (zero : motive 0)
    (succ : (n : Nat) → motive (n + 1)) : motive t :=
  Nat.casesOn t zero succ

@[simp] theorem zero_eq : Nat.zero = 0 := rfl
@[simp] theorem succ_eq_add_one (n : Nat) : succ n = n + 1 := rfl
theorem add_one (n : Nat) : n + 1 = succ n := rfl
@[simp] theorem add_eq : Nat.add x y = x + y := rfl
@[simp] theorem mul_eq : Nat.mul x y = x * y := rfl
@[simp] theorem sub_eq : Nat.sub x y = x - y := rfl
@[simp] theorem lt_eq : Nat.lt x y = (x < y) := rfl
@[simp] theorem le_eq : Nat.le x y = (x ≤ y) := rfl
@[simp] theorem div_eq' : Nat.div x y = x / y := rfl
@[simp] theorem mod_eq' : Nat.mod x y = x % y := rfl
@[simp] theorem pow_eq : Nat.pow x y = x ^ y := rfl
theorem add_one_ne_zero (n : Nat) : n + 1 ≠ 0 := fun h => Nat.noConfusion h
theorem succ_ne_zero (n : Nat) : succ n ≠ 0 := fun h => Nat.noConfusion h
theorem zero_ne_add_one (n : Nat) : 0 ≠ n + 1 := fun h => Nat.noConfusion h
protected theorem one_ne_zero : 1 ≠ (0 : Nat) := fun h => Nat.noConfusion h
protected theorem zero_ne_one : 0 ≠ (1 : Nat) := fun h => Nat.noConfusion h

@[simp] protected theorem add_zero (n : Nat) : n + 0 = n := rfl
@[simp] protected theorem zero_add : ∀ (n : Nat), 0 + n = n
  | 0 => rfl
  | n + 1 => congrArg succ (Nat.zero_add n)
theorem succ_add : ∀ (n m : Nat), (succ n) + m = succ (n + m)
  | _, 0 => rfl
  | n, m + 1 => congrArg succ (succ_add n m)
theorem add_succ (n m : Nat) : n + succ m = succ (n + m) := rfl
theorem succ_add_eq_add_succ (a b) : succ a + b = a + succ b := succ_add a b
protected theorem add_comm : ∀ (n m : Nat), n + m = m + n
  | n, 0 => (Nat.zero_add n).symm
  | n, m + 1 => (congrArg succ (Nat.add_comm n m)).trans (succ_add m n).symm
instance : Std.Commutative (α := Nat) (· + ·) := ⟨Nat.add_comm⟩
protected theorem add_assoc : ∀ (n m k : Nat), (n + m) + k = n + (m + k)
  | _, _, 0 => rfl
  | n, m, k + 1 => congrArg succ (Nat.add_assoc n m k)
instance : Std.Associative (α := Nat) (· + ·) := ⟨Nat.add_assoc⟩
instance : Std.LawfulIdentity (α := Nat) (· + ·) 0 where
  left_id := Nat.zero_add
  right_id := Nat.add_zero
protected theorem add_left_comm (n m k : Nat) : n + (m + k) = m + (n + k) := by
  rw [← Nat.add_assoc, Nat.add_comm n m, Nat.add_assoc]
protected theorem add_right_comm (n m k : Nat) : (n + m) + k = (n + k) + m := by
  rw [Nat.add_assoc, Nat.add_comm m k, ← Nat.add_assoc]
protected theorem add_add_add_comm (a b c d : Nat) : (a + b) + (c + d) = (a + c) + (b + d) := by
  rw [Nat.add_assoc, Nat.add_assoc, Nat.add_left_comm b c d]
protected theorem one_add (n) : 1 + n = succ n := Nat.add_comm 1 n
theorem succ_eq_one_add (n) : succ n = 1 + n := (Nat.one_add n).symm

protected theorem add_left_cancel {n m k : Nat} : n + m = n + k → m = k := by
  intro h
  induction n with
  | zero => rw [Nat.zero_add, Nat.zero_add] at h; exact h
  | succ n ih => rw [Nat.add_right_comm n 1, Nat.add_right_comm n 1] at h; exact ih (congrArg pred h)
protected theorem add_right_cancel {n m k : Nat} (h : n + m = k + m) : n = k := by
  rw [Nat.add_comm n, Nat.add_comm k] at h; exact Nat.add_left_cancel h
@[simp] protected theorem add_left_cancel_iff {m k n : Nat} : n + m = n + k ↔ m = k :=
  ⟨Nat.add_left_cancel, congrArg _⟩
@[simp] protected theorem add_right_cancel_iff {m k n : Nat} : m + n = k + n ↔ m = k :=
  ⟨Nat.add_right_cancel, congrArg (· + n)⟩
protected theorem add_left_inj {m k n : Nat} : m + n = k + n ↔ m = k := Nat.add_right_cancel_iff
protected theorem add_right_inj {m k n : Nat} : n + m = n + k ↔ m = k := Nat.add_left_cancel_iff
protected theorem eq_zero_of_add_eq_zero : ∀ {n m}, n + m = 0 → n = 0 ∧ m = 0
  | 0, 0, _ => ⟨rfl, rfl⟩
  | _ + 1, 0, h => Nat.noConfusion h
protected theorem eq_zero_of_add_eq_zero_left (h : n + m = 0) : m = 0 := (Nat.eq_zero_of_add_eq_zero h).2
protected theorem eq_zero_of_add_eq_zero_right (h : n + m = 0) : n = 0 := (Nat.eq_zero_of_add_eq_zero h).1
@[simp] protected theorem add_eq_zero_iff : n + m = 0 ↔ n = 0 ∧ m = 0 :=
  ⟨Nat.eq_zero_of_add_eq_zero, fun ⟨hn, hm⟩ => by rw [hn, hm]⟩
@[simp] protected theorem add_eq_left {a b : Nat} : a + b = a ↔ b = 0 :=
  ⟨fun h => Nat.add_left_cancel (n := a) h, fun h => by rw [h]; rfl⟩
@[simp] protected theorem add_eq_right {a b : Nat} : a + b = b ↔ a = 0 := by
  rw [Nat.add_comm]; exact Nat.add_eq_left
@[simp] protected theorem left_eq_add {a b : Nat} : a = a + b ↔ b = 0 := Iff.trans eq_comm Nat.add_eq_left
@[simp] protected theorem right_eq_add {a b : Nat} : b = a + b ↔ a = 0 := Iff.trans eq_comm Nat.add_eq_right

@[simp] protected theorem mul_zero (n : Nat) : n * 0 = 0 := rfl
theorem mul_succ (n m : Nat) : n * succ m = n * m + n := rfl
theorem mul_add_one (n m : Nat) : n * (m + 1) = n * m + n := rfl
@[simp] protected theorem zero_mul : ∀ (n : Nat), 0 * n = 0
  | 0 => rfl
  | n + 1 => Nat.zero_mul n
theorem succ_mul : ∀ (n m : Nat), (succ n) * m = n * m + m
  | _, 0 => rfl
  | n, m + 1 => by
    show succ n * m + succ n = n * m + n + succ m
    rw [succ_mul n m, Nat.add_assoc, Nat.add_assoc]
    exact congrArg (n * m + ·) (congrArg succ (Nat.add_comm m n))
theorem add_one_mul (n m : Nat) : (n + 1) * m = n * m + m := succ_mul n m
protected theorem mul_comm : ∀ (n m : Nat), n * m = m * n
  | n, 0 => (Nat.zero_mul n).symm
  | n, m + 1 => (congrArg (· + n) (Nat.mul_comm n m)).trans (succ_mul m n).symm
instance : Std.Commutative (α := Nat) (· * ·) := ⟨Nat.mul_comm⟩
@[simp] protected theorem mul_one (n : Nat) : n * 1 = n := Nat.zero_add n
@[simp] protected theorem one_mul (n : Nat) : 1 * n = n := by rw [Nat.mul_comm]; exact Nat.mul_one n
protected theorem left_distrib (n m : Nat) : ∀ k, n * (m + k) = n * m + n * k
  | 0 => rfl
  | k + 1 => by
    show n * (m + k) + n = n * m + (n * k + n)
    rw [Nat.left_distrib n m k, Nat.add_assoc]
protected theorem mul_add (k m n : Nat) : k * (m + n) = k * m + k * n := Nat.left_distrib k m n
protected theorem right_distrib (n m k : Nat) : (n + m) * k = n * k + m * k := by
  rw [Nat.mul_comm, Nat.mul_add, Nat.mul_comm k, Nat.mul_comm k]
protected theorem add_mul (k m n : Nat) : (k + m) * n = k * n + m * n := Nat.right_distrib k m n
protected theorem mul_assoc (n m : Nat) : ∀ k, (n * m) * k = n * (m * k)
  | 0 => rfl
  | k + 1 => by
    show n * m * k + n * m = n * (m * k + m)
    rw [Nat.mul_assoc n m k, Nat.mul_add]
instance : Std.Associative (α := Nat) (· * ·) := ⟨Nat.mul_assoc⟩
instance : Std.LawfulIdentity (α := Nat) (· * ·) 1 where
  left_id := Nat.one_mul
  right_id := Nat.mul_one
protected theorem mul_left_comm (n m k : Nat) : n * (m * k) = m * (n * k) := by
  rw [← Nat.mul_assoc, Nat.mul_comm n m, Nat.mul_assoc]
protected theorem mul_right_comm (n m k : Nat) : n * m * k = n * k * m := by
  rw [Nat.mul_assoc, Nat.mul_comm m k, ← Nat.mul_assoc]
protected theorem mul_mul_mul_comm (a b c d : Nat) : (a * b) * (c * d) = (a * c) * (b * d) := by
  rw [Nat.mul_assoc, Nat.mul_assoc, Nat.mul_left_comm b c d]
protected theorem mul_two (n) : n * 2 = n + n := by
  show n * 1 + n = n + n
  rw [Nat.mul_one]
protected theorem two_mul (n) : 2 * n = n + n := by rw [Nat.mul_comm]; exact Nat.mul_two n

@[simp] theorem pred_zero : pred 0 = 0 := rfl
@[simp] theorem pred_succ : pred (succ n) = n := rfl
theorem pred_add_one (n : Nat) : pred (n + 1) = n := rfl
@[simp] theorem pred_eq_sub_one : pred n = n - 1 := rfl
theorem sub_one (n) : n - 1 = pred n := rfl
theorem succ_inj {a b : Nat} : succ a = succ b ↔ a = b := ⟨congrArg pred, congrArg succ⟩
theorem succ_inj' {a b : Nat} : succ a = succ b ↔ a = b := succ_inj
protected theorem add_one_inj {a b : Nat} : a + 1 = b + 1 ↔ a = b := succ_inj
theorem succ_ne_self : ∀ n : Nat, succ n ≠ n
  | 0, h => Nat.noConfusion h
  | n + 1, h => succ_ne_self n (congrArg pred h)
theorem add_one_ne_self (n : Nat) : n + 1 ≠ n := succ_ne_self n
theorem exists_eq_succ_of_ne_zero : ∀ {n}, n ≠ 0 → ∃ k, n = succ k
  | 0, h => (h rfl).elim
  | n + 1, _ => ⟨n, rfl⟩
theorem exists_eq_add_one_of_ne_zero {n} (h : n ≠ 0) : ∃ k, n = k + 1 := exists_eq_succ_of_ne_zero h
theorem succ_pred {a : Nat} (h : a ≠ 0) : a.pred.succ = a := by
  cases a with
  | zero => exact (h rfl).elim
  | succ n => rfl
theorem eq_zero_or_eq_succ_pred : ∀ n, n = 0 ∨ n = succ (pred n)
  | 0 => Or.inl rfl
  | _ + 1 => Or.inr rfl

protected theorem pow_zero (b : Nat) : b ^ 0 = 1 := rfl
protected theorem pow_succ {b n : Nat} : b ^ (n + 1) = b ^ n * b := rfl

end Nat
