prelude
import Init.Int.Basic

/-! The ring of integers. Every integer is a difference `subNatNat a b` of natural numbers, on which the operations are
polynomials; an equation of integers thereby becomes one of natural numbers. -/

set_option linter.unusedVariables false
set_option linter.unusedSimpArgs false

namespace Int

theorem ofNat_inj {m n : Nat} : (m : Int) = n ↔ m = n := ⟨fun h => Int.ofNat.inj h, congrArg _⟩
theorem ofNat.injEq' {m n : Nat} : ((m : Int) = n) = (m = n) := propext ofNat_inj
theorem negSucc_inj {m n : Nat} : negSucc m = negSucc n ↔ m = n := ⟨fun h => Int.negSucc.inj h, congrArg _⟩
theorem subNatNat_eq_ofNat {a b k : Nat} (h : a = b + k) : subNatNat a b = k := by
  show (match b - a with | 0 => ofNat (a - b) | Nat.succ k => negSucc k) = ofNat k
  rw [h, Nat.sub_eq_zero_of_le (Nat.le_add_right b k), Nat.add_sub_cancel_left]
theorem subNatNat_eq_negSucc {a b k : Nat} (h : b = a + (k + 1)) : subNatNat a b = negSucc k := by
  show (match b - a with | 0 => ofNat (a - b) | Nat.succ k => negSucc k) = negSucc k
  rw [h, Nat.add_sub_cancel_left]

/-- The two forms of a difference. -/
private theorem diff_cases (a b : Nat) :
    (∃ k, a = b + k ∧ subNatNat a b = ofNat k) ∨ ∃ k, b = a + (k + 1) ∧ subNatNat a b = negSucc k :=
  (Nat.lt_or_ge a b).symm.imp
    (fun h => (Nat.exists_eq_add_of_le h).imp fun k e => ⟨e, subNatNat_eq_ofNat e⟩)
    (fun h => (Nat.exists_eq_add_of_lt h).imp fun k e => ⟨e, subNatNat_eq_negSucc e⟩)

/-- Equal differences. -/
theorem subNatNat_congr {a b c d : Nat} (h : a + d = c + b) : subNatNat a b = subNatNat c d := by
  cases diff_cases a b with
  | inl x =>
    refine x.elim fun k e => ?_
    rw [e.2]; rw [e.1, Nat.add_assoc, Nat.add_comm] at h
    exact (subNatNat_eq_ofNat (by rw [Nat.add_comm d]; exact (Nat.add_right_cancel h).symm)).symm
  | inr x =>
    refine x.elim fun k e => ?_
    rw [e.2]; rw [e.1, Nat.add_comm, Nat.add_left_comm, Nat.add_comm a] at h
    exact (subNatNat_eq_negSucc (Nat.add_right_cancel (m := a) (by rw [h]))).symm

theorem subNatNat_zero (n : Nat) : subNatNat n 0 = n := subNatNat_eq_ofNat (Nat.zero_add n).symm
theorem subNatNat_self : ∀ n, subNatNat n n = 0 := fun n => subNatNat_eq_ofNat rfl
theorem subNatNat_add_add (m n k : Nat) : subNatNat (m + k) (n + k) = subNatNat m n :=
  subNatNat_congr (by rw [Nat.add_assoc, Nat.add_comm k])
theorem subNatNat_of_le {m n : Nat} (h : n ≤ m) : subNatNat m n = ((m - n : Nat) : Int) :=
  subNatNat_eq_ofNat (Nat.add_sub_of_le h).symm
theorem subNatNat_of_sub_eq_zero {m n : Nat} (h : n - m = 0) : subNatNat m n = ((m - n : Nat) : Int) :=
  subNatNat_of_le (Nat.le_of_sub_eq_zero h)

private theorem ofNat_diff (n : Nat) : ofNat n = subNatNat n 0 := (subNatNat_zero n).symm
private theorem negSucc_diff (n : Nat) : negSucc n = subNatNat 0 (n + 1) :=
  (subNatNat_eq_negSucc (Nat.zero_add _).symm).symm

/-- Every integer is a difference. -/
theorem exists_diff : ∀ i : Int, ∃ a b, i = subNatNat a b
  | ofNat n => ⟨n, 0, ofNat_diff n⟩
  | negSucc n => ⟨0, n + 1, negSucc_diff n⟩

