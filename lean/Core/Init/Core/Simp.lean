prelude
import Init.Core.WellFounded

/-! The `simp` set of propositional logic, equality, quantifiers and conditionals,
and the classes of lawful operations with their instances for the connectives. -/

set_option linter.unusedVariables false
universe u v w

namespace Std

class Associative (op : α → α → α) : Prop where
  assoc : (a b c : α) → op (op a b) c = op a (op b c)

class Commutative (op : α → α → α) : Prop where
  comm : (a b : α) → op a b = op b a

class IdempotentOp (op : α → α → α) : Prop where
  idempotent : (x : α) → op x x = x

class LeftIdentity (op : α → β → β) (o : outParam α) : Prop

class LawfulLeftIdentity (op : α → β → β) (o : outParam α) : Prop extends LeftIdentity op o where
  left_id : ∀ a, op o a = a

class RightIdentity (op : α → β → α) (o : outParam β) : Prop

class LawfulRightIdentity (op : α → β → α) (o : outParam β) : Prop extends RightIdentity op o where
  right_id : ∀ a, op a o = a

class Identity (op : α → α → α) (o : outParam α) : Prop extends LeftIdentity op o, RightIdentity op o

class LawfulIdentity (op : α → α → α) (o : outParam α) : Prop extends Identity op o, LawfulLeftIdentity op o,
  LawfulRightIdentity op o

class LawfulCommIdentity (op : α → α → α) (o : outParam α) [hc : Commutative op] : Prop extends LawfulIdentity op o where
  left_id a := Eq.trans (hc.comm o a) (right_id a)
  right_id a := Eq.trans (hc.comm a o) (left_id a)

class Refl (r : α → α → Prop) : Prop where
  refl : ∀ a, r a a

class Antisymm (r : α → α → Prop) : Prop where
  antisymm (a b : α) : r a b → r b a → a = b

class Asymm (r : α → α → Prop) : Prop where
  asymm : ∀ a b, r a b → ¬r b a

class Symm (r : α → α → Prop) : Prop where
  symm : ∀ a b, r a b → r b a

class Total (r : α → α → Prop) : Prop where
  total : ∀ a b, r a b ∨ r b a

class Irrefl (r : α → α → Prop) : Prop where
  irrefl : ∀ a, ¬r a a

class Trichotomous (r : α → α → Prop) : Prop where
  trichotomous (a b : α) : ¬r a b → ¬r b a → a = b

end Std

attribute [simp] cast_eq cast_heq eq_self

@[simp] theorem ne_eq (a b : α) : (a ≠ b) = ¬(a = b) := rfl
@[simp] theorem heq_eq_eq (a b : α) : HEq a b = (a = b) := propext ⟨eq_of_heq, heq_of_eq⟩
@[simp] theorem eq_mp_eq_cast {α β : Sort u} (h : α = β) : Eq.mp h = cast h := rfl
@[simp] theorem eq_mpr_eq_cast {α β : Sort u} (h : α = β) : Eq.mpr h = cast h.symm := rfl
@[simp] theorem cast_cast : ∀ (ha : α = β) (hb : β = γ) (a : α), cast hb (cast ha a) = cast (ha.trans hb) a
  | rfl, rfl, _ => rfl

@[simp] theorem Function.const_apply {y : β} {x : α} : const α y x = y := rfl
@[simp] theorem Function.comp_apply {f : β → δ} {g : α → β} {x : α} : comp f g x = f (g x) := rfl
theorem Function.comp_def {α β δ} (f : β → δ) (g : α → β) : f ∘ g = fun x => f (g x) := rfl
@[simp] theorem Function.const_comp {f : α → β} {c : γ} : (Function.const β c ∘ f) = Function.const α c := rfl
@[simp] theorem Function.comp_const {f : β → γ} {b : β} : (f ∘ Function.const α b) = Function.const α (f b) := rfl
@[simp] theorem Function.true_comp {f : α → β} : ((fun _ => true) ∘ f) = fun _ => true := rfl
@[simp] theorem Function.false_comp {f : α → β} : ((fun _ => false) ∘ f) = fun _ => false := rfl
@[simp] theorem Function.comp_id (f : α → β) : f ∘ id = f := rfl
@[simp] theorem Function.id_comp (f : α → β) : id ∘ f = f := rfl
theorem Function.comp_assoc {φ : Sort u} (f : δ → φ) (g : β → δ) (h : α → β) : (f ∘ g) ∘ h = f ∘ g ∘ h := rfl

