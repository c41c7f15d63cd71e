prelude
import Init.Core.Equality

/-! Propositional connectives: equivalence, conjunction, disjunction, negation, existence, and extensionality. -/

set_option linter.unusedVariables false
universe u v w

theorem iff_iff_implies_and_implies {a b : Prop} : (a ↔ b) ↔ (a → b) ∧ (b → a) :=
  ⟨fun h => ⟨h.mp, h.mpr⟩, fun h => ⟨h.left, h.right⟩⟩

@[refl] theorem Iff.refl (a : Prop) : a ↔ a := ⟨id, id⟩
protected theorem Iff.rfl {a : Prop} : a ↔ a := Iff.refl a

theorem Iff.of_eq (h : a = b) : a ↔ b := h ▸ Iff.rfl

theorem Iff.trans (h₁ : a ↔ b) (h₂ : b ↔ c) : a ↔ c := ⟨fun h => h₂.mp (h₁.mp h), fun h => h₁.mpr (h₂.mpr h)⟩

instance : Trans Iff Iff Iff where
  trans := Iff.trans

theorem Eq.comm {a b : α} : a = b ↔ b = a := ⟨Eq.symm, Eq.symm⟩
theorem eq_comm {a b : α} : a = b ↔ b = a := Eq.comm
theorem HEq.comm {a : α} {b : β} : HEq a b ↔ HEq b a := ⟨HEq.symm, HEq.symm⟩
theorem heq_comm {a : α} {b : β} : HEq a b ↔ HEq b a := HEq.comm

@[symm] theorem Iff.symm (h : a ↔ b) : b ↔ a := ⟨h.mpr, h.mp⟩
theorem Iff.comm : (a ↔ b) ↔ (b ↔ a) := ⟨Iff.symm, Iff.symm⟩
theorem iff_comm : (a ↔ b) ↔ (b ↔ a) := Iff.comm

@[symm] theorem And.symm : a ∧ b → b ∧ a := fun h => ⟨h.right, h.left⟩
theorem And.comm : a ∧ b ↔ b ∧ a := ⟨And.symm, And.symm⟩
theorem and_comm : a ∧ b ↔ b ∧ a := And.comm

@[symm] theorem Or.symm : a ∨ b → b ∨ a := fun h => h.elim Or.inr Or.inl
theorem Or.comm : a ∨ b ↔ b ∨ a := ⟨Or.symm, Or.symm⟩
theorem or_comm : a ∨ b ↔ b ∨ a := Or.comm

theorem not_congr (h : a ↔ b) : ¬a ↔ ¬b := ⟨mt h.mpr, mt h.mp⟩

theorem iff_of_true (ha : a) (hb : b) : a ↔ b := ⟨fun _ => hb, fun _ => ha⟩
theorem iff_of_false (ha : ¬a) (hb : ¬b) : a ↔ b := ⟨fun h => (ha h).elim, fun h => (hb h).elim⟩
theorem iff_true_left (ha : a) : (a ↔ b) ↔ b := ⟨fun h => h.mp ha, iff_of_true ha⟩
theorem iff_true_right (ha : a) : (b ↔ a) ↔ b := Iff.trans Iff.comm (iff_true_left ha)
theorem iff_false_left (ha : ¬a) : (a ↔ b) ↔ ¬b := ⟨fun h => mt h.mpr ha, iff_of_false ha⟩
theorem iff_false_right (ha : ¬a) : (b ↔ a) ↔ ¬b := Iff.trans Iff.comm (iff_false_left ha)
theorem of_iff_true (h : a ↔ True) : a := h.mpr trivial
theorem iff_true_intro (h : a) : a ↔ True := iff_of_true h trivial
theorem not_of_iff_false : (p ↔ False) → ¬p := Iff.mp
theorem iff_false_intro (h : ¬a) : a ↔ False := iff_of_false h id

theorem not_iff_false_intro (h : a) : ¬a ↔ False := iff_false_intro (not_not_intro h)
theorem not_true : ¬True ↔ False := iff_false_intro (not_not_intro trivial)
theorem not_false_iff : ¬False ↔ True := iff_true_intro not_false

theorem iff_not_self : ¬(a ↔ ¬a) := fun h => (fun na => na (h.mpr na)) fun ha => h.mp ha ha
theorem not_iff_self : ¬(¬a ↔ a) := fun h => iff_not_self h.symm

