prelude
import Init.Grind.Norm

/-! Injective functions and the left inverse by which `grind` uses them. -/

universe u v w

namespace Function

/-- Different arguments have different images. -/
def Injective {α : Sort u} {β : Sort v} (f : α → β) : Prop := ∀ ⦃a₁ a₂⦄, f a₁ = f a₂ → a₁ = a₂

/-- Every element of the codomain is an image. -/
def Surjective {α : Sort u} {β : Sort v} (f : α → β) : Prop := ∀ b, Exists fun a => f a = b

/-- `g` undoes `f`. -/
def LeftInverse {α : Sort u} {β : Sort v} (g : β → α) (f : α → β) : Prop := ∀ x, g (f x) = x

/-- `f` undoes `g`. -/
def RightInverse {α : Sort u} {β : Sort v} (g : β → α) (f : α → β) : Prop := LeftInverse f g

theorem LeftInverse.injective {α : Sort u} {β : Sort v} {g : β → α} {f : α → β} (h : LeftInverse g f) : Injective f :=
  fun a b e => (h a).symm.trans ((congrArg g e).trans (h b))

theorem Injective.comp {α : Sort u} {β : Sort v} {γ : Sort w} {g : β → γ} {f : α → β} (hg : Injective g)
    (hf : Injective f) : Injective (g ∘ f) := fun _ _ e => hf (hg e)

theorem Injective.leftInverse {α : Sort u} {β : Sort v} (f : α → β) (hf : Injective f) [hα : Nonempty α] :
    ∃ g : β → α, LeftInverse g f :=
  have back (b : β) : ∃ a : α, ∀ x, f x = b → a = x :=
    (Classical.em (∃ a, f a = b)).elim (fun ⟨a, e⟩ => ⟨a, fun _ ex => hf (e.trans ex.symm)⟩)
      (fun none => hα.elim fun a => ⟨a, fun x ex => (none ⟨x, ex⟩).elim⟩)
  ⟨fun b => Classical.choose (back b), fun x => Classical.choose_spec (back (f x)) x rfl⟩

end Function

namespace Lean.Grind
open Function

/-- Some function that undoes the injective function `f`. -/
noncomputable def leftInv {α : Sort u} {β : Sort v} (f : α → β) (hf : Injective f) [Nonempty α] : β → α :=
  Classical.choose (hf.leftInverse f)

theorem leftInv_eq {α : Sort u} {β : Sort v} (f : α → β) (hf : Injective f) [Nonempty α] (a : α) :
    leftInv f hf (f a) = a := Classical.choose_spec (hf.leftInverse f) a

end Lean.Grind
