prelude
import Init.Grind.Ordered
import Init.Grind.RingCast

/-! The steps of the order solver of `grind`: chains of `≤` and `<`, with integer offsets where the type is an ordered
ring. The Boolean hypotheses are evaluated by the kernel. -/

set_option linter.unusedVariables false
set_option linter.unusedSectionVars false

universe u

namespace Lean.Grind.Order
open Std

theorem eq_mp {p q : Prop} (h₁ : p = q) (h₂ : p) : q := h₁ ▸ h₂
theorem eq_mp_not {p q : Prop} (h₁ : p = q) (h₂ : ¬p) : ¬q := h₁ ▸ h₂
theorem eq_trans_true {p q : Prop} (h₁ : p = q) (h₂ : q = True) : p = True := h₁.trans h₂
theorem eq_trans_false {p q : Prop} (h₁ : p = q) (h₂ : q = False) : p = False := h₁.trans h₂
theorem eq_trans_true' {p q : Prop} (h₁ : p = q) (h₂ : p = True) : q = True := h₁.symm.trans h₂
theorem eq_trans_false' {p q : Prop} (h₁ : p = q) (h₂ : p = False) : q = False := h₁.symm.trans h₂

theorem nat_eq (a b : Nat) (x y : Int) : NatCast.natCast a = x → NatCast.natCast b = y → x = y → a = b :=
  fun ha hb h => Int.ofNat_inj.mp (ha.trans (h.trans hb.symm))
theorem of_nat_eq (a b : Nat) (x y : Int) : NatCast.natCast a = x → NatCast.natCast b = y → a = b → x = y :=
  fun ha hb h => by rw [← ha, ← hb, h]
theorem of_natCast_eq (a b : Nat) (x y : Int) : NatCast.natCast a = x → NatCast.natCast b = y → a = b → x = y :=
  of_nat_eq a b x y
theorem int_lt {x y k k' : Int} : (k' == k - 1) → x < y + k → x ≤ y + k' := fun e h => by
  have := eq_of_beq e; omega

section
variable {α : Type u} [LE α]

theorem le_of_eq_1 [IsPreorder α] {a b : α} (h : a = b) : a ≤ b := h ▸ le_refl a
theorem le_of_eq_2 [IsPreorder α] {a b : α} (h : a = b) : b ≤ a := h ▸ le_refl a
theorem le_eq_true [IsPreorder α] {a : α} : (a ≤ a) = True := eq_true (le_refl a)
theorem le_of_not_le [IsLinearPreorder α] {a b : α} (h : ¬a ≤ b) : b ≤ a := (le_total (a := a) (b := b)).resolve_left h
theorem eq_of_le_of_le [IsPartialOrder α] {a b : α} (h₁ : a ≤ b) (h₂ : b ≤ a) : a = b := le_antisymm h₁ h₂
theorem le_trans [IsPreorder α] {a b c : α} (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c := Std.le_trans h₁ h₂

variable [LT α] [LawfulOrderLT α]

private theorem irrefl (a : α) (h : a < a) : False := (lt_iff_le_and_not_ge.mp h).2 (lt_iff_le_and_not_ge.mp h).1
theorem lt_eq_false {a : α} : (a < a) = False := eq_false (irrefl a)
theorem le_eq_true_of_lt {a b : α} (h : a < b) : (a ≤ b) = True := eq_true (lt_iff_le_and_not_ge.mp h).1

theorem lt_of_not_le [IsLinearPreorder α] {a b : α} (h : ¬a ≤ b) : b < a :=
  lt_iff_le_and_not_ge.mpr ⟨le_of_not_le h, h⟩
theorem le_of_not_lt [IsLinearPreorder α] {a b : α} (h : ¬a < b) : b ≤ a := not_lt.mp h

variable [IsPreorder α] {a b c : α}

theorem lt_unsat (a : α) (h : a < a) : False := irrefl a h
theorem le_lt_trans (h₁ : a ≤ b) (h₂ : b < c) : a < c :=
  have ⟨le, ne⟩ := lt_iff_le_and_not_ge.mp h₂
  lt_iff_le_and_not_ge.mpr ⟨le_trans h₁ le, fun h => ne (le_trans h h₁)⟩
theorem lt_le_trans (h₁ : a < b) (h₂ : b ≤ c) : a < c :=
  have ⟨le, ne⟩ := lt_iff_le_and_not_ge.mp h₁
  lt_iff_le_and_not_ge.mpr ⟨le_trans le h₂, fun h => ne (le_trans h₂ h)⟩
theorem lt_trans (h₁ : a < b) (h₂ : b < c) : a < c := lt_le_trans h₁ (lt_iff_le_and_not_ge.mp h₂).1

theorem le_eq_false_of_lt (h : a < b) : (b ≤ a) = False := eq_false (lt_iff_le_and_not_ge.mp h).2
theorem lt_eq_false_of_lt (h : a < b) : (b < a) = False := eq_false fun h' => lt_unsat a (lt_trans h h')
theorem lt_eq_false_of_le (h : a ≤ b) : (b < a) = False := eq_false fun h' => lt_unsat b (lt_le_trans h' h)

