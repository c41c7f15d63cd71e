prelude
import Init.Core.Simp

/-! Laws of the Boolean operators, `decide`, `==`, `!=` and `cond`, with their `simp` tags. -/

set_option linter.unusedVariables false
universe u v w

namespace Bool

@[simp] theorem or_false (b : Bool) : (b || false) = b := by cases b <;> rfl
@[simp] theorem or_true (b : Bool) : (b || true) = true := by cases b <;> rfl
@[simp] theorem false_or (b : Bool) : (false || b) = b := by cases b <;> rfl
@[simp] theorem true_or (b : Bool) : (true || b) = true := by cases b <;> rfl
@[simp] theorem or_self (b : Bool) : (b || b) = b := by cases b <;> rfl
@[simp] theorem and_false (b : Bool) : (b && false) = false := by cases b <;> rfl
@[simp] theorem and_true (b : Bool) : (b && true) = b := by cases b <;> rfl
@[simp] theorem false_and (b : Bool) : (false && b) = false := by cases b <;> rfl
@[simp] theorem true_and (b : Bool) : (true && b) = b := by cases b <;> rfl
@[simp] theorem and_self (b : Bool) : (b && b) = b := by cases b <;> rfl
theorem and_assoc (a b c : Bool) : (a && b && c) = (a && (b && c)) := by cases a <;> rfl
theorem or_assoc (a b c : Bool) : (a || b || c) = (a || (b || c)) := by cases a <;> rfl
theorem and_comm : ∀ (x y : Bool), (x && y) = (y && x) := by intro x y; cases x <;> cases y <;> rfl
theorem or_comm : ∀ (x y : Bool), (x || y) = (y || x) := by intro x y; cases x <;> cases y <;> rfl
theorem and_left_comm : ∀ (x y z : Bool), (x && (y && z)) = (y && (x && z)) := by
  intro x y z; cases x <;> cases y <;> rfl
theorem and_right_comm : ∀ (x y z : Bool), ((x && y) && z) = ((x && z) && y) := by
  intro x y z; cases x <;> cases y <;> cases z <;> rfl
theorem or_left_comm : ∀ (x y z : Bool), (x || (y || z)) = (y || (x || z)) := by
  intro x y z; cases x <;> cases y <;> rfl
theorem or_right_comm : ∀ (x y z : Bool), ((x || y) || z) = ((x || z) || y) := by
  intro x y z; cases x <;> cases y <;> cases z <;> rfl
@[simp] theorem and_not_self : ∀ (x : Bool), (x && !x) = false := by intro x; cases x <;> rfl
@[simp] theorem not_and_self : ∀ (x : Bool), (!x && x) = false := by intro x; cases x <;> rfl
@[simp] theorem or_not_self : ∀ (x : Bool), (x || !x) = true := by intro x; cases x <;> rfl
@[simp] theorem not_or_self : ∀ (x : Bool), (!x || x) = true := by intro x; cases x <;> rfl
@[simp] theorem and_self_left : ∀ (a b : Bool), (a && (a && b)) = (a && b) := by intro a b; cases a <;> rfl
@[simp] theorem and_self_right : ∀ (a b : Bool), ((a && b) && b) = (a && b) := by intro a b; cases a <;> cases b <;> rfl
@[simp] theorem or_self_left : ∀ (a b : Bool), (a || (a || b)) = (a || b) := by intro a b; cases a <;> rfl
@[simp] theorem or_self_right : ∀ (a b : Bool), ((a || b) || b) = (a || b) := by intro a b; cases a <;> cases b <;> rfl
theorem and_or_distrib_left : ∀ (x y z : Bool), (x && (y || z)) = (x && y || x && z) := by
  intro x y z; cases x <;> rfl
theorem and_or_distrib_right : ∀ (x y z : Bool), ((x || y) && z) = (x && z || y && z) := by
  intro x y z; cases x <;> cases y <;> cases z <;> rfl
theorem or_and_distrib_left : ∀ (x y z : Bool), (x || y && z) = ((x || y) && (x || z)) := by
  intro x y z; cases x <;> rfl