theorem negOfNat_diff : ∀ n, negOfNat n = subNatNat 0 n
  | 0 => rfl
  | n + 1 => negSucc_diff n

theorem neg_diff (a b : Nat) : -subNatNat a b = subNatNat b a := by
  cases diff_cases a b with
  | inl x =>
    refine x.elim fun k e => ?_
    rw [e.2]; show negOfNat k = _
    rw [negOfNat_diff]; exact subNatNat_congr (by rw [e.1, Nat.zero_add])
  | inr x =>
    refine x.elim fun k e => ?_
    rw [e.2]; exact (subNatNat_eq_ofNat e.1).symm

theorem add_diff (a b c d : Nat) : subNatNat a b + subNatNat c d = subNatNat (a + c) (b + d) := by
  cases diff_cases a b with
  | inl x =>
    refine x.elim fun k e => ?_
    cases diff_cases c d with
    | inl y =>
      refine y.elim fun l f => ?_
      rw [e.2, f.2]
      exact (subNatNat_eq_ofNat (by rw [e.1, f.1, Nat.add_add_add_comm])).symm
    | inr y =>
      refine y.elim fun l f => ?_
      rw [e.2, f.2]
      exact subNatNat_congr (by
        rw [e.1, f.1]; show k + (b + (c + (l + 1))) = b + k + c + (l + 1)
        simp only [Nat.add_assoc, Nat.add_left_comm, Nat.add_comm])
  | inr x =>
    refine x.elim fun k e => ?_
    cases diff_cases c d with
    | inl y =>
      refine y.elim fun l f => ?_
      rw [e.2, f.2]
      exact subNatNat_congr (by
        rw [e.1, f.1]; show l + (a + (k + 1) + d) = a + (d + l) + (k + 1)
        simp only [Nat.add_assoc, Nat.add_left_comm, Nat.add_comm])
    | inr y =>
      refine y.elim fun l f => ?_
      rw [e.2, f.2]
      exact (subNatNat_eq_negSucc (by
        rw [e.1, f.1]; show a + (k + 1) + (c + (l + 1)) = a + c + (k + l + 1 + 1)
        simp only [Nat.add_assoc, Nat.add_left_comm, Nat.add_comm])).symm

theorem mul_diff (a b c d : Nat) : subNatNat a b * subNatNat c d = subNatNat (a * c + b * d) (a * d + b * c) := by
  cases diff_cases a b with
  | inl x =>
    refine x.elim fun k e => ?_
    cases diff_cases c d with
    | inl y =>
      refine y.elim fun l f => ?_
      rw [e.2, f.2]
      exact (subNatNat_eq_ofNat (k := k * l) (by
        rw [e.1, f.1]
        simp only [Nat.mul_add, Nat.add_mul, Nat.add_assoc, Nat.add_left_comm, Nat.add_comm])).symm
    | inr y =>
      refine y.elim fun l f => ?_
      rw [e.2, f.2]
      exact (negOfNat_diff (k * (l + 1))).trans (subNatNat_congr (by
        rw [e.1, f.1]
        simp only [Nat.mul_add, Nat.add_mul, Nat.add_assoc, Nat.add_left_comm, Nat.add_comm, Nat.zero_add, Nat.add_zero]))
  | inr x =>
    refine x.elim fun k e => ?_
    cases diff_cases c d with
    | inl y =>
      refine y.elim fun l f => ?_
      rw [e.2, f.2]
      exact (negOfNat_diff ((k + 1) * l)).trans (subNatNat_congr (by
        rw [e.1, f.1]
        simp only [Nat.mul_add, Nat.add_mul, Nat.add_assoc, Nat.add_left_comm, Nat.add_comm, Nat.zero_add, Nat.add_zero]))
    | inr y =>
      refine y.elim fun l f => ?_
      rw [e.2, f.2]
      exact (subNatNat_eq_ofNat (k := (k + 1) * (l + 1)) (by
        rw [e.1, f.1]
        simp only [Nat.mul_add, Nat.add_mul, Nat.add_assoc, Nat.add_left_comm, Nat.add_comm])).symm

protected theorem sub_eq_add_neg {a b : Int} : a - b = a + -b := rfl
theorem add_neg_one (i : Int) : i + -1 = i - 1 := rfl

protected theorem add_comm (a b : Int) : a + b = b + a := by
  refine (exists_diff a).elim fun a₁ h => h.elim fun a₂ ha => (exists_diff b).elim fun b₁ h => h.elim fun b₂ hb => ?_
  rw [ha, hb, add_diff, add_diff, Nat.add_comm a₁, Nat.add_comm a₂]