end

attribute [local instance] Ring.intCast

section
variable {α : Type u} [LE α] [LT α] [LawfulOrderLT α] [IsPreorder α] [R : Ring α] [O : OrderedRing α]

/-- An integer within the ring. -/
private def up (k : Int) : α := Int.cast k

section
variable {α : Type u} [R : Ring α]

private theorem up_add (j k : Int) : (up (j + k) : α) = up j + up k := Ring.intCast_add j k
private theorem up_succ (k : Int) : (up (k + 1) : α) = up k + 1 := Ring.intCast_succ k
private theorem add_zero (a : α) : a + up 0 = a := (congrArg (a + ·) Ring.intCast_zero).trans (Semiring.add_zero a)
private theorem add_up_add (a : α) (j k : Int) : a + up j + up k = a + up (j + k) := by
  rw [up_add, Semiring.add_assoc]

end

variable {a b c : α} {k₁ k₂ k k' : Int}

private theorem shift_le (c : α) : a ≤ b ↔ a + c ≤ b + c := O.add_le_left_iff c
private theorem shift_lt (c : α) : a < b ↔ a + c < b + c := by
  rw [lt_iff_le_and_not_ge, lt_iff_le_and_not_ge, ← shift_le c, ← shift_le c]
private theorem up_lt_succ (k : Int) : (up k : α) < up (k + 1) := by
  have := (shift_lt (up k : α)).mp O.zero_lt_one
  rw [up_succ, Semiring.add_comm (up k)]
  rwa [Semiring.add_comm (0 : α), Semiring.add_zero] at this
private theorem up_le_nat (j : Int) : ∀ n : Nat, (up j : α) ≤ up (j + n)
  | 0 => by rw [show j + ((0 : Nat) : Int) = j by omega]; exact le_refl _
  | n + 1 => by
    rw [show j + ((n + 1 : Nat) : Int) = j + n + 1 by omega]
    exact le_trans (up_le_nat j n) (lt_iff_le_and_not_ge.mp (up_lt_succ _)).1
private theorem up_le (h : k₁ ≤ k₂) : (up k₁ : α) ≤ up k₂ := by
  have := up_le_nat (α := α) k₁ (k₂ - k₁).toNat
  rwa [show k₁ + ((k₂ - k₁).toNat : Int) = k₂ by omega] at this
private theorem up_lt (h : k₁ < k₂) : (up k₁ : α) < up k₂ := lt_le_trans (up_lt_succ k₁) (up_le h)
private theorem add_le (h : k₁ ≤ k₂) : a + up k₁ ≤ a + up k₂ := by
  rw [Semiring.add_comm a, Semiring.add_comm a, ← shift_le]; exact up_le h
private theorem add_lt (h : k₁ < k₂) : a + up k₁ < a + up k₂ := by
  rw [Semiring.add_comm a, Semiring.add_comm a, ← shift_lt]; exact up_lt h

theorem le_of_eq_1_k (h : a = b) : a ≤ b + Int.cast (R := α) 0 := by
  subst h; exact (add_zero a).symm ▸ le_refl a
theorem le_of_eq_2_k (h : a = b) : b ≤ a + Int.cast (R := α) 0 := by
  subst h; exact (add_zero a).symm ▸ le_refl a
theorem le_of_offset_eq_1_k {k : Int} (h : a = b + k) : a ≤ b + k := h ▸ le_refl _
theorem le_of_offset_eq_2_k {k : Int} (h : a = b + k) : b ≤ a + (-k : Int) := by
  subst h
  show b ≤ b + up k + up (-k)
  rw [add_up_add, Int.add_right_neg, add_zero]
  exact le_refl b

theorem le_trans_k (k : Int) (h₁ : a ≤ b + k₁) (h₂ : b ≤ c + k₂) : (k == k₂ + k₁) → a ≤ c + k := fun e => by
  have e := eq_of_beq e; subst e
  have := (shift_le (up k₁)).mp h₂
  exact le_trans h₁ (add_up_add c k₂ k₁ ▸ this)
theorem lt_trans_k (k : Int) (h₁ : a < b + k₁) (h₂ : b < c + k₂) : (k == k₂ + k₁) → a < c + k := fun e => by
  have e := eq_of_beq e; subst e
  have := (shift_lt (up k₁)).mp h₂
  exact lt_trans h₁ (add_up_add c k₂ k₁ ▸ this)
theorem le_lt_trans_k (k : Int) (h₁ : a ≤ b + k₁) (h₂ : b < c + k₂) : (k == k₂ + k₁) → a < c + k := fun e => by
  have e := eq_of_beq e; subst e
  have := (shift_lt (up k₁)).mp h₂
  exact le_lt_trans h₁ (add_up_add c k₂ k₁ ▸ this)
theorem lt_le_trans_k (k : Int) (h₁ : a < b + k₁) (h₂ : b ≤ c + k₂) : (k == k₂ + k₁) → a < c + k := fun e => by
  have e := eq_of_beq e; subst e
  have := (shift_le (up k₁)).mp h₂
  exact lt_le_trans h₁ (add_up_add c k₂ k₁ ▸ this)

private theorem below (h : k < 0) : a + up k < a := by
  have := add_lt (a := a) h; rwa [add_zero] at this
private theorem not_above (h : k ≤ 0) : a + up k ≤ a := by
  have := add_le (a := a) h; rwa [add_zero] at this

theorem le_unsat_k : decide (k < 0) → a ≤ a + k → False := fun e h =>
  lt_unsat a (le_lt_trans h (below (_root_.of_decide_eq_true e)))
theorem lt_unsat_k : decide (k ≤ 0) → a < a + k → False := fun e h =>
  lt_unsat a (lt_le_trans h (not_above (_root_.of_decide_eq_true e)))

theorem le_eq_true_k : decide (0 ≤ k) → (a ≤ a + k) = True := fun e => eq_true (by
  have := add_le (a := a) (_root_.of_decide_eq_true e : 0 ≤ k); rwa [add_zero] at this)
theorem lt_eq_true_k : decide (0 < k) → (a < a + k) = True := fun e => eq_true (by
  have := add_lt (a := a) (_root_.of_decide_eq_true e : 0 < k); rwa [add_zero] at this)
theorem le_eq_true_of_le_k : decide (k₁ ≤ k₂) → a ≤ b + k₁ → (a ≤ b + k₂) = True := fun e h =>
  eq_true (le_trans h (add_le (_root_.of_decide_eq_true e)))
theorem le_eq_true_of_lt_k : decide (k₁ ≤ k₂) → a < b + k₁ → (a ≤ b + k₂) = True := fun e h =>
  le_eq_true_of_le_k e (lt_iff_le_and_not_ge.mp h).1
theorem lt_eq_true_of_lt_k : decide (k₁ ≤ k₂) → a < b + k₁ → (a < b + k₂) = True := fun e h =>
  eq_true (lt_le_trans h (add_le (_root_.of_decide_eq_true e)))
theorem lt_eq_true_of_le_k : decide (k₁ < k₂) → a ≤ b + k₁ → (a < b + k₂) = True := fun e h =>
  eq_true (le_lt_trans h (add_lt (_root_.of_decide_eq_true e)))

theorem le_eq_false_k : decide (k < 0) → (a ≤ a + k) = False := fun e => eq_false (le_unsat_k e)
theorem lt_eq_false_k : decide (k ≤ 0) → (a < a + k) = False := fun e => eq_false (lt_unsat_k e)
theorem le_eq_false_of_le_k : decide (k₂ + k₁ < 0) → a ≤ b + k₁ → (b ≤ a + k₂) = False := fun e h =>
  eq_false fun h' => le_unsat_k e (le_trans_k (k₂ + k₁) h h' (beq_self_eq_true _))
