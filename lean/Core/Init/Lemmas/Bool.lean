prelude
import Init.Data.GetElem
import Init.Data.Bool
import Init.Data.Option.Basic
import Init.Data.Prod
import Init.Data.List
import Init.Data.Array
import Init.Data.String
import Init.Data.Annotations
import Init.Data.Fin
import Init.Data.BitVec
import Init.Data.UInt
import Init.Linear

/-! `Bool`: connectives, `!=`, `decide`, order, conditionals. -/

namespace Bool
@[simp] theorem not_eq_eq_eq_not {a b : Bool} : ((!a) = b) ↔ (a = !b) := by cases a <;> cases b <;> simp
@[simp low] theorem false_eq (b : Bool) : (false = b) = (b = false) := by grind
@[simp low] theorem true_eq (b : Bool) : (true = b) = (b = true) := by grind
theorem toNat_le (c : Bool) : c.toNat ≤ 1 := by cases c <;> simp
theorem toNat_lt (b : Bool) : b.toNat < 2 := by cases b <;> simp
@[simp] theorem toNat_eq_zero {b : Bool} : b.toNat = 0 ↔ b = false := by cases b <;> simp
@[simp] theorem toNat_eq_one {b : Bool} : b.toNat = 1 ↔ b = true := by cases b <;> simp
theorem forall_bool {p : Bool → Prop} : (∀ b, p b) ↔ p false ∧ p true := ⟨fun h => ⟨h _, h _⟩, fun h b => b.casesOn h.1 h.2⟩
theorem forall_bool' {p : Bool → Prop} (b : Bool) : (∀ x, p x) ↔ p b ∧ p !b := ⟨fun h => ⟨h _, h _⟩, fun h x => by cases b <;> cases x <;> simp_all⟩
theorem exists_bool {p : Bool → Prop} : (∃ b, p b) ↔ p false ∨ p true := ⟨fun ⟨b, h⟩ => by cases b; exact .inl h; exact .inr h, fun h => h.elim (fun h => ⟨_, h⟩) fun h => ⟨_, h⟩⟩
theorem exists_bool' {p : Bool → Prop} (b : Bool) : (∃ x, p x) ↔ p b ∨ p !b := ⟨fun ⟨x, h⟩ => by cases b <;> cases x <;> simp_all, fun h => h.elim (fun h => ⟨_, h⟩) fun h => ⟨_, h⟩⟩
theorem dichotomy (b : Bool) : b = false ∨ b = true := by grind
theorem eq_not_of_ne {a b : Bool} (h : a ≠ b) : a = !b := by revert a b; decide
@[simp] theorem default_bool : default = false := rfl
@[simp] theorem not_ne_self {b : Bool} : (!b) ≠ b := by simp
@[simp] theorem self_ne_not {b : Bool} : b ≠ !b := by simp
@[simp] theorem and_eq_left_iff_imp {a b : Bool} : ((a && b) = a) ↔ (a → b) := by cases a <;> cases b <;> simp
@[simp] theorem and_eq_right_iff_imp {a b : Bool} : ((a && b) = b) ↔ (b → a) := by cases a <;> cases b <;> simp
@[simp] theorem eq_self_and {a b : Bool} : (a = (a && b)) ↔ (a → b) := by cases a <;> cases b <;> simp
@[simp] theorem eq_and_self {a b : Bool} : (b = (a && b)) ↔ (b → a) := by cases a <;> cases b <;> simp
@[simp] theorem or_eq_left_iff_imp {a b : Bool} : ((a || b) = a) ↔ (b → a) := by cases a <;> cases b <;> simp
@[simp] theorem or_eq_right_iff_imp {a b : Bool} : ((a || b) = b) ↔ (a → b) := by cases a <;> cases b <;> simp
@[simp] theorem eq_self_or {a b : Bool} : (a = (a || b)) ↔ (b → a) := by cases a <;> cases b <;> simp
@[simp] theorem eq_or_self {a b : Bool} : (b = (a || b)) ↔ (a → b) := by cases a <;> cases b <;> simp
@[simp] protected theorem and_iff_left_iff_imp {a b : Bool} : ((a && b) ↔ a) ↔ (a → b) := by simp
@[simp] protected theorem and_iff_right_iff_imp {a b : Bool} : ((a && b) ↔ b) ↔ (b → a) := by simp
@[simp] protected theorem iff_self_and {a b : Bool} : (a ↔ (a && b)) ↔ (a → b) := by simp
@[simp] protected theorem iff_and_self {a b : Bool} : (b ↔ (a && b)) ↔ (b → a) := by simp
@[simp] protected theorem or_iff_left_iff_imp {a b : Bool} : ((a || b) ↔ a) ↔ (b → a) := by simp
@[simp] protected theorem or_iff_right_iff_imp {a b : Bool} : ((a || b) ↔ b) ↔ (a → b) := by simp
@[simp] protected theorem iff_self_or {a b : Bool} : (a ↔ (a || b)) ↔ (b → a) := by simp
@[simp] protected theorem iff_or_self {a b : Bool} : (b ↔ (a || b)) ↔ (a → b) := by simp
theorem and_elim_left {a b : Bool} (h : (a && b) = true) : a = true := by grind
theorem and_elim_right {a b : Bool} (h : (a && b) = true) : b = true := by grind
theorem and_xor_distrib_left (x y z : Bool) : (x && (y ^^ z)) = ((x && y) ^^ (x && z)) := by grind
theorem and_xor_distrib_right (x y z : Bool) : ((x ^^ y) && z) = ((x && z) ^^ (y && z)) := by grind
theorem and_or_inj_right {m x y : Bool} (h₁ : (x && m) = (y && m)) (h₂ : (x || m) = (y || m)) : x = y := by grind
theorem and_or_inj_left {m x y : Bool} (h₁ : (m && x) = (m && y)) (h₂ : (m || x) = (m || y)) : x = y := by grind
theorem and_or_inj_right_iff {m x y : Bool} : (x && m) = (y && m) ∧ (x || m) = (y || m) ↔ x = y := by grind
theorem and_or_inj_left_iff {m x y : Bool} : (m && x) = (m && y) ∧ (m || x) = (m || y) ↔ x = y := by grind
theorem not_xor (x y : Bool) : ((!x) ^^ y) = !(x ^^ y) := by cases x <;> cases y <;> simp
theorem xor_not (x y : Bool) : (x ^^ (!y)) = !(x ^^ y) := by cases x <;> cases y <;> simp
@[simp] theorem not_xor_not (x y : Bool) : ((!x) ^^ (!y)) = (x ^^ y) := by grind
theorem not_xor_self (x : Bool) : ((!x) ^^ x) = true := by simp
theorem xor_not_self (x : Bool) : (x ^^ (!x)) = true := by simp
theorem xor_left_comm (x y z : Bool) : (x ^^ (y ^^ z)) = (y ^^ (x ^^ z)) := by cases x <;> cases y <;> cases z <;> simp
theorem xor_right_comm (x y z : Bool) : ((x ^^ y) ^^ z) = ((x ^^ z) ^^ y) := by cases x <;> cases y <;> cases z <;> simp
theorem xor_left_inj {x y z : Bool} : (x ^^ y) = (x ^^ z) ↔ y = z := by cases x <;> cases y <;> cases z <;> simp
theorem xor_right_inj {x y z : Bool} : (x ^^ z) = (y ^^ z) ↔ x = y := by cases x <;> cases y <;> cases z <;> simp
theorem bne_assoc (x y z : Bool) : ((x != y) != z) = (x != (y != z)) := by cases x <;> cases y <;> cases z <;> simp
@[simp] theorem true_bne (b : Bool) : (true != b) = !b := by simp
@[simp] theorem false_bne (b : Bool) : (false != b) = b := by simp
@[simp] protected theorem bne_true (b : Bool) : (b != true) = !b := rfl
@[simp] protected theorem bne_false (b : Bool) : (b != false) = b := by simp
@[simp] theorem not_bne_self (b : Bool) : ((!b) != b) = true := by simp
@[simp] theorem bne_not_self (b : Bool) : (b != !b) = true := by simp
@[simp] theorem not_bne_not (x y : Bool) : ((!x) != (!y)) = (x != y) := by simp
@[simp] theorem bne_self_left (a b : Bool) : (a != (a != b)) = b := by cases a <;> cases b <;> rfl
@[simp] theorem bne_self_right (a b : Bool) : ((a != b) != b) = a := by cases a <;> cases b <;> rfl
@[simp] theorem beq_self_left (a b : Bool) : (a == (a == b)) = b := by cases a <;> cases b <;> simp
@[simp] theorem beq_self_right (a b : Bool) : ((a == b) == b) = a := by cases a <;> cases b <;> simp
@[simp] theorem not_beq_self (x : Bool) : ((!x) == x) = false := by simp
@[simp] theorem beq_not_self (x : Bool) : (x == !x) = false := by simp
@[simp] protected theorem beq_true (b : Bool) : (b == true) = b := rfl
@[simp] protected theorem beq_false (b : Bool) : (b == false) = !b := rfl
@[simp] theorem bne_left_inj {x y z : Bool} : (x != y) = (x != z) ↔ y = z := by cases x <;> cases y <;> cases z <;> simp
@[simp] theorem bne_right_inj {x y z : Bool} : (x != z) = (y != z) ↔ x = y := by
  cases x <;> cases y <;> cases z <;> simp
