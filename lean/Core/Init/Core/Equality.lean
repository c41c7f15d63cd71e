prelude
import Init.Core.Types

/-! Equality, heterogeneous equality, inequality, and Boolean equality. -/

set_option linter.unusedVariables false
universe u v w

theorem trivial : True := ⟨⟩

theorem mt {a b : Prop} (h₁ : a → b) (h₂ : ¬b) : ¬a := fun ha => h₂ (h₁ ha)

theorem not_false : ¬False := id

theorem not_not_intro {p : Prop} (h : p) : ¬¬p := fun hn => hn h

@[macro_inline] def Not.elim {α : Sort u} (H1 : ¬a) (H2 : a) : α := absurd H2 H1

theorem proof_irrel {a : Prop} (h₁ h₂ : a) : h₁ = h₂ := rfl

@[macro_inline] def Eq.mp {α β : Sort u} (h : α = β) (a : α) : β := h ▸ a

@[macro_inline] def Eq.mpr {α β : Sort u} (h : α = β) (b : β) : α := h ▸ b

@[elab_as_elim] theorem Eq.substr {α : Sort u} {p : α → Prop} {a b : α} (h₁ : b = a) (h₂ : p a) : p b := h₁ ▸ h₂

attribute [symm] Eq.symm


theorem cast_eq {α : Sort u} (h : α = α) (a : α) : cast h a = a := rfl

theorem eq_rec_heq {α : Sort u} {φ : α → Sort v} {a a' : α} (h : a = a') (p : φ a) :
    HEq (Eq.recOn (motive := fun x _ => φ x) h p) p := by
  cases h; exact HEq.refl p

theorem of_eq_true {p : Prop} (h : p = True) : p := h ▸ trivial
theorem of_eq_false {p : Prop} (h : p = False) : ¬p := fun hp => Eq.mp h hp

namespace Ne

theorem intro {α : Sort u} {a b : α} (h : a = b → False) : a ≠ b := h
theorem elim {α : Sort u} {a b : α} (h : a ≠ b) : a = b → False := h
theorem irrefl {α : Sort u} {a : α} (h : a ≠ a) : False := h rfl
@[symm] theorem symm {α : Sort u} {a b : α} (h : a ≠ b) : b ≠ a := fun e => h e.symm

end Ne

theorem ne_comm {α} {a b : α} : Iff (a ≠ b) (b ≠ a) := ⟨Ne.symm, Ne.symm⟩
theorem false_of_ne {α : Sort u} {a : α} : a ≠ a → False := Ne.irrefl
theorem ne_false_of_self {p : Prop} : p → p ≠ False := fun hp e => Eq.mp e hp
theorem ne_true_of_not {p : Prop} : ¬p → p ≠ True := fun np e => np (of_eq_true e)
theorem true_ne_false : ¬True = False := ne_false_of_self trivial
theorem false_ne_true : False ≠ True := fun h => of_eq_true h

theorem Eq.to_heq_aux {α : Sort u} {a b : α} (h : a = b) : HEq a b := h ▸ HEq.rfl

namespace HEq

@[elab_as_elim] noncomputable def ndrec.{u1, u2} {α : Sort u2} {a : α} {motive : {β : Sort u2} → β → Sort u1}
    (m : motive a) {β : Sort u2} {b : β} (h : HEq a b) : motive b :=
  h.rec m

@[elab_as_elim] noncomputable def ndrecOn.{u1, u2} {α : Sort u2} {a : α} {motive : {β : Sort u2} → β → Sort u1}
    {β : Sort u2} {b : β} (h : HEq a b) (m : motive a) : motive b :=
  h.rec m

@[elab_as_elim] noncomputable def elim {α : Sort u} {a : α} {p : α → Sort v} {b : α} (h₁ : HEq a b) (h₂ : p a) : p b :=
  eq_of_heq h₁ ▸ h₂