@[simp] theorem and_true (p : Prop) : (p ∧ True) = p := propext (and_iff_left trivial)
@[simp] theorem true_and (p : Prop) : (True ∧ p) = p := propext (and_iff_right trivial)
@[simp] theorem and_false (p : Prop) : (p ∧ False) = False := eq_false And.right
@[simp] theorem false_and (p : Prop) : (False ∧ p) = False := eq_false And.left
@[simp] theorem and_self (p : Prop) : (p ∧ p) = p := propext and_self_iff
@[simp] theorem or_true (p : Prop) : (p ∨ True) = True := eq_true (Or.inr trivial)
@[simp] theorem true_or (p : Prop) : (True ∨ p) = True := eq_true (Or.inl trivial)
@[simp] theorem or_false (p : Prop) : (p ∨ False) = p := propext (or_iff_left not_false)
@[simp] theorem false_or (p : Prop) : (False ∨ p) = p := propext (or_iff_right not_false)
@[simp] theorem or_self (p : Prop) : (p ∨ p) = p := propext or_self_iff
@[simp] theorem iff_self (p : Prop) : (p ↔ p) = True := eq_true Iff.rfl
@[simp] theorem iff_true (p : Prop) : (p ↔ True) = p := propext (iff_true_right trivial)
@[simp] theorem true_iff (p : Prop) : (True ↔ p) = p := propext (iff_true_left trivial)
@[simp] theorem iff_false (p : Prop) : (p ↔ False) = ¬p := propext (iff_false_right not_false)
@[simp] theorem false_iff (p : Prop) : (False ↔ p) = ¬p := propext (iff_false_left not_false)
@[simp] theorem false_implies (p : Prop) : (False → p) = True := eq_true False.elim
@[simp] theorem forall_false (p : False → Prop) : (∀ h : False, p h) = True := eq_true fun h => h.elim
@[simp] theorem implies_true (α : Sort u) : (α → True) = True := eq_true fun _ => trivial
@[simp] theorem true_implies (p : Prop) : (True → p) = p := propext (imp_iff_right trivial)
@[simp] theorem not_false_eq_true : (¬False) = True := eq_true not_false
@[simp] theorem not_true_eq_false : (¬True) = False := eq_false (not_not_intro trivial)

attribute [simp] not_iff_self iff_not_self and_not_self not_and_self and_imp not_and and_self_left and_self_right
  and_congr_right_iff and_congr_left_iff and_iff_left_iff_imp and_iff_right_iff_imp iff_self_and iff_and_self
  or_self_left or_self_right or_iff_left_iff_imp or_iff_right_iff_imp iff_self_or iff_or_self not_or imp_false
  not_exists exists_imp exists_eq exists_eq' exists_eq_left exists_eq_right exists_eq_left' exists_eq_right'
  forall_eq forall_eq' forall_eq_or_imp exists_eq_or_imp forall_apply_eq_imp_iff forall_eq_apply_imp_iff
  forall_apply_eq_imp_iff₂ exists_and_left exists_and_right exists_prop exists_const forall_const forall_self_imp
  not_not_not

@[simp] theorem exists_false {α : Sort u} : ¬∃ _a : α, False := fun ⟨_, h⟩ => h
@[simp] theorem exists_prop_eq {p : (a : α) → a = a' → Prop} : (∃ (a : α) (h : a = a'), p a h) ↔ p a' rfl :=
  ⟨fun ⟨_, e, h⟩ => by cases e; exact h, fun h => ⟨_, rfl, h⟩⟩