theorem Exists.elim {α : Sort u} {p : α → Prop} {b : Prop} (h₁ : ∃ x, p x) (h₂ : ∀ a : α, p a → b) : b :=
  h₁.rec h₂

theorem Exists.imp {p q : α → Prop} (h : ∀ a, p a → q a) : (∃ a, p a) → ∃ a, q a := fun ⟨a, ha⟩ => ⟨a, h a ha⟩
theorem Exists.imp' {β} {p : α → Prop} {q : β → Prop} (f : α → β) (hpq : ∀ a, p a → q (f a)) :
    (∃ a, p a) → ∃ b, q b := fun ⟨a, ha⟩ => ⟨f a, hpq a ha⟩
theorem exists_imp {p : α → Prop} {b : Prop} : ((∃ x, p x) → b) ↔ ∀ x, p x → b :=
  ⟨fun h x hx => h ⟨x, hx⟩, fun h ⟨x, hx⟩ => h x hx⟩
theorem forall_congr' {p q : α → Prop} (h : ∀ a, p a ↔ q a) : (∀ a, p a) ↔ ∀ a, q a :=
  ⟨fun H a => (h a).mp (H a), fun H a => (h a).mpr (H a)⟩
theorem exists_congr {p q : α → Prop} (h : ∀ a, p a ↔ q a) : (∃ a, p a) ↔ ∃ a, q a :=
  ⟨Exists.imp fun a => (h a).mp, Exists.imp fun a => (h a).mpr⟩
theorem not_exists_of_forall_not {p : α → Prop} (h : ∀ x, ¬p x) : ¬∃ x, p x := fun ⟨x, hx⟩ => h x hx
theorem not_exists {p : α → Prop} : (¬∃ x, p x) ↔ ∀ x, ¬p x := exists_imp
theorem forall_not_of_not_exists {p : α → Prop} (hne : ¬∃ x, p x) (x) : ¬p x := not_exists.mp hne x

axiom propext {a b : Prop} : (a ↔ b) → a = b

theorem Eq.propIntro {a b : Prop} (h₁ : a → b) (h₂ : b → a) : a = b := propext ⟨h₁, h₂⟩

protected theorem Lean.injEq_helper {P Q R : Prop} : (P → Q → R) → (P ∧ Q → R) := fun h x => h x.left x.right

theorem And.imp (f : a → c) (g : b → d) (h : a ∧ b) : c ∧ d := ⟨f h.left, g h.right⟩
theorem And.imp_left (h : a → b) : a ∧ c → b ∧ c := And.imp h id
theorem And.imp_right (h : a → b) : c ∧ a → c ∧ b := And.imp id h
@[inline] def And.elim (f : a → b → α) (h : a ∧ b) : α := f h.left h.right

theorem and_congr (h₁ : a ↔ c) (h₂ : b ↔ d) : a ∧ b ↔ c ∧ d := ⟨And.imp h₁.mp h₂.mp, And.imp h₁.mpr h₂.mpr⟩
theorem and_congr_right (h : a → (b ↔ c)) : a ∧ b ↔ a ∧ c :=
  ⟨fun x => ⟨x.left, (h x.left).mp x.right⟩, fun x => ⟨x.left, (h x.left).mpr x.right⟩⟩
theorem and_congr_left (h : c → (a ↔ b)) : a ∧ c ↔ b ∧ c :=
  ⟨fun x => ⟨(h x.right).mp x.left, x.right⟩, fun x => ⟨(h x.right).mpr x.left, x.right⟩⟩
theorem and_congr_left' (h : a ↔ b) : a ∧ c ↔ b ∧ c := and_congr h Iff.rfl
theorem and_congr_right' (h : b ↔ c) : a ∧ b ↔ a ∧ c := and_congr Iff.rfl h

theorem and_assoc : (a ∧ b) ∧ c ↔ a ∧ (b ∧ c) :=
  ⟨fun h => ⟨h.left.left, h.left.right, h.right⟩, fun h => ⟨⟨h.left, h.right.left⟩, h.right.right⟩⟩
theorem and_left_comm : a ∧ b ∧ c ↔ b ∧ a ∧ c :=
  ⟨fun h => ⟨h.right.left, h.left, h.right.right⟩, fun h => ⟨h.right.left, h.left, h.right.right⟩⟩
