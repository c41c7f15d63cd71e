prelude
import Init.Core
import Init.Generated.Macros

/-! Orders in which chains have least upper bounds, and least fixed points of monotone functions in them: what
`partial_fixpoint` and coinductive predicates rest on. -/

set_option linter.unusedVariables false
universe u v w

namespace Lean.Order

/-- `rel x y`: `x` approximates `y`. -/
class PartialOrder (α : Sort u) where
  rel : α → α → Prop
  rel_refl : ∀ {x}, rel x x
  rel_trans : ∀ {x y z}, rel x y → rel y z → rel x z
  rel_antisymm : ∀ {x y}, rel x y → rel y x → x = y

open PartialOrder

theorem PartialOrder.rel_of_eq {α : Sort u} [PartialOrder α] {x y : α} (h : x = y) : rel x y := h ▸ rel_refl

/-- Any two elements are comparable. -/
def chain {α : Sort u} [PartialOrder α] (c : α → Prop) : Prop := ∀ x y, c x → c y → rel x y ∨ rel y x

/-- Every chain has a least upper bound. -/
class CCPO (α : Sort u) extends PartialOrder α where
  csup : (α → Prop) → α
  csup_spec {x : α} {c : α → Prop} (hc : chain c) : rel (csup c) x ↔ ∀ y, c y → rel y x

/-- Every set has a least upper bound. -/
class CompleteLattice (α : Sort u) extends PartialOrder α where
  sup : (α → Prop) → α
  sup_spec {x : α} {c : α → Prop} : rel (sup c) x ↔ ∀ y, c y → rel y x

section
variable {α : Sort u} [CCPO α]
open CCPO

theorem csup_le {x : α} {c : α → Prop} (hc : chain c) (h : ∀ y, c y → rel y x) : rel (csup c) x := (csup_spec hc).mpr h
theorem le_csup {c : α → Prop} (hc : chain c) {y : α} (hy : c y) : rel y (csup c) := (csup_spec hc).mp rel_refl y hy

/-- The least element. -/
def bot : α := csup fun _ => False

theorem bot_le (x : α) : rel bot x := csup_le (fun _ _ h => h.elim) fun _ h => h.elim

/-- Holds of the least upper bound of each chain on which it holds. -/
def admissible (P : α → Prop) : Prop := ∀ c : α → Prop, chain c → (∀ x, c x → P x) → P (csup c)

theorem admissible_const_true : admissible fun _ : α => True := fun _ _ _ => trivial
theorem admissible_and (P Q : α → Prop) (hp : admissible P) (hq : admissible Q) : admissible fun x => P x ∧ Q x :=
  fun c hc h => ⟨hp c hc fun x hx => (h x hx).1, hq c hc fun x hx => (h x hx).2⟩
theorem admissible_pi {β : Sort v} (P : α → β → Prop) (h : ∀ y, admissible fun x => P x y) :
    admissible fun x => ∀ y, P x y := fun c hc holds y => h y c hc fun x hx => holds x hx y

end

/-- Keeps the order. -/
def monotone {α : Sort u} [PartialOrder α] {β : Sort v} [PartialOrder β] (f : α → β) : Prop :=
  ∀ x y, rel x y → rel (f x) (f y)

section
variable {α : Sort u} [PartialOrder α] {β : Sort v} [PartialOrder β]

theorem monotone_const (c : β) : monotone fun _ : α => c := fun _ _ _ => rel_refl
theorem monotone_id : monotone fun x : α => x := fun _ _ h => h
theorem monotone_compose {γ : Sort w} [PartialOrder γ] {f : α → β} {g : β → γ} (hf : monotone f) (hg : monotone g) :
    monotone fun x => g (f x) := fun _ _ h => hg _ _ (hf _ _ h)

end

section
variable {α : Sort u} [CCPO α] {f : α → α}
open CCPO

/-- What is reached from below by applying `f` and passing to least upper bounds of chains. -/
inductive iterates (f : α → α) : α → Prop where
  | step {x : α} : iterates f x → iterates f (f x)
  | sup {c : α → Prop} (hc : chain c) (hi : ∀ x, c x → iterates f x) : iterates f (csup c)