@[simp] theorem exists_prop_eq' {p : (a : α) → a' = a → Prop} : (∃ (a : α) (h : a' = a), p a h) ↔ p a' rfl :=
  ⟨fun ⟨_, e, h⟩ => by cases e; exact h, fun h => ⟨_, rfl, h⟩⟩
@[simp] theorem exists_eq_right_right {a' : α} {p q : α → Prop} : (∃ a, p a ∧ q a ∧ a = a') ↔ p a' ∧ q a' :=
  ⟨fun ⟨_, hp, hq, e⟩ => e ▸ ⟨hp, hq⟩, fun h => ⟨_, h.left, h.right, rfl⟩⟩
@[simp] theorem exists_eq_right_right' {a' : α} {p q : α → Prop} : (∃ a, p a ∧ q a ∧ a' = a) ↔ p a' ∧ q a' :=
  ⟨fun ⟨_, hp, hq, e⟩ => e ▸ ⟨hp, hq⟩, fun h => ⟨_, h.left, h.right, rfl⟩⟩
@[simp] theorem exists_or_eq_left (y : α) (p : α → Prop) : ∃ x : α, x = y ∨ p x := ⟨y, Or.inl rfl⟩
@[simp] theorem exists_or_eq_right (y : α) (p : α → Prop) : ∃ x : α, p x ∨ x = y := ⟨y, Or.inr rfl⟩
@[simp] theorem exists_or_eq_left' (y : α) (p : α → Prop) : ∃ x : α, y = x ∨ p x := ⟨y, Or.inl rfl⟩
@[simp] theorem exists_or_eq_right' (y : α) (p : α → Prop) : ∃ x : α, p x ∨ y = x := ⟨y, Or.inr rfl⟩

@[simp] theorem ite_true (a b : α) : (if True then a else b) = a := rfl
@[simp] theorem ite_false (a b : α) : (if False then a else b) = b := rfl
@[simp] theorem dite_true {α : Sort u} {t : True → α} {e : ¬True → α} : (dite True t e) = t True.intro := rfl
@[simp] theorem dite_false {α : Sort u} {t : False → α} {e : ¬False → α} : (dite False t e) = e not_false := rfl
@[simp] theorem ite_self {α : Sort u} {c : Prop} {d : Decidable c} (a : α) : ite c a a = a := by cases d <;> rfl
theorem if_true {_ : Decidable True} (t e : α) : ite True t e = t := if_pos trivial
theorem if_false {_ : Decidable False} (t e : α) : ite False t e = e := if_neg id
theorem ite_id [Decidable c] {α} (t : α) : (if c then t else t) = t := ite_self t

@[simp] theorem dite_not [hn : Decidable (¬p)] [h : Decidable p] (x : ¬p → α) (y : ¬¬p → α) :
    dite (¬p) x y = dite p (fun h => y (not_not_intro h)) x := by
  cases h with
  | isTrue hp => rw [dif_pos hp, dif_neg (not_not_intro hp)]
  | isFalse np => rw [dif_neg np, dif_pos np]

@[simp] theorem ite_not (p : Prop) [Decidable p] [Decidable (¬p)] (x y : α) : ite (¬p) x y = ite p y x := dite_not _ _

@[simp] theorem ite_eq_ite {α : Sort u} (p : Prop) {h h' : Decidable p} (x y : α) :
    (@ite _ p h x y = @ite _ p h' x y) = True := by
  cases Subsingleton.elim h h'; exact eq_true rfl

theorem apply_dite (f : α → β) (P : Prop) [Decidable P] (x : P → α) (y : ¬P → α) :
    f (dite P x y) = dite P (fun h => f (x h)) (fun h => f (y h)) := by
  cases Decidable.em P with
  | inl h => rw [dif_pos h, dif_pos h]
  | inr h => rw [dif_neg h, dif_neg h]

theorem apply_ite (f : α → β) (P : Prop) [Decidable P] (x y : α) : f (ite P x y) = ite P (f x) (f y) :=
  apply_dite f P (fun _ => x) (fun _ => y)

@[simp] theorem if_true_left_eq [h : Decidable p] : (ite p True q) = (¬p → q) := by
  cases h with
  | isTrue hp => exact (if_pos hp).trans (eq_true fun np => (np hp).elim).symm
  | isFalse np => exact (if_neg np).trans (propext (imp_iff_right np)).symm

@[simp] theorem if_false_right_eq [h : Decidable p] : (ite p q False) = (p ∧ q) := by
  cases h with
  | isTrue hp => exact (if_pos hp).trans (propext (and_iff_right hp)).symm
  | isFalse np => exact (if_neg np).trans (eq_false fun x => np x.left).symm

@[simp] theorem if_false_left_eq [h : Decidable p] : (ite p False q) = (¬p ∧ q) := by
  cases h with
  | isTrue hp => exact (if_pos hp).trans (eq_false fun x => x.left hp).symm
  | isFalse np => exact (if_neg np).trans (propext (and_iff_right np)).symm

@[simp] theorem if_true_right_eq [h : Decidable p] : (ite p q True) = (p → q) := by
  cases h with
  | isTrue hp => exact (if_pos hp).trans (propext (imp_iff_right hp)).symm
  | isFalse np => exact (if_neg np).trans (eq_true fun hp => (np hp).elim).symm

@[simp] theorem ite_eq_left_iff {p : Prop} [h : Decidable p] {x y : α} : (if p then x else y) = x ↔ (¬p → y = x) := by
  cases h with
  | isTrue hp => rw [if_pos hp]; exact iff_of_true rfl fun np => (np hp).elim
  | isFalse np => rw [if_neg np]; exact (imp_iff_right np).symm

@[simp] theorem ite_eq_right_iff {p : Prop} [h : Decidable p] {x y : α} : (if p then x else y) = y ↔ (p → x = y) := by
  cases h with
  | isTrue hp => rw [if_pos hp]; exact (imp_iff_right hp).symm
  | isFalse np => rw [if_neg np]; exact iff_of_true rfl fun hp => (np hp).elim

theorem ite_eq_iff {p : Prop} [h : Decidable p] {x y z : α} :
    (if p then x else y) = z ↔ (p ∧ x = z) ∨ (¬p ∧ y = z) := by
  cases h with
  | isTrue hp =>
    rw [if_pos hp]
    exact ⟨fun e => Or.inl ⟨hp, e⟩, fun x => x.elim And.right fun x => (x.left hp).elim⟩
  | isFalse np =>
    rw [if_neg np]
    exact ⟨fun e => Or.inr ⟨np, e⟩, fun x => x.elim (fun x => (np x.left).elim) And.right⟩

@[simp] theorem dite_eq_left_iff {p : Prop} [h : Decidable p] {x : α} {y : ¬p → α} :
    (if h : p then x else y h) = x ↔ ∀ h : ¬p, y h = x := by
  cases h with
  | isTrue hp => rw [dif_pos hp]; exact iff_of_true rfl fun np => (np hp).elim
  | isFalse np => rw [dif_neg np]; exact ⟨fun e _ => e, fun e => e np⟩

@[simp] theorem dite_eq_right_iff {p : Prop} [h : Decidable p] {x : p → α} {y : α} :
    (if h : p then x h else y) = y ↔ ∀ h : p, x h = y := by
  cases h with
  | isTrue hp => rw [dif_pos hp]; exact ⟨fun e _ => e, fun e => e hp⟩
  | isFalse np => rw [dif_neg np]; exact iff_of_true rfl fun hp => (np hp).elim

instance : Std.Associative And := ⟨fun _ _ _ => propext and_assoc⟩
instance : Std.Commutative And := ⟨fun _ _ => propext and_comm⟩
instance : Std.IdempotentOp And := ⟨and_self⟩
instance : Std.LawfulIdentity And True where
  left_id := true_and
  right_id := and_true
instance : Std.Associative Or := ⟨fun _ _ _ => propext or_assoc⟩
instance : Std.Commutative Or := ⟨fun _ _ => propext or_comm⟩
instance : Std.IdempotentOp Or := ⟨or_self⟩
instance : Std.LawfulIdentity Or False where
  left_id := false_or
  right_id := or_false
instance : Std.Commutative Iff := ⟨fun _ _ => propext iff_comm⟩
instance : Std.Refl (@Eq α) := ⟨fun _ => rfl⟩

attribute [ext] funext
