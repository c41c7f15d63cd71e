prelude
import Init.Core.Congruence

/-! Decidable propositions: instances, case analysis, and the laws that hold for them without choice. -/

set_option linter.unusedVariables false
universe u v w

abbrev decidable_of_decidable_of_iff {p q : Prop} [dp : Decidable p] (h : p ↔ q) : Decidable q where
  decide := decide p
  reflects_decide :=
    match dp with
    | isTrue hp => h.mp hp
    | isFalse hp => fun hq => hp (h.mpr hq)

abbrev decidable_of_decidable_of_eq {p q : Prop} [Decidable p] (h : p = q) : Decidable q :=
  decidable_of_decidable_of_iff (Iff.of_eq h)

abbrev decidable_of_iff {b : Prop} (a : Prop) (h : a ↔ b) [Decidable a] : Decidable b :=
  decidable_of_decidable_of_iff h
abbrev decidable_of_iff' {a : Prop} (b : Prop) (h : a ↔ b) [Decidable b] : Decidable a :=
  decidable_of_decidable_of_iff h.symm

abbrev decidable_of_bool (b : Bool) (h : b = true ↔ a) : Decidable a where
  decide := b
  reflects_decide :=
    match b, h with
    | true, h => h.mp rfl
    | false, h => fun ha => Bool.noConfusion (h.mpr ha)

instance instDecidableTrue : Decidable True := isTrue trivial
instance instDecidableFalse : Decidable False := isFalse not_false

@[macro_inline] instance instDecidableForall {p q} [dp : Decidable p] [dq : Decidable q] : Decidable (p → q) where
  decide := if p then decide q else true
  reflects_decide :=
    match dp, dq with
    | isFalse np, _ => fun hp => (np hp).elim
    | isTrue _, isTrue hq => fun _ => hq
    | isTrue hp, isFalse nq => fun h => nq (h hp)

@[inline] instance instDecidableIff {p q} [dp : Decidable p] [dq : Decidable q] : Decidable (p ↔ q) where
  decide := decide p == decide q
  reflects_decide :=
    match dp, dq with
    | isTrue hp, isTrue hq => iff_of_true hp hq
    | isFalse np, isFalse nq => iff_of_false np nq
    | isTrue hp, isFalse nq => fun h => nq (h.mp hp)
    | isFalse np, isTrue hq => fun h => np (h.mpr hq)

instance {p q : Prop} [Decidable (p ↔ q)] : Decidable (p = q) := decidable_of_decidable_of_iff eq_iff_iff.symm

@[inline] instance instDecidableNe {α : Sort u} [DecidableEq α] (a b : α) : Decidable (a ≠ b) :=
  inferInstanceAs (Decidable (¬a = b))

instance {c t e : Prop} [dC : Decidable c] [dT : Decidable t] [dE : Decidable e] : Decidable (if c then t else e) :=
  match dC with
  | isTrue _ => dT
  | isFalse _ => dE

instance {c : Prop} {t : c → Prop} {e : ¬c → Prop} [dC : Decidable c] [dT : ∀ h, Decidable (t h)]
    [dE : ∀ h, Decidable (e h)] : Decidable (if h : c then t h else e h) :=
  match dC with
  | isTrue hc => dT hc
  | isFalse hc => dE hc

instance exists_prop_decidable {p} (P : p → Prop) [Decidable p] [∀ h, Decidable (P h)] : Decidable (∃ h, P h) :=
  if h : p then decidable_of_decidable_of_iff ⟨fun h2 => ⟨h, h2⟩, fun ⟨_, h2⟩ => h2⟩ else isFalse (mt (fun ⟨h, _⟩ => h) h)

instance forall_prop_decidable {p} (P : p → Prop) [Decidable p] [∀ h, Decidable (P h)] : Decidable (∀ h, P h) :=
  if h : p then decidable_of_decidable_of_iff ⟨fun h2 _ => h2, fun al => al h⟩ else isTrue fun h2 => absurd h2 h

namespace Decidable

@[macro_inline] def byCases {q : Sort u} [dec : Decidable p] (h1 : p → q) (h2 : ¬p → q) : q :=
  match dec with
  | isTrue h => h1 h
  | isFalse h => h2 h

theorem byContradiction [dec : Decidable p] (h : ¬p → False) : p := byCases id fun np => (h np).elim

theorem of_not_not [Decidable p] : ¬¬p → p := byContradiction