theorem lt_eq_false_of_le_k (a b : α) (k₁ k₂ : Int) :
    decide (k₂ + k₁ ≤ 0) → a ≤ b + k₁ → (b < a + k₂) = False := fun e h =>
  eq_false fun h' => lt_unsat_k e (le_lt_trans_k (k₂ + k₁) h h' (beq_self_eq_true _))
theorem lt_eq_false_of_lt_k (a b : α) (k₁ k₂ : Int) :
    decide (k₂ + k₁ ≤ 0) → a < b + k₁ → (b < a + k₂) = False := fun e h =>
  eq_false fun h' => lt_unsat_k e (lt_trans_k (k₂ + k₁) h h' (beq_self_eq_true _))
theorem le_eq_false_of_lt_k (a b : α) (k₁ k₂ : Int) :
    decide (k₂ + k₁ ≤ 0) → a < b + k₁ → (b ≤ a + k₂) = False := fun e h =>
  eq_false fun h' => lt_unsat_k e (lt_le_trans_k (k₂ + k₁) h h' (beq_self_eq_true _))

end

section
variable {α : Type u} [LE α]

theorem eq_of_le_of_le_0 [IsPartialOrder α] [Ring α] {a b : α} :
    a ≤ b + Int.cast (R := α) 0 → b ≤ a + Int.cast (R := α) 0 → a = b := fun h₁ h₂ => by
  have h₁ := (add_zero b) ▸ h₁
  have h₂ := (add_zero a) ▸ h₂
  exact le_antisymm h₁ h₂

variable [LT α] [LawfulOrderLT α] [IsLinearPreorder α] [Ring α] [OrderedRing α] {a b : α} {k k' : Int}

theorem le_of_not_lt_k : (k' == -k) → ¬a < b + k → b ≤ a + k' := fun e h => by
  have e := eq_of_beq e; subst e
  have := (shift_le (up (-k))).mp (le_of_not_lt h)
  have z : b + up k + up (-k) = b := by rw [add_up_add, Int.add_right_neg, add_zero]
  exact z ▸ this
theorem lt_of_not_le_k : (k' == -k) → ¬a ≤ b + k → b < a + k' := fun e h => by
  have e := eq_of_beq e; subst e
  have := (shift_lt (up (-k))).mp (lt_of_not_le h)
  have z : b + up k + up (-k) = b := by rw [add_up_add, Int.add_right_neg, add_zero]
  exact z ▸ this

end

end Lean.Grind.Order