@[elab_as_elim] noncomputable def homo_ndrec.{u1, u2} {α : Sort u2} {a : α} {motive : (b : α) → Sort u1}
    (m : motive a) {b : α} (h : HEq a b) : motive b :=
  (eq_of_heq h).ndrec m

theorem subst {α β : Sort u} {a : α} {b : β} {p : (T : Sort u) → T → Prop} (h₁ : HEq a b) (h₂ : p α a) : p β b :=
  HEq.ndrecOn (motive := fun {T} x => p T x) h₁ h₂

@[symm] theorem symm {α β : Sort u} {a : α} {b : β} (h : HEq a b) : HEq b a := h.rec HEq.rfl

theorem trans {α β φ : Sort u} {a : α} {b : β} {c : φ} (h₁ : HEq a b) (h₂ : HEq b c) : HEq a c :=
  HEq.rec (motive := fun c _ => HEq a c) h₁ h₂

end HEq


theorem heq_of_heq_of_eq {α β : Sort u} {a : α} {b b' : β} (h₁ : HEq a b) (h₂ : b = b') : HEq a b' :=
  h₁.trans (heq_of_eq h₂)
theorem heq_of_eq_of_heq {α β : Sort u} {a a' : α} {b : β} (h₁ : a = a') (h₂ : HEq a' b) : HEq a b :=
  (heq_of_eq h₁).trans h₂
theorem type_eq_of_heq {α β : Sort u} {a : α} {b : β} (h : HEq a b) : α = β := h.rec rfl

theorem heq_of_eqRec_eq {α β : Sort u} {a : α} {b : β} (h₁ : α = β) (h₂ : h₁ ▸ a = b) : HEq a b := by
  cases h₁; exact heq_of_eq h₂

theorem heq_of_eqRec_eq' {α β : Sort u} {a : α} {b : β} (h₁ : α = β) (h₂ : Eq.rec (motive := fun α _ => α) a h₁ = b) :
    HEq a b := by
  cases h₁; exact heq_of_eq h₂

theorem cast_heq {α β : Sort u} (h : α = β) (a : α) : HEq (cast h a) a := by
  cases h; exact HEq.rfl

theorem Subsingleton.heq_aux {p q : Prop} (h : p = q) (hp : p) (hq : q) : HEq hp hq := by
  cases h; exact HEq.rfl

@[macro_inline] def strictOr (b₁ b₂ : Bool) := b₁ || b₂
@[macro_inline] def strictAnd (b₁ b₂ : Bool) := b₁ && b₂

namespace BEq

theorem rfl' [BEq α] [ReflBEq α] {a : α} : a == a := ReflBEq.rfl

end BEq

theorem BEq.refl [BEq α] [ReflBEq α] (a : α) : a == a := ReflBEq.rfl
theorem beq_of_eq [BEq α] [ReflBEq α] {a b : α} (h : a = b) : a == b := h ▸ BEq.refl a

theorem LawfulBEq.rfl_beq [BEq α] [LawfulBEq α] {a : α} : a == a := ReflBEq.rfl

theorem not_eq_of_beq_eq_false [BEq α] [LawfulBEq α] {a b : α} (h : (a == b) = false) : ¬(a = b) := fun e =>
  ne_false_of_eq_true (beq_of_eq e) h

theorem beq_false_of_ne [BEq α] [LawfulBEq α] {a b : α} (h : a ≠ b) : (a == b) = false :=
  eq_false_of_ne_true fun e => h (eq_of_beq e)

theorem ne_of_beq_false [BEq α] [LawfulBEq α] {a b : α} (h : (a == b) = false) : ¬a = b := not_eq_of_beq_eq_false h

instance : LawfulBEq Bool where
  eq_of_beq {a b} h := of_decide_eq_true h
  rfl {a} := of_decide_eq_self_eq_true a

instance [DecidableEq α] : LawfulBEq α where
  eq_of_beq := of_decide_eq_true
  rfl := of_decide_eq_self_eq_true _
