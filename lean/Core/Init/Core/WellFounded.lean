prelude
import Init.Core.Quotient

/-! Accessibility and well-founded recursion, the measure on types that termination proofs use, and lexicographic orders. -/

set_option linter.unusedVariables false
universe u v w

class SizeOf (α : Sort u) where
  sizeOf : α → Nat

export SizeOf (sizeOf)

@[instance_reducible] protected def default.sizeOf (α : Sort u) : α → Nat := fun _ => 0

instance (priority := low) instSizeOfDefault (α : Sort u) : SizeOf α where
  sizeOf := default.sizeOf α

theorem sizeOf_default (n : α) : sizeOf n = 0 := rfl

instance instSizeOfNat : SizeOf Nat where
  sizeOf n := n

theorem sizeOf_nat (n : Nat) : sizeOf n = n := rfl

instance instSizeOfForallUnit [SizeOf α] : SizeOf (Unit → α) where
  sizeOf f := sizeOf (f ())

theorem sizeOf_thunk [SizeOf α] (f : Unit → α) : sizeOf f = sizeOf (f ()) := rfl

deriving instance SizeOf for PUnit
deriving instance SizeOf for Prod
deriving instance SizeOf for PProd
deriving instance SizeOf for MProd
deriving instance SizeOf for Bool
deriving instance SizeOf for Subtype
deriving instance SizeOf for PLift
deriving instance SizeOf for ULift
deriving instance SizeOf for Decidable
deriving instance SizeOf for Fin
deriving instance SizeOf for BitVec
deriving instance SizeOf for UInt8
deriving instance SizeOf for UInt16
deriving instance SizeOf for UInt32
deriving instance SizeOf for UInt64
deriving instance SizeOf for USize
deriving instance SizeOf for Char
deriving instance SizeOf for Option
deriving instance SizeOf for List
deriving instance SizeOf for Array
deriving instance SizeOf for ByteArray
deriving instance SizeOf for String
deriving instance SizeOf for Except
deriving instance SizeOf for Sum
deriving instance SizeOf for PSum
deriving instance SizeOf for Sigma
deriving instance SizeOf for PSigma

@[implicit_reducible] def wfParam {α : Sort u} (a : α) : α := a

opaque Lean.opaqueId {α : Sort u} (x : α) : α := x

inductive Acc {α : Sort u} (r : α → α → Prop) : α → Prop where
  | intro (x : α) (h : (y : α) → r y x → Acc r y) : Acc r x

noncomputable abbrev Acc.ndrec.{u1, u2} {α : Sort u2} {r : α → α → Prop} {C : α → Sort u1}
    (m : (x : α) → ((y : α) → r y x → Acc r y) → ((y : α) → (a : r y x) → C y) → C x) {a : α} (n : Acc r a) : C a :=
  n.rec m

noncomputable abbrev Acc.ndrecOn.{u1, u2} {α : Sort u2} {r : α → α → Prop} {C : α → Sort u1} {a : α} (n : Acc r a)
    (m : (x : α) → ((y : α) → r y x → Acc r y) → ((y : α) → r y x → C y) → C x) : C a :=
  n.rec m

theorem Acc.inv {α : Sort u} {r : α → α → Prop} {x y : α} (h₁ : Acc r x) (h₂ : r y x) : Acc r y :=
  h₁.rec (fun _ below _ => below _) h₂

inductive WellFounded {α : Sort u} (r : α → α → Prop) : Prop where
  | intro (h : ∀ a, Acc r a) : WellFounded r

class WellFoundedRelation (α : Sort u) where
  rel : α → α → Prop
  wf : WellFounded rel

namespace WellFounded

theorem apply {α : Sort u} {r : α → α → Prop} (wf : WellFounded r) (a : α) : Acc r a := wf.rec (fun p => p) a

section

variable {α : Sort u} {r : α → α → Prop} (hwf : WellFounded r)

noncomputable def recursion {C : α → Sort v} (a : α) (h : ∀ x, (∀ y, r y x → C y) → C x) : C a :=
  Acc.rec (motive := fun a _ => C a) (fun x _ below => h x below) (apply hwf a)

include hwf in
theorem induction {C : α → Prop} (a : α) (h : ∀ x, (∀ y, r y x → C y) → C x) : C a := recursion hwf a h

variable {C : α → Sort v} (F : ∀ x, (∀ y, r y x → C y) → C x)

noncomputable def fixF (x : α) (a : Acc r x) : C x := Acc.rec (motive := fun x _ => C x) (fun x _ below => F x below) a

theorem fixFEq (x : α) (acx : Acc r x) : fixF F x acx = F x (fun (y : α) (p : r y x) => fixF F y (Acc.inv acx p)) :=
  Acc.rec (motive := fun x a => fixF F x a = F x fun y p => fixF F y (Acc.inv a p)) (fun _ _ _ => rfl) acx