theorem or_and_distrib_right : ∀ (x y z : Bool), (x && y || z) = ((x || z) && (y || z)) := by
  intro x y z; cases x <;> cases y <;> cases z <;> rfl
@[simp] theorem not_not (b : Bool) : (!!b) = b := by cases b <;> rfl
@[simp] theorem not_true : (!true) = false := rfl
@[simp] theorem not_false : (!false) = true := rfl
@[simp] theorem not_and : ∀ (x y : Bool), (!(x && y)) = (!x || !y) := by intro x y; cases x <;> rfl
@[simp] theorem not_or : ∀ (x y : Bool), (!(x || y)) = (!x && !y) := by intro x y; cases x <;> rfl

theorem of_not_eq_true : {b : Bool} → ¬(b = true) → b = false := eq_false_of_ne_true
theorem of_not_eq_false : {b : Bool} → ¬(b = false) → b = true := eq_true_of_ne_false
theorem eq_iff_iff {a b : Bool} : a = b ↔ ((a = true) ↔ (b = true)) := by
  cases a <;> cases b <;> decide

@[simp] theorem not_eq_true (b : Bool) : (¬(b = true)) = (b = false) := by cases b <;> decide
@[simp] theorem not_eq_false (b : Bool) : (¬(b = false)) = (b = true) := by cases b <;> decide
@[simp] theorem not_eq_true' (b : Bool) : ((!b) = true) = (b = false) := by cases b <;> decide
@[simp] theorem not_eq_false' (b : Bool) : ((!b) = false) = (b = true) := by cases b <;> decide
@[simp] theorem and_eq_true (a b : Bool) : ((a && b) = true) = (a = true ∧ b = true) := by
  cases a <;> cases b <;> decide
@[simp] theorem or_eq_true (a b : Bool) : ((a || b) = true) = (a = true ∨ b = true) := by
  cases a <;> cases b <;> decide
theorem and_eq_true_iff : ∀ (x y : Bool), (x && y) = true ↔ x = true ∧ y = true := by
  intro x y; cases x <;> cases y <;> decide
theorem or_eq_true_iff : ∀ (x y : Bool), (x || y) = true ↔ x = true ∨ y = true := by
  intro x y; cases x <;> cases y <;> decide
@[simp] theorem and_eq_false_imp : ∀ (x y : Bool), (x && y) = false ↔ (x = true → y = false) := by
  intro x y; cases x <;> cases y <;> decide
theorem and_eq_false_iff : ∀ (x y : Bool), (x && y) = false ↔ x = false ∨ y = false := by
  intro x y; cases x <;> cases y <;> decide
@[simp] theorem or_eq_false_iff : ∀ (x y : Bool), (x || y) = false ↔ x = false ∧ y = false := by
  intro x y; cases x <;> cases y <;> decide
theorem eq_false_iff {b : Bool} : b = false ↔ b ≠ true := by cases b <;> decide
theorem ne_false_iff {b : Bool} : b ≠ false ↔ b = true := by cases b <;> decide
@[simp] theorem not_eq_not : ∀ {a b : Bool}, ¬a = !b ↔ a = b := by intro a b; cases a <;> cases b <;> decide
@[simp] theorem not_not_eq : ∀ {a b : Bool}, ¬(!a) = b ↔ a = b := by intro a b; cases a <;> cases b <;> decide
@[simp] theorem eq_not_self : ∀ (b : Bool), (b = !b) ↔ False := by intro b; cases b <;> decide
@[simp] theorem not_eq_self : ∀ (b : Bool), ((!b) = b) ↔ False := by intro b; cases b <;> decide
theorem not_inj : ∀ {x y : Bool}, (!x) = (!y) → x = y := by intro x y; cases x <;> cases y <;> decide
@[simp] theorem not_inj_iff : ∀ {x y : Bool}, (!x) = (!y) ↔ x = y := by intro x y; cases x <;> cases y <;> decide
theorem eq_not : ∀ {a b : Bool}, (a = (!b)) ↔ (a ≠ b) := by intro a b; cases a <;> cases b <;> decide
theorem not_eq : ∀ {a b : Bool}, ((!a) = b) ↔ (a ≠ b) := by intro a b; cases a <;> cases b <;> decide
theorem eq_true_or_eq_false : ∀ b : Bool, b = true ∨ b = false := by intro b; cases b <;> decide
theorem eq_false_or_eq_true : ∀ b : Bool, b = true ∨ b = false := eq_true_or_eq_false
theorem false_ne_true : false = true → False := Bool.noConfusion
@[simp] theorem false_eq_true : (false = true) = False := eq_false false_ne_true
@[simp] theorem true_eq_false : (true = false) = False := eq_false Bool.noConfusion
@[simp] theorem coe_iff_coe : ∀ {a b : Bool}, (a ↔ b) ↔ a = b := by intro a b; cases a <;> cases b <;> decide
@[simp] theorem coe_true_iff_false : ∀ {a b : Bool}, (a ↔ b = false) ↔ a = (!b) := by
  intro a b; cases a <;> cases b <;> decide
