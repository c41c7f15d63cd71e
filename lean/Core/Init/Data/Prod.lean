prelude
import Init.Data.List.Relations

/-! Pairs, sums, dependent pairs and subtypes: extensionality, projections, decidable equality, orders. -/

set_option linter.unusedVariables false
universe u v w

deriving instance DecidableEq for Prod
deriving instance BEq for Prod
deriving instance DecidableEq for Sum
deriving instance BEq for Sum
instance : DecidableEq PUnit := fun _ _ => isTrue rfl

instance [Inhabited α] [Inhabited β] : Inhabited (α × β) := ⟨(default, default)⟩
instance [Inhabited α] [Inhabited β] : Inhabited (MProd α β) := ⟨⟨default, default⟩⟩
instance [Inhabited α] [Inhabited β] : Inhabited (PProd α β) := ⟨⟨default, default⟩⟩
instance [Nonempty α] [Nonempty β] : Nonempty (α × β) := ⟨⟨Classical.ofNonempty, Classical.ofNonempty⟩⟩
instance Sum.inhabitedLeft [Inhabited α] : Inhabited (Sum α β) := ⟨.inl default⟩
instance Sum.inhabitedRight [Inhabited β] : Inhabited (Sum α β) := ⟨.inr default⟩
instance : Inhabited PUnit := ⟨⟨⟩⟩
instance : Inhabited True := ⟨trivial⟩

namespace Prod

@[simp] protected theorem eta : ∀ p : α × β, (p.1, p.2) = p := fun _ => rfl
@[ext] protected theorem ext : ∀ {p q : α × β}, p.fst = q.fst → p.snd = q.snd → p = q
  | (_, _), (_, _), rfl, rfl => rfl
protected theorem ext_iff' {p q : α × β} : p = q ↔ p.fst = q.fst ∧ p.snd = q.snd :=
  ⟨fun h => by rw [h]; exact ⟨rfl, rfl⟩, fun h => Prod.ext h.1 h.2⟩
@[simp] protected theorem «forall» {p : α × β → Prop} : (∀ x, p x) ↔ ∀ a b, p (a, b) :=
  ⟨fun h a b => h (a, b), fun h (a, b) => h a b⟩
@[simp] protected theorem «exists» {p : α × β → Prop} : (∃ x, p x) ↔ ∃ a b, p (a, b) :=
  ⟨fun ⟨(a, b), h⟩ => ⟨a, b, h⟩, fun ⟨a, b, h⟩ => ⟨(a, b), h⟩⟩
def map {α₁ : Type u₁} {α₂ : Type u₂} {β₁ : Type v₁} {β₂ : Type v₂} (f : α₁ → α₂) (g : β₁ → β₂) : (p : α₁ × β₁) → α₂ × β₂
  | (a, b) => (f a, g b)
@[simp] theorem map_apply (f : α → β) (g : γ → δ) (x) (y) : Prod.map f g (x, y) = (f x, g y) := rfl
@[simp] theorem map_fst (f : α → β) (g : γ → δ) (x) : (Prod.map f g x).1 = f x.1 := rfl
@[simp] theorem map_snd (f : α → β) (g : γ → δ) (x) : (Prod.map f g x).2 = g x.2 := rfl
def swap : α × β → β × α := fun p => (p.2, p.1)
@[simp] theorem swap_swap : ∀ x : α × β, swap (swap x) = x := fun _ => rfl
@[simp] theorem fst_swap {p : α × β} : (swap p).1 = p.2 := rfl
@[simp] theorem snd_swap {p : α × β} : (swap p).2 = p.1 := rfl
@[simp] theorem swap_prod_mk {a : α} {b : β} : swap (a, b) = (b, a) := rfl
protected theorem mk_inj {a₁ a₂ : α} {b₁ b₂ : β} : (a₁, b₁) = (a₂, b₂) ↔ a₁ = a₂ ∧ b₁ = b₂ := Prod.ext_iff'

end Prod

namespace Subtype