theorem beq_eq_decide_eq {α} [BEq α] [LawfulBEq α] [DecidableEq α] (a b : α) : (a == b) = decide (a = b) := by grind
theorem and_eq_decide (p q : Prop) [dpq : Decidable (p ∧ q)] [dp : Decidable p] [dq : Decidable q] : (p && q) = decide (p ∧ q) :=
  by simp
theorem or_eq_decide (p q : Prop) [dpq : Decidable (p ∨ q)] [dp : Decidable p] [dq : Decidable q] : (p || q) = decide (p ∨ q) :=
  by simp
theorem decide_beq_decide (p q : Prop) [dpq : Decidable (p ↔ q)] [dp : Decidable p] [dq : Decidable q] : (decide p == decide q) = decide (p ↔ q) :=
  by grind
theorem decide_iff_dist (p q : Prop) [Decidable (p ↔ q)] [Decidable p] [Decidable q] : decide (p ↔ q) = (decide p == decide q) :=
  by grind
theorem ite_eq_true_distrib (p : Prop) [h : Decidable p] (t f : Bool) : ((if p then t else f) = true) = (if p then t = true else f = true) :=
  by grind
theorem ite_eq_false_distrib (p : Prop) [h : Decidable p] (t f : Bool) : ((if p then t else f) = false) = (if p then t = false else f = false) :=
  by grind