theorem and_right_comm : (a ∧ b) ∧ c ↔ (a ∧ c) ∧ b :=
  ⟨fun h => ⟨⟨h.left.left, h.right⟩, h.left.right⟩, fun h => ⟨⟨h.left.left, h.right⟩, h.left.right⟩⟩
theorem and_rotate : a ∧ b ∧ c ↔ b ∧ c ∧ a :=
  ⟨fun h => ⟨h.right.left, h.right.right, h.left⟩, fun h => ⟨h.right.right, h.left, h.right.left⟩⟩
theorem and_and_and_comm : (a ∧ b) ∧ c ∧ d ↔ (a ∧ c) ∧ b ∧ d :=
  ⟨fun h => ⟨⟨h.left.left, h.right.left⟩, h.left.right, h.right.right⟩,
   fun h => ⟨⟨h.left.left, h.right.left⟩, h.left.right, h.right.right⟩⟩
theorem and_and_left : a ∧ (b ∧ c) ↔ (a ∧ b) ∧ a ∧ c :=
  ⟨fun h => ⟨⟨h.left, h.right.left⟩, h.left, h.right.right⟩, fun h => ⟨h.left.left, h.left.right, h.right.right⟩⟩
theorem and_and_right : (a ∧ b) ∧ c ↔ (a ∧ c) ∧ b ∧ c :=
  ⟨fun h => ⟨⟨h.left.left, h.right⟩, h.left.right, h.right⟩, fun h => ⟨⟨h.left.left, h.right.left⟩, h.left.right⟩⟩

theorem and_iff_left_of_imp (h : a → b) : a ∧ b ↔ a := ⟨And.left, fun ha => ⟨ha, h ha⟩⟩
theorem and_iff_right_of_imp (h : b → a) : a ∧ b ↔ b := ⟨And.right, fun hb => ⟨h hb, hb⟩⟩
theorem and_iff_left (hb : b) : a ∧ b ↔ a := and_iff_left_of_imp fun _ => hb
theorem and_iff_right (ha : a) : a ∧ b ↔ b := and_iff_right_of_imp fun _ => ha
theorem and_iff_left_iff_imp : ((a ∧ b) ↔ a) ↔ (a → b) := ⟨fun h ha => (h.mpr ha).right, and_iff_left_of_imp⟩
theorem and_iff_right_iff_imp : ((a ∧ b) ↔ b) ↔ (b → a) := ⟨fun h hb => (h.mpr hb).left, and_iff_right_of_imp⟩
theorem iff_self_and : (p ↔ p ∧ q) ↔ (p → q) := Iff.trans Iff.comm and_iff_left_iff_imp
theorem iff_and_self : (p ↔ q ∧ p) ↔ (p → q) := Iff.trans Iff.comm and_iff_right_iff_imp
theorem and_congr_right_iff : (a ∧ b ↔ a ∧ c) ↔ (a → (b ↔ c)) :=
  ⟨fun h ha => ⟨fun hb => (h.mp ⟨ha, hb⟩).right, fun hc => (h.mpr ⟨ha, hc⟩).right⟩, and_congr_right⟩
theorem and_congr_left_iff : (a ∧ c ↔ b ∧ c) ↔ c → (a ↔ b) :=
  ⟨fun h hc => ⟨fun ha => (h.mp ⟨ha, hc⟩).left, fun hb => (h.mpr ⟨hb, hc⟩).left⟩, and_congr_left⟩
theorem and_self_left : a ∧ a ∧ b ↔ a ∧ b := ⟨And.right, fun h => ⟨h.left, h⟩⟩
theorem and_self_right : (a ∧ b) ∧ b ↔ a ∧ b := ⟨And.left, fun h => ⟨h, h.right⟩⟩
theorem and_self_iff : a ∧ a ↔ a := ⟨And.left, fun h => ⟨h, h⟩⟩
theorem and_not_self : ¬(a ∧ ¬a) := fun h => h.right h.left
theorem not_and_self : ¬(¬a ∧ a) := fun h => h.left h.right
theorem and_not_self_iff (a : Prop) : a ∧ ¬a ↔ False := iff_false_intro and_not_self
theorem not_and_self_iff (a : Prop) : ¬a ∧ a ↔ False := iff_false_intro not_and_self
theorem and_imp : (a ∧ b → c) ↔ (a → b → c) := ⟨fun h ha hb => h ⟨ha, hb⟩, fun h x => h x.left x.right⟩
theorem not_and : ¬(a ∧ b) ↔ (a → ¬b) := and_imp
theorem not_and' : ¬(a ∧ b) ↔ b → ¬a := ⟨fun h hb ha => h ⟨ha, hb⟩, fun h x => h x.right x.left⟩
theorem not_and_of_not_left (b : Prop) : ¬a → ¬(a ∧ b) := mt And.left
theorem not_and_of_not_right (a : Prop) {b : Prop} : ¬b → ¬(a ∧ b) := mt And.right
theorem not_and_of_not_or_not (h : ¬a ∨ ¬b) : ¬(a ∧ b) := fun x => h.elim (fun na => na x.left) (fun nb => nb x.right)