instance : Std.Commutative (α := Int) (· + ·) := ⟨Int.add_comm⟩
protected theorem add_assoc (a b c : Int) : a + b + c = a + (b + c) := by
  refine (exists_diff a).elim fun a₁ h => h.elim fun a₂ ha => (exists_diff b).elim fun b₁ h => h.elim fun b₂ hb =>
    (exists_diff c).elim fun c₁ h => h.elim fun c₂ hc => ?_
  rw [ha, hb, hc, add_diff, add_diff, add_diff, add_diff, Nat.add_assoc, Nat.add_assoc]
instance : Std.Associative (α := Int) (· + ·) := ⟨Int.add_assoc⟩
@[simp] protected theorem add_zero : ∀ a : Int, a + 0 = a
  | ofNat n => rfl
  | negSucc n => by
    show subNatNat 0 (n + 1) = negSucc n
    exact (negSucc_diff n).symm
@[simp] protected theorem zero_add (a : Int) : 0 + a = a := by rw [Int.add_comm, Int.add_zero]
instance : Std.LawfulIdentity (α := Int) (· + ·) 0 where
  left_id := Int.zero_add
  right_id := Int.add_zero
protected theorem add_left_comm (a b c : Int) : a + (b + c) = b + (a + c) := by
  rw [← Int.add_assoc, Int.add_comm a, Int.add_assoc]
protected theorem add_right_comm (a b c : Int) : a + b + c = a + c + b := by
  rw [Int.add_assoc, Int.add_comm b, ← Int.add_assoc]
protected theorem add_add_add_comm (a b c d : Int) : a + b + (c + d) = a + c + (b + d) := by
  rw [Int.add_assoc, Int.add_assoc, Int.add_left_comm b]
protected theorem add_left_neg (a : Int) : -a + a = 0 := by
  refine (exists_diff a).elim fun a₁ h => h.elim fun a₂ ha => ?_
  rw [ha, neg_diff, add_diff, Nat.add_comm, subNatNat_self]
protected theorem add_right_neg (a : Int) : a + -a = 0 := by rw [Int.add_comm, Int.add_left_neg]
attribute [simp] Int.add_left_neg Int.add_right_neg
protected theorem neg_add_cancel_left (a b : Int) : -a + (a + b) = b := by
  rw [← Int.add_assoc, Int.add_left_neg, Int.zero_add]
protected theorem add_neg_cancel_left (a b : Int) : a + (-a + b) = b := by
  rw [← Int.add_assoc, Int.add_right_neg, Int.zero_add]
protected theorem add_neg_cancel_right (a b : Int) : a + b + -b = a := by
  rw [Int.add_assoc, Int.add_right_neg, Int.add_zero]
protected theorem neg_add_cancel_right (a b : Int) : a + -b + b = a := by
  rw [Int.add_assoc, Int.add_left_neg, Int.add_zero]
protected theorem add_left_cancel {a b c : Int} (h : a + b = a + c) : b = c := by
  rw [← Int.neg_add_cancel_left a b, h, Int.neg_add_cancel_left]
protected theorem add_right_cancel {a b c : Int} (h : a + b = c + b) : a = c := by
  rw [← Int.add_neg_cancel_right a b, h, Int.add_neg_cancel_right]
protected theorem neg_eq_of_add_eq_zero {a b : Int} (h : a + b = 0) : -a = b := by
  rw [← Int.neg_add_cancel_left a b, h, Int.add_zero]
@[simp] protected theorem neg_neg (a : Int) : - -a = a := Int.neg_eq_of_add_eq_zero (Int.add_left_neg a)
@[simp] theorem neg_zero : -(0 : Int) = 0 := rfl
protected theorem neg_inj {a b : Int} : -a = -b ↔ a = b :=
  ⟨fun h => by rw [← Int.neg_neg a, h, Int.neg_neg], fun h => by rw [h]⟩
protected theorem neg_add {a b : Int} : -(a + b) = -a + -b :=
  Int.neg_eq_of_add_eq_zero (by rw [Int.add_add_add_comm, Int.add_right_neg, Int.add_right_neg]; rfl)