@[simp] theorem ite_eq_false {p : Prop} [Decidable p] {b c : Bool} : (if p then b else c) = false ↔ (if p then b = false else c = false) :=
  by grind
theorem cond_eq_if {α} (b : Bool) (x y : α) : (bif b then x else y) = (if b then x else y) := by grind
theorem cond_pos {α} {b : Bool} {a a' : α} (h : b = true) : (bif b then a else a') = a := by grind
theorem cond_neg {α} {b : Bool} {a a' : α} (h : b = false) : (bif b then a else a') = a' := by grind
@[simp] theorem cond_true_not_same (c b : Bool) : (bif c then !c else b) = (!c && b) := by grind
@[simp] theorem cond_false_not_same (c b : Bool) : (bif c then b else !c) = (!c || b) := by grind
theorem apply_cond {α β} (f : α → β) {b : Bool} {a a' : α} : f (bif b then a else a') = bif b then f a else f a' := by
  grind
@[simp] theorem le_true (x : Bool) : x ≤ true := by cases x <;> decide
@[simp] theorem false_le (x : Bool) : false ≤ x := by cases x <;> decide
@[simp] theorem le_refl (x : Bool) : x ≤ x := by cases x <;> simp
@[simp] theorem lt_irrefl (x : Bool) : ¬x < x := by cases x <;> decide
theorem le_trans {x y z : Bool} (h₁ : x ≤ y) (h₂ : y ≤ z) : x ≤ z := by revert x y z; decide
theorem le_antisymm {x y : Bool} (h₁ : x ≤ y) (h₂ : y ≤ x) : x = y := by revert x y; decide
theorem le_total (x y : Bool) : x ≤ y ∨ y ≤ x := by revert x y; decide
theorem lt_asymm {x y : Bool} (h : x < y) : ¬y < x := by revert x y; decide
theorem lt_trans {x y z : Bool} (h₁ : x < y) (h₂ : y < z) : x < z := by revert x y z; decide
theorem lt_iff_le_not_le {x y : Bool} : x < y ↔ x ≤ y ∧ ¬y ≤ x := by revert x y; decide
theorem le_of_lt {x y : Bool} (h : x < y) : x ≤ y := by revert x y; decide
theorem le_of_eq {x y : Bool} (h : x = y) : x ≤ y := by revert x y; decide
theorem ne_of_lt {x y : Bool} (h : x < y) : x ≠ y := by revert x y; decide
theorem lt_of_le_of_ne {x y : Bool} (h₁ : x ≤ y) (h₂ : x ≠ y) : x < y := by revert x y; decide
@[simp] theorem max_eq_or : (max : Bool → Bool → Bool) = or := by funext x y; cases x <;> cases y <;> rfl
@[simp] theorem min_eq_and : (min : Bool → Bool → Bool) = and := by funext x y; cases x <;> cases y <;> rfl

end Bool