theorem Or.imp (f : a → c) (g : b → d) (h : a ∨ b) : c ∨ d := h.elim (fun x => inl (f x)) (fun x => inr (g x))
theorem Or.imp_left (f : a → b) : a ∨ c → b ∨ c := Or.imp f id
theorem Or.imp_right (f : b → c) : a ∨ b → a ∨ c := Or.imp id f
theorem or_congr (h₁ : a ↔ c) (h₂ : b ↔ d) : (a ∨ b) ↔ (c ∨ d) := ⟨Or.imp h₁.mp h₂.mp, Or.imp h₁.mpr h₂.mpr⟩
theorem or_congr_left (h : a ↔ b) : a ∨ c ↔ b ∨ c := or_congr h Iff.rfl
theorem or_congr_right (h : b ↔ c) : a ∨ b ↔ a ∨ c := or_congr Iff.rfl h
theorem or_assoc : (a ∨ b) ∨ c ↔ a ∨ (b ∨ c) :=
  ⟨fun h => h.elim (fun h => h.elim Or.inl fun h => Or.inr (Or.inl h)) fun h => Or.inr (Or.inr h),
   fun h => h.elim (fun h => Or.inl (Or.inl h)) fun h => h.elim (fun h => Or.inl (Or.inr h)) Or.inr⟩
theorem or_left_comm : a ∨ (b ∨ c) ↔ b ∨ (a ∨ c) :=
  Iff.trans or_assoc.symm (Iff.trans (or_congr_left or_comm) or_assoc)
theorem or_right_comm : (a ∨ b) ∨ c ↔ (a ∨ c) ∨ b :=
  Iff.trans or_assoc (Iff.trans (or_congr_right or_comm) or_assoc.symm)
theorem or_iff_right_of_imp (ha : a → b) : (a ∨ b) ↔ b := ⟨fun h => h.elim ha id, Or.inr⟩
theorem or_iff_left_of_imp (hb : b → a) : (a ∨ b) ↔ a := ⟨fun h => h.elim id hb, Or.inl⟩
theorem or_iff_left_iff_imp : (a ∨ b ↔ a) ↔ (b → a) := ⟨fun h hb => h.mp (Or.inr hb), or_iff_left_of_imp⟩
theorem or_iff_right_iff_imp : (a ∨ b ↔ b) ↔ (a → b) := ⟨fun h ha => h.mp (Or.inl ha), or_iff_right_of_imp⟩
theorem iff_self_or {a b : Prop} : (a ↔ a ∨ b) ↔ (b → a) := Iff.trans Iff.comm or_iff_left_iff_imp
theorem iff_or_self {a b : Prop} : (b ↔ a ∨ b) ↔ (a → b) := Iff.trans Iff.comm or_iff_right_iff_imp
theorem or_iff_left (hb : ¬b) : a ∨ b ↔ a := or_iff_left_of_imp fun h => (hb h).elim
theorem or_iff_right (ha : ¬a) : a ∨ b ↔ b := or_iff_right_of_imp fun h => (ha h).elim
theorem or_self_left : a ∨ a ∨ b ↔ a ∨ b := ⟨fun h => h.elim Or.inl id, Or.inr⟩
theorem or_self_right : (a ∨ b) ∨ b ↔ a ∨ b := ⟨fun h => h.elim id Or.inr, Or.inl⟩
theorem or_self_iff : a ∨ a ↔ a := ⟨fun h => h.elim id id, Or.inl⟩
theorem not_or_intro {a b : Prop} (ha : ¬a) (hb : ¬b) : ¬(a ∨ b) := fun h => h.elim ha hb
theorem not_or : ¬(p ∨ q) ↔ ¬p ∧ ¬q := ⟨fun h => ⟨fun hp => h (Or.inl hp), fun hq => h (Or.inr hq)⟩,
  fun h x => x.elim h.left h.right⟩
