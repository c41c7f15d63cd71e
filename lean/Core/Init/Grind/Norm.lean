prelude
import Init.Grind.Bool
import Init.Int.Div
import Init.Nat.Div

/-! Equations between propositions that `grind` rewrites with before it looks at a goal. -/

set_option linter.unusedVariables false
universe u v

namespace Lean.Grind

theorem iff_eq (p q : Prop) : (p ↔ q) = (p = q) := propext ⟨propext, Iff.of_eq⟩
theorem eq_true_eq (p : Prop) : (p = True) = p := propext ⟨of_eq_true, eq_true⟩
theorem eq_false_eq (p : Prop) : (p = False) = ¬p := propext ⟨of_eq_false, eq_false⟩
theorem not_eq_prop (p q : Prop) : (¬(p = q)) = (p = ¬q) :=
  propext ⟨fun h => propext ⟨fun hp hq => h ((eq_true hp).trans (eq_true hq).symm),
      fun nq => Classical.byContradiction fun np => h ((eq_false np).trans (eq_false nq).symm)⟩,
    fun h e => iff_not_self (Iff.of_eq (e ▸ h))⟩
theorem imp_eq (p q : Prop) : (p → q) = (¬p ∨ q) := propext Classical.imp_iff_not_or

theorem true_imp_eq (p : Prop) : (True → p) = p := true_implies p
theorem false_imp_eq (p : Prop) : (False → p) = True := false_implies p
theorem imp_true_eq (p : Prop) : (p → True) = True := implies_true p
theorem imp_false_eq (p : Prop) : (p → False) = ¬p := rfl
theorem imp_self_eq (p : Prop) : (p → p) = True := eq_true id

theorem not_true : (¬True) = False := not_true_eq_false
theorem not_false : (¬False) = True := not_false_eq_true
theorem not_not (p : Prop) : (¬¬p) = p := propext Classical.not_not
theorem not_and (p q : Prop) : (¬(p ∧ q)) = (¬p ∨ ¬q) := propext Classical.not_and_iff_not_or_not
theorem not_or (p q : Prop) : (¬(p ∨ q)) = (¬p ∧ ¬q) := propext _root_.not_or
theorem not_ite {_ : Decidable p} (q r : Prop) : (¬ite p q r) = ite p (¬q) (¬r) := apply_ite Not p q r
theorem not_forall (p : α → Prop) : (¬∀ x, p x) = ∃ x, ¬p x := propext Classical.not_forall
theorem not_exists (p : α → Prop) : (¬∃ x, p x) = ∀ x, ¬p x := propext _root_.not_exists
theorem not_implies (p q : Prop) : (¬(p → q)) = (p ∧ ¬q) := propext Classical.not_imp

theorem or_assoc (p q r : Prop) : ((p ∨ q) ∨ r) = (p ∨ (q ∨ r)) := propext _root_.or_assoc
theorem or_swap12 (p q r : Prop) : (p ∨ q ∨ r) = (q ∨ p ∨ r) := propext or_left_comm
theorem or_swap13 (p q r : Prop) : (p ∨ q ∨ r) = (r ∨ q ∨ p) :=
  propext ⟨fun h => h.elim (fun x => .inr (.inr x)) (fun h => h.elim (fun x => .inr (.inl x)) .inl),
    fun h => h.elim (fun x => .inr (.inr x)) (fun h => h.elim (fun x => .inr (.inl x)) .inl)⟩

theorem ite_true_false {_ : Decidable p} : (ite p True False) = p :=
  if_false_right_eq.trans (and_true p)
theorem ite_false_true {_ : Decidable p} : (ite p False True) = ¬p := if_true_right_eq

theorem cond_eq_ite (c : Bool) (a b : α) : cond c a b = ite c a b := _root_.cond_eq_ite c a b

theorem beq_eq_decide_eq {_ : BEq α} [LawfulBEq α] [DecidableEq α] (a b : α) : (a == b) = (decide (a = b)) :=
  Bool.eq_iff_iff.mpr ⟨fun h => _root_.decide_eq_true (eq_of_beq h), fun h => beq_of_eq (_root_.of_decide_eq_true h)⟩
theorem bne_eq_decide_not_eq {_ : BEq α} [LawfulBEq α] [DecidableEq α] (a b : α) : (a != b) = (decide (¬a = b)) :=
  (congrArg not (beq_eq_decide_eq a b)).trans decide_not.symm

theorem flip_bool_eq (a b : Bool) : (a = b) = (b = a) := propext eq_comm
theorem bool_eq_to_prop (a b : Bool) : (a = b) = ((a = true) = (b = true)) :=
  propext (Bool.eq_iff_iff.trans ⟨propext, Iff.of_eq⟩)

