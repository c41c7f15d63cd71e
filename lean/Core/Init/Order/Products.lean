prelude
import Init.Order.Basic
import Init.Core.Preprocess

/-! The orders of functions, pairs, flat types and propositions. -/

set_option linter.unusedVariables false
universe u v w

namespace Lean.Order
open PartialOrder

section
variable {α : Sort u} {β : α → Sort v} {γ : Sort w}

instance instOrderPi [∀ x, PartialOrder (β x)] : PartialOrder (∀ x, β x) where
  rel f g := ∀ x, rel (f x) (g x)
  rel_refl _ := rel_refl
  rel_trans h₁ h₂ x := rel_trans (h₁ x) (h₂ x)
  rel_antisymm h₁ h₂ := funext fun x => rel_antisymm (h₁ x) (h₂ x)

theorem monotone_of_monotone_apply [PartialOrder γ] [∀ x, PartialOrder (β x)] (f : γ → (∀ x, β x))
    (h : ∀ y, monotone fun x => f x y) : monotone f := fun x y le z => h z x y le
theorem monotone_apply [PartialOrder γ] [∀ x, PartialOrder (β x)] (a : α) (f : γ → ∀ x, β x) (h : monotone f) :
    monotone fun x => f x a := fun x y le => h x y le a

theorem chain_apply [∀ x, PartialOrder (β x)] {c : (∀ x, β x) → Prop} (hc : chain c) (x : α) :
    chain fun y => ∃ f, c f ∧ f x = y :=
  fun _ _ ⟨f, hf, ef⟩ ⟨g, hg, eg⟩ => ef ▸ eg ▸ (hc f g hf hg).imp (fun h => h x) fun h => h x

def fun_csup [∀ x, CCPO (β x)] (c : (∀ x, β x) → Prop) (x : α) : β x := CCPO.csup fun y => ∃ f, c f ∧ f x = y
def fun_sup [∀ x, CompleteLattice (β x)] (c : (∀ x, β x) → Prop) (x : α) : β x :=
  CompleteLattice.sup fun y => ∃ f, c f ∧ f x = y

instance instCCPOPi [∀ x, CCPO (β x)] : CCPO (∀ x, β x) where
  csup := fun_csup
  csup_spec hc :=
    ⟨fun h f hf x => rel_trans (le_csup (chain_apply hc x) ⟨f, hf, rfl⟩) (h x),
      fun h x => csup_le (chain_apply hc x) fun _ ⟨f, hf, e⟩ => e ▸ h f hf x⟩

instance instCompleteLatticePi [∀ x, CompleteLattice (β x)] : CompleteLattice (∀ x, β x) where
  sup := fun_sup
  sup_spec := ⟨fun h f hf x => rel_trans (le_sup ⟨f, hf, rfl⟩) (h x), fun h x => sup_le fun _ ⟨f, hf, e⟩ => e ▸ h f hf x⟩

theorem admissible_apply [∀ x, CCPO (β x)] (P : ∀ x, β x → Prop) (x : α) (h : admissible (P x)) :
    admissible fun f : ∀ x, β x => P x (f x) :=
  fun c hc holds => h _ (chain_apply hc x) fun _ ⟨f, hf, e⟩ => e ▸ holds f hf
theorem admissible_pi_apply [∀ x, CCPO (β x)] (P : ∀ x, β x → Prop) (h : ∀ x, admissible (P x)) :
    admissible fun f : ∀ x, β x => ∀ x, P x (f x) :=
  admissible_pi (fun (f : ∀ x, β x) x => P x (f x)) fun x => admissible_apply P x (h x)

end

section
variable {α : Sort u} {β : Sort v} [PartialOrder α] [PartialOrder β] (c : Prop) [Decidable c]

@[partial_fixpoint_monotone]
theorem monotone_ite (k₁ : α → β) (k₂ : α → β) (hmono₁ : monotone k₁) (hmono₂ : monotone k₂) :
    monotone fun x => if c then k₁ x else k₂ x := by
  by_cases h : c
  · simp only [if_pos h]; exact hmono₁
  · simp only [if_neg h]; exact hmono₂

@[partial_fixpoint_monotone]
theorem monotone_dite (k₁ : α → c → β) (k₂ : α → ¬c → β) (hmono₁ : monotone k₁) (hmono₂ : monotone k₂) :
    monotone fun x => dite c (k₁ x) (k₂ x) := by
  by_cases h : c
  · simp only [dif_pos h]; exact monotone_apply h _ hmono₁
  · simp only [dif_neg h]; exact monotone_apply h _ hmono₂

end