end

variable {α : Sort u} {C : α → Sort v} {r : α → α → Prop}

@[irreducible] noncomputable def fix (hwf : WellFounded r) (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) : C x :=
  fixF F x (apply hwf x)

theorem fix_eq (hwf : WellFounded r) (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) :
    fix hwf F x = F x (fun y _ => fix hwf F y) := by
  unfold fix; exact fixFEq F x (apply hwf x)

end WellFounded

@[instance_reducible] def emptyWf {α : Sort u} : WellFoundedRelation α where
  rel := emptyRelation
  wf := ⟨fun a => ⟨a, fun _ h => h.elim⟩⟩

namespace Subrelation

variable {α : Sort u} {r q : α → α → Prop}

theorem accessible {a : α} (h₁ : Subrelation q r) (ac : Acc r a) : Acc q a :=
  ac.rec fun x _ below => ⟨x, fun y hy => below y (h₁ hy)⟩

theorem wf (h₁ : Subrelation q r) (h₂ : WellFounded r) : WellFounded q := ⟨fun a => accessible @h₁ (h₂.apply a)⟩

end Subrelation

namespace InvImage

variable {α : Sort u} {β : Sort v} {r : β → β → Prop}

theorem accessible {a : α} (f : α → β) (ac : Acc r (f a)) : Acc (InvImage r f) a :=
  Acc.rec (motive := fun b _ => ∀ a, f a = b → Acc (InvImage r f) a)
    (fun _ _ below a e => ⟨a, fun y hy => below (f y) (e ▸ hy) y rfl⟩) ac a rfl

theorem wf (f : α → β) (h : WellFounded r) : WellFounded (InvImage r f) := ⟨fun a => accessible f (h.apply (f a))⟩

end InvImage

@[reducible] def invImage {α : Sort u} {β : Sort v} (f : α → β) (h : WellFoundedRelation β) : WellFoundedRelation α where
  rel := InvImage h.rel f
  wf := InvImage.wf f h.wf



protected theorem Nat.lt_wf_aux (n : Nat) : ∀ m, m < n → Acc (fun a b : Nat => a < b) m :=
  match n with
  | 0 => fun m h => (Nat.not_lt_zero m h).elim
  | n + 1 => fun m h => ⟨m, fun k hk => Nat.lt_wf_aux n k (Nat.lt_of_lt_of_le hk (Nat.le_of_lt_succ h))⟩

@[reducible] def Nat.lt_wfRel : WellFoundedRelation Nat where
  rel := (· < ·)
  wf := ⟨fun n => Nat.lt_wf_aux (n + 1) n (Nat.lt_succ_self n)⟩

@[reducible] def measure {α : Sort u} (f : α → Nat) : WellFoundedRelation α := invImage f Nat.lt_wfRel

abbrev sizeOfWFRel {α : Sort u} [SizeOf α] : WellFoundedRelation α := measure sizeOf

instance (priority := low) [SizeOf α] : WellFoundedRelation α := sizeOfWFRel

namespace Prod

section

variable {α : Type u} {β : Type v} (ra : α → α → Prop) (rb : β → β → Prop)

protected inductive Lex : α × β → α × β → Prop where
  | left {a₁} (b₁) {a₂} (b₂) (h : ra a₁ a₂) : Prod.Lex (a₁, b₁) (a₂, b₂)
  | right (a) {b₁ b₂} (h : rb b₁ b₂) : Prod.Lex (a, b₁) (a, b₂)

theorem lex_def {r : α → α → Prop} {s : β → β → Prop} {p q : α × β} :
    Prod.Lex r s p q ↔ r p.1 q.1 ∨ p.1 = q.1 ∧ s p.2 q.2 :=
  ⟨fun | .left _ _ h => Or.inl h | .right _ h => Or.inr ⟨rfl, h⟩,
   match p, q with
   | (_, _), (_, _) => fun h => h.elim (fun h => Lex.left _ _ h) fun ⟨e, h⟩ => by cases e; exact Lex.right _ h⟩

inductive RProd : α × β → α × β → Prop where
  | intro {a₁ b₁ a₂ b₂} (h₁ : ra a₁ a₂) (h₂ : rb b₁ b₂) : RProd (a₁, b₁) (a₂, b₂)

end

section

variable {α : Type u} {β : Type v} {ra : α → α → Prop} {rb : β → β → Prop}

theorem lexAccessible {a : α} (aca : Acc ra a) (acb : (b : β) → Acc rb b) (b : β) : Acc (Prod.Lex ra rb) (a, b) := by
  induction aca generalizing b with
  | intro a _ iha =>
    induction acb b with
    | intro b _ ihb =>
      refine ⟨_, fun p h => ?_⟩
      cases p with
      | mk c d =>
        cases lex_def.mp h with
        | inl h => exact iha c h d
        | inr h => cases h with
          | intro e h => cases e; exact ihb d h