theorem or_imp : (a ∨ b → c) ↔ (a → c) ∧ (b → c) :=
  ⟨fun h => ⟨fun ha => h (Or.inl ha), fun hb => h (Or.inr hb)⟩, fun h x => x.elim h.left h.right⟩
theorem or_or_or_comm : (a ∨ b) ∨ c ∨ d ↔ (a ∨ c) ∨ b ∨ d :=
  Iff.trans or_assoc (Iff.trans (or_congr_right or_left_comm) or_assoc.symm)
theorem or_or_distrib_left : a ∨ b ∨ c ↔ (a ∨ b) ∨ a ∨ c :=
  ⟨fun h => h.elim (fun ha => Or.inl (Or.inl ha)) (Or.imp Or.inr Or.inr),
   fun h => h.elim (Or.imp_right Or.inl) (Or.imp_right Or.inr)⟩

theorem and_or_left : a ∧ (b ∨ c) ↔ (a ∧ b) ∨ (a ∧ c) :=
  ⟨fun h => h.right.imp (fun x => ⟨h.left, x⟩) (fun x => ⟨h.left, x⟩),
   fun h => h.elim (And.imp_right Or.inl) (And.imp_right Or.inr)⟩
theorem or_and_right : (a ∨ b) ∧ c ↔ (a ∧ c) ∨ (b ∧ c) :=
  ⟨fun h => h.left.imp (fun x => ⟨x, h.right⟩) (fun x => ⟨x, h.right⟩),
   fun h => h.elim (And.imp_left Or.inl) (And.imp_left Or.inr)⟩
theorem or_and_left : a ∨ (b ∧ c) ↔ (a ∨ b) ∧ (a ∨ c) :=
  ⟨fun h => h.elim (fun x => ⟨Or.inl x, Or.inl x⟩) (And.imp Or.inr Or.inr),
   fun h => h.left.elim Or.inl fun hb => h.right.imp_right fun hc => ⟨hb, hc⟩⟩
theorem and_or_right : (a ∧ b) ∨ c ↔ (a ∨ c) ∧ (b ∨ c) :=
  Iff.trans or_comm (Iff.trans or_and_left (and_congr or_comm or_comm))

theorem iff_congr {p₁ p₂ q₁ q₂ : Prop} (h₁ : p₁ ↔ p₂) (h₂ : q₁ ↔ q₂) : (p₁ ↔ q₁) ↔ (p₂ ↔ q₂) :=
  ⟨fun h => h₁.symm.trans (h.trans h₂), fun h => h₁.trans (h.trans h₂.symm)⟩
theorem imp_congr_right {a b c : Prop} (h : a → (b ↔ c)) : (a → b) ↔ (a → c) :=
  ⟨fun f ha => (h ha).mp (f ha), fun f ha => (h ha).mpr (f ha)⟩
theorem imp_congr_ctx {a b c d : Prop} (h₁ : a ↔ c) (h₂ : c → (b ↔ d)) : (a → b) ↔ (c → d) :=
  ⟨fun f hc => (h₂ hc).mp (f (h₁.mpr hc)), fun f ha => (h₂ (h₁.mp ha)).mpr (f (h₁.mp ha))⟩
theorem imp_congr {a b c d : Prop} (h₁ : a ↔ c) (h₂ : b ↔ d) : (a → b) ↔ (c → d) := imp_congr_ctx h₁ fun _ => h₂
theorem imp_congr_left (h : a ↔ b) : (a → c) ↔ (b → c) := imp_congr h Iff.rfl
theorem imp_iff_not (hb : ¬b) : a → b ↔ ¬a := imp_congr_right fun _ => iff_false_intro hb
theorem imp_iff_right {a : Prop} (ha : a) : (a → b) ↔ b := ⟨fun h => h ha, fun h _ => h⟩
theorem imp_intro {α β : Prop} (h : α) : β → α := fun _ => h
theorem imp_imp_imp {a b c d : Prop} (h₀ : c → a) (h₁ : b → d) : (a → b) → (c → d) := fun f hc => h₁ (f (h₀ hc))
theorem imp_false : (a → False) ↔ ¬a := Iff.rfl
theorem imp_not_comm : (a → ¬b) ↔ (b → ¬a) := ⟨fun h hb ha => h ha hb, fun h ha hb => h hb ha⟩
theorem imp_and {α : Sort _} {a b : Prop} : (α → a ∧ b) ↔ (α → a) ∧ (α → b) :=
  ⟨fun h => ⟨fun x => (h x).left, fun x => (h x).right⟩, fun h x => ⟨h.left x, h.right x⟩⟩