protected theorem mul_comm (a b : Int) : a * b = b * a := by
  refine (exists_diff a).elim fun a₁ h => h.elim fun a₂ ha => (exists_diff b).elim fun b₁ h => h.elim fun b₂ hb => ?_
  rw [ha, hb, mul_diff, mul_diff]
  exact congr (congrArg _ (by rw [Nat.mul_comm a₁, Nat.mul_comm a₂])) (by
    rw [Nat.mul_comm a₁, Nat.mul_comm a₂, Nat.add_comm])
instance : Std.Commutative (α := Int) (· * ·) := ⟨Int.mul_comm⟩
protected theorem mul_assoc (a b c : Int) : a * b * c = a * (b * c) := by
  refine (exists_diff a).elim fun a₁ h => h.elim fun a₂ ha => (exists_diff b).elim fun b₁ h => h.elim fun b₂ hb =>
    (exists_diff c).elim fun c₁ h => h.elim fun c₂ hc => ?_
  rw [ha, hb, hc, mul_diff, mul_diff, mul_diff, mul_diff]
  refine congr (congrArg _ ?_) ?_ <;>
    simp only [Nat.mul_add, Nat.add_mul, Nat.mul_assoc, Nat.add_assoc, Nat.add_left_comm, Nat.add_comm]
instance : Std.Associative (α := Int) (· * ·) := ⟨Int.mul_assoc⟩
protected theorem mul_add (a b c : Int) : a * (b + c) = a * b + a * c := by
  refine (exists_diff a).elim fun a₁ h => h.elim fun a₂ ha => (exists_diff b).elim fun b₁ h => h.elim fun b₂ hb =>
    (exists_diff c).elim fun c₁ h => h.elim fun c₂ hc => ?_
  rw [ha, hb, hc, add_diff, mul_diff, mul_diff, mul_diff, add_diff]
  refine congr (congrArg _ ?_) ?_ <;>
    simp only [Nat.mul_add, Nat.add_assoc, Nat.add_left_comm, Nat.add_comm]
protected theorem add_mul (a b c : Int) : (a + b) * c = a * c + b * c := by
  rw [Int.mul_comm, Int.mul_add, Int.mul_comm c, Int.mul_comm c]
@[simp] protected theorem mul_zero (a : Int) : a * 0 = 0 := by
  refine Int.add_left_cancel (a := a * 0) ?_
  rw [← Int.mul_add, Int.add_zero, Int.add_zero]
@[simp] protected theorem zero_mul (a : Int) : 0 * a = 0 := by rw [Int.mul_comm, Int.mul_zero]
@[simp] protected theorem mul_one (a : Int) : a * 1 = a := by
  refine (exists_diff a).elim fun a₁ h => h.elim fun a₂ ha => ?_
  rw [ha, show (1 : Int) = subNatNat 1 0 from rfl, mul_diff, Nat.mul_one, Nat.mul_zero, Nat.mul_zero, Nat.mul_one,
    Nat.add_zero, Nat.zero_add]
@[simp] protected theorem one_mul (a : Int) : 1 * a = a := by rw [Int.mul_comm, Int.mul_one]
instance : Std.LawfulIdentity (α := Int) (· * ·) 1 where
  left_id := Int.one_mul
  right_id := Int.mul_one
protected theorem mul_left_comm (a b c : Int) : a * (b * c) = b * (a * c) := by
  rw [← Int.mul_assoc, Int.mul_comm a, Int.mul_assoc]
protected theorem mul_right_comm (a b c : Int) : a * b * c = a * c * b := by
  rw [Int.mul_assoc, Int.mul_comm b, ← Int.mul_assoc]
protected theorem neg_mul (a b : Int) : -a * b = -(a * b) :=
  (Int.neg_eq_of_add_eq_zero (by rw [← Int.add_mul, Int.add_right_neg, Int.zero_mul])).symm
protected theorem mul_neg (a b : Int) : a * -b = -(a * b) := by rw [Int.mul_comm, Int.neg_mul, Int.mul_comm]
attribute [simp] Int.neg_mul Int.mul_neg
protected theorem neg_mul_neg (a b : Int) : -a * -b = a * b := by rw [Int.neg_mul, Int.mul_neg, Int.neg_neg]
protected theorem neg_mul_comm (a b : Int) : -a * b = a * -b := by rw [Int.neg_mul, Int.mul_neg]
protected theorem neg_eq_neg_one_mul (a : Int) : -a = -1 * a := by rw [Int.neg_mul, Int.one_mul]

end Int