@[simp] theorem beq_to_eq (a b : Bool) : ((a == b) = true) = (a = b) := by cases a <;> cases b <;> decide
@[simp] theorem not_beq_to_not_eq (a b : Bool) : ((!(a == b)) = true) = ¬(a = b) := by cases a <;> cases b <;> decide

@[inline] abbrev xor : Bool → Bool → Bool := bne
@[inline] def toNat (b : Bool) : Nat := cond b 1 0
@[simp] theorem toNat_false : false.toNat = 0 := rfl
@[simp] theorem toNat_true : true.toNat = 1 := rfl
@[simp] theorem xor_false : ∀ (x : Bool), (x ^^ false) = x := by intro x; cases x <;> rfl
@[simp] theorem false_xor : ∀ (x : Bool), (false ^^ x) = x := by intro x; cases x <;> rfl
@[simp] theorem xor_true : ∀ (x : Bool), (x ^^ true) = !x := by intro x; cases x <;> rfl
@[simp] theorem true_xor : ∀ (x : Bool), (true ^^ x) = !x := by intro x; cases x <;> rfl
@[simp] theorem xor_self : ∀ (x : Bool), (x ^^ x) = false := by intro x; cases x <;> rfl
theorem xor_comm : ∀ (x y : Bool), (x ^^ y) = (y ^^ x) := by intro x y; cases x <;> cases y <;> rfl
theorem xor_assoc : ∀ (x y z : Bool), ((x ^^ y) ^^ z) = (x ^^ (y ^^ z)) := by
  intro x y z; cases x <;> cases y <;> cases z <;> rfl

instance : LE Bool := ⟨fun x y => x → y⟩
instance : LT Bool := ⟨fun x y => !x && y⟩
instance (x y : Bool) : Decidable (x ≤ y) := inferInstanceAs (Decidable (x → y))
instance (x y : Bool) : Decidable (x < y) := inferInstanceAs (Decidable (!x && y))
instance : Max Bool := ⟨or⟩
instance : Min Bool := ⟨and⟩

instance {p : Bool → Prop} [DecidablePred p] : Decidable (∀ x, p x) :=
  decidable_of_decidable_of_iff (p := p true ∧ p false)
    ⟨fun h x => by cases x; exact h.right; exact h.left, fun h => ⟨h true, h false⟩⟩
instance {p : Bool → Prop} [DecidablePred p] : Decidable (∃ x, p x) :=
  decidable_of_decidable_of_iff (p := p true ∨ p false)
    ⟨fun h => h.elim (fun h => ⟨_, h⟩) (fun h => ⟨_, h⟩),
     fun ⟨x, h⟩ => by cases x; exact Or.inr h; exact Or.inl h⟩

instance : Std.Associative (· && ·) := ⟨and_assoc⟩
instance : Std.Commutative (· && ·) := ⟨and_comm⟩
instance : Std.IdempotentOp (· && ·) := ⟨and_self⟩
instance : Std.LawfulIdentity (· && ·) true where
  left_id := true_and
  right_id := and_true