theorem imp.swap : a → b → c ↔ b → a → c := ⟨fun h hb ha => h ha hb, fun h ha hb => h hb ha⟩

theorem Not.imp {a b : Prop} (H2 : ¬b) (H1 : a → b) : ¬a := mt H1 H2
theorem not_not_em (a : Prop) : ¬¬(a ∨ ¬a) := fun h => h (Or.inr fun ha => h (Or.inl ha))
theorem not_not_not : ¬¬¬a ↔ ¬a := ⟨mt not_not_intro, not_not_intro⟩
theorem not_imp_of_and_not : a ∧ ¬b → ¬(a → b) := fun h f => h.right (f h.left)
theorem iff_def : (a ↔ b) ↔ (a → b) ∧ (b → a) := iff_iff_implies_and_implies
theorem iff_def' : (a ↔ b) ↔ (b → a) ∧ (a → b) := Iff.trans iff_def And.comm
theorem iff_of_eq (h : a = b) : a ↔ b := Iff.of_eq h
theorem neq_of_not_iff (h : ¬(a ↔ b)) : a ≠ b := fun e => h (Iff.of_eq e)

theorem eq_iff_iff {a b : Prop} : (a = b) ↔ (a ↔ b) := ⟨Iff.of_eq, propext⟩
theorem Eq.to_iff {a b : Prop} (h : a = b) : a ↔ b := Iff.of_eq h
theorem Iff.eq_of (h : a ↔ b) : a = b := propext h

theorem forall_and {p q : α → Prop} : (∀ x, p x ∧ q x) ↔ (∀ x, p x) ∧ (∀ x, q x) :=
  ⟨fun h => ⟨fun x => (h x).left, fun x => (h x).right⟩, fun h x => ⟨h.left x, h.right x⟩⟩
theorem exists_or {p q : α → Prop} : (∃ x, p x ∨ q x) ↔ (∃ x, p x) ∨ ∃ x, q x :=
  ⟨fun ⟨x, h⟩ => h.imp (fun h => ⟨x, h⟩) (fun h => ⟨x, h⟩), fun h => h.elim (Exists.imp fun _ => Or.inl)
    (Exists.imp fun _ => Or.inr)⟩
theorem exists_and_left {p : α → Prop} {b : Prop} : (∃ x, b ∧ p x) ↔ b ∧ (∃ x, p x) :=
  ⟨fun ⟨x, hb, hx⟩ => ⟨hb, x, hx⟩, fun ⟨hb, x, hx⟩ => ⟨x, hb, hx⟩⟩
theorem exists_and_right {p : α → Prop} {b : Prop} : (∃ x, p x ∧ b) ↔ (∃ x, p x) ∧ b :=
  ⟨fun ⟨x, hx, hb⟩ => ⟨⟨x, hx⟩, hb⟩, fun ⟨⟨x, hx⟩, hb⟩ => ⟨x, hx, hb⟩⟩