theorem eq_iff_val_aux {p : α → Prop} {a b : { x // p x }} : a = b ↔ a.val = b.val :=
  ⟨fun h => by rw [h], fun h => by cases a; cases b; cases h; rfl⟩
@[ext] protected theorem ext {p : α → Prop} : ∀ {a₁ a₂ : { x // p x }}, a₁.val = a₂.val → a₁ = a₂ := eq_iff_val_aux.mpr
protected theorem eq {p : α → Prop} : ∀ {a1 a2 : { x // p x }}, a1.val = a2.val → a1 = a2 := Subtype.ext
@[simp] theorem eta' {p : α → Prop} (a : { x // p x }) (h : p a.val) : mk a.val h = a := rfl
protected theorem exists_of_subtype {p : α → Prop} : { x // p x } → ∃ x, p x
  | ⟨a, h⟩ => ⟨a, h⟩
@[simp] protected theorem «forall» {p : α → Prop} {q : { a // p a } → Prop} : (∀ x, q x) ↔ ∀ a b, q ⟨a, b⟩ :=
  ⟨fun h a b => h ⟨a, b⟩, fun h ⟨a, b⟩ => h a b⟩
@[simp] protected theorem «exists» {p : α → Prop} {q : { a // p a } → Prop} : (∃ x, q x) ↔ ∃ a b, q ⟨a, b⟩ :=
  ⟨fun ⟨⟨a, b⟩, h⟩ => ⟨a, b, h⟩, fun ⟨a, b, h⟩ => ⟨⟨a, b⟩, h⟩⟩
instance [DecidableEq α] {p : α → Prop} : DecidableEq { x // p x } := fun a b =>
  decidable_of_decidable_of_iff eq_iff_val_aux.symm

end Subtype

namespace Sum

def elim {α β γ} (f : α → γ) (g : β → γ) : Sum α β → γ
  | inl a => f a
  | inr b => g b
@[simp] theorem elim_inl (f : α → γ) (g : β → γ) (x : α) : Sum.elim f g (inl x) = f x := rfl
@[simp] theorem elim_inr (f : α → γ) (g : β → γ) (x : β) : Sum.elim f g (inr x) = g x := rfl
def isLeft : Sum α β → Bool
  | inl _ => true
  | inr _ => false
def isRight : Sum α β → Bool
  | inl _ => false
  | inr _ => true
@[simp] theorem isLeft_inl : (inl x : Sum α β).isLeft = true := rfl
@[simp] theorem isLeft_inr : (inr x : Sum α β).isLeft = false := rfl
@[simp] theorem isRight_inl : (inl x : Sum α β).isRight = false := rfl
@[simp] theorem isRight_inr : (inr x : Sum α β).isRight = true := rfl
def swap : Sum α β → Sum β α := Sum.elim inr inl
@[simp] theorem swap_inl (x : α) : swap (inl x : Sum α β) = inr x := rfl
@[simp] theorem swap_inr (x : β) : swap (inr x : Sum α β) = inl x := rfl
@[simp] theorem swap_swap (x : Sum α β) : swap (swap x) = x := by cases x <;> rfl
protected def map (f : α → α') (g : β → β') : Sum α β → Sum α' β' := Sum.elim (inl ∘ f) (inr ∘ g)
@[simp] theorem map_inl (f : α → α') (g : β → β') (x : α) : (inl x).map f g = inl (f x) := rfl
@[simp] theorem map_inr (f : α → α') (g : β → β') (x : β) : (inr x).map f g = inr (g x) := rfl
@[simp] protected theorem «forall» {p : Sum α β → Prop} : (∀ x, p x) ↔ (∀ a, p (inl a)) ∧ ∀ b, p (inr b) :=
  ⟨fun h => ⟨fun _ => h _, fun _ => h _⟩, fun h x => by cases x; exact h.1 _; exact h.2 _⟩
@[simp] protected theorem «exists» {p : Sum α β → Prop} : (∃ x, p x) ↔ (∃ a, p (inl a)) ∨ ∃ b, p (inr b) :=
  ⟨fun ⟨x, h⟩ => by cases x; exact Or.inl ⟨_, h⟩; exact Or.inr ⟨_, h⟩, fun h => h.elim (fun ⟨_, h⟩ => ⟨_, h⟩) fun ⟨_, h⟩ => ⟨_, h⟩⟩

end Sum

@[ext] protected theorem PUnit.ext (x y : PUnit) : x = y := rfl
