prelude
import Init.Core.Quotient

/-! Quotients: recursion, and induction over several of them at once. -/

universe u v w x

namespace Quotient

section
variable {α : Sort u} {β : Sort v} {φ : Sort w} {s : Setoid α} {t : Setoid β}

protected abbrev liftOn₂ {γ : Sort x} (q₁ : Quotient s) (q₂ : Quotient t) (f : α → β → γ)
    (c : (a₁ : α) → (b₁ : β) → (a₂ : α) → (b₂ : β) → a₁ ≈ a₂ → b₁ ≈ b₂ → f a₁ b₁ = f a₂ b₂) : γ :=
  Quotient.lift₂ f c q₁ q₂

@[elab_as_elim] protected theorem ind₂ {motive : Quotient s → Quotient t → Prop}
    (h : (a : α) → (b : β) → motive (Quotient.mk s a) (Quotient.mk t b)) (q₁ : Quotient s) (q₂ : Quotient t) :
    motive q₁ q₂ := Quotient.ind (fun a => Quotient.ind (h a) q₂) q₁

@[elab_as_elim] protected theorem inductionOn₂ {motive : Quotient s → Quotient t → Prop} (q₁ : Quotient s)
    (q₂ : Quotient t) (h : (a : α) → (b : β) → motive (Quotient.mk s a) (Quotient.mk t b)) : motive q₁ q₂ :=
  Quotient.ind₂ h q₁ q₂

@[elab_as_elim] protected theorem inductionOn₃ {u : Setoid φ} {motive : Quotient s → Quotient t → Quotient u → Prop}
    (q₁ : Quotient s) (q₂ : Quotient t) (q₃ : Quotient u)
    (h : (a : α) → (b : β) → (c : φ) → motive (Quotient.mk s a) (Quotient.mk t b) (Quotient.mk u c)) :
    motive q₁ q₂ q₃ := Quotient.ind₂ (fun a b => Quotient.ind (h a b) q₃) q₁ q₂

end

section
variable {α : Sort u} {s : Setoid α} {motive : Quotient s → Sort v}

@[elab_as_elim] protected abbrev recOn (q : Quotient s) (f : (a : α) → motive (Quotient.mk s a))
    (h : (a b : α) → (p : a ≈ b) → Eq.ndrec (f a) (Quotient.sound p) = f b) : motive q := Quot.recOn q f h

@[elab_as_elim] protected abbrev recOnSubsingleton [h : (a : α) → Subsingleton (motive (Quotient.mk s a))]
    (q : Quotient s) (f : (a : α) → motive (Quotient.mk s a)) : motive q := Quot.recOnSubsingleton (h := h) q f

@[elab_as_elim] protected abbrev hrecOn (q : Quotient s) (f : (a : α) → motive (Quotient.mk s a))
    (c : (a b : α) → (p : a ≈ b) → f a ≍ f b) : motive q := Quot.hrecOn q f c

end

end Quotient

instance Quotient.decidableEq {α : Sort u} {s : Setoid α} [d : ∀ a b : α, Decidable (a ≈ b)] :
    DecidableEq (Quotient s) :=
  fun q₁ q₂ => Quotient.recOnSubsingleton q₁ fun a => Quotient.recOnSubsingleton q₂ fun b =>
    match d a b with
    | isTrue h => isTrue (Quotient.sound h)
    | isFalse h => isFalse fun e => h (Quotient.exact e)