theorem not_not [Decidable p] : ¬¬p ↔ p := ⟨of_not_not, not_not_intro⟩

theorem not_and_iff_or_not_not [d₁ : Decidable p] : ¬(p ∧ q) ↔ ¬p ∨ ¬q :=
  ⟨fun h => byCases (fun hp => Or.inr fun hq => h ⟨hp, hq⟩) Or.inl, not_and_of_not_or_not⟩

theorem not_or_iff_and_not : ¬(p ∨ q) ↔ ¬p ∧ ¬q := not_or

theorem not_imp_iff_and_not {p q : Prop} [Decidable p] : ¬(p → q) ↔ p ∧ ¬q :=
  ⟨fun h => ⟨byContradiction fun np => h fun hp => (np hp).elim, fun hq => h fun _ => hq⟩, not_imp_of_and_not⟩

theorem not_imp_symm [Decidable a] (h : ¬a → b) (hb : ¬b) : a := byContradiction fun na => hb (h na)
theorem not_imp_comm [Decidable a] [Decidable b] : (¬a → b) ↔ (¬b → a) := ⟨not_imp_symm, not_imp_symm⟩
theorem imp_iff_not_or [Decidable a] : (a → b) ↔ (¬a ∨ b) :=
  ⟨fun h => byCases (fun ha => Or.inr (h ha)) Or.inl, fun h ha => h.neg_resolve_left ha⟩
theorem imp_iff_or_not [Decidable b] : b → a ↔ a ∨ ¬b := Iff.trans imp_iff_not_or or_comm
theorem not_imp_not [Decidable a] : (¬a → ¬b) ↔ (b → a) := ⟨fun h hb => byContradiction fun na => h na hb, mt⟩
theorem or_iff_not_imp_left [Decidable a] : a ∨ b ↔ (¬a → b) :=
  ⟨fun h na => h.resolve_left na, fun h => byCases Or.inl fun na => Or.inr (h na)⟩
theorem or_iff_not_imp_right [Decidable b] : a ∨ b ↔ (¬b → a) := Iff.trans or_comm or_iff_not_imp_left
theorem not_and_not_right [Decidable b] : ¬(a ∧ ¬b) ↔ (a → b) :=
  ⟨fun h ha => byContradiction fun nb => h ⟨ha, nb⟩, fun h x => x.right (h x.left)⟩
theorem not_forall {p : α → Prop} [Decidable (∃ x, ¬p x)] [∀ x, Decidable (p x)] : (¬∀ x, p x) ↔ ∃ x, ¬p x :=
  ⟨fun h => byContradiction fun nx => h fun x => byContradiction fun hx => nx ⟨x, hx⟩, fun ⟨x, hx⟩ h => hx (h x)⟩
theorem not_iff [Decidable b] : ¬(a ↔ b) ↔ (¬a ↔ b) :=
  ⟨fun h => byCases (fun hb => iff_of_true (fun ha => h (iff_of_true ha hb)) hb)
      (fun nb => iff_of_false (fun na => h (iff_of_false na nb)) nb),
   fun h e => byCases (fun hb => h.mpr hb (e.mpr hb)) (fun nb => nb (h.mp (mt e.mp nb)))⟩
theorem iff_not_comm [Decidable a] [Decidable b] : (a ↔ ¬b) ↔ (b ↔ ¬a) :=
  ⟨fun h => ⟨fun hb ha => h.mp ha hb, fun na => byContradiction fun nb => na (h.mpr nb)⟩,
   fun h => ⟨fun ha hb => h.mp hb ha, fun nb => byContradiction fun na => nb (h.mpr na)⟩⟩
theorem or_not_self (p : Prop) [Decidable p] : p ∨ ¬p := em p
theorem not_or_self (p : Prop) [Decidable p] : ¬p ∨ p := (em p).symm
theorem or_congr_left' [dc : Decidable c] (h : ¬c → (a ↔ b)) : a ∨ c ↔ b ∨ c := by
  cases dc with
  | isTrue hc => exact iff_of_true (Or.inr hc) (Or.inr hc)
  | isFalse nc => exact or_congr_left (h nc)

end Decidable

theorem decide_true_eq_true (h : Decidable True) : @decide True h = true := decide_eq_true trivial
theorem decide_false_eq_false (h : Decidable False) : @decide False h = false := decide_eq_false not_false

@[inline] def toBoolUsing {p : Prop} (d : Decidable p) : Bool := decide p