section
variable {α : Sort u} {β : Sort v} {γ : Sort w}

instance instPartialOrderPProd [PartialOrder α] [PartialOrder β] : PartialOrder (α ×' β) where
  rel a b := rel a.1 b.1 ∧ rel a.2 b.2
  rel_refl := ⟨rel_refl, rel_refl⟩
  rel_trans h₁ h₂ := ⟨rel_trans h₁.1 h₂.1, rel_trans h₁.2 h₂.2⟩
  rel_antisymm {a b} h₁ h₂ := by
    cases a; cases b
    have e₁ := rel_antisymm h₁.1 h₂.1
    have e₂ := rel_antisymm h₁.2 h₂.2
    cases e₁; cases e₂; rfl

section
variable [PartialOrder α] [PartialOrder β] [PartialOrder γ]

@[partial_fixpoint_monotone]
theorem PProd.monotone_mk {f : γ → α} {g : γ → β} (hf : monotone f) (hg : monotone g) :
    monotone fun x => PProd.mk (f x) (g x) := fun x y h => ⟨hf x y h, hg x y h⟩
@[partial_fixpoint_monotone]
theorem PProd.monotone_fst {f : γ → α ×' β} (hf : monotone f) : monotone fun x => (f x).1 := fun x y h => (hf x y h).1
@[partial_fixpoint_monotone]
theorem PProd.monotone_snd {f : γ → α ×' β} (hf : monotone f) : monotone fun x => (f x).2 := fun x y h => (hf x y h).2

end

private theorem chain_fst [PartialOrder α] [PartialOrder β] {c : α ×' β → Prop} (hc : chain c) :
    chain fun a => ∃ b, c ⟨a, b⟩ :=
  fun _ _ ⟨_, h₁⟩ ⟨_, h₂⟩ => (hc _ _ h₁ h₂).imp (·.1) (·.1)
private theorem chain_snd [PartialOrder α] [PartialOrder β] {c : α ×' β → Prop} (hc : chain c) :
    chain fun b => ∃ a, c ⟨a, b⟩ :=
  fun _ _ ⟨_, h₁⟩ ⟨_, h₂⟩ => (hc _ _ h₁ h₂).imp (·.2) (·.2)

instance instCCPOPProd [CCPO α] [CCPO β] : CCPO (α ×' β) where
  csup c := ⟨CCPO.csup fun a => ∃ b, c ⟨a, b⟩, CCPO.csup fun b => ∃ a, c ⟨a, b⟩⟩
  csup_spec hc :=
    ⟨fun ⟨h₁, h₂⟩ ⟨a, b⟩ h =>
        ⟨rel_trans (le_csup (chain_fst hc) ⟨b, h⟩) h₁, rel_trans (le_csup (chain_snd hc) ⟨a, h⟩) h₂⟩,
      fun h => ⟨csup_le (chain_fst hc) fun _ ⟨_, m⟩ => (h _ m).1, csup_le (chain_snd hc) fun _ ⟨_, m⟩ => (h _ m).2⟩⟩

instance instCompleteLatticePProd [CompleteLattice α] [CompleteLattice β] : CompleteLattice (α ×' β) where
  sup c := ⟨CompleteLattice.sup fun a => ∃ b, c ⟨a, b⟩, CompleteLattice.sup fun b => ∃ a, c ⟨a, b⟩⟩
  sup_spec :=
    ⟨fun ⟨h₁, h₂⟩ ⟨a, b⟩ h => ⟨rel_trans (le_sup ⟨b, h⟩) h₁, rel_trans (le_sup ⟨a, h⟩) h₂⟩,
      fun h => ⟨sup_le fun _ ⟨_, m⟩ => (h _ m).1, sup_le fun _ ⟨_, m⟩ => (h _ m).2⟩⟩

theorem admissible_pprod_fst [CCPO α] [CCPO β] (P : α → Prop) (h : admissible P) : admissible fun x : α ×' β => P x.1 :=
  fun _ hc holds => h _ (chain_fst hc) fun _ ⟨_, m⟩ => holds _ m
theorem admissible_pprod_snd [CCPO α] [CCPO β] (P : β → Prop) (h : admissible P) : admissible fun x : α ×' β => P x.2 :=
  fun _ hc holds => h _ (chain_snd hc) fun _ ⟨_, m⟩ => holds _ m

end

/-- `α` ordered so that `b` is below everything and nothing else is related. -/
def FlatOrder {α : Sort u} (b : α) : Sort u := α

section
variable {α : Sort u} {b : α}

inductive FlatOrder.rel : (x y : FlatOrder b) → Prop where
  | bot {x : FlatOrder b} : rel b x
  | refl {x : FlatOrder b} : rel x x

instance FlatOrder.instOrder : PartialOrder (FlatOrder b) where
  rel := rel
  rel_refl := .refl
  rel_trans h₁ h₂ := by
    cases h₁ with
    | bot => exact .bot
    | refl => exact h₂
  rel_antisymm h₁ h₂ := by
    cases h₁ with
    | refl => rfl
    | bot => cases h₂ <;> rfl

open Classical in
private noncomputable def pick (b : α) (c : α → Prop) : α := if h : ∃ x, c x ∧ x ≠ b then h.choose else b

private theorem pick_cases (b : α) (c : α → Prop) :
    (c (pick b c) ∧ pick b c ≠ b) ∨ (pick b c = b ∧ ∀ x, c x → x = b) := by
  unfold pick
  by_cases h : ∃ x, c x ∧ x ≠ b
  · rw [dif_pos h]; exact .inl h.choose_spec
  · rw [dif_neg h]
    exact .inr ⟨rfl, fun x hx => Classical.byContradiction fun n => h ⟨x, hx, n⟩⟩

/-- The one element of the chain besides `b`, or `b`. -/
noncomputable def flat_csup (c : FlatOrder b → Prop) : FlatOrder b := pick (α := α) b c

private theorem flat_csup_cases (c : FlatOrder b → Prop) :
    (c (flat_csup c) ∧ flat_csup c ≠ (b : α)) ∨ (flat_csup c = (b : α) ∧ ∀ x, c x → x = (b : α)) :=
  pick_cases (α := α) b c

noncomputable instance FlatOrder.instCCPO : CCPO (FlatOrder b) where
  csup := flat_csup
  csup_spec {x c} hc := by
    cases flat_csup_cases c with
    | inl h =>
      refine ⟨fun le y hy => ?_, fun all => all _ h.1⟩
      cases hc y _ hy h.1 with
      | inl le' => exact PartialOrder.rel_trans le' le
      | inr le' =>
        generalize flat_csup c = s at h le le'
        cases le' with
        | bot => exact absurd rfl h.2
        | refl => exact le
    | inr h =>
      refine ⟨fun _ y hy => ?_, fun _ => ?_⟩
      · rw [h.2 y hy]; exact FlatOrder.rel.bot
      · rw [h.1]; exact FlatOrder.rel.bot

theorem admissible_flatOrder (P : FlatOrder b → Prop) (hnot : P b) : admissible P := fun c _ holds =>
  (flat_csup_cases c).elim (fun h => holds _ h.1) fun h => (show P (flat_csup c) from h.1.symm ▸ hnot)

end

/-- Propositions, ordered by implication. -/
def ImplicationOrder := Prop

instance ImplicationOrder.instOrder : PartialOrder ImplicationOrder where
  rel x y := x → y
  rel_refl := fun h => h
  rel_trans h₁ h₂ := fun h => h₂ (h₁ h)
  rel_antisymm h₁ h₂ := propext ⟨h₁, h₂⟩

instance ImplicationOrder.instCompleteLattice : CompleteLattice ImplicationOrder where
  sup c := ∃ p, c p ∧ p
  sup_spec := ⟨fun h p hp hq => h ⟨p, hp, hq⟩, fun h ⟨p, hp, hq⟩ => h p hp hq⟩

/-- Propositions, ordered by being implied. -/
def ReverseImplicationOrder := Prop

instance ReverseImplicationOrder.instOrder : PartialOrder ReverseImplicationOrder where
  rel x y := y → x
  rel_refl := fun h => h
  rel_trans h₁ h₂ := fun h => h₁ (h₂ h)
  rel_antisymm h₁ h₂ := propext ⟨h₂, h₁⟩

instance ReverseImplicationOrder.instCompleteLattice : CompleteLattice ReverseImplicationOrder where
  sup c := ∀ p, c p → p
  sup_spec := ⟨fun h p hp hx => h hx p hp, fun h hx p hp => h p hp hx⟩

section
variable {α : Sort u} [PartialOrder α] {β : Sort v}

@[partial_fixpoint_monotone] theorem implication_order_monotone_exists (f : α → β → ImplicationOrder)
    (h : monotone f) : @monotone _ _ _ ImplicationOrder.instOrder fun x => Exists (f x) :=
  fun x y le ⟨w, hw⟩ => ⟨w, h x y le w hw⟩
@[partial_fixpoint_monotone] theorem implication_order_monotone_forall (f : α → β → ImplicationOrder)
    (h : monotone f) : @monotone _ _ _ ImplicationOrder.instOrder fun x => ∀ y, f x y :=
  fun x y le hx w => h x y le w (hx w)
@[partial_fixpoint_monotone] theorem implication_order_monotone_and (f₁ f₂ : α → ImplicationOrder)
    (h₁ : @monotone _ _ _ ImplicationOrder.instOrder f₁) (h₂ : @monotone _ _ _ ImplicationOrder.instOrder f₂) :
    @monotone _ _ _ ImplicationOrder.instOrder fun x => f₁ x ∧ f₂ x := fun x y le ⟨a, b⟩ => ⟨h₁ x y le a, h₂ x y le b⟩
@[partial_fixpoint_monotone] theorem implication_order_monotone_or (f₁ f₂ : α → ImplicationOrder)
    (h₁ : @monotone _ _ _ ImplicationOrder.instOrder f₁) (h₂ : @monotone _ _ _ ImplicationOrder.instOrder f₂) :
    @monotone _ _ _ ImplicationOrder.instOrder fun x => f₁ x ∨ f₂ x := fun x y le h => h.imp (h₁ x y le) (h₂ x y le)

@[partial_fixpoint_monotone] theorem coind_monotone_exists (f : α → β → ReverseImplicationOrder)
    (h : monotone f) : @monotone _ _ _ ReverseImplicationOrder.instOrder fun x => Exists (f x) :=
  fun x y le ⟨w, hw⟩ => ⟨w, h x y le w hw⟩
@[partial_fixpoint_monotone] theorem coind_monotone_forall (f : α → β → ReverseImplicationOrder)
    (h : monotone f) : @monotone _ _ _ ReverseImplicationOrder.instOrder fun x => ∀ y, f x y :=
  fun x y le hy w => h x y le w (hy w)
@[partial_fixpoint_monotone] theorem coind_monotone_and (f₁ f₂ : α → ReverseImplicationOrder)
    (h₁ : @monotone _ _ _ ReverseImplicationOrder.instOrder f₁)
    (h₂ : @monotone _ _ _ ReverseImplicationOrder.instOrder f₂) :
    @monotone _ _ _ ReverseImplicationOrder.instOrder fun x => f₁ x ∧ f₂ x :=
  fun x y le ⟨a, b⟩ => ⟨h₁ x y le a, h₂ x y le b⟩
@[partial_fixpoint_monotone] theorem coind_monotone_or (f₁ f₂ : α → ReverseImplicationOrder)
    (h₁ : @monotone _ _ _ ReverseImplicationOrder.instOrder f₁)
    (h₂ : @monotone _ _ _ ReverseImplicationOrder.instOrder f₂) :
    @monotone _ _ _ ReverseImplicationOrder.instOrder fun x => f₁ x ∨ f₂ x :=
  fun x y le h => h.imp (h₁ x y le) (h₂ x y le)
@[partial_fixpoint_monotone] theorem coind_not (f₁ : α → ImplicationOrder)
    (h₁ : @monotone _ _ _ ImplicationOrder.instOrder f₁) :
    @monotone _ _ _ ReverseImplicationOrder.instOrder fun x => ¬f₁ x := fun x y le hn h => hn (h₁ x y le h)
@[partial_fixpoint_monotone] theorem ind_not (f₁ : α → ReverseImplicationOrder)
    (h₁ : @monotone _ _ _ ReverseImplicationOrder.instOrder f₁) :
    @monotone _ _ _ ImplicationOrder.instOrder fun x => ¬f₁ x := fun x y le hn h => hn (h₁ x y le h)
@[partial_fixpoint_monotone] theorem ind_impl (f₁ : α → ReverseImplicationOrder) (f₂ : α → ImplicationOrder)
    (h₁ : @monotone _ _ _ ReverseImplicationOrder.instOrder f₁) (h₂ : @monotone _ _ _ ImplicationOrder.instOrder f₂) :
    @monotone _ _ _ ImplicationOrder.instOrder fun x => f₁ x → f₂ x := fun x y le h a => h₂ x y le (h (h₁ x y le a))
@[partial_fixpoint_monotone] theorem coind_impl (f₁ : α → ImplicationOrder) (f₂ : α → ReverseImplicationOrder)
    (h₁ : @monotone _ _ _ ImplicationOrder.instOrder f₁) (h₂ : @monotone _ _ _ ReverseImplicationOrder.instOrder f₂) :
    @monotone _ _ _ ReverseImplicationOrder.instOrder fun x => f₁ x → f₂ x :=
  fun x y le h a => h₂ x y le (h (h₁ x y le a))

end

end Lean.Order