theorem forall_imp_eq_or {α} (p : α → Prop) (q : Prop) : ((∀ a, p a) → q) = ((∃ a, ¬p a) ∨ q) :=
  (imp_eq _ q).trans (congrArg (· ∨ q) (not_forall p))
theorem forall_true (p : True → Prop) : (∀ h : True, p h) = p True.intro := propext ⟨fun h => h _, fun h _ => h⟩
theorem forall_and {α} {p q : α → Prop} : (∀ x, p x ∧ q x) = ((∀ x, p x) ∧ (∀ x, q x)) := propext _root_.forall_and

theorem forall_or_forall {α : Sort u} {β : α → Sort v} (p : α → Prop) (q : (a : α) → β a → Prop) :
    (∀ a : α, p a ∨ ∀ b : β a, q a b) = (∀ (a : α) (b : β a), p a ∨ q a b) :=
  propext ⟨fun h a b => (h a).imp id (fun f => f b),
    fun h a => (Classical.em (p a)).imp id fun n b => (h a b).elim (fun x => (n x).elim) id⟩

theorem forall_forall_or {α : Sort u} {β : α → Sort v} (p : α → Prop) (q : (a : α) → β a → Prop) :
    (∀ a : α, (∀ b : β a, q a b) ∨ p a) = (∀ (a : α) (b : β a), q a b ∨ p a) :=
  propext ⟨fun h a b => (h a).imp (fun f => f b) id,
    fun h a => (Classical.em (p a)).elim .inr fun n => .inl fun b => (h a b).elim id fun x => (n x).elim⟩

theorem exists_const (α : Sort u) [i : Nonempty α] {b : Prop} : (∃ _ : α, b) = b := propext (_root_.exists_const α)
theorem exists_or {α : Sort u} {p q : α → Prop} : (∃ x, p x ∨ q x) = ((∃ x, p x) ∨ ∃ x, q x) :=
  propext _root_.exists_or
theorem exists_prop {a b : Prop} : (∃ _h : a, b) = (a ∧ b) := propext _root_.exists_prop
theorem exists_and_left {α : Sort u} {p : α → Prop} {b : Prop} : (∃ x, b ∧ p x) = (b ∧ (∃ x, p x)) :=
  propext _root_.exists_and_left
theorem exists_and_right {α : Sort u} {p : α → Prop} {b : Prop} : (∃ x, p x ∧ b) = ((∃ x, p x) ∧ b) :=
  propext _root_.exists_and_right

theorem Nat.lt_eq (a b : Nat) : (a < b) = (a + 1 ≤ b) := rfl
theorem Nat.pow_one (a : Nat) : a ^ 1 = a := (_root_.Nat.pow_succ ..).trans (_root_.Nat.one_mul a)
theorem zero_sub (a : Nat) : 0 - a = 0 := _root_.Nat.zero_sub a

theorem Int.lt_eq (a b : Int) : (a < b) = (a + 1 ≤ b) := rfl
theorem natCast_add (a b : Nat) :
    (NatCast.natCast (a + b : Nat) : Int) = (NatCast.natCast a : Int) + (NatCast.natCast b : Int) := rfl
theorem natCast_mul (a b : Nat) :
    (NatCast.natCast (a * b : Nat) : Int) = (NatCast.natCast a : Int) * (NatCast.natCast b : Int) := rfl
theorem natCast_div (a b : Nat) : (NatCast.natCast (a / b) : Int) = (NatCast.natCast a) / (NatCast.natCast b) := rfl
theorem natCast_mod (a b : Nat) : (NatCast.natCast (a % b) : Int) = (NatCast.natCast a) % (NatCast.natCast b) := rfl

init_grind_norm
  |
  and_assoc and_false and_true beq_eq_decide_eq beq_iff_eq beq_self_eq_true bne_eq_decide_not_eq
  bne_iff_ne cond_eq_ite decide_eq_true_eq decide_not false_and heq_eq_eq iff_eq ite_false_true
  ite_true_false natCast_add natCast_div natCast_mod natCast_mul not_decide_eq_true true_and zero_sub
  Bool.and_eq_true Bool.and_false Bool.and_true Bool.false_and Bool.false_or Bool.not_not
  Bool.or_eq_true Bool.or_false Bool.or_true Bool.true_and Bool.true_or
  Function.comp_apply Function.comp_const Function.const_apply Function.const_comp Function.false_comp
  Function.true_comp
  Int.ediv_neg Int.ediv_zero Int.emod_zero Int.lt_eq Int.negSucc_eq Int.ofNat_eq_coe Int.pow_zero
  Nat.add_eq Nat.div_one Nat.div_zero Nat.le_eq Nat.le_zero_eq Nat.lt_eq Nat.mod_one Nat.mod_zero
  Nat.mul_eq Nat.pow_one Nat.pow_zero Nat.sub_eq Nat.sub_self Nat.sub_sub Nat.succ_eq_add_one
  Nat.zero_eq

end Lean.Grind