/-- Either `x` is below some element of the chain, or the chain's bound is below `x`. -/
private theorem below_or_above {c : α → Prop} (hc : chain c) (x : α) (h : ∀ z, c z → rel x z ∨ rel z x) :
    rel x (csup c) ∨ rel (csup c) x :=
  (Classical.em (∃ z, c z ∧ rel x z)).imp (fun ⟨z, hz, le⟩ => rel_trans le (le_csup hc hz)) fun none =>
    csup_le hc fun z hz => (h z hz).resolve_left fun le => none ⟨z, hz, le⟩

theorem chain_iterates (hf : monotone f) : chain (iterates f) := by
  intro x y hx
  induction hx generalizing y with
  | step _ ihx =>
    rename_i x _
    intro hy
    induction hy with
    | @step y hy _ => exact (ihx y hy).imp (hf x y) (hf y x)
    | sup hc _ ihy => exact below_or_above hc _ fun z hz => ihy z hz
  | sup hc _ ih => exact fun hy => (below_or_above hc y fun z hz => (ih z hz y hy).symm).symm

theorem rel_f_of_iterates (hf : monotone f) {x : α} (hx : iterates f x) : rel x (f x) := by
  induction hx with
  | step _ ih => exact hf _ _ ih
  | sup hc _ ih => exact csup_le hc fun y hy => rel_trans (ih y hy) (hf _ _ (le_csup hc hy))

/-- The least fixed point. -/
def fix (f : α → α) (hmono : monotone f) : α := csup (iterates f)

theorem fix_eq (hf : monotone f) : fix f hf = f (fix f hf) :=
  have top : iterates f (fix f hf) := .sup (chain_iterates hf) fun _ h => h
  rel_antisymm (rel_f_of_iterates hf top) (le_csup (chain_iterates hf) (.step top))

theorem fix_induct (hf : monotone f) (motive : α → Prop) (hadm : admissible motive)
    (h : ∀ x, motive x → motive (f x)) : motive (fix f hf) :=
  hadm _ (chain_iterates hf) fun x hx => by
    induction hx with
    | step _ ih => exact h _ ih
    | sup hc _ ih => exact hadm _ hc ih

end

section
variable {α : Sort u} [CompleteLattice α]
open CompleteLattice

theorem sup_le {x : α} {c : α → Prop} (h : ∀ y, c y → rel y x) : rel (sup c) x := sup_spec.mpr h
theorem le_sup {c : α → Prop} {y : α} (hy : c y) : rel y (sup c) := sup_spec.mp rel_refl y hy

/-- The greatest lower bound. -/
def inf (c : α → Prop) : α := sup fun x => ∀ y, c y → rel x y

theorem inf_le {c : α → Prop} {y : α} (hy : c y) : rel (inf c) y := sup_le fun _ h => h y hy
theorem le_inf {x : α} {c : α → Prop} (h : ∀ y, c y → rel x y) : rel x (inf c) := le_sup h
theorem inf_spec {x : α} {c : α → Prop} : rel x (inf c) ↔ ∀ y, c y → rel x y :=
  ⟨fun h _ hy => rel_trans h (inf_le hy), le_inf⟩

/-- The least element that `f` does not raise. -/
def lfp (f : α → α) : α := inf fun c => rel (f c) c
def lfp_monotone (f : α → α) (hm : monotone f) : α := lfp f

theorem lfp_le_of_le {f : α → α} {x : α} (h : rel (f x) x) : rel (lfp f) x := inf_le h
theorem lfp_le_of_le_monotone (f : α → α) {hm : monotone f} (x : α) (h : rel (f x) x) : rel (lfp_monotone f hm) x :=
  lfp_le_of_le h
theorem lfp_prefixed {f : α → α} {hm : monotone f} : rel (f (lfp f)) (lfp f) :=
  le_inf fun _ hy => rel_trans (hm _ _ (inf_le hy)) hy
theorem lfp_postfixed {f : α → α} {hm : monotone f} : rel (lfp f) (f (lfp f)) :=
  inf_le (hm _ _ (lfp_prefixed (hm := hm)))
theorem lfp_fix {f : α → α} (hm : monotone f) : lfp f = f (lfp f) :=
  rel_antisymm (lfp_postfixed (hm := hm)) (lfp_prefixed (hm := hm))
theorem lfp_monotone_fix {f : α → α} {hm : monotone f} : lfp_monotone f hm = f (lfp_monotone f hm) := lfp_fix hm

end

end Lean.Order