instance instDecidableRelLex [DecidableEq α] (r : α → α → Prop) [∀ a b, Decidable (r a b)] (s : β → β → Prop)
    [∀ a b, Decidable (s a b)] : (p q : α × β) → Decidable (Prod.Lex r s p q) :=
  fun p q => decidable_of_decidable_of_iff lex_def.symm

@[reducible] def lex (ha : WellFoundedRelation α) (hb : WellFoundedRelation β) : WellFoundedRelation (α × β) where
  rel := Prod.Lex ha.rel hb.rel
  wf := ⟨fun p => lexAccessible (ha.wf.apply p.1) (fun b => hb.wf.apply b) p.2⟩

instance [ha : WellFoundedRelation α] [hb : WellFoundedRelation β] : WellFoundedRelation (α × β) := lex ha hb

theorem RProdSubLex (a : α × β) (b : α × β) (h : RProd ra rb a b) : Prod.Lex ra rb a b := by
  cases h with
  | intro h₁ _ => exact Lex.left _ _ h₁

@[instance_reducible] def rprod (ha : WellFoundedRelation α) (hb : WellFoundedRelation β) : WellFoundedRelation (α × β) where
  rel := RProd ha.rel hb.rel
  wf := Subrelation.wf (r := Prod.Lex ha.rel hb.rel) (fun h => RProdSubLex _ _ h) (lex ha hb).wf

end

end Prod

namespace PSigma

section

variable {α : Sort u} {β : α → Sort v} (r : α → α → Prop) (s : ∀ a, β a → β a → Prop)

protected inductive Lex : PSigma β → PSigma β → Prop where
  | left : {a₁ : α} → (b₁ : β a₁) → {a₂ : α} → (b₂ : β a₂) → r a₁ a₂ → PSigma.Lex ⟨a₁, b₁⟩ ⟨a₂, b₂⟩
  | right : (a : α) → {b₁ b₂ : β a} → s a b₁ b₂ → PSigma.Lex ⟨a, b₁⟩ ⟨a, b₂⟩

end

section

variable {α : Sort u} {β : α → Sort v} {r : α → α → Prop} {s : ∀ a, β a → β a → Prop}

theorem lexAccessible {a} (aca : Acc r a) (acb : (a : α) → WellFounded (s a)) (b : β a) :
    Acc (PSigma.Lex r s) ⟨a, b⟩ := by
  induction aca with
  | intro a _ iha =>
    induction (acb a).apply b with
    | intro b _ ihb =>
      exact ⟨_, fun p h => match p, h with
        | _, Lex.left c _ h => iha _ h c
        | _, Lex.right _ h => ihb _ h⟩

@[reducible] def lex (ha : WellFoundedRelation α) (hb : (a : α) → WellFoundedRelation (β a)) :
    WellFoundedRelation (PSigma β) where
  rel := PSigma.Lex ha.rel fun a => (hb a).rel
  wf := ⟨fun p => lexAccessible (ha.wf.apply p.1) (fun a => (hb a).wf) p.2⟩

instance [ha : WellFoundedRelation α] [hb : (a : α) → WellFoundedRelation (β a)] : WellFoundedRelation (PSigma β) :=
  lex ha hb

def lexNdep {α : Sort u} {β : Sort v} (r : α → α → Prop) (s : β → β → Prop) :=
  PSigma.Lex (α := α) (β := fun _ => β) r fun _ => s

theorem lexNdepWf {α : Sort u} {β : Sort v} {r : α → α → Prop} {s : β → β → Prop} (ha : WellFounded r)
    (hb : WellFounded s) : WellFounded (lexNdep r s) :=
  ⟨fun p => lexAccessible (ha.apply p.1) (fun _ => hb) p.2⟩

def SkipLeft (α : Type u) {β : Type v} (s : β → β → Prop) : (_ : PSigma fun _ : α => β) → (_ : PSigma fun _ : α => β) → Prop :=
  PSigma.Lex emptyRelation fun _ => s

@[instance_reducible] def skipLeft (α : Type u) {β : Type v} (hb : WellFoundedRelation β) : WellFoundedRelation (PSigma fun _ : α => β) where
  rel := SkipLeft α hb.rel
  wf := ⟨fun p => lexAccessible (emptyWf.wf.apply p.1) (fun _ => hb.wf) p.2⟩

theorem mkSkipLeft {α : Type u} {β : Type v} {b₁ b₂ : β} {s : β → β → Prop} (a : α) (h : s b₁ b₂) :
    SkipLeft α s ⟨a, b₁⟩ ⟨a, b₂⟩ := Lex.right _ h

end

end PSigma

