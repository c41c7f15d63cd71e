prelude
import Init.Core.Bool

/-! Consequences of choice: excluded middle, choosing witnesses, and the laws that need them. -/

universe u v

namespace Classical

noncomputable def indefiniteDescription {α : Sort u} (p : α → Prop) (h : ∃ x, p x) : {x // p x} :=
  choice (h.elim fun x hx => ⟨⟨x, hx⟩⟩)

noncomputable def choose {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : α := (indefiniteDescription p h).val

theorem choose_spec {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : p (choose h) := (indefiniteDescription p h).property

/-- Diaconescu: choosing from two sets that are equal exactly when `p` holds decides `p`. -/
theorem em (p : Prop) : p ∨ ¬p := by
  have left : ∃ x : Prop, x = True ∨ p := ⟨True, Or.inl rfl⟩
  have right : ∃ x : Prop, x = False ∨ p := ⟨False, Or.inl rfl⟩
  cases choose_spec left with
  | inr hp => exact Or.inl hp
  | inl hl =>
    cases choose_spec right with
    | inr hp => exact Or.inl hp
    | inl hr =>
      refine Or.inr fun hp => ?_
      have sets : (fun x : Prop => x = True ∨ p) = fun x => x = False ∨ p :=
        funext fun x => propext ⟨fun _ => Or.inr hp, fun _ => Or.inr hp⟩
      have same : ∀ (q : Prop → Prop) (_ : (fun x : Prop => x = True ∨ p) = q) (h : ∃ x, q x), choose left = choose h :=
        fun q e h => by cases e; rfl
      have : True = False := hl.symm.trans ((same _ sets right).trans hr)
      exact false_ne_true this.symm

theorem exists_true_of_nonempty {α : Sort u} : Nonempty α → ∃ _ : α, True
  | ⟨x⟩ => ⟨x, trivial⟩

@[instance_reducible] noncomputable def inhabited_of_nonempty {α : Sort u} (h : Nonempty α) : Inhabited α := ⟨choice h⟩
@[instance_reducible] noncomputable def inhabited_of_exists {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : Inhabited α := ⟨choose h⟩

noncomputable scoped instance (priority := low) propDecidable (a : Prop) : Decidable a :=
  choice ((em a).elim (fun h => ⟨isTrue h⟩) (fun h => ⟨isFalse h⟩))

@[instance_reducible] noncomputable def decidableInhabited (a : Prop) : Inhabited (Decidable a) := ⟨inferInstance⟩

noncomputable def typeDecidableEq (α : Sort u) : DecidableEq α := fun _ _ => inferInstance

noncomputable def epsilon {α : Sort u} [h : Nonempty α] (p : α → Prop) : α :=
  if hp : ∃ x, p x then choose hp else choice h

theorem epsilon_spec {α : Sort u} {p : α → Prop} (hex : ∃ y, p y) :
    p (@epsilon α (hex.elim fun x _ => ⟨x⟩) p) := by
  unfold epsilon; rw [dif_pos hex]; exact choose_spec hex

theorem axiomOfChoice {α : Sort u} {β : α → Sort v} {r : ∀ x, β x → Prop} (h : ∀ x, ∃ y, r x y) :
    ∃ (f : ∀ x, β x), ∀ x, r x (f x) :=
  ⟨fun x => choose (h x), fun x => choose_spec (h x)⟩

theorem skolem {α : Sort u} {b : α → Sort v} {p : ∀ x, b x → Prop} :
    (∀ x, ∃ y, p x y) ↔ ∃ (f : ∀ x, b x), ∀ x, p x (f x) :=
  ⟨axiomOfChoice, fun ⟨f, h⟩ x => ⟨f x, h x⟩⟩

theorem propComplete (a : Prop) : a = True ∨ a = False :=
  (em a).elim (fun h => Or.inl (eq_true h)) (fun h => Or.inr (eq_false h))

theorem byCases {p q : Prop} (hpq : p → q) (hnpq : ¬p → q) : q := (em p).elim hpq hnpq
theorem byContradiction {p : Prop} (h : ¬p → False) : p := (em p).elim id fun np => (h np).elim

protected theorem not_not : ¬¬a ↔ a := Decidable.not_not
@[simp] theorem not_forall {p : α → Prop} : (¬∀ x, p x) ↔ ∃ x, ¬p x := Decidable.not_forall
theorem not_forall_not {p : α → Prop} : (¬∀ x, ¬p x) ↔ ∃ x, p x :=
  ⟨fun h => byContradiction fun n => h fun x hx => n ⟨x, hx⟩, fun ⟨x, hx⟩ h => h x hx⟩
theorem not_exists_not {p : α → Prop} : (¬∃ x, ¬p x) ↔ ∀ x, p x :=
  ⟨fun h x => byContradiction fun n => h ⟨x, n⟩, fun h ⟨x, hx⟩ => hx (h x)⟩
theorem forall_or_exists_not (P : α → Prop) : (∀ a, P a) ∨ ∃ a, ¬P a := (em _).elim Or.inl fun h => Or.inr (not_forall.mp h)
theorem exists_or_forall_not (P : α → Prop) : (∃ a, P a) ∨ ∀ a, ¬P a := (em _).elim Or.inl fun h => Or.inr (not_exists.mp h)
theorem or_iff_not_imp_left : a ∨ b ↔ (¬a → b) := Decidable.or_iff_not_imp_left
theorem or_iff_not_imp_right : a ∨ b ↔ (¬b → a) := Decidable.or_iff_not_imp_right
theorem not_imp_iff_and_not : ¬(a → b) ↔ a ∧ ¬b := Decidable.not_imp_iff_and_not
@[simp] theorem not_imp : ¬(a → b) ↔ a ∧ ¬b := Decidable.not_imp_iff_and_not
theorem not_and_iff_not_or_not : ¬(a ∧ b) ↔ ¬a ∨ ¬b := Decidable.not_and_iff_or_not_not
theorem not_and_iff_or_not_not : ¬(a ∧ b) ↔ ¬a ∨ ¬b := Decidable.not_and_iff_or_not_not
theorem not_iff : ¬(a ↔ b) ↔ (¬a ↔ b) := Decidable.not_iff
theorem imp_iff_not_or : (a → b) ↔ (¬a ∨ b) := Decidable.imp_iff_not_or
theorem imp_iff_or_not : (b → a) ↔ a ∨ ¬b := Decidable.imp_iff_or_not
theorem not_imp_not : (¬a → ¬b) ↔ (b → a) := Decidable.not_imp_not
theorem not_imp_comm : (¬a → b) ↔ (¬b → a) := Decidable.not_imp_comm
theorem iff_iff_and_or_not_and_not : (a ↔ b) ↔ (a ∧ b) ∨ (¬a ∧ ¬b) :=
  ⟨fun h => byCases (fun ha => Or.inl ⟨ha, h.mp ha⟩) (fun na => Or.inr ⟨na, mt h.mpr na⟩),
   fun h => h.elim (fun h => iff_of_true h.left h.right) (fun h => iff_of_false h.left h.right)⟩

end Classical



@[simp] theorem Classical.not_not_iff {a : Prop} : ¬¬a ↔ a := Classical.not_not

theorem Classical.choose_eq (a : α) : Classical.choose (p := fun b => b = a) ⟨a, rfl⟩ = a :=
  Classical.choose_spec (p := fun b => b = a) ⟨a, rfl⟩

theorem nonempty_subtype {p : α → Prop} : Nonempty (Subtype p) ↔ ∃ a, p a :=
  ⟨fun ⟨x⟩ => ⟨x.val, x.property⟩, fun ⟨a, h⟩ => ⟨⟨a, h⟩⟩⟩

theorem exists_of_not_forall_not {p : α → Prop} (h : ¬∀ x, ¬p x) : ∃ x, p x := Classical.not_forall_not.mp h

noncomputable def Exists.choose {p : α → Prop} (P : ∃ a, p a) : α := Classical.choose P
theorem Exists.choose_spec {p : α → Prop} (P : ∃ a, p a) : p P.choose := Classical.choose_spec P