theorem forall_eq {p : α → Prop} {a' : α} : (∀ a, a = a' → p a) ↔ p a' := ⟨fun h => h a' rfl, fun h _ e => e ▸ h⟩
theorem forall_eq' {p : α → Prop} {a' : α} : (∀ a, a' = a → p a) ↔ p a' := ⟨fun h => h a' rfl, fun h _ e => e ▸ h⟩
theorem exists_eq {a' : α} : ∃ a, a = a' := ⟨_, rfl⟩
theorem exists_eq' {a' : α} : ∃ a, a' = a := ⟨_, rfl⟩
theorem exists_eq_left {p : α → Prop} {a' : α} : (∃ a, a = a' ∧ p a) ↔ p a' :=
  ⟨fun ⟨_, e, h⟩ => e ▸ h, fun h => ⟨_, rfl, h⟩⟩
theorem exists_eq_right {p : α → Prop} {a' : α} : (∃ a, p a ∧ a = a') ↔ p a' :=
  ⟨fun ⟨_, h, e⟩ => e ▸ h, fun h => ⟨_, h, rfl⟩⟩
theorem exists_eq_left' {p : α → Prop} {a' : α} : (∃ a, a' = a ∧ p a) ↔ p a' :=
  ⟨fun ⟨_, e, h⟩ => e ▸ h, fun h => ⟨_, rfl, h⟩⟩
theorem exists_eq_right' {p : α → Prop} {a' : α} : (∃ a, p a ∧ a' = a) ↔ p a' :=
  ⟨fun ⟨_, h, e⟩ => e ▸ h, fun h => ⟨_, h, rfl⟩⟩
theorem forall_eq_or_imp {p q : α → Prop} {a' : α} : (∀ a, a = a' ∨ q a → p a) ↔ p a' ∧ ∀ a, q a → p a :=
  ⟨fun h => ⟨h a' (Or.inl rfl), fun a hq => h a (Or.inr hq)⟩, fun h a x => x.elim (fun e => e ▸ h.left) (h.right a)⟩
theorem exists_eq_or_imp {p q : α → Prop} {a' : α} : (∃ a, (a = a' ∨ q a) ∧ p a) ↔ p a' ∨ ∃ a, q a ∧ p a :=
  ⟨fun ⟨a, x, hp⟩ => x.elim (fun e => Or.inl (e ▸ hp)) (fun hq => Or.inr ⟨a, hq, hp⟩),
   fun h => h.elim (fun hp => ⟨a', Or.inl rfl, hp⟩) fun ⟨a, hq, hp⟩ => ⟨a, Or.inr hq, hp⟩⟩
theorem forall_apply_eq_imp_iff {f : α → β} {p : β → Prop} : (∀ b a, f a = b → p b) ↔ ∀ a, p (f a) :=
  ⟨fun h a => h _ a rfl, fun h _ a e => e ▸ h a⟩
theorem forall_eq_apply_imp_iff {f : α → β} {p : β → Prop} : (∀ b a, b = f a → p b) ↔ ∀ a, p (f a) :=
  ⟨fun h a => h _ a rfl, fun h _ a e => e ▸ h a⟩
theorem forall_apply_eq_imp_iff₂ {f : α → β} {P : α → Prop} {Q : β → Prop} :
    (∀ b a, P a → f a = b → Q b) ↔ ∀ a, P a → Q (f a) :=
  ⟨fun h a hp => h _ a hp rfl, fun h _ a hp e => e ▸ h a hp⟩
theorem exists_prop {a b : Prop} : (∃ _h : a, b) ↔ a ∧ b := ⟨fun ⟨x, y⟩ => ⟨x, y⟩, fun ⟨x, y⟩ => ⟨x, y⟩⟩
theorem exists_const (α) [i : Nonempty α] {b : Prop} : (∃ _ : α, b) ↔ b := ⟨fun ⟨_, h⟩ => h, i.elim fun x h => ⟨x, h⟩⟩
theorem forall_const {b : Prop} (α : Sort _) [i : Nonempty α] : (α → b) ↔ b := ⟨i.elim fun x h => h x, fun h _ => h⟩
theorem exists_prop_of_true {p : Prop} {q : p → Prop} (h : p) : (∃ h', q h') ↔ q h := ⟨fun ⟨_, hq⟩ => hq, fun hq => ⟨h, hq⟩⟩
theorem forall_prop_of_true {p : Prop} {q : p → Prop} (h : p) : (∀ h', q h') ↔ q h := ⟨fun H => H h, fun H _ => H⟩
theorem forall_prop_of_false {p : Prop} {q : p → Prop} (hn : ¬p) : (∀ h', q h') ↔ True := iff_true_intro fun h => (hn h).elim
theorem exists_prop_of_false {p : Prop} {q : p → Prop} : ¬p → ¬∃ h', q h' := mt fun ⟨h, _⟩ => h
theorem exists_comm {p : α → β → Prop} : (∃ a b, p a b) ↔ (∃ b a, p a b) :=
  ⟨fun ⟨a, b, h⟩ => ⟨b, a, h⟩, fun ⟨b, a, h⟩ => ⟨a, b, h⟩⟩
theorem forall_comm {p : α → β → Prop} : (∀ a b, p a b) ↔ (∀ b a, p a b) := ⟨fun h b a => h a b, fun h a b => h b a⟩
theorem forall_self_imp (P : Prop) (q : P → Prop) : (∀ h : P, P → q h) ↔ ∀ h : P, q h :=
  ⟨fun h x => h x x, fun h x _ => h x⟩