instance : Std.Associative (· || ·) := ⟨or_assoc⟩
instance : Std.Commutative (· || ·) := ⟨or_comm⟩
instance : Std.IdempotentOp (· || ·) := ⟨or_self⟩
instance : Std.LawfulIdentity (· || ·) false where
  left_id := false_or
  right_id := or_false
instance : Std.Associative (· != · : Bool → Bool → Bool) := ⟨xor_assoc⟩
instance : Std.Commutative (· != · : Bool → Bool → Bool) := ⟨xor_comm⟩

end Bool

@[simp] theorem decide_eq_true_eq [Decidable p] : (decide p = true) = p := propext ⟨of_decide_eq_true, decide_eq_true⟩
theorem decide_eq_true_iff {p : Prop} [Decidable p] : decide p = true ↔ p := Iff.of_eq decide_eq_true_eq
@[simp] theorem decide_eq_false_iff_not {p : Prop} {_ : Decidable p} : (decide p = false) ↔ ¬p :=
  ⟨of_decide_eq_false, decide_eq_false⟩
@[simp] theorem decide_not [g : Decidable p] [h : Decidable (Not p)] : decide (Not p) = !(decide p) := by
  cases Subsingleton.elim h (instDecidableNot (p := p)); rfl
theorem not_decide_eq_true [h : Decidable p] : ((!decide p) = true) = ¬p := by
  rw [Bool.not_eq_true', propext decide_eq_false_iff_not]
@[simp] theorem decide_true : decide True = true := rfl
@[simp] theorem decide_false : decide False = false := rfl
theorem decide_iff (p : Prop) [Decidable p] : decide p ↔ p := decide_eq_true_iff
@[simp] theorem decide_eq_decide {p q : Prop} {_ : Decidable p} {_ : Decidable q} : decide p = decide q ↔ (p ↔ q) := by
  rw [Bool.eq_iff_iff, decide_eq_true_eq, decide_eq_true_eq]
@[simp] theorem Bool.decide_eq_true (b : Bool) [Decidable (b = true)] : decide (b = true) = b := by
  rw [Bool.eq_iff_iff, decide_eq_true_eq]
theorem Bool.decide_coe (b : Bool) [Decidable (b = true)] : decide (b = true) = b := Bool.decide_eq_true b
@[simp] theorem Bool.decide_eq_false (b : Bool) [Decidable (b = false)] : decide (b = false) = !b := by
  rw [Bool.eq_iff_iff, decide_eq_true_eq, Bool.not_eq_true']
@[simp] theorem Bool.decide_and (p q : Prop) [Decidable p] [Decidable q] [h : Decidable (p ∧ q)] :
    decide (p ∧ q) = (decide p && decide q) := by
  cases Subsingleton.elim h instDecidableAnd; rfl
@[simp] theorem Bool.decide_or (p q : Prop) [Decidable p] [Decidable q] [h : Decidable (p ∨ q)] :
    decide (p ∨ q) = (decide p || decide q) := by
  cases Subsingleton.elim h instDecidableOr; rfl

@[simp] theorem beq_true (b : Bool) : (b == true) = b := by cases b <;> rfl
@[simp] theorem beq_false (b : Bool) : (b == false) = !b := by cases b <;> rfl
@[simp] theorem Bool.true_beq (b : Bool) : (true == b) = b := by cases b <;> rfl
@[simp] theorem Bool.false_beq (b : Bool) : (false == b) = !b := by cases b <;> rfl
@[simp] theorem bne_true (b : Bool) : (b != true) = !b := by cases b <;> rfl
@[simp] theorem bne_false (b : Bool) : (b != false) = b := by cases b <;> rfl

@[simp] theorem beq_iff_eq [BEq α] [LawfulBEq α] {a b : α} : a == b ↔ a = b := ⟨eq_of_beq, beq_of_eq⟩
@[simp] theorem beq_self_eq_true [BEq α] [ReflBEq α] (a : α) : (a == a) = true := BEq.refl a
theorem beq_self_eq_true' [DecidableEq α] (a : α) : (a == a) = true := beq_self_eq_true a
@[simp] theorem bne_self_eq_false [BEq α] [ReflBEq α] (a : α) : (a != a) = false := congrArg not (BEq.refl a)
theorem bne_self_eq_false' [DecidableEq α] (a : α) : (a != a) = false := bne_self_eq_false a
@[simp] theorem beq_eq_false_iff_ne [BEq α] [LawfulBEq α] {a b : α} : (a == b) = false ↔ a ≠ b :=
  ⟨ne_of_beq_false, beq_false_of_ne⟩
@[simp] theorem bne_iff_ne [BEq α] [LawfulBEq α] {a b : α} : a != b ↔ a ≠ b := by
  show (!(a == b)) = true ↔ a ≠ b
  rw [Bool.not_eq_true']; exact beq_eq_false_iff_ne
@[simp] theorem bne_eq_false_iff_eq [BEq α] [LawfulBEq α] {a b : α} : (a != b) = false ↔ a = b := by
  show (!(a == b)) = false ↔ a = b
  rw [Bool.not_eq_false']; exact beq_iff_eq
@[simp] theorem Bool.not_beq_eq_bne [BEq α] (a b : α) : (!(a == b)) = (a != b) := rfl
theorem Bool.not_bne [BEq α] (a b : α) : (!(a != b)) = (a == b) := Bool.not_not _
theorem beq_comm_of_lawful [BEq α] [LawfulBEq α] {a b : α} : (a == b) = (b == a) := by
  rw [Bool.eq_iff_iff, propext beq_iff_eq, propext beq_iff_eq]; exact eq_comm
theorem beq_eq_decide [DecidableEq α] (a b : α) : (a == b) = decide (a = b) := rfl
theorem bne_eq_not_decide [DecidableEq α] (a b : α) : (a != b) = !decide (a = b) := rfl

@[simp] theorem cond_true (a b : α) : cond true a b = a := rfl
@[simp] theorem cond_false (a b : α) : cond false a b = b := rfl
@[simp] theorem cond_self (c : Bool) (t : α) : cond c t t = t := by cases c <;> rfl
theorem cond_eq_ite (b : Bool) (t e : α) : cond b t e = if b then t else e := by cases b <;> rfl
@[simp] theorem cond_not (b : Bool) (t e : α) : cond (!b) t e = cond b e t := by cases b <;> rfl
theorem Bool.cond_eq_ite (b : Bool) (t e : α) : cond b t e = if b then t else e := _root_.cond_eq_ite b t e
@[simp] theorem Bool.if_true_left (p : Prop) [h : Decidable p] (f : Bool) : (ite p true f) = (p || f) := by
  cases Decidable.em p with
  | inl hp => rw [if_pos hp, _root_.decide_eq_true hp, Bool.true_or]
  | inr np => rw [if_neg np, _root_.decide_eq_false np, Bool.false_or]
@[simp] theorem Bool.if_false_left (p : Prop) [h : Decidable p] (f : Bool) : (ite p false f) = (!p && f) := by
  cases Decidable.em p with
  | inl hp => rw [if_pos hp, _root_.decide_eq_true hp, Bool.not_true, Bool.false_and]
  | inr np => rw [if_neg np, _root_.decide_eq_false np, Bool.not_false, Bool.true_and]
@[simp] theorem Bool.if_true_right (p : Prop) [h : Decidable p] (t : Bool) : (ite p t true) = (!(p : Bool) || t) := by
  cases Decidable.em p with
  | inl hp => rw [if_pos hp, _root_.decide_eq_true hp, Bool.not_true, Bool.false_or]
  | inr np => rw [if_neg np, _root_.decide_eq_false np, Bool.not_false, Bool.true_or]
@[simp] theorem Bool.if_false_right (p : Prop) [h : Decidable p] (t : Bool) : (ite p t false) = (p && t) := by
  cases Decidable.em p with
  | inl hp => rw [if_pos hp, _root_.decide_eq_true hp, Bool.true_and]
  | inr np => rw [if_neg np, _root_.decide_eq_false np, Bool.false_and]
